/**
 * The height of each thing in a column: in the order that the layout found, without overlaps, and so that
 * as many lines as possible are straight.
 */

/** Something in a column: a step, the words of an answer, or a line passing through. */
export interface Slot {
  y: number;
  /** The room it takes above and below its line. */
  readonly up: number;
  readonly down: number;
  /** What it is joined to in the previous column and in the next one, and how much that counts. */
  readonly before: Join[];
  readonly after: Join[];
}

/** What is in a column of the map. */
export interface Cell extends Slot {
  readonly id: string;
  readonly kind: 'step' | 'ending' | 'answer' | 'pass';
  readonly rank: number;
  readonly width: number;
  readonly lines: readonly string[];
  /** The step that an answer, or a line passing through, leads to. */
  readonly to?: string;
}

interface Join {
  readonly slot: Slot;
  readonly weight: number;
}

const SWEEPS = 10;

/**
 * Moves the slots up and down.
 *
 * @param columns the columns from left to right, each from top to bottom
 * @param gap the least room between two slots of a column
 */
export function straighten(columns: readonly (readonly Slot[])[], gap: number): void {
  const reversed = [...columns].reverse();
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of columns) settle(column, gap, ({ before }) => before);
    for (const column of reversed) settle(column, gap, ({ after }) => after);
  }
  // Finally everything looks both ways, so that moves for one side do not bend the lines of the other.
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const column of sweep % 2 === 0 ? columns : reversed)
      settle(column, gap, ({ before, after }) => [...before, ...after]);
}

interface Pull {
  readonly at: number;
  readonly weight: number;
}

/** Slots that touch, and move as one. */
interface Block {
  readonly slots: readonly Slot[];
  /** How far each slot is below the block's first. */
  readonly offsets: readonly number[];
  /** Where its slots want the first one to be. */
  readonly pulls: readonly Pull[];
  readonly at: number;
}

/** Puts each slot where its joins want it; slots that would overlap find a place together. */
function settle(
  column: readonly Slot[],
  gap: number,
  joins: (slot: Slot) => readonly Join[],
): void {
  const blocks: Block[] = [];
  for (const slot of column) {
    const wanted = joins(slot).map(({ slot: other, weight }) => ({ at: other.y, weight }));
    // Slots without pulls stay where they are, but give way.
    const pulls = wanted.length > 0 ? wanted : [{ at: slot.y, weight: 0.05 }];
    let block: Block = { slots: [slot], offsets: [0], pulls, at: median(pulls) };
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      const offset = offsetAfter(last, block, gap);
      if (last.at + offset <= block.at) break;
      blocks.pop();
      block = joined(last, block, offset);
    }
    blocks.push(block);
  }
  for (const { slots, offsets, at } of blocks)
    for (const [i, slot] of slots.entries()) slot.y = at + (offsets[i] ?? 0);
}

/** The least distance from the first slot of a block to the first of the next. */
function offsetAfter(block: Block, next: Block, gap: number): number {
  const last = block.slots.at(-1);
  const first = next.slots[0];
  return (block.offsets.at(-1) ?? 0) + (last?.down ?? 0) + gap + (first?.up ?? 0);
}

function joined(a: Block, b: Block, offset: number): Block {
  const pulls = [...a.pulls, ...b.pulls.map(({ at, weight }) => ({ at: at - offset, weight }))];
  return {
    slots: [...a.slots, ...b.slots],
    offsets: [...a.offsets, ...b.offsets.map((each) => each + offset)],
    pulls,
    at: median(pulls),
  };
}

/** The position that leaves as few lines as possible with a bend. */
function median(pulls: readonly Pull[]): number {
  const sorted = [...pulls].sort((a, b) => a.at - b.at);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { at, weight } of sorted) {
    sum += weight;
    if (sum >= half) return at;
  }
  return 0;
}
