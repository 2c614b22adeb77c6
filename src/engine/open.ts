/** What somebody gives to open a visit: a case code, or a link that was copied from anywhere. */
import { decode, guideAddress, parseGuidePath } from './address.ts';
import type { ReadAnswer } from './case-code.ts';
import { checks, checksTwice, symbolsOf } from './case-code-symbols.ts';
import type { Replay, Transcript } from './transcript.ts';

/** No longer text is looked at, in characters. */
const MOST = 20_000;

export type Pasted =
  | { readonly is: 'nothing' }
  | { readonly is: 'code'; readonly code: string }
  | {
      readonly is: 'link';
      readonly transcript: Transcript;
      /** The revisions of the flows with which the link was made. */
      readonly revision?: string;
    };

type Link = Extract<Pasted, { is: 'link' }>;

/**
 * @param typed a case code or a link, of this or another origin, alone or with words around it; only its
 *   path and revision are taken, so it leads nowhere else
 * @returns what it is; what is no link is taken for a code
 */
export const readPasted = (typed: string): Pasted => read(typed).given;

/**
 * Reads a text that may just as well be something else: the words of a message, a reference.
 *
 * @param typed what was typed or pasted
 * @returns the case code or link that it must be meant for, mistyped or not; undefined where it can
 *   be anything else
 */
export function readPastedVisit(typed: string): Exclude<Pasted, { is: 'nothing' }> | undefined {
  const { given, isSure } = read(typed);
  return isSure && given.is !== 'nothing' ? given : undefined;
}

function read(typed: string): { given: Pasted; isSure: boolean } {
  const text = plainly(typed.slice(0, MOST));
  if (text === '') return { given: { is: 'nothing' }, isSure: false };
  const layers = layersOf(text);
  const opened = first(layers, codeOfLink);
  const link = first([...layers, opened ?? ''], linkIn);
  const code = codeIn(opened ?? text);
  // A code says all that was answered; a link without answers may be mentioned beside it.
  if (link && (link.transcript.answers.length > 0 || !code.isRight))
    return { given: link, isSure: true };
  return {
    given: { is: 'code', code: code.code },
    isSure: opened !== undefined || code.isMeant,
  };
}

/** A text without what mail programs and word processors do to codes and links. */
const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replaceAll('&amp;', '&')
    .replaceAll('\\/', '/')
    .trim();

/** A text, and what stands in it percent-encoded, twice at most: other links carry ours so. */
function layersOf(text: string): readonly string[] {
  const once = text.replace(ENCODED, decode);
  return [text, once, once.replace(ENCODED, decode)];
}

const ENCODED = /(?:%[\da-f]{2})+/gi;

function first<T>(layers: readonly string[], find: (text: string) => T | undefined): T | undefined {
  for (const layer of layers) {
    const found = find(layer);
    if (found !== undefined) return found;
  }
  return undefined;
}

function linkIn(text: string): Link | undefined {
  const [, path, query = ''] =
    /(?:^|\/)guides\/([\p{L}\p{N}_.~%/!*'()-]+)(?:\?([\w.~%&=+/-]*))?/iu.exec(text) ?? [];
  const transcript = path === undefined ? undefined : parseGuidePath(withoutEnd(path));
  if (transcript === undefined) return undefined;
  const revision = new URLSearchParams(withoutEnd(query)).get('r');
  return { is: 'link', transcript, ...(revision === null ? {} : { revision }) };
}

/** @returns what a link to the page that opens codes, or to the desk, has in its query */
function codeOfLink(text: string): string | undefined {
  const [, query] =
    /(?:^|[/\s])(?:open\/?\?(?:[^\s#]*&)?c|desk\/?\?(?:[^\s#]*&)?open)=([^\s&#<>"“”»|)\]}]+)/i.exec(
      text,
    ) ?? [];
  return query === undefined ? undefined : plainly(decode(query.replaceAll('+', ' ')));
}

/** A link that ends a sentence, or stands in brackets or between marks. */
const withoutEnd = (part: string) => part.replace(/[.!*'()_~%-]+$/, '');

interface Code {
  readonly code: string;
  /** Its check symbol fits. */
  readonly isRight: boolean;
  /** It can only be meant for a code, right or mistyped. */
  readonly isMeant: boolean;
}

/** The likeliest code in a text: one that is right, or else one that must be meant for a code. */
function codeIn(typed: string): Code {
  const text = typed.replace(/\p{Pd}/gu, '-');
  const codes = [...namedIn(text), ...groupedIn(text), ...spacedIn(text)];
  return (
    codes.find(({ isRight }) => isRight) ??
    codes.find(({ isMeant }) => isMeant) ?? { code: text, isRight: false, isMeant: false }
  );
}

function isRight(code: string, check = checks): boolean {
  const symbols = symbolsOf(code);
  return symbols !== undefined && check(symbols);
}

/** What codes are called in the languages of our own texts. */
const NAME = /\b(?:case[\s-]?code|fallcode|code\s+de\s+dossier)\b/i;
/** A code in groups, and nothing longer. */
const GROUPED = /(?<![\w-])[\da-z]{4}(?:-[\da-z]{4})*-[\da-z]{1,4}(?![\w-])/gi;
const NAMED = new RegExp(
  String.raw`${NAME.source}[^\da-z?]*(?:(?:is|was|est|ist|war|lautet)\b[^\da-z?]*)?(${GROUPED.source}|[\da-z]+(?:[ ./_-]+[\da-z]+)*)`,
  'i',
);
/** The end of a text before a code of another kind that looks the same, and may be a secret. */
const OTHER =
  /(?:activ|aktiv|recover|récup|wiederher|backup|secours|notfall|reset|réinit|regist|licen|lizenz|seri|série|\bkey|schlüssel|\bclé|pass|kennw|\bpin\b|\bpuk\b|secret|geheim)[\p{L}-]*(?:\s+\p{L}{1,7}){0,4}[\s:=]*["'“„«‘(]*$/iu;
/** A code without its hyphens: letters and digits take turns, more often than in `Win11x64`. */
const RUN = /^(?!0x)(?=[\da-z]{6,15}$)[a-z]*(?:\d+[a-z]+){2}\d/i;
/** What stands between the groups of a code as people type it. */
const BETWEEN = /[\s./_]+/g;
/** How a code begins, and hardly a word: `win7` and `ipv6` end with their digit. */
const BEGUN = /^[\da-z]{0,2}\d[a-z]/i;

/** Behind its name a code may be typed in any way. */
function namedIn(text: string): readonly Code[] {
  const [, run] = NAMED.exec(text) ?? [];
  if (run === undefined) return [];
  const parts = run.split(/[ ./_-]+/);
  const isBegun = isSpelled(parts) || hasDigit(parts[0] ?? '');
  const whole = parts.filter(({ length }) => length >= SHORTEST).slice(0, 1);
  return [groupsOf(parts), ...whole, parts.join(' ')].map((code) => {
    const isFit = isRight(code);
    return { code, isRight: isFit, isMeant: isBegun || (isFit && hasDigit(code)) };
  });
}

/** With its hyphens a code stands out from the words around it; `CASE-1234` and `ipv6-only` are none. */
function groupedIn(text: string): readonly Code[] {
  const found = [...text.matchAll(GROUPED)];
  const isOne = new Set(found.map(([code]) => code)).size === 1;
  return found.map(({ 0: code, index }) => {
    const before = text.slice(Math.max(0, index - 40), index);
    const isFit = isRight(code);
    const isTold = NAME.test(before);
    const isLike = isOne && code.length < KEY && /^(?![a-z]{2,}\d{1,2}-)[a-z]*\d/i.test(code);
    const isMeant =
      isTold ||
      (code === bare(text) && code.length < KEY) ||
      ((isFit || isLike) && !OTHER.test(before));
    return {
      code,
      isRight: isFit,
      isMeant: isMeant && hasBoth(code) && !/^[a-z]+-\d+$/i.test(code),
    };
  });
}

/** Without hyphens a code has to be right, or to look like nothing else. */
function spacedIn(text: string): readonly Code[] {
  const all = bare(text).replace(/ - /g, ' ');
  const whole = all.replace(BETWEEN, '');
  const parts = all.split(BETWEEN);
  return parts.flatMap((part, i) => {
    const rest = parts.slice(i, i + MOST_GROUPS);
    if (!hasDigit(part) && !isSpelled(rest)) return [];
    const code = part.length > 4 ? part : groupsOf(rest);
    const groups = code.split('-');
    const isFit = code.length >= SHORTEST && isRight(code);
    const isSure = isFit && hasBoth(code) && (BEGUN.test(code) || isRight(code, checksTwice));
    const isLike = groups.length > 1 ? groups.every(hasDigit) && BEGUN.test(code) : RUN.test(code);
    return { code, isRight: isFit, isMeant: groups.join('') === whole && (isSure || isLike) };
  });
}

const hasDigit = (text: string): boolean => /\d/.test(text);
const hasBoth = (text: string): boolean => hasDigit(text) && /[a-z]/i.test(text);

/** Nobody types more groups by hand. */
const MOST_GROUPS = 16;
/** No code that is given out has fewer characters. */
const SHORTEST = 5;
/** As long as this, hyphens included, a text that is no code may be somebody's key. */
const KEY = 19;

/** @returns whether each character stands alone, as it was read out */
const isSpelled = (parts: readonly string[]) => parts.every(({ length }) => length === 1);

/** @returns the groups of four that the parts begin with, and the shorter one at their end */
function groupsOf(parts: readonly string[]): string {
  if (isSpelled(parts)) return parts.join('');
  const end = parts.findIndex(({ length }) => length !== 4);
  const isLast = (parts[end]?.length ?? 4) < 4;
  return parts.slice(0, end < 0 ? parts.length : isLast ? end + 1 : end).join('-');
}

/** A text without the marks around it. */
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * @param typed a case code or a link, with words around it or not
 * @returns the address of the page that opens it, from the root of the application; the words, which may
 *   be private, are not in it
 */
export function openAddress(typed = ''): string {
  const given = readPasted(typed);
  if (given.is === 'nothing') return '/open';
  const c =
    given.is === 'code'
      ? given.code
      : guideAddress(given.transcript, given.revision === undefined ? {} : { r: given.revision });
  return `/open?${new URLSearchParams({ c })}`;
}

/**
 * @param replayed the answers of a code, replayed over the flows of today
 * @param answers the same, each with the step at which it was given
 * @returns how many of them, from the first on, are given at the same step today: an answer is never
 *   taken for one to another question
 */
export function fitting({ visited }: Replay, answers: readonly ReadAnswer[]): number {
  const at = (place: number) => visited.find(({ taken }) => taken?.at === place);
  const first = answers.findIndex(({ flow, node }, place) => {
    const visit = at(place);
    return visit?.flow !== flow || visit.node !== node;
  });
  return first < 0 ? answers.length : first;
}
