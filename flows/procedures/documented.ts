/** Lists of checks that a document gives: each is asked for, in its order, unless it is settled. */
import type { Claim } from '../../src/engine/step.ts';
import { unless } from '../build.ts';
import type { FactName } from '../facts.ts';

/** One check: the facts of which each settles it, and what is asked. */
export interface Documented {
  readonly settledBy: readonly FactName[];
  readonly asks: readonly Claim[];
}

/**
 * @param settledBy the facts of which each settles the check; none where only the administrator can
 * @param ask what is asked where none of them is established
 * @returns the check
 */
export const documented = (settledBy: readonly FactName[], ask: string): Documented => ({
  settledBy,
  asks: [settledBy.length === 0 ? ask : unless(settledBy, ask)],
});

/** @returns what is asked for a list of checks, in its order */
export const asksOf = (list: readonly Documented[]): Claim[] => list.flatMap(({ asks }) => asks);
