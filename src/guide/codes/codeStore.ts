/** The codes of each product, loaded when a page first tells of one of them. */
import { use } from 'react';
import { type CodeProduct, type CodeSheets, findCode } from '../../engine/codePages.ts';
import { forgetFailure } from '../../ui/failedFetch.ts';
import { tracked } from '../../ui/later.tsx';
import { parseCodePath } from './codePath.ts';

const files: Record<CodeProduct, () => Promise<{ sheets: CodeSheets }>> = {
  onespan: () => import('virtual:codes/onespan'),
  azure: () => import('virtual:codes/azure'),
};
const loading: Partial<Record<CodeProduct, Promise<CodeSheets>>> = {};

function load(product: CodeProduct): Promise<CodeSheets> {
  loading[product] ??= tracked(
    files[product]().then(
      ({ sheets }) => sheets,
      (error: unknown) => {
        forgetFailure(() => {
          delete loading[product];
        });
        throw error;
      },
    ),
  );
  return loading[product];
}

/** @returns every code of a product; the page waits until they are there */
export const useCodeSheets = (product: CodeProduct): CodeSheets => use(load(product));

/** @returns the product whose codes an unknown number may belong to */
export const otherProduct = (product: CodeProduct): CodeProduct =>
  product === 'onespan' ? 'azure' : 'onespan';

/**
 * Loads what a page of codes needs, so that it can be shown at once.
 *
 * @param pathname the path of its address
 * @throws Error when a file cannot be fetched
 */
export async function prepareCodes(pathname: string): Promise<void> {
  const { product, code } = parseCodePath(pathname) ?? {};
  if (product === undefined) return;
  const { codes } = await load(product);
  if (code !== undefined && findCode(codes, code) === undefined) await load(otherProduct(product));
}
