/** What somebody gives to open a visit: a case code, or a link that was copied from anywhere. */
import { parseGuidePath } from './address.ts';
import type { ReadAnswer } from './case-code.ts';
import type { Replay, Transcript } from './transcript.ts';

/** No longer text is looked at, in characters. */
const MOST = 20_000;

export type Given =
  | { readonly is: 'nothing' }
  | { readonly is: 'code'; readonly code: string }
  | {
      readonly is: 'link';
      readonly transcript: Transcript;
      /** The revisions of the flows with which the link was made. */
      readonly revision?: string;
    };

/**
 * @param typed a case code or a link, of this or another origin, alone or with words around it; only its
 *   path and revision are taken, so it leads nowhere else
 * @returns what it is; what is no link is taken for a code
 */
export function readGiven(typed: string): Given {
  const text = typed.slice(0, MOST).trim();
  if (text === '') return { is: 'nothing' };
  const [, path, query = ''] =
    /(?:^|[/\s])guides\/([^\s?#<>"]+)(?:\?([^\s#<>"]*))?/.exec(text) ?? [];
  const transcript = path === undefined ? undefined : parseGuidePath(withoutEnd(path));
  if (transcript) {
    const revision = new URLSearchParams(withoutEnd(query)).get('r');
    return { is: 'link', transcript, ...(revision === null ? {} : { revision }) };
  }
  const [, code] = /(?:^|[/\s])open\?(?:[^\s#]*&)?c=([^\s&#]+)/.exec(text) ?? [];
  return { is: 'code', code: code === undefined ? codeIn(text) : decoded(code) };
}

/** A link that ends a sentence, or stands in brackets. */
const withoutEnd = (part: string) => part.replace(/[.,;:!?)\]}'’”»]+$/, '');

/** A code behind its name; a digit is somewhere in its first group. */
const NAMED = /\bcase\s+code\b(?:\s+is\b)?[^0-9a-z]*((?=[a-z]*\d)[0-9a-z]{3}[0-9a-z\s-]*)/i;

/** A code as our own texts print it, with a mark or words before it. */
function codeIn(text: string): string {
  const [, named] = NAMED.exec(text) ?? [];
  if (named !== undefined && !/[0-9a-z]{4}-[0-9a-z]/i.test(named))
    return named.split('\n')[0] ?? named;
  if (named === undefined && /^[\w\s-]*$/.test(text)) return text;
  return /\b[0-9a-z]{4}(?:-[0-9a-z]{1,4})+\b/i.exec(text)?.[0] ?? text;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** A code in its groups, with letters and digits, and not letters and then a number: `CASE-1234`. */
const GROUPED = /^(?=.*\d)(?=.*[a-z])(?![a-z]+-\d+$)[0-9a-z]{4}(?:-[0-9a-z]{4})*-[0-9a-z]{1,4}$/i;
/** A code without its hyphens: letters and digits take turns, more often than in `Win11x64`. */
const RUN = /^(?!0x)(?=[0-9a-z]{6,60}$)[a-z]*(?:\d+[a-z]+){2}\d/i;

/**
 * Reads a text that may just as well be something else: the words of a message, a reference.
 *
 * @param typed what was typed or pasted
 * @returns the case code or link that it must be meant for, mistyped or not; undefined where it can
 *   be anything else
 */
export function readVisit(typed: string): Exclude<Given, { is: 'nothing' }> | undefined {
  const given = readGiven(typed);
  if (given.is === 'nothing') return undefined;
  if (given.is === 'link') return given;
  const text = typed.trim().replace(/\p{Pd}/gu, '-');
  const isNamed = NAMED.test(text) || /(?:^|[/\s])open\?\S*c=/.test(text);
  // As the subjects of our own e-mails have it.
  const isHeaded = GROUPED.test(given.code) && text.startsWith(`${given.code}: `);
  return isNamed || isHeaded || GROUPED.test(text) || RUN.test(text) ? given : undefined;
}

/**
 * @param typed a case code or a link
 * @returns the address of the page that opens it, from the root of the application
 */
export const openAddress = (typed = ''): string =>
  typed.trim() === '' ? '/open' : `/open?${new URLSearchParams({ c: typed.trim() })}`;

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
