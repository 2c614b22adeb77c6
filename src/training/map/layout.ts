/**
 * Where everything on the map stands. Each answer's words are a point of their own between two steps;
 * dagre finds the order in each column. Lines to the same step run as one, so that a step to which
 * twenty answers lead has one line and not twenty.
 */
import { Graph as DagreGraph, layout as dagre } from '@dagrejs/dagre';
import type { Step } from '../../engine/step.ts';
import { fanPaths, lanesOf, type Point, roundedPath } from './channels.ts';
import { type Cell, type Slot, straighten } from './columns.ts';
import { linesOf, widthOf } from './measure.ts';
import { untangled } from './order.ts';
import type { Visible } from './visible.ts';

/** Letters of steps and of answers, and the distance of their lines, in pixels. */
const NODE_SIZE = 17;
const NODE_LINE = 21;
export const EDGE_SIZE = 15;
export const EDGE_LINE = 18;
/** Half of what a step's mark takes. */
const MARK = 17;

const MARGIN = 28;
const GAP = 12;
const LANE = 12;
/** Room beside the uprights. */
const SHOULDER = 20;

/** How wide the words of a step, of an ending and of an answer may be. */
const WIDTHS = { step: 190, ending: 190, answer: 170 };

/** A rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A step on the map. */
export interface MapNode {
  readonly node: string;
  readonly step: Step;
  /** The words by which it is known. */
  readonly name: string;
  /** Its column. */
  readonly rank: number;
  /** The middle of its mark. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Whether nothing leads on from it: then its words stand beside its mark, otherwise below. */
  readonly isEnd: boolean;
  /** All that it takes: no two of them overlap. */
  readonly box: Box;
}

/** An answer on the map. */
export interface MapEdge {
  readonly from: string;
  readonly answer: string;
  readonly to: string;
  readonly lines: readonly string[];
  /** Where the words begin, and the height of the line below them. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The whole way from mark to mark, as the `d` of a path; undefined where it leads back. */
  readonly path: string | undefined;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** All lines, none of which runs over another, each as the `d` of a path. */
  readonly rails: readonly string[];
  /** How the names of steps are drawn. */
  readonly letters: Letters;
}

/** How the names of steps, and their marks, are drawn. */
interface Letters {
  readonly size: number;
  readonly line: number;
  /** How large marks are; 1 is as on the large map. */
  readonly marks: number;
  /** Half of what a mark takes, where a name stands beside it. */
  readonly beside: number;
}

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
  const isBack = (edge: Visible['edges'][number]) => back.has(edge);
  const ranks = ranksOf(shown, isBack);
  const cells = new Map<string, Cell>();
  const joins: [string, string, number][] = [];
  const add = (cell: Omit<Cell, 'y' | 'before' | 'after'>) => {
    if (!cells.has(cell.id)) cells.set(cell.id, { ...cell, y: 0, before: [], after: [] });
  };

  for (const node of shown.nodes) {
    const isEnd = !shown.edges.some(({ from }) => from === node);
    // The names on the way walked are drawn bold, and any step may come to lie on it.
    const lines = linesOf(name(node), NODE_SIZE, isEnd ? WIDTHS.ending : WIDTHS.step, true);
    const words = Math.max(...lines.map((line) => widthOf(line, NODE_SIZE, true)), 0);
    const height = lines.length * NODE_LINE;
    const rank = ranks.get(node) ?? 0;
    const here = step(node);
    // A lock stands over the line before a protected step.
    const lock = here.kind !== 'continue' && here.operation !== undefined ? 11 : 2;
    add(
      isEnd
        ? {
            id: stepId(node),
            kind: 'ending',
            rank,
            lines,
            width: 2 * MARK + 10 + words,
            up: Math.max(MARK + lock, height / 2 + 2),
            down: Math.max(MARK, height / 2) + 4,
          }
        : {
            id: stepId(node),
            kind: 'step',
            rank,
            lines,
            width: Math.max(2 * MARK + 24, words),
            up: MARK + Math.max(lock, 8),
            down: MARK + 6 + height,
          },
    );
  }
  for (const edge of shown.edges) {
    const { from, to } = edge;
    const lines = edgeLines(edge, isBack(edge), name);
    const rank = (ranks.get(from) ?? 0) + 1;
    const id = answerId(edge);
    add({
      id,
      kind: 'answer',
      rank,
      lines,
      width: Math.max(...lines.map((line) => widthOf(line, EDGE_SIZE)), 0) + 12,
      up: lines.length * EDGE_LINE + 2,
      down: 3,
      to,
    });
    joins.push([stepId(from), id, 2]);
    if (isBack(edge)) continue;
    const end = ranks.get(to) ?? rank + 1;
    let last = id;
    for (let at = rank + 1; at < end; at++) {
      const pass = passId(to, at);
      add({ id: pass, kind: 'pass', rank: at, lines: [], width: 0, up: 1, down: 1, to });
      joins.push([last, pass, last === id ? 3 : 8]);
      last = pass;
    }
    joins.push([last, stepId(to), last === id ? 3 : 4]);
  }

  const joined = new Set<string>();
  for (const [from, to, weight] of joins) {
    const [a, b] = [cells.get(from), cells.get(to)];
    if (!a || !b || joined.has(`${from}>${to}`)) continue;
    joined.add(`${from}>${to}`);
    a.after.push({ slot: b, weight });
    b.before.push({ slot: a, weight });
  }
  const columns = ordered(cells, joins);
  straighten(columns, GAP);
  return drawn(shown, step, name, columns, cells, isBack);
}

const stepId = (node: string) => `s:${node}`;
const passId = (to: string, rank: number) => `p:${to}@${rank}`;
const answerId = ({ from, answer }: { from: string; answer: string }) => `a:${from}/${answer}`;

function edgeLines(
  { meta, answer, to }: Visible['edges'][number],
  isBack: boolean,
  name: (node: string) => string,
): readonly string[] {
  const label = (meta?.label ?? answer).replaceAll('**', '');
  return linesOf(isBack ? `${label} ↩ ${name(to)}` : label, EDGE_SIZE, WIDTHS.answer);
}

/** @returns the edges that lead back to a step on the way to where they begin */
function backEdges({ initial, edges }: Visible): ReadonlySet<Visible['edges'][number]> {
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

/** @returns for each step its column: an even number, after all that lead to it */
function ranksOf(
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

/** @returns the columns, each in the order in which the fewest lines cross */
function ordered(
  cells: ReadonlyMap<string, Cell>,
  joins: readonly (readonly [string, string, number])[],
): Cell[][] {
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

/** Puts the columns side by side, with room between them for their lines, and draws these. */
function drawn(
  shown: Visible,
  step: (node: string) => Step,
  name: (node: string) => string,
  columns: readonly (readonly Cell[])[],
  cells: ReadonlyMap<string, Cell>,
  isBack: (edge: Visible['edges'][number]) => boolean,
): MapLayout {
  const all = columns.flat();
  const top = Math.min(...all.map(({ y, up }) => y - up)) - MARGIN;
  for (const cell of all) cell.y -= top;
  const height = Math.max(...all.map(({ y, down }) => y + down)) + MARGIN;

  /** For each two columns their bundles, in the order of `lanes`. */
  const bundles = columns.map((column) => bundlesAfter(column));
  const lanes = bundles.map((some) =>
    lanesOf(some.map(({ left, right }) => ({ left: left.map(yOf), right: right.map(yOf) }))),
  );
  const starts: number[] = [];
  const widths = columns.map((column) => Math.max(0, ...column.map(({ width }) => width)));
  let x = MARGIN;
  for (const i of columns.keys()) {
    starts.push(x);
    const count = Math.max(-1, ...(lanes[i] ?? [])) + 1;
    x += (widths[i] ?? 0) + 2 * SHOULDER + Math.max(0, count - 1) * LANE;
  }
  const width = x - 2 * SHOULDER + MARGIN;

  const startOf = (cell: Cell) => starts[cell.rank] ?? 0;
  const endOf = (cell: Cell) => startOf(cell) + (widths[cell.rank] ?? 0);
  const markOf = (cell: Cell) =>
    cell.kind === 'ending' ? startOf(cell) + MARK : startOf(cell) + (widths[cell.rank] ?? 0) / 2;
  const isMark = (cell: Cell) => cell.kind === 'step' || cell.kind === 'ending';
  const laneAt = (rank: number, lane: number) =>
    (starts[rank] ?? 0) + (widths[rank] ?? 0) + SHOULDER + Math.max(0, lane) * LANE;

  /** Where the line from one cell to another turns, by both cells' ids. */
  const turns = new Map<string, number>();
  const rails: string[] = [];
  for (const [rank, some] of bundles.entries()) {
    for (const [i, { left, right, isFromStep }] of some.entries()) {
      const lane = laneAt(rank, lanes[rank]?.[i] ?? -1);
      for (const a of left) for (const b of right) turns.set(`${a.id}>${b.id}`, lane);
      const begin = (cell: Cell): Point => [isMark(cell) ? markOf(cell) : endOf(cell), cell.y];
      const finish = (cell: Cell): Point => [isMark(cell) ? markOf(cell) : endOf(cell), cell.y];
      const [one] = isFromStep ? left : right;
      if (one === undefined) continue;
      rails.push(
        ...fanPaths(
          isFromStep
            ? { pivot: begin(one), lane, ends: right.map(finish) }
            : { pivot: finish(one), lane, ends: left.map(begin) },
        ),
      );
    }
  }

  const nodes = [...shown.nodes].flatMap((node): MapNode[] => {
    const cell = cells.get(stepId(node));
    if (cell === undefined) return [];
    const isEnd = cell.kind === 'ending';
    const mark = markOf(cell);
    return [
      {
        node,
        step: step(node),
        name: name(node),
        rank: cell.rank,
        x: mark,
        y: cell.y,
        lines: cell.lines,
        isEnd,
        box: {
          x: isEnd ? mark - MARK : mark - cell.width / 2,
          y: cell.y - cell.up,
          width: cell.width,
          height: cell.up + cell.down,
        },
      },
    ];
  });

  const edges = shown.edges.flatMap((edge): MapEdge[] => {
    const from = cells.get(stepId(edge.from));
    const words = cells.get(answerId(edge));
    if (from === undefined || words === undefined) return [];
    return [
      {
        from: edge.from,
        answer: edge.answer,
        to: edge.to,
        lines: words.lines,
        x: startOf(words),
        y: words.y,
        width: words.width,
        path: isBack(edge) ? undefined : wayOf(from, words, edge.to),
      },
    ];
  });

  return {
    width: Math.round(width),
    height: Math.round(height),
    nodes,
    edges,
    rails,
    letters: { size: NODE_SIZE, line: NODE_LINE, marks: 1, beside: MARK },
  };

  function wayOf(from: Cell, words: Cell, to: string): string {
    const points: Point[] = [[markOf(from), from.y]];
    let last = from;
    const go = (next: Cell) => {
      const lane = turns.get(`${last.id}>${next.id}`);
      if (lane !== undefined) points.push([lane, last.y], [lane, next.y]);
      points.push([isMark(next) ? markOf(next) : endOf(next), next.y]);
      last = next;
    };
    go(words);
    const end = cells.get(stepId(to));
    if (end === undefined) return roundedPath(points);
    for (let rank = words.rank + 1; rank < end.rank; rank++) {
      const pass = cells.get(passId(to, rank));
      if (pass) go(pass);
    }
    go(end);
    return roundedPath(points);
  }
}

interface CellBundle {
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
  /** Whether the one point is at its beginning. */
  readonly isFromStep: boolean;
}

const yOf = ({ y }: Slot) => y;

/** @returns what leads on from a column: from each step to its answers, and all that lead to one step */
function bundlesAfter(column: readonly Cell[]): CellBundle[] {
  const fromSteps = column
    .filter(({ kind, after }) => kind === 'step' && after.length > 0)
    .map((cell) => ({ left: [cell], right: cell.after.map(cellOf), isFromStep: true }));
  const to = new Map<Cell, Cell[]>();
  for (const cell of column) {
    if (cell.kind === 'step') continue;
    for (const { slot } of cell.after) {
      const next = cellOf({ slot });
      to.set(next, [...(to.get(next) ?? []), cell]);
    }
  }
  const toSteps = [...to].map(([right, left]) => ({ left, right: [right], isFromStep: false }));
  return [...fromSteps, ...toSteps];
}

/** Every slot of this layout is a cell. */
const cellOf = ({ slot }: { slot: Slot }) => slot as Cell;
