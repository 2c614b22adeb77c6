/** The map as a tree: the same steps and answers, for reading instead of looking. */
import { type Edge, edgesFrom, type Graph } from '../engine/graph.ts';

/** A line of the outline: a step, and the answer that leads to it. */
export interface OutlineItem {
  /** `from/answer`; the first step's is empty. */
  readonly id: string;
  readonly node: string;
  /** The answer; undefined at the first step. */
  readonly edge: Edge | undefined;
  /** Whether the step is shown in full at another line, where the shortest way leads to it. */
  readonly isAgain: boolean;
  /** Its depth, from 1; its position among its siblings, from 1, and how many there are. */
  readonly level: number;
  readonly place: number;
  readonly of: number;
  readonly items: readonly OutlineItem[];
}

/**
 * @param graph a flow's graph
 * @param only the steps to show; all by default
 * @returns the flow as a tree: every answer is one line, every step appears once in full
 */
export function outlineOf(graph: Graph, only?: ReadonlySet<string>): OutlineItem {
  const edges = graph.edges.filter(
    ({ from, to }) => only === undefined || (only.has(from) && only.has(to)),
  );
  const main = new Map<string, Edge>();
  const found = new Set([graph.initial]);
  for (const node of found)
    for (const edge of edges)
      if (edge.from === node && !found.has(edge.to)) {
        found.add(edge.to);
        main.set(edge.to, edge);
      }
  const item = (
    node: string,
    edge: Edge | undefined,
    at: Pick<OutlineItem, 'level' | 'place' | 'of'>,
  ): OutlineItem => {
    const isAgain = edge !== main.get(node);
    const next = isAgain ? [] : edgesFrom({ edges }, node);
    return {
      id: edge ? `${edge.from}/${edge.answer}` : '',
      node,
      edge,
      isAgain,
      ...at,
      items: next.map((each, i) =>
        item(each.to, each, { level: at.level + 1, place: i + 1, of: next.length }),
      ),
    };
  };
  return item(graph.initial, undefined, { level: 1, place: 1, of: 1 });
}

/**
 * @param item a line of the outline
 * @param folded the steps whose answers are not shown
 * @returns the visible lines, from top to bottom
 */
export function shownItems(item: OutlineItem, folded: ReadonlySet<string>): OutlineItem[] {
  if (item.isAgain || folded.has(item.node)) return [item];
  return [item, ...item.items.flatMap((each) => shownItems(each, folded))];
}

/** A line, and the line that it belongs to. */
type Parents = ReadonlyMap<string, OutlineItem>;

/**
 * @param root the outline
 * @returns for each line, by its id, its parent in the tree
 */
export function parentsOf(root: OutlineItem): Parents {
  const parents = new Map<string, OutlineItem>();
  const visit = (item: OutlineItem) => {
    for (const each of item.items) {
      parents.set(each.id, item);
      visit(each);
    }
  };
  visit(root);
  return parents;
}
