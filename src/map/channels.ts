/**
 * The space between two columns, where lines go up and down. Lines that belong together share a vertical;
 * the others are side by side and never overlap.
 */

/** Lines between two columns that begin or end at the same point. */
export interface Bundle {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/**
 * @param bundles the bundles between two columns, by the heights of their ends
 * @returns for each bundle the number of its vertical from the left; -1 if it needs none
 */
export function lanesOf(bundles: readonly Bundle[]): readonly number[] {
  const lanes = bundles.map(() => -1);
  const spans = bundles.map(({ left, right }) => {
    const all = [...left, ...right];
    return { top: Math.min(...all), bottom: Math.max(...all) };
  });
  const bent = spans.flatMap(({ top, bottom }, i) => (bottom - top > 0.5 ? [i] : []));
  const meets = (a: number, b: number) => {
    const [one, other] = [spans[a], spans[b]];
    return one && other ? one.top < other.bottom + 6 && other.top < one.bottom + 6 : false;
  };
  // A line that enters at the height at which another leaves must turn before it.
  const turnsBefore = (a: number, b: number) =>
    bundles[a]?.left.some((y) => bundles[b]?.right.some((other) => Math.abs(y - other) < 6)) ===
    true;
  const waiting = new Set(bent);
  while (waiting.size > 0) {
    const free = [...waiting].find((one) =>
      [...waiting].every((other) => other === one || !turnsBefore(other, one)),
    );
    const next = free ?? [...waiting][0];
    if (next === undefined) break;
    waiting.delete(next);
    const least = Math.max(
      0,
      ...bent.map((other) => {
        const lane = lanes[other] ?? -1;
        return lane >= 0 && turnsBefore(other, next) ? lane + 1 : 0;
      }),
    );
    let lane = least;
    while (bent.some((other) => other !== next && lanes[other] === lane && meets(other, next)))
      lane += 1;
    lanes[next] = lane;
  }
  return lanes;
}

/** A point of a line. */
export type Point = readonly [x: number, y: number];

const RADIUS = 14;

/**
 * @param points the corners of a line whose segments are horizontal or vertical
 * @returns the line with rounded corners, as the `d` of a path
 */
export function roundedPath(points: readonly Point[]): string {
  const kept = points.filter(([x, y], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (before && before[0] === x && before[1] === y) return false;
    if (!before || !after) return true;
    return !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
  });
  const [first, ...rest] = kept;
  if (first === undefined) return '';
  let d = `M${n(first[0])} ${n(first[1])}`;
  for (const [i, corner] of rest.entries()) {
    const before = kept[i] ?? corner;
    const after = rest[i + 1];
    if (after === undefined) {
      d += `L${n(corner[0])} ${n(corner[1])}`;
      continue;
    }
    const radius = Math.min(RADIUS, distance(before, corner) / 2, distance(corner, after) / 2);
    const [ax, ay] = towards(corner, before, radius);
    const [bx, by] = towards(corner, after, radius);
    d += `L${n(ax)} ${n(ay)}Q${n(corner[0])} ${n(corner[1])} ${n(bx)} ${n(by)}`;
  }
  return d;
}

const distance = (a: Point, b: Point) => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);

function towards(from: Point, to: Point, length: number): Point {
  const all = distance(from, to);
  if (all === 0) return from;
  return [
    from[0] + ((to[0] - from[0]) * length) / all,
    from[1] + ((to[1] - from[1]) * length) / all,
  ];
}

const n = (value: number) => String(Math.round(value * 10) / 10);

/** The lines of a bundle from its single point to the others. */
export interface Fan {
  /** The single point, and the vertical. */
  readonly pivot: Point;
  readonly lane: number;
  /** The points at the other end. */
  readonly ends: readonly Point[];
}

/**
 * @param fan a bundle
 * @returns its lines without overlaps, each as the `d` of a path
 */
export function fanPaths({ pivot, lane, ends }: Fan): readonly string[] {
  const [x, y] = pivot;
  const level = ends.filter((end) => Math.abs(end[1] - y) < 0.5);
  const paths = level.map((end) => roundedPath([pivot, end]));
  const sides = [
    ends.filter((end) => end[1] < y - 0.5).sort((a, b) => a[1] - b[1]),
    ends.filter((end) => end[1] > y + 0.5).sort((a, b) => b[1] - a[1]),
  ];
  const isStraight = level.length > 0;
  // The horizontal segment up to the vertical is drawn once.
  const radius = (end: Point) => Math.min(RADIUS, Math.abs(end[1] - y) / 2);
  const far = sides.flatMap(([end]) => (end ? [end] : []));
  if (!isStraight && far.length > 0) {
    const least = Math.min(...far.map(radius));
    paths.push(roundedPath([pivot, [lane + (x < lane ? -least : least), y]]));
  }
  for (const [first, ...others] of sides) {
    if (first === undefined) continue;
    const from = radius(first);
    paths.push(
      roundedPath([[lane + (x < lane ? -from : from), y], [lane, y], [lane, first[1]], first]),
    );
    for (const end of others) {
      const start = end[1] + (end[1] < y ? 1 : -1) * radius(end);
      paths.push(roundedPath([[lane, start], [lane, end[1]], end]));
    }
  }
  return paths;
}
