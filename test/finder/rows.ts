/** Queries that stand beside each other in two languages. */
import type { Query } from './queries.ts';

/**
 * @param rows a line for each query: in French, in German, and the records or guides that answer both,
 *   with ` | ` between them
 * @returns the queries of each language
 */
export function inLanguages(rows: string): Readonly<Record<'fr' | 'de', readonly Query[]>> {
  const parts = rows
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));
  const of = (at: number) =>
    parts.map((row): Query => [row[at] ?? '', ...(row[2] ?? '').split(' ')]);
  return { fr: of(0), de: of(1) };
}
