/**
 * The whole of a large map at a glance: only its steps, each with its whole name, in rows that continue one
 * below the other like lines of text. Each step has one line to it, from the nearest step that leads there;
 * all lines of a step are drawn when it is selected. The words of answers are on the large map.
 */
import { grouped } from '../engine/grouped.ts';
import { lanesOf, type Point, roundedPath } from './channels.ts';
import type { MapEdge, MapLayout, MapNode } from './mapLayout.ts';
import { linesOf, widthOf } from './measure.ts';

/** The font size and line height in pixels: text is never drawn smaller. */
const SIZE = 12;
const LINE = 14;
/** The size of marks relative to the large map, and half the width of one. */
const MARKS = 0.6;
const MARK = 11;

const WORDS = 124;
/** Names have at most this many lines; a longer one ends in “…”. */
const LINES = 8;
const COLUMN = 2 * MARK + 6 + WORDS;
/** Between two names in a column, and between two columns, where their lines are. */
const BETWEEN = 12;
const GAP = 24;
const LANE = 5;
const MARGIN = 20;
/** The maximum height of a column; further steps go into another one. */
const MOST_IN_COLUMN = 430;

/** A step in its place: the row and the column of the overview. */
type Placed = MapNode & { readonly band: number; readonly column: number };

/**
 * @param layout a map at its large size
 * @param width its maximum width, in pixels
 * @returns the same steps in rows of that width, at their own size
 */
export function overviewOf(layout: MapLayout, width: number): MapLayout {
  const perRow = Math.max(1, Math.floor((width - 2 * MARGIN + GAP) / (COLUMN + GAP)));
  const parents = parentsOf(layout);
  const columns = columnsOf(layout.nodes, parents);
  const places = new Map<string, Placed>();
  /** The top of each row: the lines into it run above. */
  const tops: number[] = [];
  let top = MARGIN;
  for (let first = 0; first < columns.length; first += perRow) {
    const row = columns.slice(first, first + perRow);
    const most = Math.max(...row.map(heightOf));
    const band = tops.push(top) - 1;
    for (const [i, column] of row.entries()) {
      // A short column is centred in its row.
      let y = Math.round(top + (most - heightOf(column)) / 2);
      for (const node of column) {
        const x = MARGIN + i * (COLUMN + GAP);
        places.set(node.node, { ...node, ...placed(node, x, y), band, column: first + i });
        y += node.height + BETWEEN;
      }
    }
    top += most + 2 * GAP;
  }
  const rails = railsOf(places, parents, tops);
  const edges = layout.edges.map((edge): MapEdge => {
    const [from, to] = [places.get(edge.from), places.get(edge.to)];
    const isRail = parents.get(edge.to) === edge.from;
    const path =
      edge.path === undefined || !from || !to
        ? undefined
        : ((isRail ? rails.get(edge.to) : undefined) ?? lineBetween(from, to));
    return { ...edge, lines: [], x: from?.x ?? 0, y: from?.y ?? 0, width: 0, path };
  });
  return {
    width: Math.max(COLUMN + 2 * MARGIN, Math.round(width)),
    height: Math.round(top - 2 * GAP + MARGIN),
    nodes: layout.nodes.flatMap((node) => places.get(node.node) ?? []),
    edges,
    rails: [...rails.values()],
    letters: { size: SIZE, line: LINE, marks: MARKS, beside: MARK },
  };
}

/** @returns for each step the nearest of those that lead to it */
function parentsOf({ nodes, edges }: MapLayout): ReadonlyMap<string, string> {
  const ranks = new Map(nodes.map(({ node, rank }) => [node, rank]));
  const rankOf = (node: string) => ranks.get(node) ?? 0;
  const parents = new Map<string, string>();
  for (const { from, to, path } of edges) {
    if (path === undefined || rankOf(from) >= rankOf(to)) continue;
    const other = parents.get(to);
    if (other === undefined || rankOf(from) > rankOf(other)) parents.set(to, from);
  }
  return parents;
}

/** A step with its name in lines, and their height. */
type Named = MapNode & { readonly height: number };

function named(node: MapNode): Named {
  const all = linesOf(node.name, SIZE, WORDS, true);
  const lines =
    all.length <= LINES ? all : [...all.slice(0, LINES - 1), ending(all[LINES - 1] ?? '')];
  return { ...node, lines, height: Math.max(2 * MARK, lines.length * LINE) };
}

const heightOf = (column: readonly Named[]) =>
  column.reduce((sum, { height }) => sum + height + BETWEEN, -BETWEEN);

/** @returns the steps in columns by rank, in the order of the steps that lead to them */
function columnsOf(
  nodes: readonly MapNode[],
  parents: ReadonlyMap<string, string>,
): readonly (readonly Named[])[] {
  const ranks = grouped(nodes.map((node) => [node.rank, node]));
  /** How far down its column a step is, from 0 to 1. */
  const depth = new Map<string, number>();
  const columns: Named[][] = [];
  for (const [, rank] of [...ranks].sort(([a], [b]) => a - b)) {
    const wanted = ({ node }: MapNode) => depth.get(parents.get(node) ?? '') ?? 0.5;
    const sorted = rank.map(named).sort((a, b) => wanted(a) - wanted(b) || a.y - b.y);
    const parts = Math.ceil(heightOf(sorted) / MOST_IN_COLUMN);
    const each = Math.ceil(sorted.length / parts);
    for (let first = 0; first < sorted.length; first += each) {
      const column = sorted.slice(first, first + each);
      for (const [i, { node }] of column.entries()) depth.set(node, (i + 0.5) / column.length);
      columns.push(column);
    }
  }
  return columns;
}

function placed(
  { height }: Named,
  left: number,
  top: number,
): Pick<MapNode, 'isEnd' | 'x' | 'y' | 'box'> {
  return {
    isEnd: true,
    x: left + MARK,
    y: top + height / 2,
    box: { x: left, y: top - 3, width: COLUMN, height: height + 6 },
  };
}

/** The last line of a truncated name. */
function ending(line: string): string {
  let words = line;
  while (widthOf(`${words}…`, SIZE, true) > WORDS) words = words.slice(0, -1);
  return `${words.trimEnd()}…`;
}

/**
 * The one line to each step: horizontally out of the step that leads there, vertically beside the target's
 * column. Lines from one step share their vertical. If the target is in another row, the line goes down
 * beside the column it comes from and along above that row.
 */
function railsOf(
  places: ReadonlyMap<string, Placed>,
  parents: ReadonlyMap<string, string>,
  tops: readonly number[],
): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  /** How many lines run above each row so far. */
  const above = tops.map(() => 0);
  const columns = grouped([...places.values()].map((place) => [place.column, place]));
  for (const column of columns.values()) {
    const byParent = grouped(column.map((place) => [parents.get(place.node) ?? '', place]));
    const bundles = [...byParent].flatMap(([parent, children]) => {
      const from = places.get(parent);
      return from ? { from, children } : [];
    });
    const comesFromAbove = ({ from, children }: (typeof bundles)[number]) =>
      from.band !== children[0].band;
    const starts = bundles.map((bundle) => {
      const { from, children } = bundle;
      const { band } = children[0];
      if (!comesFromAbove(bundle)) return from.y;
      const run = above[band] ?? 0;
      above[band] = run + 1;
      return (tops[band] ?? 0) - GAP - 4 + LANE * (run % 6);
    });
    const lanes = lanesOf(
      bundles.map(({ children }, i) => ({
        left: [starts[i] ?? 0],
        right: children.map(({ y }) => y),
      })),
    );
    for (const [i, { from, children }] of bundles.entries()) {
      const start = starts[i] ?? from.y;
      for (const to of children) {
        const lane = to.x - MARK - 5 - LANE * Math.max(0, 2 - (lanes[i] ?? 0));
        const beside = from.x - MARK + COLUMN + 4 + LANE * ((above[to.band] ?? 0) % 2);
        const way: Point[] = [[from.x, from.y]];
        if (start !== from.y) way.push([beside, from.y], [beside, start]);
        way.push([lane, start], [lane, to.y], [to.x, to.y]);
        paths.set(to.node, roundedPath(way));
      }
    }
  }
  return paths;
}

/** A line that leaves a step to the right, or vertically if the target is in another row. */
function lineBetween(from: Placed, to: Placed): string {
  const [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y];
  if (from.band === to.band && x2 > x1) {
    const bend = Math.min(90, (x2 - x1) / 2);
    return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  }
  const bend = Math.max(40, Math.abs(y2 - y1) / 2);
  const sign = y2 >= y1 ? 1 : -1;
  return `M${x1} ${y1}C${x1} ${y1 + sign * bend} ${x2} ${y2 - sign * bend} ${x2} ${y2}`;
}
