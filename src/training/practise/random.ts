/** Repeatable randomness: the same seed makes the same choices on every device. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { fnv1a } from '../../engine/fnv.ts';

export interface Random {
  /** @returns a whole number from 0 up to but not including `end` */
  below(end: number): number;
  /** @returns whether something with this probability happens, from 0 (never) to 1 (always) */
  happens(often: number): boolean;
  /** @returns one of them; there has to be at least one */
  one<Item>(items: readonly Item[]): Item;
  /** @returns all of them in a different order */
  shuffled<Item>(items: readonly Item[]): Item[];
}

/**
 * @param seed any text; the choices for one text say nothing about those for another
 * @returns choices that are always the same for the same text
 */
export function randomFor(seed: string): Random {
  const generator = xoroshiro128plus(fnv1a(seed));
  const below = (end: number) => uniformInt(generator, 0, Math.max(0, end - 1));
  return {
    below,
    happens: (often) => below(1000) < often * 1000,
    one(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('there is nothing to choose from');
      return item;
    },
    shuffled(items) {
      const left = [...items];
      return items.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
