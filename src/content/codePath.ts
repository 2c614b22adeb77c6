import { decode } from '../engine/address.ts';
import type { CodedProduct } from '../engine/product.ts';
import { codedAt } from './products.ts';

/**
 * @param pathname the path of an address, from the root of the application
 * @returns the product and the code or name in it, as far as there are any; undefined if no page of
 *   codes can have that address
 */
export function parseCodePath(
  pathname: string,
): { product?: CodedProduct; code?: string } | undefined {
  const [root, word, code, ...more] = pathname.split('/').filter(Boolean).map(decode);
  if (root !== 'codes' || more.length > 0) return undefined;
  if (word === undefined) return {};
  const product = codedAt(word);
  if (product === undefined) return undefined;
  return code === undefined ? { product } : { product, code };
}
