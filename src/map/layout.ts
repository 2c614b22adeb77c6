/**
 * The positions of everything on the map. The words of each answer are a point of their own between two
 * steps. Lines to the same step are merged, so that a step to which twenty answers lead has one line, not
 * twenty.
 */
import type { Step } from '../engine/step.ts';
import { cellsOf, type VisibleEdge } from './cells.ts';
import { straighten } from './columns.ts';
import { drawn } from './drawn.ts';
import type { MapLayout } from './mapLayout.ts';
import { untangled } from './order.ts';
import { backEdges, ranksOf } from './ranks.ts';
import { GAP } from './sizes.ts';
import type { Visible } from './visible.ts';

/**
 * @param shown what is shown of a flow
 * @param step returns a step by its name
 * @param name the words by which a step is known
 * @returns the positions of everything
 */
export function layoutOf(
  shown: Visible,
  step: (node: string) => Step,
  name: (node: string) => string,
): MapLayout {
  const back = backEdges(shown);
  const isBack = (edge: VisibleEdge) => back.has(edge);
  const drawing = { shown, step, name, isBack };
  const cells = cellsOf(drawing, ranksOf(shown, isBack));
  const columns = untangled([...cells.values()]);
  straighten(columns, GAP);
  return drawn(drawing, columns, cells);
}
