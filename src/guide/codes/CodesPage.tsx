import type { ReactElement } from 'react';
import { loadCodes, otherProducts } from '../../content/codeLists.ts';
import { parseCodePath } from '../../content/codePath.ts';
import { findCode } from '../../engine/codePages.ts';
import { CodeListPage } from './CodeListPage.tsx';
import { CodePage } from './CodePage.tsx';
import { CodeProductsPage } from './CodeProductsPage.tsx';
import { UnknownCodePage } from './UnknownCodePage.tsx';
import './code.css';

/**
 * @param pathname the path of an address below `/codes`
 * @returns its page: all lists, the list of a product, or one code; undefined if there is none
 * @throws Error if a file cannot be fetched
 */
export async function loadCodesPage(pathname: string): Promise<ReactElement | undefined> {
  const place = parseCodePath(pathname);
  if (place === undefined) return undefined;
  const { product, code } = place;
  if (product === undefined) return <CodeProductsPage />;
  const { codes } = await loadCodes(product);
  if (code === undefined) return <CodeListPage key={product.id} product={product} />;
  const found = findCode(codes, code);
  if (found)
    return (
      <CodePage
        key={found.code.address}
        product={product}
        page={found.code}
        number={found.number}
      />
    );
  await Promise.all(otherProducts(product).map(loadCodes));
  return <UnknownCodePage key={code} product={product} count={codes.length} code={code} />;
}
