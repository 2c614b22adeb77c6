/** What the map shows of a flow: branches can be folded, and everything but the way walked hidden. */
import type { Edge, Graph } from '../engine/graph.ts';

/** The part of a flow that is shown. */
export interface Visible {
  readonly initial: string;
  readonly nodes: ReadonlySet<string>;
  readonly edges: readonly Edge[];
  /** For each folded step how many steps would reappear if it were unfolded. */
  readonly hidden: ReadonlyMap<string, number>;
}

/**
 * @param folded the steps after which nothing is shown
 * @param only the steps to show; all by default
 * @returns what can be reached from the first step without passing through a folded one
 */
export function visibleOf(
  graph: Graph,
  folded: ReadonlySet<string> = new Set(),
  only?: ReadonlySet<string>,
): Visible {
  const edges = graph.edges.filter(
    ({ from, to }) => only === undefined || (only.has(from) && only.has(to)),
  );
  const nodes = reached(graph.initial, edges, folded);
  const hidden = new Map<string, number>();
  for (const node of folded) {
    if (!nodes.has(node) || !edges.some(({ from }) => from === node)) continue;
    const others = new Set([...folded].filter((other) => other !== node));
    hidden.set(node, reached(graph.initial, edges, others).size - nodes.size);
  }
  return {
    initial: graph.initial,
    nodes,
    edges: edges.filter(({ from }) => nodes.has(from) && !folded.has(from)),
    hidden,
  };
}

function reached(
  start: string,
  edges: readonly Edge[],
  folded: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set([start]);
  for (const node of found) {
    if (folded.has(node)) continue;
    for (const { from, to } of edges) if (from === node) found.add(to);
  }
  return found;
}

/**
 * @param graph a flow's graph
 * @param walked the steps on the path walked
 * @returns those steps, and what each of their answers leads to
 */
export function aroundWay(graph: Graph, walked: ReadonlySet<string>): ReadonlySet<string> {
  const near = graph.edges.filter(({ from }) => walked.has(from)).map(({ to }) => to);
  return new Set([graph.initial, ...walked, ...near]);
}
