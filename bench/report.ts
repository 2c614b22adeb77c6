/** The table that the benchmark prints, and whether its targets are met. */

/** Whether a target was met. */
export interface Verdict {
  /** The target in words: `at most 1.15 x static`. */
  readonly target: string;
  readonly isMet: boolean;
  /** Whether the benchmark fails: a ratio may be missed by a tenth, since machines differ. */
  readonly isFailed: boolean;
}

export interface Row {
  readonly what: string;
  readonly static?: string;
  readonly plain?: string;
  readonly product: string;
  readonly verdict?: Verdict;
}

/** The factor by which a ratio may miss its target before the benchmark fails. */
const LEEWAY = 1.1;

/** @param most how many times the yardstick it may be */
export function ratio(value: number, yardstick: number, most: number, name: string): Verdict {
  const times = value / yardstick;
  return {
    target: `at most ${most} x ${name}: ${times.toFixed(2)} x`,
    isMet: times <= most,
    isFailed: !(times <= most * LEEWAY),
  };
}

/** @param isMet whether it is met: sizes are the same on every machine, so there is no leeway */
export const exact = (target: string, isMet: boolean): Verdict => ({
  target,
  isMet,
  isFailed: !isMet,
});

/**
 * @param value in milliseconds
 * @returns it with its unit; with one decimal below 20 ms
 */
export const ms = (value: number): string => `${value.toFixed(value < 20 ? 1 : 0)} ms`;
/** @returns a size in kB of 1,000 bytes, with the unit */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const verdictOf = ({ verdict }: Row) =>
  verdict === undefined ? '' : `${verdict.isMet ? 'met' : 'missed'}: ${verdict.target}`;

/** @returns the rows as a Markdown table, in their order */
export function table(rows: readonly Row[]): string {
  const lines = [
    ['', 'static HTML', 'plain React', 'product', 'target'],
    ...rows.map((row) => [
      row.what,
      row.static ?? '',
      row.plain ?? '',
      row.product,
      verdictOf(row),
    ]),
  ];
  const widths = lines[0]?.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const text = (line: readonly string[]) =>
    `| ${line.map((cell, i) => cell.padEnd(widths?.[i] ?? 0)).join(' | ')} |`;
  const rule = `|${widths?.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [...lines.slice(0, 1).map(text), rule, ...lines.slice(1).map(text)].join('\n');
}

/** @returns the rows that make the benchmark fail */
export const failures = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ verdict }) => verdict?.isFailed);
