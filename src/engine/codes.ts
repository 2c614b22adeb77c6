/** Codes: the numbers that a server or a log shows, and the page for each. */
import { wellFormed } from './address.ts';
import type { Product } from './product.ts';
import type { SourceRecord } from './record.ts';

/** The fields of a record from which its address is derived. */
type Coded = Pick<SourceRecord, 'id' | 'product' | 'kind' | 'codes'>;

/**
 * @param products all products
 * @param record a record
 * @returns the address of its code page: `/codes/onespan/1007`; undefined for a record that is neither a
 *   status code nor a result code
 */
export function codeAddress(
  products: readonly Product[],
  { id, product, kind, codes }: Coded,
): string | undefined {
  const of = products.find((each) => each.id === product)?.codes;
  if (of === undefined || (kind !== 'status-code' && kind !== 'result-code')) return undefined;
  const code = of.words?.[id] ?? codes[0];
  return code === undefined
    ? undefined
    : `/codes/${of.path}/${encodeURIComponent(wellFormed(code))}`;
}
