import type { Graph } from './graph.ts';

/**
 * @param graph a flow's graph
 * @param start the step to begin at; by default the flow's first
 * @returns the fewest answers to each step that can be reached from there within the flow, the start first,
 *   then by distance
 */
export function shortestWays(
  { initial, steps, edges }: Graph,
  start = initial,
): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>(steps.has(start) ? [[start, []]] : []);
  for (const [node, answers] of ways)
    for (const { from, to, answer } of edges)
      if (from === node && steps.has(to) && !ways.has(to)) ways.set(to, [...answers, answer]);
  return ways;
}
