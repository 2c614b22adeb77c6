/** A plain sentence in another language: its words are put into English where we know them. */
import { fold } from './fold.ts';

export interface OtherLanguages {
  /** Words by which another language is known, and which say nothing themselves. */
  readonly fillers: string;
  /** Words of other languages in plain letters, or several, each with the English ones. */
  readonly translations: Readonly<Record<string, string>>;
}

/** This part of its words at least is of another language. */
const LEAST = 0.4;

/**
 * @param languages the words that are known of other languages
 * @param isEnglish tells whether a word is one that the guides use
 * @returns a function that returns a text in English words, as far as they are known; undefined
 *   where the text is in no other language
 */
export function translatorOf(
  { fillers, translations }: OtherLanguages,
  isEnglish: (word: string) => boolean,
): (text: string) => string | undefined {
  const filler = new Set(fold(fillers).split(' '));
  const english = new Map(Object.entries(translations));
  const isOther = (word: string) => filler.has(word) || english.has(word);
  const runs = Object.entries(translations)
    .filter(([words]) => words.includes(' '))
    .map(([words, to]) => ({
      pattern: new RegExp(`(?<![\\p{L}])${words}(?![\\p{L}])`, 'gu'),
      to,
    }));
  return (text) => {
    // `l’activation` is two words.
    const typed = fold(text).replace(/(?<![\p{L}])[a-z]{1,2}'(?=\p{L})/gu, ' ');
    const words = typed.match(/[\p{L}]+/gu) ?? [];
    const others = words.filter(isOther);
    const isSure = others.some((word) => !isEnglish(word));
    if (!isSure || others.length < LEAST * words.length) return undefined;
    const plain = runs.reduce((left, { pattern, to }) => left.replace(pattern, to), typed);
    return plain.replace(
      /[\p{L}]+/gu,
      (word) => english.get(word) ?? (filler.has(word) ? '' : word),
    );
  };
}
