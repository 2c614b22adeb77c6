/** One attempt to hand a ticket to the webhook, and what its answer means. */

/** Why a ticket has not arrived, as far as is known. */
export type FailureReason =
  /** The device is offline. */
  | { readonly why: 'offline' }
  /** Nobody answered, or the browser does not let the answer through. */
  | { readonly why: 'unreachable' }
  | { readonly why: 'slow' }
  | { readonly why: 'status'; readonly status: number }
  /** A page answered, for people, or led elsewhere: somebody has to sign in, or the address is wrong. */
  | { readonly why: 'page' | 'redirect' }
  /** It lay here too long. */
  | { readonly why: 'old' }
  /** The organisation no longer takes tickets this way. */
  | { readonly why: 'closed' };

/** How an attempt ended. */
export type AttemptOutcome =
  | { readonly kind: 'sent' }
  /** Worth another attempt; `after` how many milliseconds, where the server says so. */
  | { readonly kind: 'again'; readonly reason: FailureReason; readonly after?: number }
  /** No attempt will change that. */
  | { readonly kind: 'refused'; readonly reason: FailureReason };

export interface Delivery {
  /** The webhook. */
  readonly url: string;
  readonly key: string;
  /** The summary as JSON. */
  readonly body: string;
}

/** Milliseconds after which an attempt is given up. */
const PATIENCE = 30_000;

/** A server may ask for no more patience than this, in milliseconds. */
const LONGEST_AFTER = 24 * 3_600_000;

/**
 * @param delivery what goes where
 * @param signal ends the attempt; what it comes to is then not known
 * @param patience milliseconds after which it is given up
 * @returns how it ended; it never throws
 */
export async function deliver(
  { url, key, body }: Delivery,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<AttemptOutcome> {
  const own = new AbortController();
  const stop = () => own.abort();
  signal.addEventListener('abort', stop);
  let isSlow = false;
  const timer = setTimeout(() => {
    isSlow = true;
    stop();
  }, patience);
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body,
      mode: 'cors',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: own.signal,
    });
    return answer.type === 'opaqueredirect'
      ? { kind: 'again', reason: { why: 'redirect' } }
      : outcomeOfAttempt(answer.status, answer.headers, Date.now());
  } catch {
    const why = isSlow ? 'slow' : navigator.onLine === false ? 'offline' : 'unreachable';
    return { kind: 'again', reason: { why } };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** Statuses that are worth a retry; 409 means that the first attempt is still running. */
const passing = new Set([408, 409, 421, 423, 425, 429]);

/**
 * @param status an HTTP status
 * @param headers the answer's headers, as far as the page may read them
 * @param now the present time, in milliseconds since 1970
 * @returns what it means for the ticket
 */
export function outcomeOfAttempt(status: number, headers: Headers, now: number): AttemptOutcome {
  if (status >= 200 && status < 300) {
    // No ticket system answers a program with a page: a sign-in or a fallback took the ticket's place.
    const isPage = /^\s*(?:text\/html|application\/xhtml)/i.test(headers.get('Content-Type') ?? '');
    return isPage ? { kind: 'again', reason: { why: 'page' } } : { kind: 'sent' };
  }
  const reason: FailureReason = { why: 'status', status };
  if (status < 500 && !passing.has(status)) return { kind: 'refused', reason };
  const after = retryAfter(headers, now);
  return { kind: 'again', reason, ...(after !== undefined && { after }) };
}

/**
 * Retry-After: seconds or a date (RFC 9110, section 10.2.3).
 *
 * @param headers an answer's headers
 * @param now the present time, in milliseconds since 1970
 * @returns milliseconds from now, a day at most; undefined if nothing can be read
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const said = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(said)) return Math.min(Number(said) * 1000, LONGEST_AFTER);
  const date = Date.parse(said);
  if (Number.isNaN(date)) return undefined;
  // The server's own clock counts, if it is given.
  const server = Date.parse(headers.get('Date') ?? '');
  const after = date - (Number.isNaN(server) ? now : server);
  return Math.min(Math.max(after, 0), LONGEST_AFTER);
}

/** The first wait, and the longest, in milliseconds. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 5 * 60_000;

/**
 * @param attempts how many there were
 * @param random from 0 up to 1, so that many devices do not come back at the same time
 * @param after what the server asks for, in milliseconds
 * @param pauses the first wait, and the longest, in milliseconds
 * @returns how long to wait before the next, in milliseconds
 */
export function waitAfter(
  attempts: number,
  random: number,
  after = 0,
  { first, longest } = { first: FIRST_WAIT, longest: LONGEST_WAIT },
): number {
  const wait = Math.min(longest, first * 2 ** Math.max(0, attempts - 1));
  return Math.round(
    Math.max(wait * (0.5 + random / 2), after === 0 ? 0 : after * (1 + random / 10)),
  );
}
