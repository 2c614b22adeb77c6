/** Names derived from words: people write words, but files and addresses need names. */

/** Letters without diacritics, and digits; everything else separates words. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** More words do not make a better name. */
const MOST_WORDS = 6;

/**
 * @param text the words of a guide or an answer
 * @returns its id: `code-expired`; empty if it has no letters
 */
export const idOfWords = (text: string): string => wordsOf(text).slice(0, MOST_WORDS).join('-');

/**
 * @param text the words of what leads to a step
 * @returns the step’s name: `codeExpired`, or `step` if it has no letters
 */
export function stepOfWords(text: string): string {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const name = words
    .map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  return /^[a-z]/.test(name) ? name : `step${name}`;
}

/**
 * @param name the desired name
 * @param isTaken whether a name is already taken
 * @returns it, or it with the first free number
 */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  const isAnswer = name.includes('-');
  for (let number = 2; ; number++) {
    const next = `${name}${isAnswer ? '-' : ''}${number}`;
    if (!isTaken(next)) return next;
  }
}
