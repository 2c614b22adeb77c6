/** The beginning of a case code: its format, its flow's number or an own guide's stamp, and its revision. */
import { NumberReader } from './case-code-number.ts';
import { checks, checksTwice, symbolsOf } from './case-code-symbols.ts';

/** The format of nearly all visits; its codes are the shortest. */
export const PLAIN = 0;
/**
 * The other format, whose next place says which kind. One is for visits with `NOT_ME` or `KNOWN_PROBLEM`:
 * its steps have two more numbers, and its ends say whether the visit continues from them by `NOT_ME`. The
 * other is for visits that begin in an organisation's own guide: it says whether the visit is of the first
 * kind, too (base 2), and has the guide's stamp in place of the flow's number.
 */
export const EXTENDED = 1;
export const WITH_MORE = 0;
export const OWN_GUIDE = 1;
/** How many stamps there are for own guides, and for their versions. */
export const MOST_OWN = 16_384;
export const MOST_VERSIONS = 256;
export const FORMATS = 2;
export const MORE = 2;
export const MOST_FLOWS = 128;
/** Revisions are stored modulo this. */
export const REVISIONS = 256;
/** The last revision whose codes have one check symbol; later ones have two. */
export const LAST_WITH_ONE = 14;

/** Reads the beginning of a code; returns it with a reader for the rest. */
export function readHead(symbols: readonly number[]) {
  const reader = new NumberReader(symbols.slice(0, -1));
  const isExtended = reader.read(FORMATS) === EXTENDED;
  const kind = isExtended ? reader.read(FORMATS) : WITH_MORE;
  if (isExtended && kind === OWN_GUIDE) {
    const more = reader.read(2) === 1 ? MORE : 0;
    const stamp = { guide: reader.read(MOST_OWN), version: reader.read(MOST_VERSIONS) };
    return { reader, more, number: undefined, stamp, written: reader.read(REVISIONS) };
  }
  const more = isExtended ? MORE : 0;
  const isKnown = kind === WITH_MORE;
  const number = reader.read(MOST_FLOWS);
  const written = reader.read(REVISIONS);
  return { reader, more, number: isKnown ? number : undefined, written };
}

/**
 * @param typed anything: a code, a link, words
 * @returns whether it is a code with matching check symbols
 */
export function isCaseCode(typed: string): boolean {
  const symbols = symbolsOf(typed);
  if (symbols === undefined || !checks(symbols)) return false;
  return readHead(symbols).written <= LAST_WITH_ONE || checksTwice(symbols);
}
