/**
 * The case code: a whole visit in a few characters that can be read over the phone and typed. It
 * holds the flow, the revision and the answers, nothing personal, and needs no server.
 *
 * It is one whole number, in Crockford's base32, with a check symbol over GF(32) behind it. The
 * number is written in mixed bases, the lowest place first: the format (base 2; 4 where the visit
 * answers `NOT_ME`), the flow's number (128), the revision (256), and for each answer its number in the base that its step was given when
 * it was first locked. docs/decisions/007-case-code.md tells why.
 *
 * What the numbers mean stands in flows/answers.lock.json, which only ever grows: it also keeps where
 * an answer led in earlier revisions, so that an old code is read on the ways of its own time.
 */
import {
  formatAnswer,
  HAND_OVER,
  KNOWN_PROBLEM,
  MOST_ANSWERS,
  NOT_ME,
  SOMEBODY_ELSE,
} from './answer.ts';
import type { Replay, Transcript } from './transcript.ts';

/** What was so since when: revision, value, revision, value … in the order of time. */
export type History<Value> = readonly (number | Value)[];

/** Where a `continue` step leads, and what is known there. */
export interface Door {
  readonly flow: string;
  readonly with?: readonly string[];
}

/** One step, as codes count it. */
export interface LockedNode {
  /** The base in which an answer's number is written here; never changes. */
  readonly base: number;
  /**
   * The answers, each with where it leads since when (`null`: it is not offered any more). An
   * answer's place is its number. `behind~` is the answer `behind` with a value.
   */
  readonly answers: readonly (readonly [answer: string, ...leads: (number | string | null)[]])[];
  /** Where a `continue` step leads since when. */
  readonly door?: readonly (number | Door | null)[];
}

/** One flow, as codes count it. */
export interface LockedFlow {
  /** The flow's number; never changes and is never given to another. */
  readonly number: number;
  /** The revision in which a step or answer of it last changed its meaning. */
  readonly changed: number;
  /** A fingerprint of its steps and answers, by which a change is noticed. */
  readonly meaning: string;
  /** Its first step since when. */
  readonly initial: readonly (number | string)[];
  readonly nodes: Readonly<Record<string, LockedNode>>;
}

/** What is known of the lock: the revision, which flow has which number, and some flows whole. */
export interface Lock {
  /** The present revision of all flows together, from 1. */
  readonly revision: number;
  /** The flows' ids, by number. */
  readonly ids: readonly string[];
  /** The flows that have been loaded. */
  readonly flows: Readonly<Record<string, LockedFlow>>;
}

/** A flow that `lock.flows` does not hold yet: load it and try again. */
export interface Missing {
  readonly is: 'missing';
  readonly flow: string;
}

/** An answer that was read from a code, with the step at which it was given. */
export interface ReadAnswer {
  readonly flow: string;
  readonly node: string;
  /** As it stands in an address. */
  readonly answer: string;
}

export type ReadCode =
  | Missing
  /** The check symbol does not fit, or no code looks like this. */
  | { readonly is: 'mistyped' }
  /** Its flow has a number that was never given out here. */
  | { readonly is: 'unknown-flow' }
  | {
      /**
       * `current`: nothing on the way has changed since. `older` and `newer`: the code was made by
       * another release than this one, and something may have.
       */
      readonly is: 'current' | 'older' | 'newer';
      /** The visit as it was when the code was made, as far as it can be read. */
      readonly transcript: Transcript;
      /** The answers, each with its step at that time. */
      readonly answers: readonly ReadAnswer[];
      /** Something at the end could not be read. */
      readonly isCut: boolean;
    };

/** Crockford's alphabet: no I, L, O, U. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The format of nearly all visits; its codes are the shortest. */
const PLAIN = 0;
/**
 * The other format: the next place says which. So far there is one, for visits with `NOT_ME` or
 * `KNOWN_PROBLEM`: its steps have two numbers more, and its ends say whether the visit goes on from
 * them by `NOT_ME`.
 */
const EXTENDED = 1;
const WITH_MORE = 0;
const FORMATS = 2;
const MORE = 2;
const MOST_FLOWS = 128;
/** Revisions are counted round. */
const REVISIONS = 256;
/** A code may be from as many revisions after ours; any other difference is from before. */
const AHEAD = 16;

/** Numbers that every step has besides its answers. */
const STOP = 0;
const TO_A_PERSON = 1;
/** These two in the format that has them. */
const WAS_NOT_ME = 2;
const IS_KNOWN = 3;
const FIRST_ANSWER = 2;

/** No code is longer, in characters; a visit of MOST_ANSWERS with values stays below. */
const MOST_CHARACTERS = 4096;

/**
 * @param count how many answers a step has when it is first locked
 * @returns the base of its answers: one number for each, for stopping, for a person, and the greatest
 *   as the escape behind which any later answer is written
 */
export const baseFor = (count: number): number => FIRST_ANSWER + count + 1;

/**
 * @param lock the lock, with every flow that the visit passes
 * @param replayed a replayed transcript
 * @returns the code in groups of four: `K7QM-3XTD-9P`; undefined where a flow or an answer is not in
 *   the lock, or is not loaded
 */
export function caseCode(lock: Lock, { visited }: Replay): string | undefined {
  const [first] = visited;
  const start = first && own(lock.flows, first.flow);
  if (start === undefined || start.number >= MOST_FLOWS) return undefined;
  const writer = new Writer();
  const more = visited.some(({ taken }) => taken && isOfMore(taken.id)) ? MORE : 0;
  writer.write(more ? EXTENDED : PLAIN, FORMATS);
  if (more) writer.write(WITH_MORE, FORMATS);
  writer.write(start.number, MOST_FLOWS);
  writer.write(lock.revision % REVISIONS, REVISIONS);
  for (const { flow, node, answers, taken } of visited) {
    if (taken?.at === undefined) continue;
    if (answers.length === 0) {
      writer.write(1, 2);
      continue;
    }
    const locked = own(lock.flows, flow)?.nodes;
    const entry = locked && own(locked, node);
    if (entry === undefined) return undefined;
    const { id, value } = taken;
    const base = entry.base + more;
    const number = own(everywhere, id);
    if (number !== undefined) {
      writer.write(number, base);
      continue;
    }
    const name = value === undefined ? id : `${id}~`;
    const place = entry.answers.findIndex(([answer]) => answer === name);
    if (place < 0) return undefined;
    writer.writeNumber(FIRST_ANSWER + more + place, base);
    if (value !== undefined) writer.writeValue(value);
  }
  const data = writer.symbols();
  return grouped([...data, checkSymbol(data)]);
}

const everywhere: Readonly<Record<string, number>> = {
  [HAND_OVER]: TO_A_PERSON,
  [NOT_ME]: WAS_NOT_ME,
  [KNOWN_PROBLEM]: IS_KNOWN,
};
const isOfMore = (id: string) => id === NOT_ME || id === KNOWN_PROBLEM;

/**
 * @param lock the lock; a flow that is not loaded yet is asked for
 * @param typed a code as somebody typed it: case, spaces, hyphens, O for 0, I or L for 1 and U for V
 *   do not matter
 * @returns what the code says; never throws
 */
export function readCaseCode(lock: Lock, typed: string): ReadCode {
  const symbols = symbolsOf(typed);
  if (symbols === undefined || !checks(symbols)) return { is: 'mistyped' };
  const reader = new Reader(symbols.slice(0, -1));
  const more = reader.read(FORMATS) === EXTENDED ? MORE : 0;
  if (more && reader.read(FORMATS) !== WITH_MORE) {
    return { is: 'newer', transcript: { flow: '', answers: [] }, answers: [], isCut: true };
  }
  const number = reader.read(MOST_FLOWS);
  const written = reader.read(REVISIONS);
  const ahead = modulo(written - lock.revision, REVISIONS);
  const isNewer = ahead > 0 && ahead <= AHEAD;
  const revision = isNewer ? lock.revision + ahead : lock.revision - modulo(-ahead, REVISIONS);
  const flow = lock.ids[number];
  if (flow === undefined) {
    return isNewer
      ? { is: 'newer', transcript: { flow: '', answers: [] }, answers: [], isCut: true }
      : { is: 'unknown-flow' };
  }
  const walked = walk(lock, flow, revision, reader, more);
  if ('is' in walked) return walked;
  const { answers, passed, isCut } = walked;
  const isOlder = [...passed].some((id) => (own(lock.flows, id)?.changed ?? 0) > revision);
  return {
    is: isNewer ? 'newer' : isOlder || isCut ? 'older' : 'current',
    transcript: { flow, answers: answers.map(({ answer }) => answer) },
    answers,
    isCut,
  };
}

interface Walked {
  readonly answers: readonly ReadAnswer[];
  readonly passed: ReadonlySet<string>;
  readonly isCut: boolean;
}

/** Walks the ways as they were in a revision, the same as `replay` walks the flows of today. */
function walk(
  lock: Lock,
  start: string,
  revision: number,
  reader: Reader,
  more: number,
): Walked | Missing {
  const answers: ReadAnswer[] = [];
  const passed = new Set<string>();
  const doors = new Set<string>();
  let known: readonly string[] = [];
  let flow = start;
  let node: string | undefined;
  const end = (isCut: boolean): Walked => ({ answers, passed, isCut });

  for (;;) {
    const locked = own(lock.flows, flow);
    if (locked === undefined) return { is: 'missing', flow };
    passed.add(flow);
    node ??= at(locked.initial, revision);
    if (node === undefined) return end(!reader.isDone());
    // An end that never was anything else is not in the lock.
    const entry = own(locked.nodes, node);
    const door = entry?.door && at<Door | null>(entry.door, revision);
    if (door) {
      if (doors.has(`${flow}/${node}`)) return end(!reader.isDone());
      doors.add(`${flow}/${node}`);
      known = door.with ?? [];
      flow = door.flow;
      node = undefined;
      continue;
    }

    const leads = (answer: string) => {
      const lead = entry?.answers.find(([name]) => name === answer || name === `${answer}~`);
      return lead
        ? at<string | null>(lead.slice(1) as (number | string | null)[], revision)
        : undefined;
    };
    const goesOnElsewhere = (at: string) => {
      answers.push({ flow, node: at, answer: NOT_ME });
      doors.clear();
      known = [];
      flow = SOMEBODY_ELSE;
      node = undefined;
    };
    const isEnd = !entry?.answers.some(([, ...lead]) => at<string | null>(lead, revision));
    if (entry === undefined || isEnd) {
      if (!more || flow === SOMEBODY_ELSE || reader.read(2) === 0) return end(!reader.isDone());
      if (answers.length >= MOST_ANSWERS) return end(true);
      goesOnElsewhere(node);
      continue;
    }
    const [next, ...later] = known;
    const led = next === undefined ? undefined : leads(next);
    if (led) {
      node = led;
      known = later;
      continue;
    }
    known = [];

    const number = reader.readNumber(entry.base + more);
    if (number === STOP) return end(!reader.isDone());
    if (answers.length >= MOST_ANSWERS) return end(true);
    if (number === TO_A_PERSON || (more && number === IS_KNOWN)) {
      answers.push({ flow, node, answer: number === IS_KNOWN ? KNOWN_PROBLEM : HAND_OVER });
      return end(!reader.isDone());
    }
    if (more && number === WAS_NOT_ME) {
      goesOnElsewhere(node);
      continue;
    }
    const [name = '', ...lead] = entry.answers[number - FIRST_ANSWER - more] ?? [];
    const to = at<string | null>(lead, revision);
    if (!to) return end(true);
    const hasValue = name.endsWith('~');
    const value = hasValue ? reader.readValue() : undefined;
    if (hasValue && value === undefined) return end(true);
    answers.push({ flow, node, answer: formatAnswer(name.replace(/~$/, ''), value) });
    doors.clear();
    node = to;
  }
}

/**
 * @param typed a code as somebody typed it
 * @returns the code in groups of four, or undefined where it cannot be one: it holds other characters
 *   than a code has, or too few
 */
export function tidyCaseCode(typed: string): string | undefined {
  const symbols = symbolsOf(typed);
  return symbols && grouped(symbols);
}

/**
 * @param typed anything: a code, a link, words
 * @returns whether it is a code whose check symbol fits
 */
export function isCaseCode(typed: string): boolean {
  const symbols = symbolsOf(typed);
  return symbols !== undefined && checks(symbols);
}

/**
 * @param code a case code
 * @returns for each group its characters, and how each of them is read aloud: the alphabet of ICAO
 *   and NATO, and the digits' English names
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

/** What people type for a character that is not in the alphabet. */
const meant: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

function symbolsOf(typed: string): number[] | undefined {
  if (typed.length > 2 * MOST_CHARACTERS) return undefined;
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.,\u200b]/gu, '');
  const symbols = [...characters].map((c) => ALPHABET.indexOf(meant[c] ?? c));
  const isCode = symbols.length >= LEAST && symbols.length <= MOST_CHARACTERS;
  return isCode && !symbols.includes(-1) ? symbols : undefined;
}

/** Format and flow alone take two characters, and the check symbol one. */
const LEAST = 3;

const grouped = (symbols: readonly number[]) =>
  symbols
    .map((symbol) => ALPHABET.charAt(symbol))
    .join('')
    .replace(/.{4}(?=.)/g, '$&-');

/*
 * The check symbol: with the symbols numbered from the end, the check symbol being 0, the sum of
 * symbol times a^number over GF(32) is zero, where a is a primitive element. One wrong character
 * changes the sum, since no weight is zero; so does a swap of two unlike neighbours, since theirs
 * weigh differently. A one is thought before the first symbol, so that characters that were left
 * out or added, zeros among them, are mostly noticed as well (31 times in 32).
 */

/** Powers of a = x over GF(2)[x] / (x^5 + x^2 + 1), which is primitive: 31 of them, all unlike. */
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

const sumOf = (symbols: readonly number[]) =>
  [1, ...symbols].reverse().reduce((sum, symbol, number) => sum ^ weigh(symbol, number), 0);

/**
 * @param data symbols, each from 0 to 31
 * @returns the symbol that stands behind them
 */
export function checkSymbol(data: readonly number[]): number {
  // The check symbol itself weighs one.
  return sumOf([...data, 0]);
}

const checks = (symbols: readonly number[]) => sumOf(symbols) === 0;

/** Writes a number in mixed bases, the lowest place first. */
class Writer {
  private readonly places: { digit: number; base: number }[] = [];

  write(digit: number, base: number): void {
    this.places.push({ digit, base });
  }

  /** A number that mostly fits its base; the greatest digit says that the rest follows in parts. */
  writeNumber(number: number, base: number): void {
    this.write(Math.min(number, base - 1), base);
    if (number >= base - 1) this.writeParts(number - (base - 1));
  }

  /** Eights, the lowest first; before each a one that says that it comes, at the end a zero. */
  private writeParts(number: number): void {
    for (let rest = number; rest > 0; rest = Math.floor(rest / 8)) {
      this.write(1, 2);
      this.write(rest % 8, 8);
    }
    this.write(0, 2);
  }

  /** A value: digits, with a sign or not, as one number; anything else byte by byte. */
  writeValue(value: string): void {
    const number = /^(-?)(\d{1,15})$/.exec(value);
    this.write(number ? 0 : 1, 2);
    if (number) {
      const [, sign = '', figures = ''] = number;
      this.write(sign ? 1 : 0, 2);
      this.write(figures.length, MOST_FIGURES + 1);
      this.write(Number(figures), 10 ** figures.length);
    } else {
      const bytes = new TextEncoder().encode(value);
      this.writeParts(bytes.length);
      for (const byte of bytes) this.write(byte, 256);
    }
  }

  /** The number in base 32, the highest symbol first. */
  symbols(): number[] {
    let number = this.places.reduceRight(
      (sum, { digit, base }) => sum * BigInt(base) + BigInt(digit),
      0n,
    );
    const symbols: number[] = [];
    for (; number > 0n; number /= 32n) symbols.unshift(Number(number % 32n));
    while (symbols.length < LEAST - 1) symbols.unshift(0);
    return symbols;
  }
}

/** Reads what a Writer wrote. Beyond its end stand zeros. */
class Reader {
  private rest: bigint;

  constructor(symbols: readonly number[]) {
    this.rest = symbols.reduce((sum, symbol) => sum * 32n + BigInt(symbol), 0n);
  }

  read(base: number): number {
    const digit = this.rest % BigInt(base);
    this.rest /= BigInt(base);
    return Number(digit);
  }

  readNumber(base: number): number {
    const number = this.read(base);
    return number < base - 1 ? number : number + this.readParts();
  }

  private readParts(): number {
    let number = 0;
    for (let weight = 1; weight < 2 ** 30 && this.read(2) === 1; weight *= 8) {
      number += weight * this.read(8);
    }
    return number;
  }

  /** @returns the value, or undefined where there is none */
  readValue(): string | undefined {
    if (this.read(2) === 0) {
      const sign = this.read(2) ? '-' : '';
      const length = this.read(MOST_FIGURES + 1);
      const figures = String(this.read(10 ** length)).padStart(length, '0');
      return length > 0 ? sign + figures : undefined;
    }
    const length = this.readParts();
    if (length === 0 || length > MOST_CHARACTERS) return undefined;
    const bytes = Uint8Array.from({ length }, () => this.read(256));
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  }

  /** @returns whether nothing is left */
  isDone(): boolean {
    return this.rest === 0n;
  }
}

/** A value of digits alone has no more of them. */
const MOST_FIGURES = 15;

const modulo = (number: number, by: number) => ((number % by) + by) % by;

/** @returns what held in a revision; undefined where there was nothing yet */
function at<Value extends string | Door | null>(
  history: readonly (number | Value)[],
  revision: number,
): Value | undefined {
  let held: Value | undefined;
  for (let i = 0; i < history.length; i += 2) {
    const since = history[i];
    if (typeof since === 'number' && since <= revision) held = history[i + 1] as Value;
  }
  return held;
}

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
