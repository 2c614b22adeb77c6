/** A text that says too little to find anything leads to the guide that asks the rest. */
import { type Plain, wholeWords } from './fold.ts';

/** Where a text leads that says so much and no more. */
export interface Opening {
  /** Patterns of whole words, one of which it has. */
  readonly words: readonly string[];
  /** The answers of `start` that it gives already. */
  readonly answers: readonly string[];
}

/** The guide that asks what one has. */
export const START = 'start';

/**
 * @param openings what texts can say, the most telling first
 * @param plainOf puts a text into plain words
 * @returns a function that tells which answers of `start` a text gives already; undefined where it
 *   asks for nothing at all
 */
export function openingIn(
  openings: readonly Opening[],
  plainOf: Plain,
): (text: string) => readonly string[] | undefined {
  const compiled = openings.map(({ words, answers }) => ({
    answers,
    pattern: wholeWords(words),
  }));
  return (text) => {
    const plain = plainOf(text);
    return compiled.find(({ pattern }) => pattern.test(plain))?.answers;
  };
}
