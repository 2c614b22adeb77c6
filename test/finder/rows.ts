/** Queries that stand as lines of a text, in one language or beside each other in two. */
import type { Query } from './queries.ts';

const partsIn = (rows: string) =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));

const queryOf = (text = '', answers = ''): Query => [text, ...answers.split(' ')];

/**
 * @param rows a line for each query: its text, and the records or guides that answer it, with ` | `
 *   between them
 * @returns the queries
 */
export const inOne = (rows: string): readonly Query[] =>
  partsIn(rows).map(([text, answers]) => queryOf(text, answers));

/**
 * @param rows a line for each query: in French, in German, and the records or guides that answer both,
 *   with ` | ` between them
 * @returns the queries of each language
 */
export function inLanguages(rows: string): Readonly<Record<'fr' | 'de', readonly Query[]>> {
  const parts = partsIn(rows);
  return {
    fr: parts.map(([text, , answers]) => queryOf(text, answers)),
    de: parts.map(([, text, answers]) => queryOf(text, answers)),
  };
}
