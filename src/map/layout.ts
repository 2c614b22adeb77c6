/**
 * Where everything on the map stands. Each answer's words are a point of their own between two steps;
 * dagre finds the order in each column. Lines to the same step run as one, so that a step to which
 * twenty answers lead has one line and not twenty.
 */
import { Graph as DagreGraph, layout as dagre } from '@dagrejs/dagre';
import type { Step } from '../engine/step.ts';
import { cellsOf, type Joined, type VisibleEdge } from './cells.ts';
import { type Cell, straighten } from './columns.ts';
import { drawn } from './drawn.ts';
import type { MapLayout } from './mapLayout.ts';
import { untangled } from './order.ts';
import { backEdges, ranksOf } from './ranks.ts';
import { GAP } from './sizes.ts';
import type { Visible } from './visible.ts';

/**
 * @param shown what of a flow is shown
 * @param step tells a step by its name
 * @param name the words by which a step is known
 * @returns where everything stands
 */
export function layoutOf(
  shown: Visible,
  step: (node: string) => Step,
  name: (node: string) => string,
): MapLayout {
  const back = backEdges(shown);
  const isBack = (edge: VisibleEdge) => back.has(edge);
  const drawing = { shown, step, name, isBack };
  const { cells, joins } = cellsOf(drawing, ranksOf(shown, isBack));
  const columns = ordered(cells, joins);
  straighten(columns, GAP);
  return drawn(drawing, columns, cells);
}

/** @returns the columns, each in the order in which the fewest lines cross */
function ordered(cells: ReadonlyMap<string, Cell>, joins: readonly Joined[]): Cell[][] {
  const graph = new DagreGraph();
  graph.setGraph({
    rankdir: 'LR',
    ranker: 'longest-path',
    nodesep: GAP,
    ranksep: 20,
    edgesep: GAP,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, up, down } of cells.values())
    graph.setNode(id, { width: Math.max(width, 1), height: up + down });
  for (const [from, to, weight] of joins) graph.setEdge(from, to, { weight });
  dagre(graph);
  const columns: Cell[][] = [];
  for (const cell of cells.values()) {
    cell.y = graph.node(cell.id)?.y ?? 0;
    columns[cell.rank] ??= [];
    columns[cell.rank]?.push(cell);
  }
  for (let i = 0; i < columns.length; i++) columns[i] ??= [];
  for (const column of columns) column.sort((a, b) => a.y - b.y);
  return untangled(columns);
}
