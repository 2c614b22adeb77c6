/** The words of an organisation's people in the place of the guides' own, where an end user reads. */
import type { Names } from './organisation.ts';
import type { Product } from './product.ts';

/** How guides speak of a role. */
const written = {
  administrator: '(?:your|the|an|my) administrator',
  helpdesk: '(?:your|the) (?:organisation’s )?helpdesk',
  security: '(?:your|the) (?:organisation’s )?security (?:team|contact)',
} as const;

/** What has to stand word for word: a name in bold, the words of a screen. */
const verbatim = /(\*\*.*?\*\*|“[^”]*”)/su;

/**
 * @param names what an organisation's people call products and roles
 * @param products all products
 * @returns a function that puts these names into a text, but for what is quoted or in bold there
 */
export function ownWords(names: Names, products: readonly Product[]): (text: string) => string {
  const entries = Object.entries(names).flatMap(([id, name]) => {
    const product = products.find((one) => one.id === id);
    const pattern = product
      ? product.written.map((words) => words.replace(/[^\p{L}\p{N} ]/gu, '\\$&')).join('|')
      : written[id as keyof typeof written];
    return pattern && name ? [{ name, pattern }] : [];
  });
  if (entries.length === 0) return (text) => text;
  // Roles begin a sentence or stand within one; products are written in one way only.
  const all = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${entries.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const put = (text: string) =>
    text.replace(all, (found: string, ...groups: (string | undefined)[]) => {
      const { name } = entries[groups.findIndex((group) => group !== undefined)] ?? { name: found };
      // In an answer the person speaks.
      if (/^my /i.test(found)) return name.replace(/^your /, found.slice(0, 3));
      return /^\p{Lu}/u.test(found)
        ? name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
        : name;
    });
  return (text) =>
    text
      .split(verbatim)
      .map((part, i) => (i % 2 === 1 ? part : put(part)))
      .join('');
}
