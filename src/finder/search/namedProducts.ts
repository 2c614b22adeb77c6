/** The products that a text names, and those that it may mean. */
import { type Plain, wholeWords } from './fold.ts';

/**
 * @param product the product of a guide or record
 * @param named the products that a text names
 * @returns whether it may be meant
 */
export function fitsNamed(product: string, named: ReadonlySet<string>): boolean {
  return (
    named.size === 0 ||
    named.has(product) ||
    product === 'front-door' ||
    // `OneSpan` can be the app as well.
    (product === 'onespan-app' && named.has('onespan-server'))
  );
}

/**
 * @param things what can be said, each with patterns of whole words of which a text holds one
 * @param plainOf puts a text into plain words
 * @returns a function that tells the first of them that a text says
 */
export function saidIn<Thing>(
  things: readonly (readonly [thing: Thing, words: readonly string[]])[],
  plainOf: Plain,
): (text: string) => Thing | undefined {
  const patterns = things.map(([thing, words]) => ({ thing, pattern: wholeWords(words) }));
  return (text) => {
    const plain = plainOf(text);
    return patterns.find(({ pattern }) => pattern.test(plain))?.thing;
  };
}
