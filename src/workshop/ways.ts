/** Ways through a guide that is being written: some of its steps may not be reached yet. */
import type { Flows } from '../engine/flow.ts';
import { graphOf } from '../engine/graph.ts';

/**
 * @param flows flows by id
 * @param flow the flow
 * @param node one of its steps
 * @returns the fewest answers that lead there from its first step; undefined where none do
 */
export function shortestWay(flows: Flows, flow: string, node: string): string[] | undefined {
  const machine = flows[flow];
  if (machine === undefined) return undefined;
  const { initial, edges } = graphOf(machine);
  const ways = new Map<string, string[]>([[initial, []]]);
  for (const [at, answers] of ways)
    for (const { from, to, answer } of edges)
      if (from === at && !ways.has(to)) ways.set(to, [...answers, answer]);
  return ways.get(node);
}
