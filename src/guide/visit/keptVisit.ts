/**
 * The last visit, as stored on this device: which guide, which answers, when. It contains nothing else, and
 * nothing personal: answers are chosen, not typed. What is read back is not trusted.
 */
import { MOST_ANSWERS } from '../../engine/answer.ts';
import type { Transcript } from '../../engine/transcript.ts';

export interface KeptVisit extends Transcript {
  /** The revisions of the flows that it passes, which a shared link carries as `r`. */
  readonly revision: string;
  /** When the last answer was given, in milliseconds since 1970. */
  readonly at: number;
  /** Its id: a ticket that it has sent is not sent again when it is continued. */
  readonly id?: string;
}

/** The format of what is stored; a page that finds a higher one leaves it alone. */
const FORMAT = 1;

/** @returns a visit in the form in which it is stored */
export const storedVisit = (visit: KeptVisit | undefined) => ({ format: FORMAT, ...visit });

/**
 * @param stored what is stored
 * @returns the visit; undefined if it is corrupt, truncated, or from a newer version of this page
 */
export function readKeptVisit(stored: unknown): KeptVisit | undefined {
  const { format, flow, answers, revision, at, id } = (stored ?? {}) as Record<string, unknown>;
  const isWhole =
    format === FORMAT &&
    isShort(flow) &&
    isShort(revision) &&
    typeof at === 'number' &&
    Number.isFinite(at) &&
    Array.isArray(answers) &&
    answers.length <= MOST_ANSWERS &&
    answers.every(isShort);
  return isWhole ? { flow, answers, revision, at, ...(isShort(id) && { id }) } : undefined;
}

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 300;

/**
 * How long ago a visit was left. If the clock was set back, it must not appear to be in the future.
 *
 * @param at when it was left
 * @param now the present time
 * @returns minutes; 0 if the clock says less
 */
export const minutesAgo = (at: number, now: number): number =>
  Math.max(0, Math.round((now - at) / 60_000));

/** In milliseconds. */
const HOUR = 60 * 60_000;

/**
 * @param at when a visit was left
 * @param now the present time
 * @param hours for how long it can be continued
 * @returns whether it still can
 */
export const isWithin = (at: number, now: number, hours: number): boolean =>
  now - at < hours * HOUR;
