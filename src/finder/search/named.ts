/** What is named, and what may be meant where products are. */
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
 * @param lists names, each with the patterns of whole words that stand for it
 * @param plainOf puts a text into plain words
 * @returns a function that tells which of the names a text holds
 */
export function nameIn(
  lists: Readonly<Record<string, readonly string[]>>,
  plainOf: Plain,
): (text: string) => string | undefined {
  const patterns = Object.entries(lists).map(([name, words]) => ({
    name,
    pattern: wholeWords(words),
  }));
  return (text) => {
    const plain = plainOf(text);
    return patterns.find(({ pattern }) => pattern.test(plain))?.name;
  };
}
