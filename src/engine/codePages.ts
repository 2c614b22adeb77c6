/** Code pages: the content of the page of each status code and result code, and how to find one. */
import type { SourceRecord } from './record.ts';
import type { ProductId } from './step.ts';

/** A reference to another record. */
export interface CodeReference {
  readonly product: ProductId;
  readonly title: string;
  /** The number, if the record is about a single one. */
  readonly code?: string;
  /** Its code page, or otherwise the guide that is most about it. */
  readonly address?: string;
}

/** The guide whose first question offers the code. */
export interface CodeGuide {
  readonly flow: string;
  readonly title: string;
  readonly answers: readonly string[];
  /** Set if that answer may carry the number itself: `negative~-13`. */
  readonly takesNumber?: true;
}

type Told =
  | 'id'
  | 'nature'
  | 'title'
  | 'errorTexts'
  | 'names'
  | 'meaning'
  | 'causes'
  | 'facts'
  | 'remedy'
  | 'actors'
  | 'settings'
  | 'source';

/** The content of the page of one code. */
export interface CodeContent extends Readonly<Pick<SourceRecord, Told>> {
  /** The code's segment of the address: `1007`, `negative`, `other`. */
  readonly key: string;
  readonly address: string;
  readonly guide?: CodeGuide;
  /** The code that may be returned instead of this one, and what the document says about that. */
  readonly behind?: { readonly by: CodeReference; readonly how: string };
  /** The codes instead of which this one may be returned. */
  readonly hides: readonly CodeReference[];
  readonly confusedWith: readonly (CodeReference & { readonly difference: string })[];
  readonly related: readonly CodeReference[];
}

/** Every code of a product, in the order of its document. */
export interface CodeList {
  /** What the document says about every code, which is left out of the facts of each. */
  readonly common: readonly string[];
  readonly codes: readonly CodeContent[];
}

/** Text from an address or a search, in the form in which codes and names are compared. */
const spelled = (text: string) =>
  text
    .trim()
    .replace(/^\u2212/, '-')
    .toUpperCase();

/**
 * @param codes every code of a product
 * @param text a number or a name, from anywhere
 * @returns the code that it denotes exactly, and the number itself if it is a negative one; undefined if it
 *   denotes none, however similar it may be to one
 */
export function findCode(
  codes: readonly CodeContent[],
  text: string,
): { code: CodeContent; number?: string } | undefined {
  const wanted = spelled(text);
  const isNegative = /^-\d{1,10}$/.test(wanted) && Number(wanted) < 0;
  const key = isNegative ? 'NEGATIVE' : wanted;
  const code = codes.find((each) => each.key.toUpperCase() === key || each.names.includes(wanted));
  return code && { code, ...(isNegative ? { number: wanted } : {}) };
}

/**
 * @param codes every code of a product
 * @param filter what was typed
 * @returns the codes with a word for each one typed that begins so, in number, title, names or message
 */
export function filterCodes(codes: readonly CodeContent[], filter: string): readonly CodeContent[] {
  const exact = findCode(codes, filter);
  if (exact?.number !== undefined) return [exact.code];
  const words = plainWords(filter).filter(Boolean);
  return codes.filter(({ key, title, names, errorTexts }) => {
    const text = plainWords([key, title, ...names, ...errorTexts].join(' '));
    return words.every((word) => text.some((other) => other.startsWith(word)));
  });
}

const plainWords = (text: string) => text.toLowerCase().split(/[^a-z0-9]+/);
