/** Summaries of many measured values. */

/**
 * @param part from 0 to 1
 * @returns the value that this part of them does not exceed, by nearest rank; NaN if there are none
 */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** @returns the middle of values in any order; NaN if there are none */
export const median = (values: readonly number[]): number => percentile(values, 0.5);
