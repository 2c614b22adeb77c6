/** Shortest ways through a flow: to an ending for a demonstration, to a step of the map. */
import { getShortestPaths } from 'xstate/graph';
import type { Flow } from '../engine/flow.ts';
import { graphOf } from '../engine/graph.ts';

/** For each step that can be reached, the answers that lead there. */
export type Ways = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<Flow, Map<string, Ways>>();

/**
 * @param flow a flow
 * @param from the step to begin at; by default the flow's first
 * @returns the shortest way to every step that can be reached from there, itself included
 */
export function shortestWays(flow: Flow, from = graphOf(flow).initial): Ways {
  const ofFlow = known.get(flow) ?? new Map<string, Ways>();
  known.set(flow, ofFlow);
  const ways = ofFlow.get(from) ?? search(flow, from);
  ofFlow.set(from, ways);
  return ways;
}

function search(flow: Flow, from: string): Ways {
  if (!Object.hasOwn(flow.states, from)) return new Map();
  const paths = getShortestPaths(flow, {
    fromState: flow.resolveState({ value: from, context: {} }),
  });
  return new Map(
    paths.map(({ state, steps }) => [
      String(state.value),
      steps.map(({ event }) => String(event.type)).filter((type) => !type.startsWith('xstate.')),
    ]),
  );
}
