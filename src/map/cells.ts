/** What is on a map: its steps, the words of its answers, and the lines that pass between them. */

import { operationOf } from '../engine/operation.ts';
import { plain } from '../engine/plain.ts';
import type { Step } from '../engine/step.ts';
import type { Cell } from './columns.ts';
import { linesOf, widthOf } from './measure.ts';
import { EDGE_LINE, EDGE_SIZE, MARK, NODE_LINE, NODE_SIZE } from './sizes.ts';
import type { Visible } from './visible.ts';

/** The maximum widths of the words of a step, of an ending and of an answer. */
const WIDTHS = { step: 190, ending: 190, answer: 170 };

export type VisibleEdge = Visible['edges'][number];

/** Two cells joined by a line, by their ids, and how important it is for the line to be straight. */
type Joined = readonly [from: string, to: string, weight: number];

/** The input from which the cells of a map are made. */
export interface CellSource {
  readonly shown: Visible;
  /** Returns a step by its name. */
  readonly step: (node: string) => Step;
  /** The words by which a step is known. */
  readonly name: (node: string) => string;
  /** Whether an edge leads back. */
  readonly isBack: (edge: VisibleEdge) => boolean;
}

export const stepCellId = (node: string) => `s:${node}`;
export const passCellId = (to: string, rank: number) => `p:${to}@${rank}`;
export const answerCellId = ({ from, answer }: { from: string; answer: string }) =>
  `a:${from}/${answer}`;

/**
 * @param drawing what to draw
 * @param ranks the column of each step
 * @returns the cells by their ids, in the order of the flow, each joined to its neighbours
 */
export function cellsOf(
  drawing: CellSource,
  ranks: ReadonlyMap<string, number>,
): ReadonlyMap<string, Cell> {
  const { shown, isBack } = drawing;
  const cells = new Map<string, Cell>();
  const joins: Joined[] = [];
  const add = (cell: NewCell) => {
    if (!cells.has(cell.id)) cells.set(cell.id, { ...cell, y: 0, before: [], after: [] });
  };
  for (const node of shown.nodes) add(stepCell(drawing, node, ranks.get(node) ?? 0));
  for (const edge of shown.edges) {
    const { from, to } = edge;
    const rank = (ranks.get(from) ?? 0) + 1;
    const id = answerCellId(edge);
    add(answerCell(drawing, edge, rank));
    joins.push([stepCellId(from), id, 2]);
    if (isBack(edge)) continue;
    const end = ranks.get(to) ?? rank + 1;
    let last = id;
    for (let at = rank + 1; at < end; at++) {
      const pass = passCellId(to, at);
      add({ id: pass, kind: 'pass', rank: at, lines: [], width: 0, up: 1, down: 1, to });
      joins.push([last, pass, last === id ? 3 : 8]);
      last = pass;
    }
    joins.push([last, stepCellId(to), last === id ? 3 : 4]);
  }
  join(cells, joins);
  return cells;
}

type NewCell = Omit<Cell, 'y' | 'before' | 'after'>;

function stepCell({ shown, step, name }: CellSource, node: string, rank: number): NewCell {
  const isEnd = !shown.edges.some(({ from }) => from === node);
  // Names on the path walked are bold, and any step may come to be on it.
  const lines = linesOf(name(node), NODE_SIZE, isEnd ? WIDTHS.ending : WIDTHS.step, true);
  const words = Math.max(...lines.map((line) => widthOf(line, NODE_SIZE, true)), 0);
  const height = lines.length * NODE_LINE;
  // The lock of a protected step is above the line that leads to it.
  const lock = operationOf(step(node)) === undefined ? 2 : 11;
  return isEnd
    ? {
        id: stepCellId(node),
        kind: 'ending',
        rank,
        lines,
        width: 2 * MARK + 10 + words,
        up: Math.max(MARK + lock, height / 2 + 2),
        down: Math.max(MARK, height / 2) + 4,
      }
    : {
        id: stepCellId(node),
        kind: 'step',
        rank,
        lines,
        width: Math.max(2 * MARK + 24, words),
        up: MARK + Math.max(lock, 8),
        down: MARK + 6 + height,
      };
}

function answerCell({ isBack, name }: CellSource, edge: VisibleEdge, rank: number): NewCell {
  const { meta, answer, to } = edge;
  const label = plain(meta?.label ?? answer);
  const words = isBack(edge) ? `${label} ↩ ${name(to)}` : label;
  const lines = linesOf(words, EDGE_SIZE, WIDTHS.answer);
  return {
    id: answerCellId(edge),
    kind: 'answer',
    rank,
    lines,
    width: Math.max(...lines.map((line) => widthOf(line, EDGE_SIZE)), 0) + 12,
    up: lines.length * EDGE_LINE + 2,
    down: 3,
    to,
  };
}

/** Joins the cells to each other, each pair once. */
function join(cells: ReadonlyMap<string, Cell>, joins: readonly Joined[]): void {
  const joined = new Set<string>();
  for (const [from, to, weight] of joins) {
    const [a, b] = [cells.get(from), cells.get(to)];
    if (!a || !b || joined.has(`${from}>${to}`)) continue;
    joined.add(`${from}>${to}`);
    a.after.push({ slot: b, weight });
    b.before.push({ slot: a, weight });
  }
}
