/** The column of each step on a map. */
import type { Visible } from './visible.ts';

/** @returns the edges that lead back to a step on the path to where they begin */
export function backEdges({ initial, edges }: Visible): ReadonlySet<Visible['edges'][number]> {
  const back = new Set<Visible['edges'][number]>();
  const open = new Set<string>();
  const done = new Set<string>();
  const visit = (node: string) => {
    open.add(node);
    for (const edge of edges) {
      if (edge.from !== node) continue;
      if (open.has(edge.to)) back.add(edge);
      else if (!done.has(edge.to)) visit(edge.to);
    }
    open.delete(node);
    done.add(node);
  };
  visit(initial);
  return back;
}

/** @returns the column of each step: an even number, greater than those of all steps that lead to it */
export function ranksOf(
  { initial, edges }: Visible,
  isBack: (edge: Visible['edges'][number]) => boolean,
): ReadonlyMap<string, number> {
  const ranks = new Map([[initial, 0]]);
  const forward = edges.filter((edge) => !isBack(edge));
  for (let isMoved = true; isMoved; ) {
    isMoved = false;
    for (const { from, to } of forward) {
      const rank = (ranks.get(from) ?? 0) + 2;
      if (ranks.has(from) && rank > (ranks.get(to) ?? -1)) {
        ranks.set(to, rank);
        isMoved = true;
      }
    }
  }
  return ranks;
}
