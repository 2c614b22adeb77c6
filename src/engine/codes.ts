/** Codes: the numbers that a server or a log shows, and the page that stands for each. */
import type { SourceRecord } from './record.ts';

/** What an address needs to know of a record. */
type Coded = Pick<SourceRecord, 'id' | 'product' | 'kind' | 'codes'>;

const roots: Partial<Record<SourceRecord['product'], string>> = {
  'onespan-server': '/codes/onespan/',
  'azure-mfa': '/codes/azure/',
};

/** Two records stand for no single number: their pages have a word instead. */
const words: Readonly<Record<string, string>> = { 'OAS-NEG': 'negative', 'AZ-OTHER': 'other' };

/**
 * @param record a record
 * @returns the address of its code page: `/codes/onespan/1007`; undefined for a record that is
 *   neither a status code nor a result code
 */
export function codeAddress({ id, product, kind, codes }: Coded): string | undefined {
  const root = roots[product];
  if (root === undefined || (kind !== 'status-code' && kind !== 'result-code')) return undefined;
  const code = words[id] ?? codes[0];
  return code === undefined ? undefined : root + encodeURIComponent(code);
}
