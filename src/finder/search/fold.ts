/** One spelling for what looks alike, before texts are compared; and whole words in it. */

const isPlain = /^[\x20-\x7e]*$/;

/**
 * @param text any text
 * @returns the same in one spelling: lower case, plain letters, straight quotes, plain dashes
 */
export function fold(text: string): string {
  if (isPlain.test(text)) return text.replaceAll('`', "'").toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u00B4`]/g, "'")
    .replace(/[\u201C-\u201F\u2033\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase()
    .replace(/ß/g, 'ss');
}

/** Puts a text into plain words, as `plainOf` does. */
export type Plain = (text: string) => string;

/**
 * @param words patterns of words in the spelling of `plainOf`
 * @returns a pattern that finds any of them in a plain text, as whole words
 */
export const wholeWords = (words: readonly string[]): RegExp =>
  new RegExp(`(?:^| )(?:${words.join('|')})(?= |$)`, 'u');

/**
 * @param text any text
 * @returns its words in one spelling with a space between them, without apostrophes; ` . ` ends a
 *   sentence, and `#` is a word
 */
export const plainOf = (text: string): string =>
  fold(text)
    .replaceAll("'", '')
    .replace(/[.!?;]+(?=\s|$)|\n+/g, '¶')
    .replace(/[^\p{L}\p{N}#¶]+/gu, ' ')
    .replace(/ *¶[ ¶]*/g, ' . ')
    .trim();
