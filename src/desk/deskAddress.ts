/**
 * Addresses of the desk: `/desk` lists calls, `/desk/<call>/<flow>/<answer>…` is one of them at its present
 * step. The way is in the address; everything else is stored under the call's id.
 */
import { parseGuidePath, queryOf, wayAddress, wellFormed } from '../engine/address.ts';
import type { Answers, Transcript } from '../engine/transcript.ts';

/** The view of a call: its step, the identity check before it, the handover to security, or the wrap-up. */
const shows = ['step', 'identity', 'security', 'wrap-up'] as const;
export type Show = (typeof shows)[number];

/**
 * @param id a call's id
 * @param transcript its visit; its flow is empty if none has been chosen yet
 * @param query what is shown, and the answers before one of them is changed
 * @returns the address, relative to the root of the application
 */
export function callAddress(
  id: string,
  transcript: Transcript,
  { show = 'step', was }: { show?: Show; was?: Answers } = {},
): string {
  const way = transcript.flow === '' ? '' : wayAddress(transcript);
  const search = new URLSearchParams();
  if (was) search.set('was', was.join('/'));
  if (show !== 'step') search.set('show', show);
  return `/desk/${encodeURIComponent(wellFormed(id))}${way}${queryOf(search)}`;
}

/**
 * @param pathname the path of an address of the desk
 * @returns the call's id and, if a flow is named, the transcript
 */
export function parseCallPath(pathname: string): {
  id: string;
  transcript: Transcript | undefined;
} {
  const [, id = '', rest = ''] = /^\/desk\/?([^/]*)\/?(.*)$/.exec(pathname) ?? [];
  return { id, transcript: parseGuidePath(rest) };
}

/**
 * @param search the query of an address
 * @returns what is shown, and the answers before a change
 */
export function parseCallSearch(search: string): { show: Show; was: Answers | undefined } {
  const query = new URLSearchParams(search);
  const show = query.get('show');
  return {
    show: shows.find((one) => one === show) ?? 'step',
    was: query.get('was')?.split('/').filter(Boolean),
  };
}
