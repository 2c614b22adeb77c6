/** A case code as people see, say and type it: characters in groups of four, including check symbols. */

/** Crockford's alphabet: no I, L, O, U. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The greatest length of a code in characters; a visit of MOST_ANSWERS with values stays below it. */
const MOST_CHARACTERS = 4096;

/**
 * @param typed a code as somebody typed it
 * @returns the code in groups of four, or undefined if it cannot be one because of other characters or too
 *   few
 */
export function tidyCaseCode(typed: string): string | undefined {
  const symbols = symbolsOf(typed);
  return symbols && groupedSymbols(symbols);
}

/**
 * @param code a case code
 * @returns for each group its characters, and how each is read aloud: the alphabet of ICAO and NATO, and
 *   the digits' English names
 */
export function aloud(
  code: string,
): { readonly chars: string; readonly words: readonly string[] }[] {
  return code.split('-').map((chars) => ({
    chars,
    words: [...chars].map((character) => spoken[character] ?? character),
  }));
}

const spoken: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    ...['Alfa', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot', 'Golf', 'Hotel', 'Juliett', 'Kilo'],
    ...['Mike', 'November', 'Papa', 'Quebec', 'Romeo', 'Sierra', 'Tango', 'Victor', 'Whiskey'],
    ...['X-ray', 'Yankee', 'Zulu'],
  ].map((word, i) => [ALPHABET.charAt(i), word]),
);

/** What people type for characters outside the alphabet. */
const meant: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/**
 * @param typed a code as somebody typed it
 * @returns its symbols, each from 0 to 31; undefined if it cannot be a code
 */
export function symbolsOf(typed: string): number[] | undefined {
  if (typed.length > 2 * MOST_CHARACTERS) return undefined;
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}\u2212_.,]/gu, '');
  const symbols = [...characters].map((c) => ALPHABET.indexOf(meant[c] ?? c));
  const isCode = symbols.length >= LEAST && symbols.length <= MOST_CHARACTERS;
  return isCode && !symbols.includes(-1) ? symbols : undefined;
}

/** Format and flow alone take two characters, and the check symbol one. */
const LEAST = 3;

/** @returns symbols as characters, in groups of four */
export const groupedSymbols = (symbols: readonly number[]) =>
  symbols
    .map((symbol) => ALPHABET.charAt(symbol))
    .join('')
    .replace(/.{4}(?=.)/g, '$&-');

/*
 * The check symbol at the end: with the symbols numbered from the end, the check symbol being 0,
 * the sum of symbol times a^number over GF(32) is zero, where a is a primitive element. One wrong
 * character changes the sum, since no weight is zero; so does a swap of two different neighbours, since
 * their weights differ. An implied one precedes the first symbol, so that missing or extra characters,
 * zeros included, are mostly noticed as well (31 times in 32).
 *
 * The check symbol at the start makes the sum with squared weights zero, too: then one missing character
 * is noticed in all but one of a thousand cases, and so are two wrong ones.
 */

/** Powers of a = x over GF(2)[x] / (x^5 + x^2 + 1), which is primitive: 31 of them, all different. */
const powers: readonly number[] = Array.from({ length: 30 }).reduce<number[]>(
  (all) => [...all, timesA(all.at(-1) ?? 0)],
  [1],
);

function timesA(symbol: number): number {
  const shifted = symbol << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}

const logarithms = new Map(powers.map((power, exponent) => [power, exponent]));

/** @returns a symbol times a to the given exponent */
function weigh(symbol: number, exponent: number): number {
  const logarithm = logarithms.get(symbol);
  return logarithm === undefined ? 0 : (powers[(logarithm + exponent) % 31] ?? 0);
}

/** @returns the sum of all symbols, each times a power of a that grows by `step` from the end */
const sumOf = (symbols: readonly number[], step = 1) =>
  [1, ...symbols].reverse().reduce((sum, symbol, i) => sum ^ weigh(symbol, i * step), 0);

/**
 * @param data symbols, each from 0 to 31
 * @returns the symbol to append to them
 */
export function checkSymbol(data: readonly number[]): number {
  // The check symbol itself has weight one.
  return sumOf([...data, 0]);
}

/** @returns data followed by its check symbol */
export const withCheck = (data: readonly number[]): number[] => [...data, checkSymbol(data)];

/** @returns data between its two check symbols */
export function withTwoChecks(data: readonly number[]): number[] {
  for (let symbol = 0; symbol < 32; symbol++) {
    const symbols = withCheck([symbol, ...data]);
    if (checksTwice(symbols)) return symbols;
  }
  throw new Error('no check symbol fits');
}

/** @returns whether the check symbol at the end of a code matches */
export const checks = (symbols: readonly number[]): boolean => sumOf(symbols) === 0;

/**
 * @returns whether the check symbol at the start of a code matches as well; if both have the same weight,
 *   it adds nothing, and always does
 */
export const checksTwice = (symbols: readonly number[]): boolean =>
  (symbols.length - 1) % 31 === 0 || sumOf(symbols, 2) === 0;
