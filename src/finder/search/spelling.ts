/** Puts slips of the finger right, one word at a time. */
import { distance } from './distance.ts';
import { memory } from './memory.ts';
import type { FinderIndex } from './model.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Words of this length and less are left as they are: too many others are close. */
const SHORTEST = 3;
/** In words of this length a letter that is another makes another word: `lift`, `list`. */
const SHORT = 4;
/** From this length on two slips are forgiven. */
const LONG = 7;
/** Letters that a picture of a text is misread as. */
const lookalike: Readonly<Record<string, string>> = { l: 'i', '1': 'i', '0': 'o' };
/** A word this much rarer than a close one is itself a slip. */
const RARER = 6;

export interface Spelling {
  /**
   * @param text any text
   * @returns it with each unknown word replaced by the known word that is closest to it, if one is
   *   close; what it replaces keeps its place but not its length
   */
  right(text: string): string;
  /** @returns whether a word in one spelling is one that the guides, or people, use */
  isKnown(word: string): boolean;
}

/**
 * @param index the finder's index
 * @param tokenizer what makes terms of its texts
 * @returns what puts slips right, and knows the words
 */
export function spellingOf(
  { guides, records, vocabulary }: Pick<FinderIndex, 'guides' | 'records' | 'vocabulary'>,
  { wordsIn, reader }: Tokenizer,
): Spelling {
  const count = new Map<string, number>();
  /** Words that are close to each other mostly begin alike. */
  const byInitial = new Map<string, string[]>();
  const add = (word: string, times: number) => {
    const known = count.get(word);
    count.set(word, (known ?? 0) + times);
    if (known !== undefined) return;
    const initial = word[0] ?? '';
    const list = byInitial.get(initial);
    if (list) list.push(word);
    else byInitial.set(initial, [word]);
  };
  for (const { passages } of [...guides, ...records])
    for (const [, text] of passages) {
      for (const word of wordsIn(text)) add(word, 1);
      for (const [found] of text.matchAll(/\p{L}+/gu)) {
        const word = reader.whole(found);
        if (reader.isJoined(word)) add(word, 1);
      }
    }
  for (const text of vocabularyTexts(vocabulary))
    for (const word of wordsIn(text)) add(word, RARER);

  const righted = memory<string>(2000);
  const right = (text: string) =>
    text.replace(/[\p{L}\p{N}]+/gu, (found) => {
      const word = reader.whole(found);
      if (word.length <= SHORTEST || /\d/.test(word) || reader.isJoined(word)) return found;
      const times = count.get(word) ?? 0;
      // What is written often is written so.
      if (times > 2 || (times > 0 && word.length < LONG - 1)) return found;
      const better = righted(word, () => closest(word, times));
      return better === word ? found : better;
    });
  return { right, isKnown: (word) => count.has(word) };

  function closest(word: string, times: number): string {
    // A word that somebody wrote is not far from right.
    const most = word.length < LONG || times > 0 ? 1 : 2;
    let best = word;
    let least = most + 0.5;
    let often = times * RARER;
    // The first letter may be missing, doubled or swapped with the second.
    for (const initial of new Set([word[0] ?? '', word[1] ?? '', lookalike[word[0] ?? ''] ?? '']))
      for (const candidate of byInitial.get(initial) ?? []) {
        if (Math.abs(candidate.length - word.length) > most || candidate === word) continue;
        if (word.length === SHORT && candidate.length === SHORT && !isSwapped(candidate, word))
          continue;
        const far = distance(candidate, word, most);
        const much = count.get(candidate) ?? 0;
        if (far > most || far > least || much <= times * RARER) continue;
        if (far === least && much <= often) continue;
        best = candidate;
        least = far;
        often = much;
      }
    return best;
  }
}

/** @returns what people type about the field, besides the words of guides and records */
const vocabularyTexts = (vocabulary: FinderIndex['vocabulary']): readonly string[] => [
  ...vocabulary.phrases.map(([from]) => from),
  ...vocabulary.same.flat(),
  ...vocabulary.near.flat(),
  ...vocabulary.stopWords,
  ...vocabulary.commonWords,
  ...vocabulary.foreign,
  ...Object.values(vocabulary.products).flat(),
  ...Object.values(vocabulary.others).flat(),
  ...vocabulary.around,
];

/** @returns whether two words have the same letters */
const isSwapped = (one: string, other: string) =>
  [...one].sort().join() === [...other].sort().join();
