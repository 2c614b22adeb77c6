/** What the caller has done already: the shortest way from a step to a later one. */
import { getShortestPaths } from 'xstate/graph';
import { type Flow, stepOf } from '../engine/flow.ts';
import type { Step } from '../engine/step.ts';

/** A later step, and the answers that lead there. */
export interface Ahead {
  readonly node: string;
  readonly step: Step;
  readonly answers: readonly string[];
}

const known = new WeakMap<Flow, Map<string, readonly Ahead[]>>();

/**
 * @param machine the flow that the visit stands in
 * @param node the step at which it stands
 * @returns every step that can still be reached in this flow, the nearest first, each with its
 *   shortest way from here
 */
export function stepsAhead(machine: Flow, node: string): readonly Ahead[] {
  const ofFlow = known.get(machine) ?? new Map<string, readonly Ahead[]>();
  known.set(machine, ofFlow);
  const found = ofFlow.get(node) ?? search(machine, node);
  ofFlow.set(node, found);
  return found;
}

function search(machine: Flow, node: string): readonly Ahead[] {
  if (!Object.hasOwn(machine.states, node)) return [];
  return getShortestPaths(machine, {
    fromState: machine.resolveState({ value: node, context: {} }),
  })
    .map(({ state, steps }) => {
      const at = String(state.value);
      const answers = steps
        .map(({ event }) => String(event.type))
        .filter((type) => !type.startsWith('xstate.'));
      return { node: at, step: stepOf(machine, at), answers };
    })
    .filter(({ answers, step }) => answers.length > 0 && step.kind !== 'continue')
    .sort((a, b) => a.answers.length - b.answers.length);
}
