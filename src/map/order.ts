/**
 * The order in each column: at first that of the flow, then each column in turn is sorted by what it is
 * joined to. The answers of a step stay together, so that the lines of two steps never mix.
 */
import { grouped } from '../engine/grouped.ts';
import type { Cell } from './columns.ts';

const ROUNDS = 8;

/**
 * @param cells everything on the map, in the order of the flow
 * @returns the columns from left to right, in the order with the fewest crossings that was found
 */
export function untangled(cells: readonly Cell[]): Cell[][] {
  const columns = grouped(cells.map((cell) => [cell.rank, cell]));
  const count = Math.max(...columns.keys()) + 1;
  let order = together(Array.from({ length: count }, (_, rank) => columns.get(rank) ?? []));
  let best = order;
  let fewest = crossings(best);
  for (let round = 0; round < ROUNDS && fewest > 0; round++) {
    const isForward = round % 2 === 0;
    order = together(sorted(order, isForward));
    const left = crossings(order);
    if (left < fewest) {
      best = order;
      fewest = left;
    }
  }
  return best;
}

const cellsOf = (joins: Cell['before']) => joins.map(({ slot }) => slot as Cell);

const placesOf = (column: readonly Cell[]) => new Map(column.map((cell, i) => [cell, i]));

/** Sorts the steps by the mean position of what they are joined to on one side. */
function sorted(columns: readonly (readonly Cell[])[], isForward: boolean): Cell[][] {
  const all = columns.map((column) => [...column]);
  const ways = [...all.keys()];
  for (const i of isForward ? ways : ways.reverse()) {
    const column = all[i] ?? [];
    const beside = placesOf(all[isForward ? i - 1 : i + 1] ?? []);
    const middle = new Map(
      column.map((cell, place) => {
        const places = cellsOf(isForward ? cell.before : cell.after).flatMap(
          (other) => beside.get(other) ?? [],
        );
        const sum = places.reduce((total, each) => total + each, 0);
        return [cell, places.length > 0 ? sum / places.length : place];
      }),
    );
    column.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
  }
  return all;
}

/** Groups the answers of each step, in the order of the steps. */
function together(columns: readonly (readonly Cell[])[]): Cell[][] {
  const all: Cell[][] = [];
  for (const column of columns) {
    const before = placesOf(all.at(-1) ?? []);
    const isAnswers = column.some(({ kind }) => kind === 'answer');
    const from = (cell: Cell) => {
      const [first] = cellsOf(cell.before);
      return first === undefined ? 0 : (before.get(first) ?? 0);
    };
    all.push(isAnswers ? [...column].sort((a, b) => from(a) - from(b)) : [...column]);
  }
  return all;
}

/** How many times lines cross. */
function crossings(columns: readonly (readonly Cell[])[]): number {
  let count = 0;
  for (const [i, column] of columns.entries()) {
    const next = placesOf(columns[i + 1] ?? []);
    const lines = column.flatMap((cell, place) =>
      cellsOf(cell.after).map((other) => [place, next.get(other) ?? 0] as const),
    );
    for (const [j, [a, b]] of lines.entries())
      for (const [c, d] of lines.slice(j + 1)) if ((a - c) * (b - d) < 0) count += 1;
  }
  return count;
}
