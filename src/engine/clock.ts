/**
 * How far a clock is off, from the Date headers of a server (RFC 9110, section 6.6.1). A header has whole
 * seconds, so one response narrows the offset down to a second plus the duration of the request; responses
 * around the turn of a second narrow it further.
 */

/** One request, timed by the clock being measured. All in milliseconds since 1970. */
export interface Sample {
  /** When the request was sent, by the measured clock. */
  readonly sent: number;
  /** When the response arrived, by the measured clock. */
  readonly received: number;
  /** The server's Date header, with its Age already added; the start of that second. */
  readonly date: number;
}

export interface Offset {
  /** Milliseconds by which the measured clock is ahead of the server's; negative if it is behind. */
  readonly ahead: number;
  /** The possible error in either direction, in milliseconds. */
  readonly within: number;
}

/** Codes follow the clock in steps of this many milliseconds (RFC 6238, section 4.1). */
export const TIME_STEP = 30_000;

/** A clock that is off by less than this, in milliseconds, counts as in sync. */
export const IN_SYNC = 5_000;

/**
 * @param samples requests that were answered
 * @returns the offset that fits all of them, or undefined if none does: the clock was set meanwhile, or the
 *   servers that answered disagree
 */
export function offsetOf(samples: readonly Sample[]): Offset | undefined {
  // The server's clock was in [date, date + 1 s) at some time between `sent` and `received`.
  const least = Math.max(...samples.map(({ sent, date }) => sent - date - 1000));
  const most = Math.min(...samples.map(({ received, date }) => received - date));
  if (samples.length === 0 || least > most) return undefined;
  return { ahead: (least + most) / 2, within: (most - least) / 2 };
}

/**
 * @param offset what is known so far
 * @param now the measured clock, in milliseconds
 * @param travel how long a request takes to reach the server, in milliseconds
 * @returns in how many milliseconds to send the next request so that it arrives at the turn of the second
 *   in the middle of the remaining range: each such request halves the uncertainty
 */
export function untilTurn({ ahead }: Offset, now: number, travel: number): number {
  const server = now - ahead + travel;
  return Math.ceil(server / 1000) * 1000 - server;
}

/** @returns the state of a clock, in the words of the `clock` check's answers */
export function verdictOf({ ahead }: Offset): 'in-sync' | 'ahead' | 'behind' {
  if (Math.abs(ahead) < IN_SYNC) return 'in-sync';
  return ahead > 0 ? 'ahead' : 'behind';
}

/**
 * In milliseconds since 1970. Nothing stored is older than this application: an earlier stamp comes from a
 * wrong clock, and says nothing about age.
 */
export const EARLIEST = Date.UTC(2026, 0, 1);
