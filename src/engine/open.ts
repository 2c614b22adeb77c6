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

/** A code as our own texts print it, with a mark or words before it. */
function codeIn(text: string): string {
  if (/^[\w\s-]*$/.test(text)) return text;
  return /\b[0-9a-z]{4}(?:-[0-9a-z]{1,4})+\b/i.exec(text)?.[0] ?? text;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
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
