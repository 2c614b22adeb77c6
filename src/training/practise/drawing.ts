/** The positions of a call's marks on its drawing: by time, but never so close that labels collide. */
import type { PlayMark } from './verdict.ts';

export interface Placed {
  readonly mark: PlayMark;
  readonly x: number;
  readonly y: number;
  /** Whether its label is above it. */
  readonly isAbove: boolean;
}

export interface DrawnCall {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly Placed[];
  /** The line of the call. */
  readonly walked: string;
  /** The line of the best way. */
  readonly best: string;
  /** Whole minutes. */
  readonly ticks: readonly { readonly x: number; readonly at: number }[];
}

const LEFT = 70;
const RIGHT = 190;
const WIDE = 1840;
/** The least distance between two marks: their labels, in lines of this width, are side by side. */
const GAP = 168;
const UPPER = 165;
const LOWER = 245;
const BEND = 26;

/** The most letters in a line and lines in a label: the list below the drawing has it in full. */
const LETTERS = 15;
const LINES = 4;

/**
 * @param label the name of a mark
 * @returns it in lines that fit between two marks
 */
export function labelLines(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    const short = word.length > LETTERS ? `${word.slice(0, LETTERS - 1)}…` : word;
    if (last !== undefined && last.length + 1 + short.length <= LETTERS)
      lines[lines.length - 1] = `${last} ${short}`;
    else lines.push(short);
  }
  if (lines.length <= LINES) return lines;
  const last = lines[LINES - 1] ?? '';
  return [...lines.slice(0, LINES - 1), `${last.slice(0, LETTERS - 1)}…`];
}

/**
 * @param marks what was done, in order
 * @param time the time talked, in milliseconds
 * @returns the position of everything
 */
export function drawingOf(marks: readonly PlayMark[], time: number): DrawnCall {
  const width = Math.max(WIDE, LEFT + RIGHT + GAP * Math.max(1, marks.length - 1) + 40);
  const span = width - LEFT - RIGHT;
  const total = Math.max(1, time);
  const xs = marks.map(({ at }) => LEFT + (Math.min(at, total) / total) * span);
  // First every mark is kept at a distance from the previous one, then from the right edge.
  for (let i = 1; i < xs.length; i++) xs[i] = Math.max(xs[i] ?? 0, (xs[i - 1] ?? 0) + GAP);
  let most = width - RIGHT;
  for (let i = xs.length - 1; i >= 0; i--) {
    xs[i] = Math.min(xs[i] ?? 0, most);
    most = (xs[i] ?? 0) - GAP;
  }
  const placed = marks.map((mark, i): Placed => {
    const y = mark.isOnWay ? UPPER : LOWER;
    return { mark, x: Math.round(xs[i] ?? LEFT), y, isAbove: y === UPPER };
  });
  const times: readonly (readonly [number, number])[] = [
    [0, LEFT],
    ...placed.map(({ mark, x }): [number, number] => [Math.min(mark.at, total), x]),
  ];
  const ticks = Array.from(
    { length: Math.min(60, Math.floor(total / 60_000) + 1) },
    (_, minute) => {
      const at = minute * 60_000;
      const next = times.findIndex(([when]) => when >= at);
      const [t1, x1] = times[next < 0 ? times.length - 1 : next] ?? [total, width - RIGHT];
      const [t0, x0] = times[Math.max(0, next - 1)] ?? [0, LEFT];
      const part = t1 === t0 ? 1 : (at - t0) / (t1 - t0);
      return { at, x: Math.round(x0 + part * (x1 - x0)) };
    },
  ).filter(({ x }, i, all) => i === 0 || x - (all[i - 1]?.x ?? 0) > 70);
  const end = placed.at(-1)?.x ?? width - RIGHT;
  return {
    width,
    // Without a detour there is no second line.
    height: placed.some(({ y }) => y === LOWER) ? LOWER + 130 : UPPER + 70,
    placed,
    walked: lineThrough(placed),
    best: `M${LEFT} ${UPPER}H${end}`,
    ticks,
  };
}

/** A line from mark to mark that bends where it leaves the best way and returns to it. */
function lineThrough(placed: readonly Placed[]): string {
  let path = `M${LEFT} ${UPPER}`;
  let y = UPPER;
  let before = LEFT;
  for (const { x, y: next } of placed) {
    if (next !== y) {
      const turn = Math.max(before + BEND, Math.round((before + x) / 2));
      const down = next > y ? BEND : -BEND;
      path += `H${turn - BEND}Q${turn} ${y} ${turn} ${y + down}V${next - down}Q${turn} ${next} ${turn + BEND} ${next}`;
    }
    path += `H${x}`;
    y = next;
    before = x;
  }
  return path;
}
