/** Finds the case code in a text that somebody typed or pasted, correct or mistyped, amid anything else. */
import { isCaseCode } from './case-code-head.ts';
import { checksTwice, symbolsOf } from './case-code-symbols.ts';

export interface PastedCode {
  readonly code: string;
  /** Whether its check symbols match. */
  readonly isRight: boolean;
  /** Whether it can only be meant as a case code, correct or mistyped. */
  readonly isMeant: boolean;
}

/**
 * @param typed a text
 * @returns the likeliest code in it: a correct one, or else one that must be meant as a code, or else the
 *   whole text
 */
export function codeIn(typed: string): PastedCode {
  const text = typed.replace(/\p{Pd}/gu, '-');
  const found = candidatesIn(text.replace(ELSEWHERE, ' '));
  return (
    found.find(({ isRight, isMeant }) => isRight && isMeant) ??
    found.find(({ isMeant }) => isMeant) ??
    found.find(({ isRight }) => isRight) ?? { code: text, isRight: false, isMeant: false }
  );
}

/** Addresses of other pages, and of people. */
const ELSEWHERE = /\b[a-z][a-z+.-]{0,20}:\/\/[^\s<>"“”»)\]]+|[\w.+-]{1,64}@[\w.-]+/gi;

/** Consecutive letters and digits. */
interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What joins it to the next one, if both can belong to one code. */
  readonly joint: 'hyphen' | 'loose' | undefined;
}

function wordsOf(text: string): readonly Word[] {
  const found = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  return found.map(({ 0: word, index: start }, i) => {
    const end = start + word.length;
    const between = text.slice(end, found[i + 1]?.index ?? end);
    const joint = between === '-' ? 'hyphen' : BETWEEN.test(between) ? 'loose' : undefined;
    return { word, start, end, joint };
  });
}

/** Separators between the groups of a code as people type it, and as mail programs break and quote it. */
const BETWEEN = /^(?:[./_]|[\s>-]{1,6})$/;

/** Consecutive words that may be a code. */
interface Run {
  readonly groups: readonly string[];
  /** Whether all groups are separated by hyphens. */
  readonly isHyphened: boolean;
  readonly start: number;
  readonly end: number;
}

/** The context of a run. */
interface Around {
  readonly name: Name | undefined;
  /** Whether it is the whole text. */
  readonly isAlone: boolean;
  /** Whether no other run looks like a hyphenated code. */
  readonly isOnly: boolean;
}

/**
 * What a run is called: a case code, so that whatever follows is meant as one; an unspecified code; one of
 * another kind, some of which may be secrets.
 */
type Name = 'case code' | 'code' | 'other' | 'secret';

function candidatesIn(text: string): readonly PastedCode[] {
  const words = wordsOf(text);
  const runs = words.flatMap((_, i) => runsFrom(words, i));
  const hyphened = new Set(
    runs.filter(isPrinted).map(({ groups }) => groups.join('-').toUpperCase()),
  );
  return runs.map((run) => {
    const before = text.slice(Math.max(0, run.start - LEAD), run.start);
    const { groups } = run;
    const isRight = groups.join('').length >= SHORTEST && isCaseCode(groups.join(''));
    const around: Around = {
      name: nameOf(before, text.slice(run.end, run.end + LEAD)),
      isAlone: run.start === words[0]?.start && run.end === words.at(-1)?.end,
      isOnly: hyphened.size < 2,
    };
    const isMeant = isRight ? isMeantRight(run, around) : isMeantWrong(run, around);
    return { code: codeOf(run), isRight, isMeant };
  });
}

/** As printed if possible; otherwise as one word, since its groups may be wrong as well. */
const codeOf = ({ groups, isHyphened }: Run) =>
  groups.join(isHyphened || isInFours(groups) ? '-' : '');

/** Each run that begins at a word: in groups of one size, the longest first; hyphenated; or a single word. */
function runsFrom(words: readonly Word[], first: number): readonly Run[] {
  const before = words[first - 1];
  if (before?.joint === 'hyphen') return [];
  const chain = joinedFrom(words, first, (joint) => joint === 'hyphen');
  if (chain.at(-1)?.joint === 'hyphen') return [];
  const joined = joinedFrom(words, first, (joint, i) => joint !== undefined && i < MOST_GROUPS - 1);
  const runs: Run[] = [];
  const add = (some: readonly Word[], isHyphened: boolean) => {
    const [one, last] = [some[0], some.at(-1)];
    const groups = some.map(({ word }) => word);
    if (one && last && groups.some(hasDigit))
      runs.push({ groups, isHyphened, start: one.start, end: last.end });
  };
  for (let count = joined.length; count > chain.length; count--) {
    const some = joined.slice(0, count);
    const groups = some.map(({ word }) => word);
    const isWhole = first === 0 && count === words.length && groups.every(isTyped);
    if (isWhole || isLoose(groups, before, joined[count]?.word)) add(some, false);
  }
  add(chain, chain.length > 1);
  return runs;
}

/** Whether groups without hyphens make a whole code, and neither neighbour may be one more group. */
function isLoose(groups: readonly string[], before: Word | undefined, next = ''): boolean {
  if (!isRegular(groups)) return false;
  if (isTyped(next) && isRegular([...groups, next])) return false;
  if (isInFours(groups)) return true;
  const isInside = before?.joint && isTyped(before.word) && isRegular([before.word, ...groups]);
  return !isInside && groups.every(isTyped);
}

/** The words from a given one on that can belong to one code, as long as their separators are accepted. */
function joinedFrom(
  words: readonly Word[],
  first: number,
  isJoined: (joint: Word['joint'], place: number) => boolean,
): readonly Word[] {
  const joined: Word[] = [];
  for (let one = words[first]; one && /^[\da-z]+$/i.test(one.word); ) {
    joined.push(one);
    if (!isJoined(one.joint, joined.length - 1)) break;
    one = words[first + joined.length];
  }
  return joined;
}

/** The most groups: nobody types more by hand. */
const MOST_GROUPS = 16;
/** The least number of characters of any code that is given out. */
const SHORTEST = 5;
/** A partial code is recognised, too, if it is called a case code. */
const LEAST = 3;
/** A text of this length, including hyphens, may be somebody's key if it is not a code. */
const KEY = 19;
/** How much text before and after a run is examined, in characters. */
const LEAD = 60;

const hasDigit = (text: string): boolean => /\d/.test(text);
const hasLetter = (text: string): boolean => /[a-z]/i.test(text);

/** Groups of one size, and a last one that may be shorter. */
function isRegular(groups: readonly string[]): boolean {
  const [{ length: size } = ''] = groups;
  const last = groups.length - 1;
  return size < 5 && groups.every(({ length }, i) => (i < last ? length === size : length <= size));
}

const isInFours = (groups: readonly string[]) =>
  groups.length > 1 && groups[0]?.length === 4 && isRegular(groups);
const isSpelled = (groups: readonly string[]) =>
  groups.length > 1 && groups[0]?.length === 1 && isRegular(groups);
/** In the form in which our own texts print a code. */
const isPrinted = ({ groups, isHyphened }: Run) => isHyphened && isInFours(groups);

/** What codes are called in the languages of our own texts. */
const CASE_CODE =
  /(?<![\p{L}\p{N}])(?:case[\s-]?code|fall-?code|code\s+d[eu]\s+dossier)[^\p{L}\p{N}?]*(?:(?:is|was|est|ist|war|lautet)(?!\p{L})[^\p{L}\p{N}?]*)?$/iu;
/** What any code is called, in some more languages, followed by at most a few words before the code. */
const CODE = '(?:code|kode|kod|kód|código|codigo|codice|код)';
const MARKS = String.raw`[\s:.=>|*_"'“„«‘(]*`;
const NEXT = String.raw`(?:\s+[\p{L}’']{1,7}){0,4}${MARKS}`;
/** Codes of another kind that look the same, and may be secrets. */
const SECRET = [
  'activ|aktiv|regist|enr[oô]l|freischalt|unlock|entsperr|déblo|provision|authori|reset|réinit',
  'recover|récup|wiederher|backup|secours|notfall|licen|lizenz|seri|série|secret|geheim|schlüssel',
  'pass|kennw|verif|vérif|bestätig|secur|sécur|sicherheit|login|einmal|one-?time',
  String.raw`(?<!\p{L})(?:key|clé|pin|puk|tan|otp|sms|mfa|2fa)(?!\p{L})`,
].join('|');
/** Things that have codes of another kind, or numbers. */
const KIND = [
  'err|fehler|stat|result|ergebnis|résultat|return|reason|exit|http|stop|qr|bar|zip|post|area|country',
  'dial|produ|model|promo|voucher|coupon|gutschein|order|ticket|room|raum|asset|build|version|device',
].join('|');
/** The names before a code; the first match counts. */
const namesBefore: readonly (readonly [Name, RegExp])[] = [
  ['case code', CASE_CODE],
  ['secret', new RegExp(String.raw`(?:${SECRET})[\p{L}_-]*${NEXT}$`, 'iu')],
  [
    'other',
    new RegExp(
      String.raw`(?<!\p{L})(?:${KIND})[\p{L}’_-]*(?:\s+(?:${CODE}|number|no|nr|is|was|ist|war|est|es)(?!\p{L}))*${MARKS}$`,
      'iu',
    ),
  ],
  ['code', new RegExp(`${CODE}${NEXT}$`, 'iu')],
];
const CALLED_BEHIND = new RegExp(
  String.raw`^[^\p{L}\p{N}]*\s(?:is|was|ist|war|est|es|è)\s+(?:[\p{L}’'-]+\s+){0,3}${CODE}(?!\p{L})`,
  'iu',
);
const NO_CASE_CODE = new RegExp(String.raw`${SECRET}|(?<!\p{L})(?:${KIND})`, 'iu');

function nameOf(lead: string, behind: string): Name | undefined {
  const [name] = namesBefore.find(([, pattern]) => pattern.test(lead)) ?? [];
  if (name) return name;
  const [called] = CALLED_BEHIND.exec(behind) ?? [];
  if (called === undefined) return undefined;
  return NO_CASE_CODE.test(called) ? 'other' : 'code';
}

/** Text whose check symbols match is hardly anything else, unless it is a number. */
function isMeantRight(run: Run, { name, isAlone }: Around): boolean {
  const { groups } = run;
  if (name === 'case code') return true;
  if (name === 'secret') return false;
  if (isPrinted(run)) return true;
  const isKnown = isAlone || name === 'code';
  const whole = groups.join('');
  if (!hasLetter(whole))
    // “My code is 482913” is what people say about a one-time code.
    return isInFours(groups) ? isKnown : isAlone && isOneWord(groups) && fitsTwice(whole);
  if (!run.isHyphened && !groups.every(isLikely)) return false;
  if (isKnown || isSpelled(groups)) return true;
  return groups.length > 1 ? isInFours(groups) && groups.every(isTyped) : !NO_CODE.test(whole);
}

/** A mistyped code has to look like one, and the less it does, the more the context has to confirm it. */
function isMeantWrong(run: Run, { name, isAlone, isOnly }: Around): boolean {
  const { groups, isHyphened } = run;
  const code = groups.join('-');
  const whole = groups.join('');
  if (name === 'case code') return whole.length >= LEAST && (isHyphened || groups.every(isTyped));
  const isCalled = name === 'code';
  const isKnown = isAlone || isCalled;
  if ((name && !isCalled) || whole.length < SHORTEST || code.length >= KEY) return false;
  if (!hasLetter(whole)) return isCalled && isPrinted(run) && groups.at(-1)?.length !== 4;
  if (isSpelled(groups)) return isKnown;
  if (LABEL.test(code)) return false;
  if (isPrinted(run) && !groups.every(isLikely)) return false;
  if (isPrinted(run) && !isKnown) return isOnly && BEGUN.test(code);
  if (isInFours(groups))
    return isCalled || (isAlone && !WORDS.test(code)) ? isHyphened || groups.every(isTyped) : false;
  if (groups.length > 1) return false;
  return isCalled ? !NO_CODE.test(whole) : isAlone && RUN.test(whole);
}

const isOneWord = (groups: readonly string[]) => groups.length === 1 || isSpelled(groups);
const fitsTwice = (code: string) => checksTwice(symbolsOf(code) ?? []);

/** A typed group: with a digit, or entirely in capitals of the codes' alphabet. */
const isTyped = (group: string) => hasDigit(group) || /^[A-HJKMNP-TV-Z]+$/.test(group);
/** Most words contain letters that codes do not have. */
const isLikely = (group: string) => hasDigit(group) || !/[ilou]/i.test(group);
/** A labelled number: `CASE-1234`, `AADSTS50126`. */
const LABEL = /^[a-z]+-?\d+$/i;
/** `ipv6-only`, `WPA2-PSK`. */
const WORDS = /^[a-z]{3}\d-[a-z]{2,}$/i;
/** The beginning of a code within a sentence, as opposed to a hyphenated word. */
const BEGUN = /^(?![a-z]{2,}\d{1,2}-)[a-z]*\d/i;
/** Hexadecimal numbers, and durations: `2h30m`. */
const NUMBER = /^0x|^[8c]0[\da-f]{6}$|^(?:\d+(?:h|m|s|d|min|sec))+$/i;
/** Text that within a sentence is hardly a code without its hyphens: `6digits`. */
const NO_CODE = new RegExp(`${LABEL.source}|${NUMBER.source}|[a-z]{4}`, 'i');
/** A code without its hyphens: letters and digits alternate, more often than in `Win11x64`. */
const RUN = /^(?!0x)(?=[\da-z]{6,15}$)[a-z]*(?:\d+[a-z]+){2}\d/i;
