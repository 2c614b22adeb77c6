/** Puts the columns of a map side by side, with room between them for their lines, and draws the lines. */
import { grouped } from '../engine/grouped.ts';
import { answerCellId, type CellSource, passCellId, stepCellId } from './cells.ts';
import { fanPaths, lanesOf, type Point, roundedPath } from './channels.ts';
import type { Cell, Slot } from './columns.ts';
import type { MapEdge, MapLayout, MapNode } from './mapLayout.ts';
import { MARK, NODE_LINE, NODE_SIZE } from './sizes.ts';

const MARGIN = 28;
const LANE = 12;
/** Room beside the verticals. */
const SHOULDER = 20;

type Columns = readonly (readonly Cell[])[];

/**
 * @param drawing what to draw
 * @param columns the cells from left to right, each column from top to bottom
 * @param cells the same by their ids
 * @returns the positions of everything, with all lines
 */
export function drawn(
  { shown, step, name, isBack }: CellSource,
  columns: Columns,
  cells: ReadonlyMap<string, Cell>,
): MapLayout {
  const height = fromTheTop(columns.flat());
  /** For each pair of columns their bundles, in the order of `lanes`. */
  const bundles = columns.map(bundlesAfter);
  const lanes = bundles.map((some) =>
    lanesOf(some.map(({ left, right }) => ({ left: left.map(yOf), right: right.map(yOf) }))),
  );
  const places = placesOf(columns, lanes);
  const { rails, turns } = railsOf(bundles, lanes, places);

  const nodes = [...shown.nodes].flatMap((node): MapNode[] => {
    const cell = cells.get(stepCellId(node));
    if (cell === undefined) return [];
    return [{ node, step: step(node), name: name(node), ...nodeIn(cell, places) }];
  });
  const edges = shown.edges.flatMap((edge): MapEdge[] => {
    const from = cells.get(stepCellId(edge.from));
    const words = cells.get(answerCellId(edge));
    if (from === undefined || words === undefined) return [];
    const passed = isBack(edge) ? undefined : passedBy(from, words, edge.to, cells);
    return [
      {
        from: edge.from,
        answer: edge.answer,
        to: edge.to,
        lines: words.lines,
        x: places.startOf(words),
        y: words.y,
        width: words.width,
        path: passed && pathThrough(passed, turns, places),
      },
    ];
  });

  return {
    width: places.width,
    height,
    nodes,
    edges,
    rails,
    letters: { size: NODE_SIZE, line: NODE_LINE, marks: 1, beside: MARK },
  };
}

/** Moves everything so that the map begins at the top, and returns the map's height. */
function fromTheTop(all: readonly Cell[]): number {
  const top = Math.min(...all.map(({ y, up }) => y - up)) - MARGIN;
  for (const cell of all) cell.y -= top;
  return Math.round(Math.max(...all.map(({ y, down }) => y + down)) + MARGIN);
}

type Places = ReturnType<typeof placesOf>;

/** Where the columns are, and the lanes between them. */
function placesOf(columns: Columns, lanes: readonly (readonly number[])[]) {
  const starts: number[] = [];
  const widths = columns.map((column) => Math.max(0, ...column.map(({ width }) => width)));
  let x = MARGIN;
  for (const i of columns.keys()) {
    starts.push(x);
    const count = Math.max(-1, ...(lanes[i] ?? [])) + 1;
    x += (widths[i] ?? 0) + 2 * SHOULDER + Math.max(0, count - 1) * LANE;
  }
  const startOf = ({ rank }: Cell) => starts[rank] ?? 0;
  const endOf = (cell: Cell) => startOf(cell) + (widths[cell.rank] ?? 0);
  /** The centre of a step's mark. */
  const highlighterOf = (cell: Cell) =>
    startOf(cell) + (cell.kind === 'ending' ? MARK : (widths[cell.rank] ?? 0) / 2);
  return {
    width: Math.round(x - 2 * SHOULDER + MARGIN),
    startOf,
    highlighterOf,
    /** Where lines from and to a cell end. */
    pointOf: (cell: Cell): Point => [
      cell.kind === 'step' || cell.kind === 'ending' ? highlighterOf(cell) : endOf(cell),
      cell.y,
    ],
    laneAt: (rank: number, lane: number) =>
      (starts[rank] ?? 0) + (widths[rank] ?? 0) + SHOULDER + Math.max(0, lane) * LANE,
  };
}

/** Where the line from one cell to another turns, by both cells' ids. */
type Turns = ReadonlyMap<string, number>;

/** All lines, and where each of them turns. */
function railsOf(
  bundles: readonly (readonly CellBundle[])[],
  lanes: readonly (readonly number[])[],
  { pointOf, laneAt }: Places,
): { rails: readonly string[]; turns: Turns } {
  const turns = new Map<string, number>();
  const rails = bundles.flatMap((some, rank) =>
    some.flatMap(({ left, right, isFromStep }, i) => {
      const lane = laneAt(rank, lanes[rank]?.[i] ?? -1);
      for (const a of left) for (const b of right) turns.set(`${a.id}>${b.id}`, lane);
      const [[one], others] = isFromStep ? [left, right] : [right, left];
      return one ? fanPaths({ pivot: pointOf(one), lane, ends: others.map(pointOf) }) : [];
    }),
  );
  return { rails, turns };
}

function nodeIn(cell: Cell, { highlighterOf }: Places): Omit<MapNode, 'node' | 'step' | 'name'> {
  const isEnd = cell.kind === 'ending';
  const mark = highlighterOf(cell);
  return {
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
  };
}

/** What the line of an answer passes through, from its step to the one that it leads to. */
function passedBy(
  from: Cell,
  words: Cell,
  to: string,
  cells: ReadonlyMap<string, Cell>,
): readonly Cell[] {
  const end = cells.get(stepCellId(to));
  if (end === undefined) return [from, words];
  const passes: Cell[] = [];
  for (let rank = words.rank + 1; rank < end.rank; rank++) {
    const pass = cells.get(passCellId(to, rank));
    if (pass) passes.push(pass);
  }
  return [from, words, ...passes, end];
}

function pathThrough(passed: readonly Cell[], turns: Turns, { pointOf }: Places): string {
  const points: Point[] = [];
  let last: Cell | undefined;
  for (const next of passed) {
    const lane = last && turns.get(`${last.id}>${next.id}`);
    if (last && lane !== undefined) points.push([lane, last.y], [lane, next.y]);
    points.push(pointOf(next));
    last = next;
  }
  return roundedPath(points);
}

interface CellBundle {
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
  /** Whether the single point is at its beginning. */
  readonly isFromStep: boolean;
}

const yOf = ({ y }: Slot) => y;

/** @returns the bundles after a column: from each step to its answers, and of all lines to one step */
function bundlesAfter(column: readonly Cell[]): CellBundle[] {
  const fromSteps = column
    .filter(({ kind, after }) => kind === 'step' && after.length > 0)
    .map((cell) => ({ left: [cell], right: cell.after.map(cellOf), isFromStep: true }));
  const to = grouped(
    column
      .filter(({ kind }) => kind !== 'step')
      .flatMap((cell) => cell.after.map((join) => [cellOf(join), cell] as const)),
  );
  const toSteps = [...to].map(([right, left]) => ({ left, right: [right], isFromStep: false }));
  return [...fromSteps, ...toSteps];
}

/** Every slot in this layout is a cell. */
const cellOf = ({ slot }: { slot: Slot }) => slot as Cell;
