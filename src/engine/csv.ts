/** Tables as files for spreadsheets. */
import { sanitiseLine } from './sanitise.ts';

/** Text that a spreadsheet could take for a formula, full-width signs included. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const line = sanitiseLine(value, 5_000);
  return `"${(formula.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}

/**
 * @param rows the rows of a table, the names of its columns first
 * @returns the table in the format of RFC 4180, with no cell that a spreadsheet takes for a formula
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
