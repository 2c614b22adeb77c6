/**
 * How far a clock is off, from the Date headers of a server (RFC 9110, section 6.6.1). A header
 * tells whole seconds, so one answer narrows the offset down to a second and the time that the
 * request took; answers around the turn of a second narrow it further.
 */

/** One request, timed by the clock that is measured. All in milliseconds since 1970. */
export interface Sample {
  /** When the request was sent, by the measured clock. */
  readonly sent: number;
  /** When the answer was there, by the measured clock. */
  readonly received: number;
  /** What the server's Date header says, its Age already added; the start of that second. */
  readonly date: number;
}

export interface Offset {
  /** Milliseconds that the measured clock is ahead of the server's; negative when it is behind. */
  readonly ahead: number;
  /** Milliseconds by which that may be wrong either way. */
  readonly within: number;
}

/** Codes follow the clock in steps of this many milliseconds (RFC 6238, section 4.1). */
export const TIME_STEP = 30_000;

/** A clock that is off by less than this, in milliseconds, is called in sync. */
export const IN_SYNC = 5_000;

/**
 * @param samples requests that were answered
 * @returns the offset that fits all of them, or undefined where none does: the clock was set in
 *   between, or the servers that answered disagree
 */
export function offsetOf(samples: readonly Sample[]): Offset | undefined {
  // The server's clock stood in [date, date + 1 s) somewhere between `sent` and `received`.
  const least = Math.max(...samples.map(({ sent, date }) => sent - date - 1000));
  const most = Math.min(...samples.map(({ received, date }) => received - date));
  if (samples.length === 0 || least > most) return undefined;
  return { ahead: (least + most) / 2, within: (most - least) / 2 };
}

/**
 * @param offset what is known so far
 * @param now the measured clock, in milliseconds
 * @param travel how long a request takes to reach the server, in milliseconds
 * @returns in how many milliseconds to ask again so that the request meets the turn of the second
 *   that is the middle of what is still possible: each such request halves the doubt
 */
export function untilTurn({ ahead }: Offset, now: number, travel: number): number {
  const server = now - ahead + travel;
  return Math.ceil(server / 1000) * 1000 - server;
}

/** @returns how a clock stands, in the words of the `clock` check's answers */
export function verdictOf({ ahead }: Offset): 'in-sync' | 'ahead' | 'behind' {
  if (Math.abs(ahead) < IN_SYNC) return 'in-sync';
  return ahead > 0 ? 'ahead' : 'behind';
}

/**
 * Nothing that is kept is older than this application, in milliseconds since 1970: an earlier stamp is
 * of a clock that was wrong, and says nothing about an age.
 */
export const EARLIEST = Date.UTC(2026, 0, 1);
