/**
 * The address is the transcript: `/guides/<flow>/<answer>/<answer>…`. Nothing else holds the state of a
 * visit; no free text and nothing personal is ever in it.
 */
import type { Answers, Transcript } from './transcript.ts';

/**
 * @param transcript the visit
 * @param query what else a page needs: `r` the revision of the flows that a shared link was made with,
 *   `was` the answers before one of them was changed
 * @returns the address, relative to the root of the application
 */
export function guideAddress(
  { flow, answers }: Transcript,
  query: { r?: string; was?: Answers } = {},
): string {
  const path = ['/guides', ...[flow, ...answers].map(encode)];
  const search = new URLSearchParams();
  if (query.was) search.set('was', query.was.join('/'));
  if (query.r) search.set('r', query.r);
  return path.join('/') + queryOf(search);
}

/**
 * @param transcript a visit
 * @returns its form in the addresses of other rooms, after their own path: `/<flow>/<answer>…`
 */
export const wayAddress = (transcript: Transcript): string =>
  guideAddress(transcript).slice('/guides'.length);

/**
 * @param search the query of an address
 * @returns it with its question mark; empty if there is none (`size` is newer than some browsers)
 */
export function queryOf(search: URLSearchParams): string {
  const query = String(search);
  return query && `?${query}`;
}

/**
 * @param path what follows `/guides/` in an address, still percent-encoded
 * @returns the transcript it denotes, or undefined if no flow can be read from it
 */
export function parseGuidePath(path: string): Transcript | undefined {
  const [flow, ...answers] = path.split('/').filter(Boolean).map(decode);
  return flow ? { flow, answers } : undefined;
}

/**
 * @param pathname an address without its query, relative to the root of the application
 * @returns the transcript it denotes, or undefined if it is not a guide's
 */
export const parseGuideAddress = (pathname: string): Transcript | undefined =>
  pathname.startsWith('/guides/') ? parseGuidePath(pathname.slice('/guides/'.length)) : undefined;

/** Browsers resolve `..` however it is encoded; made unreadable, it simply fits no answer. */
const encode = (part: string) =>
  /^\.{1,2}$/.test(part) ? part.replaceAll('.', '%252E') : encodeURIComponent(wellFormed(part));

/**
 * @param part a part of a path
 * @returns it decoded; malformed percent-encoding is left as it is: it then fits no flow, answer or code
 */
export function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** @returns it without halves of characters, which no address can contain */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
