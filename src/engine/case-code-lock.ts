/** The lock of answers as case codes read it: the numbers of flows and answers, and where these lead. */

/** Where a `continue` step leads, and the answers known there. */
export interface Continuation {
  readonly flow: string;
  readonly with?: readonly string[];
}

/** One step, as encoded in codes. */
export interface LockedNode {
  /** The base in which an answer's number is written here; never changes. */
  readonly base: number;
  /**
   * The answers, each with its history of targets (`null`: no longer offered). An answer's position is its
   * number. `behind~` is the answer `behind` with a value.
   */
  readonly answers: readonly (readonly [answer: string, ...leads: (number | string | null)[]])[];
  /** The history of a `continue` step's targets. */
  readonly door?: readonly (number | Continuation | null)[];
}

/** One flow, as encoded in codes. */
export interface LockedFlow {
  /** The flow's number; never changes and is never reassigned. */
  readonly number: number;
  /** The revision in which a step or answer of it last changed its meaning. */
  readonly changed: number;
  /** A fingerprint of its steps and answers, to notice changes. */
  readonly meaning: string;
  /** The history of its first step. */
  readonly initial: readonly (number | string)[];
  readonly nodes: Readonly<Record<string, LockedNode>>;
}

/** The known part of the lock: the revision, the flows' numbers, and the whole of some flows. */
export interface AnswerNumbers {
  /** The current revision of all flows together, from 1. */
  readonly revision: number;
  /** The flows' ids, by number. */
  readonly ids: readonly string[];
  /** The flows that have been loaded. */
  readonly flows: Readonly<Record<string, LockedFlow>>;
  /** The organisation's own guides, which are not part of the lock file; `flows` includes them. */
  readonly own?: Readonly<Record<string, OwnStamp>>;
}

/** What a code has for an organisation's own guide in place of a flow's number. */
export interface OwnStamp {
  /** Which guide it is, of 16384: a hash of organisation and id, which tells others' codes apart. */
  readonly guide: number;
  /** A hash of its content and of the own guides behind its doors, of 256: any change gives another. */
  readonly version: number;
}

/** The lower numbers belong to every step: stopping there, and handing over. */
export const FIRST_ANSWER = 2;

/**
 * @param count how many answers a step has when it is first locked
 * @returns the base of its answers: one number for each, for stopping, for a person, and the greatest as
 *   the escape that introduces later answers
 */
export const baseFor = (count: number): number => FIRST_ANSWER + count + 1;

/** @returns what applied in a revision; undefined if there was nothing yet */
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

/** @returns a record's own value; undefined for what every object inherits */
export const own = <Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);
