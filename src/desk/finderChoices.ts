/**
 * What a text leads to at the desk: a visit by its code or link, a guide, or an earlier call, the last only
 * if its reference is meant.
 */

import type { Call } from '../engine/call.ts';
import { readPastedVisit } from '../engine/open.ts';
import type { Transcript } from '../engine/transcript.ts';
import type { Finder } from '../finder/finderStore.ts';
import { leadsForStaff } from '../finder/leadsTo.ts';
import type { FinderResult } from '../finder/search/model.ts';
import { byTime } from './callDurations.ts';
import { isReferenceOf } from './callSearch.ts';

/** One possible meaning of a text. */
export type Option =
  | { readonly kind: 'visit'; readonly typed: string }
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'guide'; readonly result: FinderResult; readonly transcript: Transcript }
  | { readonly kind: 'page'; readonly result: FinderResult }
  /** All calls that contain the text, in the list of calls. */
  | { readonly kind: 'list'; readonly typed: string };

const MOST_CALLS = 3;
const MOST_RESULTS = 6;

/**
 * @param text what was typed
 * @param calls the calls it may refer to
 * @param finder the finder, once loaded
 * @param isTyping whether the last word may be incomplete
 * @returns the possible meanings of the text, the likeliest first
 */
export function optionsFor(
  text: string,
  calls: readonly Call[],
  finder: Finder | undefined,
  isTyping: boolean,
): readonly Option[] {
  const asked = text.trim();
  if (asked.length < 2) return [];
  // If it can only be a code or a link, offering a guide would be a guess.
  const isVisit = readPastedVisit(asked) !== undefined;
  const referred = (as: 'whole' | 'part'): Option[] =>
    byTime(calls)
      .filter((call) => isReferenceOf(call, asked) === as)
      .slice(0, MOST_CALLS)
      .map((call) => ({ kind: 'call', call }));
  return [
    ...(isVisit ? [{ kind: 'visit' as const, typed: asked }] : []),
    ...referred('whole'),
    ...(finder && !isVisit ? guidesFor(asked, finder, isTyping) : []),
    ...referred('part'),
    ...(calls.length > 0 && asked.length > 2 ? [{ kind: 'list' as const, typed: asked }] : []),
  ];
}

const guidesFor = (text: string, finder: Finder, isTyping: boolean): Option[] =>
  leadsForStaff(text, finder, isTyping, MOST_RESULTS).map(
    ({ result, transcript }): Option =>
      transcript ? { kind: 'guide', result, transcript } : { kind: 'page', result },
  );
