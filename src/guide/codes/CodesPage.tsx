import { parseCodePath } from '../../content/codePath.ts';
import { useCodeList } from '../../content/codes.ts';
import { findCode } from '../../engine/codePages.ts';
import type { CodedProduct } from '../../engine/product.ts';
import { useLocation } from '../../router/router.tsx';
import { NotFound } from '../notFound.ts';
import { CodeListPage } from './CodeListPage.tsx';
import { CodePage } from './CodePage.tsx';
import { CodeProductsPage } from './CodeProductsPage.tsx';
import { UnknownCodePage } from './UnknownCodePage.tsx';
import './code.css';

/** Codes: both lists, the list of a product, or one code, as the address tells. */
export function CodesPage() {
  const { pathname } = useLocation();
  const place = parseCodePath(pathname);
  if (place === undefined) return <NotFound.Component />;
  const { product, code } = place;
  if (product === undefined) return <CodeProductsPage />;
  if (code === undefined) return <CodeListPage product={product} />;
  return <OneCode product={product} code={code} />;
}

function OneCode({ product, code }: { product: CodedProduct; code: string }) {
  const { codes } = useCodeList(product);
  const found = findCode(codes, code);
  if (found === undefined) {
    return <UnknownCodePage product={product} count={codes.length} code={code} />;
  }
  return <CodePage product={product} listed={found.code} number={found.number} />;
}
