/**
 * The whole of a large map at a glance: its steps alone, each with its name, in rows that go on one
 * below the other as the lines of a text do. The words of answers are on the large map.
 */
import type { MapEdge, MapLayout, MapNode } from './layout.ts';
import { linesOf, widthOf } from './measure.ts';

/** Letters, and the distance of their lines, in pixels: they are never drawn smaller. */
const SIZE = 12;
const LINE = 14;
/** How much smaller marks are than on the large map, and half of what one takes. */
const MARKS = 0.6;
const MARK = 11;

const WORDS = 128;
const LINES = 4;
const COLUMN = 2 * MARK + 6 + WORDS;
const ROW = LINES * LINE + 8;
const GAP = 22;
const MARGIN = 12;
/** So many steps stand one below the other; more go on in a column of their own. */
const MOST_IN_COLUMN = 7;

/**
 * @param layout a map as it is drawn large
 * @param width how wide it may be, in pixels
 * @returns the same steps in rows of that width, drawn at its own size
 */
export function overviewOf(layout: MapLayout, width: number): MapLayout {
  const perRow = Math.max(1, Math.floor((width - 2 * MARGIN + GAP) / (COLUMN + GAP)));
  const places = new Map<string, MapNode & { readonly band: number }>();
  const columns = columnsOf(layout.nodes);
  let top = MARGIN;
  for (let first = 0, band = 0; first < columns.length; first += perRow, band++) {
    const row = columns.slice(first, first + perRow);
    const most = Math.max(...row.map(({ length }) => length));
    for (const [i, column] of row.entries())
      for (const [j, node] of column.entries()) {
        const x = MARGIN + i * (COLUMN + GAP);
        // A short column stands in the middle of its row.
        const y = top + (j + (most - column.length) / 2) * ROW;
        places.set(node.node, { ...placed(node, Math.round(x), Math.round(y)), band });
      }
    top += most * ROW + 2 * GAP;
  }
  const edges = layout.edges.map((edge): MapEdge => {
    const [from, to] = [places.get(edge.from), places.get(edge.to)];
    const path = edge.path !== undefined && from && to ? lineBetween(from, to) : undefined;
    return { ...edge, lines: [], x: from?.x ?? 0, y: from?.y ?? 0, width: 0, path };
  });
  return {
    width: Math.max(COLUMN + 2 * MARGIN, Math.round(width)),
    height: Math.round(top - 2 * GAP + MARGIN),
    nodes: layout.nodes.flatMap((node) => places.get(node.node) ?? []),
    edges,
    rails: [...new Set(edges.flatMap(({ path }) => path ?? []))],
    letters: { size: SIZE, line: LINE, marks: MARKS, beside: MARK },
  };
}

/** @returns the steps by their place on the way, none more than so many below each other */
function columnsOf(nodes: readonly MapNode[]): readonly (readonly MapNode[])[] {
  const ranks = new Map<number, MapNode[]>();
  for (const node of nodes) ranks.set(node.rank, [...(ranks.get(node.rank) ?? []), node]);
  return [...ranks]
    .sort(([a], [b]) => a - b)
    .flatMap(([, column]) => {
      const sorted = [...column].sort((a, b) => a.y - b.y);
      const parts = Math.ceil(sorted.length / MOST_IN_COLUMN);
      const each = Math.ceil(sorted.length / parts);
      return Array.from({ length: parts }, (_, i) => sorted.slice(i * each, (i + 1) * each));
    });
}

function placed(node: MapNode, left: number, top: number): MapNode {
  const all = linesOf(node.name, SIZE, WORDS, true);
  const lines =
    all.length <= LINES ? all : [...all.slice(0, LINES - 1), ending(all[LINES - 1] ?? '')];
  return {
    ...node,
    lines,
    isEnd: true,
    x: left + MARK,
    y: top + ROW / 2,
    box: { x: left, y: top + 2, width: COLUMN, height: ROW - 4 },
  };
}

/** The last line of a name that has more. */
function ending(line: string): string {
  let words = line;
  while (widthOf(`${words}…`, SIZE, true) > WORDS) words = words.slice(0, -1);
  return `${words.trimEnd()}…`;
}

/** A line that leaves a step to the right, or downwards where it goes on in another row. */
function lineBetween(from: MapNode & { band: number }, to: MapNode & { band: number }): string {
  const [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y];
  if (from.band === to.band && x2 > x1) {
    const bend = Math.min(90, (x2 - x1) / 2);
    return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  }
  const bend = Math.max(40, Math.abs(y2 - y1) / 2);
  const sign = y2 >= y1 ? 1 : -1;
  return `M${x1} ${y1}C${x1} ${y1 + sign * bend} ${x2} ${y2 - sign * bend} ${x2} ${y2}`;
}
