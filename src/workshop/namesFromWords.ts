/** Names that follow from words: people write words, and files and addresses need names. */

/** Letters without their marks, and digits; all else parts words. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** More words make no better name. */
const MOST_WORDS = 6;

/**
 * @param text what a guide or an answer says
 * @returns its id: `code-expired`; empty if it has no letters
 */
export const idOfWords = (text: string): string => wordsOf(text).slice(0, MOST_WORDS).join('-');

/**
 * @param text what leads to a step
 * @returns the step’s name: `codeExpired`, `step` where it has no letters
 */
export function stepOfWords(text: string): string {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const name = words
    .map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  return /^[a-z]/.test(name) ? name : `step${name}`;
}

/**
 * @param name a name that is wanted
 * @param isTaken whether somebody else has a name
 * @returns it, or it with the first number that is free
 */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  const isAnswer = name.includes('-');
  for (let number = 2; ; number++) {
    const next = `${name}${isAnswer ? '-' : ''}${number}`;
    if (!isTaken(next)) return next;
  }
}
