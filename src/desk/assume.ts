/** What the caller has already done: the shortest way from a step to a later one. */
import { type Flow, stepOf } from '../engine/flow.ts';
import { graphOf } from '../engine/graph.ts';
import { shortestWays } from '../engine/shortestWays.ts';
import type { Step } from '../engine/step.ts';

/** A later step, and the answers that lead there. */
export interface Ahead {
  readonly node: string;
  readonly step: Step;
  readonly answers: readonly string[];
}

/**
 * @param machine the visit's present flow
 * @param node its present step
 * @returns every step that can still be reached in this flow, the nearest first, each with its shortest way
 *   from here
 */
export const stepsAhead = (machine: Flow, node: string): readonly Ahead[] =>
  [...shortestWays(graphOf(machine), node)]
    .map(([at, answers]) => ({ node: at, step: stepOf(machine, at), answers }))
    .filter(({ answers, step }) => answers.length > 0 && step.kind !== 'continue');
