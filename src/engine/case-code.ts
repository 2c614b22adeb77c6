/**
 * The case code: a whole visit in a few characters that can be read out over the phone and typed. It
 * contains the flow, the revision and the answers, nothing personal, and needs no server.
 *
 * It is one integer, in Crockford's base32, followed by a check symbol over GF(32) and, in codes of
 * revisions after `LAST_WITH_ONE`, preceded by another. The number is written in mixed bases, the lowest
 * place first: the format (base 2; 4 if the visit answers `NOT_ME`), the flow's number (128), the revision
 * (256), and for each answer its number in the base that its step was given when it was first locked.
 * docs/decisions/007-case-code.md explains why.
 *
 * The meaning of the numbers is in flows/answers.lock.json, which only ever grows: it also keeps where an
 * answer led in earlier revisions, so that an old code is read along the ways of its own time.
 */
import {
  formatAnswer,
  HAND_OVER,
  KNOWN_PROBLEM,
  MOST_ANSWERS,
  NOT_ME,
  SOMEBODY_ELSE,
} from './answer.ts';
import {
  EXTENDED,
  FORMATS,
  LAST_WITH_ONE,
  MORE,
  MOST_FLOWS,
  MOST_OWN,
  MOST_VERSIONS,
  OWN_GUIDE,
  PLAIN,
  REVISIONS,
  readHead,
  WITH_MORE,
} from './case-code-head.ts';
import {
  type AnswerNumbers,
  type Continuation,
  FIRST_ANSWER,
  inRevision,
  type LockedNode,
  type OwnStamp,
  own,
} from './case-code-lock.ts';
import { type NumberReader, Writer } from './case-code-number.ts';
import {
  checks,
  checksTwice,
  groupedSymbols,
  symbolsOf,
  withCheck,
  withTwoChecks,
} from './case-code-symbols.ts';
import type { Replay, Transcript } from './transcript.ts';

/** A flow that `lock.flows` does not contain yet: load it and try again. */
export interface Missing {
  readonly is: 'missing';
  readonly flow: string;
}

/** An answer read from a code, with the step at which it was given. */
export interface ReadAnswer {
  readonly flow: string;
  readonly node: string;
  /** In the form of an address. */
  readonly answer: string;
}

export type ReadCode =
  | Missing
  /** The check symbol does not match, or the text cannot be a code. */
  | { readonly is: 'mistyped' }
  /** The number of its flow was never assigned here. */
  | { readonly is: 'unknown-flow' }
  /** It is about an organisation's own guide, and this organisation has no such guide. */
  | { readonly is: 'foreign' }
  | {
      /**
       * `current`: nothing on the way has changed since. `older` and `newer`: the code was made by another
       * release, and something may have.
       */
      readonly is: 'current' | 'older' | 'newer';
      /** The visit as it was when the code was made, as far as it can be read. */
      readonly transcript: Transcript;
      /** The answers, each with its step at that time. */
      readonly answers: readonly ReadAnswer[];
      /** Whether the end could not be read. */
      readonly isCut: boolean;
    };

/** The least number of symbols before the check symbol. */
const LEAST_DATA = 2;
/** How many symbols format, flow and revision need: a leading check symbol never mixes with those. */
const LEAST_BEHIND_CHECK = 4;
/** The same for codes of own guides. */
const LEAST_OF_OWN = 7;
/** How many revisions ahead of ours a code may be; any other difference means that it is older. */
const AHEAD = 16;

/** Numbers that every step has in addition to its answers. */
const STOP = 0;
const TO_A_PERSON = 1;
/** Two more, only in the format that has them. */
const WAS_NOT_ME = 2;
const IS_KNOWN = 3;

/**
 * @param lock the lock, with every flow on the visit's path
 * @param replayed a replayed transcript
 * @returns the code in groups of four: `K7QM-3XTD-9P`; undefined if a flow or an answer is not in the lock,
 *   or is not loaded
 */
export function caseCode(lock: AnswerNumbers, { visited }: Replay): string | undefined {
  const [first] = visited;
  const start = first && own(lock.flows, first.flow);
  const stamp = first && lock.own && own(lock.own, first.flow);
  if (start === undefined || (stamp === undefined && start.number >= MOST_FLOWS)) return undefined;
  const writer = new Writer();
  const more = visited.some(({ taken }) => taken && isOfMore(taken.id)) ? MORE : 0;
  if (stamp) beginOwn(writer, stamp, more);
  else {
    writer.write(more ? EXTENDED : PLAIN, FORMATS);
    if (more) writer.write(WITH_MORE, FORMATS);
    writer.write(start.number, MOST_FLOWS);
  }
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
  const isTwice = lock.revision > LAST_WITH_ONE;
  const least = stamp ? LEAST_OF_OWN : LEAST_BEHIND_CHECK;
  const data = writer.symbols(isTwice ? least : LEAST_DATA);
  return groupedSymbols(isTwice ? withTwoChecks(data) : withCheck(data));
}

function beginOwn(writer: Writer, { guide, version }: OwnStamp, more: number): void {
  writer.write(EXTENDED, FORMATS);
  writer.write(OWN_GUIDE, FORMATS);
  writer.write(more ? 1 : 0, 2);
  writer.write(guide, MOST_OWN);
  writer.write(version, MOST_VERSIONS);
}

const everywhere: Readonly<Record<string, number>> = {
  [HAND_OVER]: TO_A_PERSON,
  [NOT_ME]: WAS_NOT_ME,
  [KNOWN_PROBLEM]: IS_KNOWN,
};
const isOfMore = (id: string) => id === NOT_ME || id === KNOWN_PROBLEM;

/**
 * @param lock the lock; a flow that is not loaded yet is reported as missing
 * @param typed a code as somebody typed it: case, spaces, hyphens, O for 0, I or L for 1 and U for V do not
 *   matter
 * @returns what the code says; never throws
 */
export function readCaseCode(lock: AnswerNumbers, typed: string): ReadCode {
  const symbols = symbolsOf(typed);
  if (symbols === undefined || !checks(symbols)) return { is: 'mistyped' };
  const { written } = readHead(symbols);
  const ahead = modulo(written - lock.revision, REVISIONS);
  const isNewer = ahead > 0 && ahead <= AHEAD;
  const revision = isNewer ? lock.revision + ahead : lock.revision - modulo(-ahead, REVISIONS);
  const isTwice = revision > LAST_WITH_ONE;
  if (isTwice && !checksTwice(symbols)) return { is: 'mistyped' };
  const { reader, more, number, stamp } = readHead(isTwice ? symbols.slice(1) : symbols);
  if (stamp) return readOwn(lock, stamp, { revision, reader, more });
  if (number === undefined) {
    return { is: 'newer', transcript: { flow: '', answers: [] }, answers: [], isCut: true };
  }
  const flow = lock.ids[number];
  if (flow === undefined) {
    return isNewer
      ? { is: 'newer', transcript: { flow: '', answers: [] }, answers: [], isCut: true }
      : { is: 'unknown-flow' };
  }
  return readWay(lock, flow, { revision, reader, more });
}

/** Reads what follows the stamp of an own guide. If its version is not ours, nothing more can be read. */
function readOwn(lock: AnswerNumbers, stamp: OwnStamp, rest: Rest): ReadCode {
  const all = Object.entries(lock.own ?? {}).filter(([, { guide }]) => guide === stamp.guide);
  const same = all.find(([, { version }]) => version === stamp.version);
  const [flow] = same ?? all[0] ?? [];
  if (flow === undefined) return { is: 'foreign' };
  if (same === undefined)
    return { is: 'older', transcript: { flow, answers: [] }, answers: [], isCut: true };
  return readWay(lock, flow, rest);
}

/** What follows the beginning of a code, and how to read it. */
interface Rest {
  readonly revision: number;
  readonly reader: NumberReader;
  readonly more: number;
}

function readWay(lock: AnswerNumbers, flow: string, { revision, reader, more }: Rest): ReadCode {
  const walked = walk(lock, flow, revision, reader, more);
  if ('is' in walked) return walked;
  const { answers, passed, isCut } = walked;
  const isNewer = revision > lock.revision;
  // The lock knows everything that codes of its own revision and earlier ones can say.
  if (isCut && !isNewer) return { is: 'mistyped' };
  const isOlder = [...passed].some((id) => (own(lock.flows, id)?.changed ?? 0) > revision);
  return {
    is: isNewer ? 'newer' : isOlder ? 'older' : 'current',
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

/** @returns the step that an answer led to in a revision, if there was one */
function leadOf(entry: LockedNode, answer: string, revision: number) {
  const lead = entry.answers.find(([name]) => name === answer || name === `${answer}~`);
  return lead && inRevision<string | null>(lead.slice(1) as (number | string | null)[], revision);
}

/** @returns an answer with its value, and where it led; undefined if it cannot be read */
function answerOf(
  [name = '', ...lead]: LockedNode['answers'][number] | [] = [],
  revision: number,
  reader: NumberReader,
): { answer: string; to: string } | undefined {
  const to = inRevision<string | null>(lead, revision);
  if (!to) return undefined;
  const hasValue = name.endsWith('~');
  const value = hasValue ? reader.readValue() : undefined;
  if (hasValue && value === undefined) return undefined;
  return { answer: formatAnswer(name.replace(/~$/, ''), value), to };
}

/** Walks the ways as they were in a revision, just as `replay` walks the current flows. */
function walk(
  lock: AnswerNumbers,
  start: string,
  revision: number,
  reader: NumberReader,
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
    node ??= inRevision(locked.initial, revision);
    if (node === undefined) return end(!reader.isDone());
    // A step that has always been an ending is not in the lock.
    const entry = own(locked.nodes, node);
    const door = entry?.door && inRevision<Continuation | null>(entry.door, revision);
    if (door) {
      if (doors.has(`${flow}/${node}`)) return end(!reader.isDone());
      doors.add(`${flow}/${node}`);
      known = door.with ?? [];
      flow = door.flow;
      node = undefined;
      continue;
    }

    const goesOnElsewhere = (at: string) => {
      answers.push({ flow, node: at, answer: NOT_ME });
      doors.clear();
      known = [];
      flow = SOMEBODY_ELSE;
      node = undefined;
    };
    const isEnd = !entry?.answers.some(([, ...lead]) => inRevision<string | null>(lead, revision));
    if (entry === undefined || isEnd) {
      if (!more || flow === SOMEBODY_ELSE || reader.read(2) === 0) return end(!reader.isDone());
      if (answers.length >= MOST_ANSWERS) return end(true);
      goesOnElsewhere(node);
      continue;
    }
    const [next, ...later] = known;
    const led = next === undefined ? undefined : leadOf(entry, next, revision);
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
    const read = answerOf(entry.answers[number - FIRST_ANSWER - more], revision, reader);
    if (read === undefined) return end(true);
    answers.push({ flow, node, answer: read.answer });
    doors.clear();
    node = read.to;
  }
}

const modulo = (number: number, by: number) => ((number % by) + by) % by;
