/** Which records are due to be compared with their documents again. For tooling and tests. */
import type { SourceRecord } from '../record.ts';

/** A document, or what one record says about it, that is due for comparison. */
export interface Due {
  readonly document: string;
  readonly records: readonly string[];
  /** The day since which it is due, `2027-11-29`; absent if it has never been compared. */
  readonly since?: string;
}

/**
 * @param edition when a record was compared, and for how many months that is relied on
 * @returns the first day on which it is no longer relied on, `2027-11-29`; in a month without such a day,
 *   its last
 */
export function dueOn({
  compared,
  months,
}: NonNullable<SourceRecord['source']['edition']>): string {
  const [year = 0, month = 1, day = 1] = compared.on.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const due = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)));
  return due.toISOString().slice(0, 10);
}

/**
 * @param records all records
 * @param today the current day, `2026-11-29`
 * @returns what is due: what has never been compared, then the longest due first
 */
export function dueRecords(records: readonly SourceRecord[], today: string): Due[] {
  const due = new Map<string, { document: string; records: string[]; since?: string }>();
  for (const { id, source } of records) {
    const since = source.edition && dueOn(source.edition);
    if (since !== undefined && since > today) continue;
    const key = `${since ?? ''} ${source.document}`;
    const one = due.get(key) ?? {
      document: source.document,
      records: [],
      ...(since === undefined ? {} : { since }),
    };
    one.records.push(id);
    due.set(key, one);
  }
  return [...due].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/**
 * @param records all records
 * @param today the current day, `2026-11-29`
 * @param isRefused whether a build must fail if anything is due
 * @returns the warning for a build; undefined if nothing is due
 * @throws Error with the same words if it is refused
 */
export function dueNotice(
  records: readonly SourceRecord[],
  today: string,
  isRefused: boolean,
): string | undefined {
  const due = dueRecords(records, today).map(describeDue);
  if (due.length === 0) return undefined;
  const told = `to be compared with its document again:\n${due.join('\n')}`;
  if (isRefused) throw new Error(told);
  return told;
}

/** @returns something due, in one line */
export const describeDue = ({ document, records, since }: Due): string => {
  const [first, ...others] = records;
  const which = others.length === 0 ? `${first}` : `${first} and ${others.length} more`;
  const when = since === undefined ? 'was never compared' : `is to be compared since ${since}`;
  return `${document} (${which}): ${when}`;
};
