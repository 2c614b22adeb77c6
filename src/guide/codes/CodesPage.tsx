import type { CodeProduct } from '../../engine/codePages.ts';
import { findCode } from '../../engine/codePages.ts';
import { useLocation } from '../../ui/router.tsx';
import { NotFound } from '../notFound.ts';
import { CodeListPage } from './CodeListPage.tsx';
import { CodePage } from './CodePage.tsx';
import { CodeProductsPage } from './CodeProductsPage.tsx';
import { parseCodePath } from './codePath.ts';
import { useCodeSheets } from './codeStore.ts';
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

function OneCode({ product, code }: { product: CodeProduct; code: string }) {
  const sheets = useCodeSheets(product);
  const found = findCode(sheets.codes, code);
  if (found === undefined) {
    return <UnknownCodePage product={product} count={sheets.codes.length} code={code} />;
  }
  return <CodePage product={product} sheets={sheets} {...found} />;
}
