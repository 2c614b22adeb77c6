/** Who needs a guide of the front door before any other: somebody under attack, or with nothing. */
import { type Plain, wholeWords } from './fold.ts';

/** Ways to say one thing, as patterns of whole words, and how much that tells. */
interface Cue {
  readonly worth: number;
  readonly words: readonly string[];
}

/** A guide, and how people speak who need it. */
export interface FrontDoor {
  readonly guide: string;
  readonly cues: Readonly<Record<string, Cue>>;
  /** How much the cues of a text have to be worth together. */
  readonly least: number;
  /** Whether the rest of the text comes first, if it says enough. */
  readonly isWeak?: true;
}

/**
 * @param doors the guides, the most urgent first
 * @param plainOf puts a text into plain words
 * @returns a function that tells which of them a text asks for
 */
export function doorIn(
  doors: readonly FrontDoor[],
  plainOf: Plain,
): (text: string) => FrontDoor | undefined {
  const compiled = doors.map((door) => ({
    door,
    cues: Object.values(door.cues).map(({ worth, words }) => ({
      worth,
      pattern: wholeWords(words),
    })),
  }));
  return (text) => {
    const plain = plainOf(text);
    return compiled.find(
      ({ door, cues }) =>
        cues.reduce((sum, { worth, pattern }) => sum + (pattern.test(plain) ? worth : 0), 0) >=
        door.least,
    )?.door;
  };
}
