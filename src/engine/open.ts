/** What people paste to open a visit: a case code, or a link copied from anywhere. */
import { decode, guideAddress, parseGuidePath } from './address.ts';
import type { ReadAnswer } from './case-code.ts';
import { codeIn } from './pastedCode.ts';
import type { Replay, Transcript } from './transcript.ts';

/** The most characters of a text that are examined. */
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
 * @param typed a case code or a link, of this or another origin, with or without words around it; only its
 *   path and revision are used, so it leads nowhere else
 * @returns what it is; anything that is not a link is taken for a code
 */
export const readPasted = (typed: string): Pasted => read(typed).given;

/**
 * Reads a text that may just as well be something else: the words of a message, a reference.
 *
 * @param typed what was typed or pasted
 * @returns the case code or link that it must be meant as, mistyped or not; undefined if it may be anything
 *   else
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
  // A code contains all answers; a link without answers may just be mentioned beside it.
  if (link && (link.transcript.answers.length > 0 || !(code.isRight || code.isMeant)))
    return { given: link, isSure: true };
  return {
    given: { is: 'code', code: code.code },
    isSure: opened !== undefined || code.isMeant,
  };
}

/** A text without the changes that mail programs and word processors make to codes and links. */
const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replaceAll('&amp;', '&')
    .replaceAll('\\/', '/')
    .trim();

/** A text, and its percent-decoded forms, up to twice, since other links may contain ours. */
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

/** Removes punctuation after a link, at the end of a sentence or in brackets. */
const withoutEnd = (part: string) => part.replace(/[.!*'()_~%-]+$/, '');

/**
 * @param typed a case code or a link, with or without words around it
 * @returns the address of the page that opens it, relative to the root of the application; it leaves out
 *   the words, which may be private
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
 * @param replayed the answers of a code, replayed over the current flows
 * @param answers the same, each with the step at which it was given
 * @returns how many of them, from the first on, belong to the same step today: an answer is never taken for
 *   one to another question
 */
export function fitting({ visited }: Replay, answers: readonly ReadAnswer[]): number {
  const at = (place: number) => visited.find(({ taken }) => taken?.at === place);
  const first = answers.findIndex(({ flow, node }, place) => {
    const visit = at(place);
    return visit?.flow !== flow || visit.node !== node;
  });
  return first < 0 ? answers.length : first;
}
