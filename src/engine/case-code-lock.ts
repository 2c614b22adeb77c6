/** The lock of answers as case codes read it: which number each flow and answer has, since when it leads where. */

/** Where a `continue` step leads, and what is known there. */
export interface Continuation {
  readonly flow: string;
  readonly with?: readonly string[];
}

/** One step, as codes count it. */
export interface LockedNode {
  /** The base in which an answer's number is written here; never changes. */
  readonly base: number;
  /**
   * The answers, each with where it leads since when (`null`: it is not offered any more). An
   * answer's place is its number. `behind~` is the answer `behind` with a value.
   */
  readonly answers: readonly (readonly [answer: string, ...leads: (number | string | null)[]])[];
  /** Where a `continue` step leads since when. */
  readonly door?: readonly (number | Continuation | null)[];
}

/** One flow, as codes count it. */
export interface LockedFlow {
  /** The flow's number; never changes and is never given to another. */
  readonly number: number;
  /** The revision in which a step or answer of it last changed its meaning. */
  readonly changed: number;
  /** A fingerprint of its steps and answers, by which a change is noticed. */
  readonly meaning: string;
  /** Its first step since when. */
  readonly initial: readonly (number | string)[];
  readonly nodes: Readonly<Record<string, LockedNode>>;
}

/** What is known of the lock: the revision, which flow has which number, and some flows whole. */
export interface AnswerNumbers {
  /** The present revision of all flows together, from 1. */
  readonly revision: number;
  /** The flows' ids, by number. */
  readonly ids: readonly string[];
  /** The flows that have been loaded. */
  readonly flows: Readonly<Record<string, LockedFlow>>;
  /** The organisation's own guides, which are no part of the lock's file; `flows` holds them too. */
  readonly own?: Readonly<Record<string, OwnStamp>>;
}

/** What a code says of an organisation's own guide, in place of a flow's number. */
export interface OwnStamp {
  /** Which guide it is, of 16384: made of its id and its first step, so that codes of others are told. */
  readonly guide: number;
  /** What it asks, and the own guides behind its doors, of 256: another as soon as something changes. */
  readonly version: number;
}

/** The numbers before are those that every step has: stopping there, and handing over. */
export const FIRST_ANSWER = 2;

/**
 * @param count how many answers a step has when it is first locked
 * @returns the base of its answers: one number for each, for stopping, for a person, and the greatest
 *   as the escape behind which any later answer is written
 */
export const baseFor = (count: number): number => FIRST_ANSWER + count + 1;

/** @returns what held in a revision; undefined where there was nothing yet */
export function inRevision<Value extends string | Continuation | null>(
  history: readonly (number | Value)[],
  revision: number,
): Value | undefined {
  let held: Value | undefined;
  for (let i = 0; i < history.length; i += 2) {
    const since = history[i];
    if (typeof since === 'number' && since <= revision) held = history[i + 1] as Value;
  }
  return held;
}

/** @returns what a record holds itself; undefined for what every object has */
export const own = <Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);
