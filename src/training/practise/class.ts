/** A class: how each trainee did, and how the same call went with each of them. The worst comes first. */
import { grouped } from '../../engine/grouped.ts';
import type { CallResult } from './history.ts';
import { judgedParts as full } from './verdict.ts';

/** How much harm an outcome does; letting an impostor in does the most. */
const harm: Readonly<Record<CallResult['outcome'], number>> = {
  'let-in': 4,
  'not-secured': 3,
  'sent-away': 2,
  'other-end': 1,
  stopped: 1,
  right: 0,
};

/** Orders results by the harm that was done, then by their score. */
const byHarm = (a: CallResult, b: CallResult): number =>
  harm[b.outcome] - harm[a.outcome] || a.score - b.score;

/** What a trainee should practise next: what did harm, or the weakest part. */
export type Next = 'let-in' | 'not-secured' | 'sent-away' | keyof CallResult['parts'];

/** How one trainee did. */
export interface Pupil {
  readonly name: string;
  /** The worst first. */
  readonly calls: readonly CallResult[];
  readonly passed: number;
  /** The mean score. */
  readonly mean: number;
  readonly impostors: number;
  readonly held: number;
  /** Undefined if nothing is missing. */
  readonly next: Next | undefined;
}

/** @returns each call once, even if several files contain it */
export const unique = (results: readonly CallResult[]): readonly CallResult[] => [
  ...new Map(results.map((result) => [result.id, result])).values(),
];

const by = (results: readonly CallResult[], keyOf: (result: CallResult) => string) =>
  grouped(unique(results).map((result) => [keyOf(result), result]));

function nextFor(calls: readonly CallResult[]): Next | undefined {
  for (const outcome of ['let-in', 'not-secured', 'sent-away'] as const)
    if (calls.some((one) => one.outcome === outcome)) return outcome;
  const lost = (part: keyof CallResult['parts']) =>
    calls.reduce((sum, { parts }) => sum + full[part] - parts[part], 0) / full[part];
  const [weakest] = (Object.keys(full) as (keyof CallResult['parts'])[]).sort(
    (a, b) => lost(b) - lost(a),
  );
  return weakest !== undefined && lost(weakest) > 0 ? weakest : undefined;
}

/**
 * @param results how calls went, in any order and possibly repeated
 * @returns each trainee by name, with how they did; the same call counts once. Sorted by impostors let in,
 *   then by other harm done, then by mean score
 */
export function classOf(results: readonly CallResult[]): readonly Pupil[] {
  const count = ({ calls }: Pupil, outcome: CallResult['outcome']) =>
    calls.filter((one) => one.outcome === outcome).length;
  return [...by(results, ({ name }) => name.trim())]
    .map(([name, own]): Pupil => {
      const impostors = own.filter(({ isImpostor }) => isImpostor);
      return {
        name,
        calls: [...own].sort(byHarm),
        passed: own.filter(({ passed }) => passed).length,
        mean: Math.round(own.reduce((sum, { score }) => sum + score, 0) / own.length),
        impostors: impostors.length,
        held: impostors.filter(({ outcome }) => outcome === 'right').length,
        next: nextFor(own),
      };
    })
    .sort(
      (a, b) =>
        count(b, 'let-in') - count(a, 'let-in') ||
        count(b, 'not-secured') - count(a, 'not-secured') ||
        count(b, 'sent-away') - count(a, 'sent-away') ||
        a.mean - b.mean ||
        a.name.localeCompare(b.name),
    );
}

/** One call that several trainees took. */
export interface SharedCall {
  readonly seed: string;
  readonly difficulty: CallResult['difficulty'];
  readonly title: string;
  readonly isImpostor: boolean;
  /** The worst first. */
  readonly results: readonly CallResult[];
}

/** @returns the calls that more than one trainee took, the most harmful first */
export function sharedCalls(results: readonly CallResult[]): readonly SharedCall[] {
  // With other guides or products the same number can make a different call.
  const same = ({ seed, difficulty, flow, isImpostor }: CallResult) =>
    JSON.stringify([seed, difficulty, flow, isImpostor]);
  return [...by(results, same).values()]
    .flatMap((own) => {
      const [worst] = [...own].sort(byHarm);
      if (worst === undefined || new Set(own.map(({ name }) => name.trim())).size < 2) return [];
      const { seed, difficulty, title, isImpostor } = worst;
      return { seed, difficulty, title, isImpostor, results: [...own].sort(byHarm) };
    })
    .sort((a, b) => {
      const [[one], [other]] = [a.results, b.results];
      return one && other ? byHarm(one, other) : 0;
    });
}
