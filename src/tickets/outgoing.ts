/**
 * A ticket on its way out, and what can happen to it. All of it is pure: the store applies a change
 * to what it holds in one go, so that two tabs never change the same ticket at the same time.
 */
import { EARLIEST } from '../engine/clock.ts';
import { type AttemptOutcome, type FailureReason, waitAfter } from './deliver.ts';
import { ticketKey, timesIn } from './ticket.ts';

export const ticketStates = ['waiting', 'sending', 'sent', 'failed', 'cancelled'] as const;
type TicketState = (typeof ticketStates)[number];

/** All times in milliseconds since 1970. */
export interface Outgoing {
  /** The idempotency key. */
  readonly key: string;
  readonly caseId: string;
  /** The fingerprint of what the summary says. */
  readonly content: string;
  readonly problem: string;
  /** The address of the visit. */
  readonly link: string;
  /** What will be sent, exactly as the person saw it. */
  readonly body: string;
  readonly state: TicketState;
  /** How many there were, the one that runs included. */
  readonly attempts: number;
  /** When it is tried next. */
  readonly due: number;
  /** How long that is from when it was set: what holds when the clock is changed meanwhile. */
  readonly wait: number;
  readonly createdAt: number;
  readonly changedAt: number;
  /** Why the last attempt failed. */
  readonly reason?: FailureReason;
}

/** A ticket that a person wants to be sent. */
export interface TicketRequest
  extends Pick<Outgoing, 'caseId' | 'content' | 'problem' | 'link' | 'body'> {
  /** The key of the ticket that was sent already and is wanted once more. */
  readonly again?: string | undefined;
  readonly now: number;
}

/**
 * @returns the tickets of this case that say the same, in the order in which they were wanted,
 *   whatever became of the device's clock meanwhile
 */
export const sameAs = (
  all: readonly Outgoing[],
  { caseId, content }: Pick<TicketRequest, 'caseId' | 'content'>,
): Outgoing[] =>
  all
    .filter((one) => one.content === content && one.caseId === caseId)
    .sort((a, b) => timesIn(a) - timesIn(b));

/**
 * @param all every ticket
 * @param wanted what should be sent
 * @returns the ticket to store for it; undefined if one is under way or has arrived
 */
export function enqueue(all: readonly Outgoing[], wanted: TicketRequest): Outgoing | undefined {
  const { now, again, caseId, content, problem, link, body } = wanted;
  const latest = sameAs(all, wanted).at(-1);
  if (latest && again !== latest.key) {
    const isOver = latest.state === 'failed' || latest.state === 'cancelled';
    return isOver ? waitFor(latest, 0, now) : undefined;
  }
  return {
    key: ticketKey(caseId, content, latest ? timesIn(latest) : 0),
    caseId,
    content,
    problem,
    link,
    body,
    state: 'waiting',
    attempts: 0,
    due: now,
    wait: 0,
    createdAt: now,
    changedAt: now,
  };
}

/** @returns the ticket called back, or given up; undefined if it has arrived */
export const cancel = (one: Outgoing, now: number): Outgoing | undefined =>
  one.state === 'sent' || one.state === 'cancelled'
    ? undefined
    : { ...one, state: 'cancelled', changedAt: now };

/** @returns the ticket to be tried at once; undefined if it does not wait */
export const hasten = (one: Outgoing, now: number): Outgoing | undefined =>
  one.state === 'waiting' && one.wait > 0 ? waitFor(one, 0, now) : undefined;

/** @returns the ticket as it is being sent; undefined if it no longer waits */
export const claim = (one: Outgoing, now: number): Outgoing | undefined =>
  one.state === 'waiting'
    ? { ...one, state: 'sending', attempts: one.attempts + 1, changedAt: now }
    : undefined;

/**
 * @param one a ticket that was being sent
 * @param outcome how that ended
 * @param now the present time
 * @param random from 0 up to 1
 * @returns the ticket after it. That it has arrived counts even where it was cancelled meanwhile
 */
export function settleTicket(
  one: Outgoing,
  outcome: AttemptOutcome,
  now: number,
  random: number,
): Outgoing | undefined {
  if (outcome.kind === 'sent') {
    const { reason, ...rest } = one;
    // What has arrived need not be kept; how somebody is reached must not be.
    return { ...rest, body: '', state: 'sent', changedAt: now };
  }
  if (one.state !== 'sending') return undefined;
  const { reason } = outcome;
  if (outcome.kind === 'refused') return { ...one, state: 'failed', reason, changedAt: now };
  return waitFor({ ...one, reason }, waitAfter(one.attempts, random, outcome.after), now);
}

/** @returns the ticket of a tab that was closed while it was being sent, to be sent again */
export const recover = (one: Outgoing, now: number): Outgoing | undefined =>
  one.state === 'sending' ? waitFor(one, 0, now) : undefined;

/**
 * @param one a ticket
 * @param keptFor how long tickets are kept, in milliseconds
 * @param now the present time
 * @returns `drop` for one that ended long ago; for one that has waited too long, the same ticket as
 *   failed; undefined if its time is not up, or its age is unknown
 */
export function expire(one: Outgoing, keptFor: number, now: number): Outgoing | 'drop' | undefined {
  const isOpen = one.state === 'waiting' || one.state === 'sending';
  const since = isOpen ? one.createdAt : one.changedAt;
  if (since < EARLIEST || now - since < keptFor) return undefined;
  return isOpen ? { ...one, state: 'failed', reason: { why: 'old' }, changedAt: now } : 'drop';
}

/** @returns milliseconds until a waiting ticket should be tried */
export const dueIn = ({ due, wait }: Outgoing, now: number): number =>
  Math.min(Math.max(0, due - now), wait);

const waitFor = (one: Outgoing, wait: number, now: number): Outgoing => ({
  ...one,
  state: 'waiting',
  due: now + wait,
  wait,
  changedAt: now,
});
