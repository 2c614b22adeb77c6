/**
 * The address is the transcript: `/guides/<flow>/<answer>/<answer>…`. Nothing else tells where a
 * visit stands; no free text and nothing personal is ever in it.
 */
import type { Answers, Transcript } from './transcript.ts';

/**
 * @param transcript where the visit stands
 * @param query what a page needs besides: `r` the revision of the flows that a shared link was made
 *   with, `was` the answers before one of them was changed
 * @returns the address, from the root of the application
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
 * @param transcript where a visit stands
 * @returns how the addresses of other rooms tell it, behind their own path: `/<flow>/<answer>…`
 */
export const wayAddress = (transcript: Transcript): string =>
  guideAddress(transcript).slice('/guides'.length);

/**
 * @param search the query of an address
 * @returns it with its question mark; nothing where there is none (`size` is younger than some browsers)
 */
export function queryOf(search: URLSearchParams): string {
  const query = String(search);
  return query && `?${query}`;
}

/**
 * @param path what follows `/guides/` in an address, still percent-encoded
 * @returns the transcript it stands for, or undefined where no flow can be read from it
 */
export function parseGuidePath(path: string): Transcript | undefined {
  const [flow, ...answers] = path.split('/').filter(Boolean).map(decode);
  return flow ? { flow, answers } : undefined;
}

/**
 * @param pathname an address without its query, from the root of the application
 * @returns the transcript it stands for, or undefined where it is no guide's
 */
export const parseGuideAddress = (pathname: string): Transcript | undefined =>
  pathname.startsWith('/guides/') ? parseGuidePath(pathname.slice('/guides/'.length)) : undefined;

/** Browsers go up the path at `..`, however it is encoded; made unreadable, it fits no answer. */
const encode = (part: string) =>
  /^\.{1,2}$/.test(part) ? part.replaceAll('.', '%252E') : encodeURIComponent(wellFormed(part));

/**
 * @param part a part of a path
 * @returns it decoded; bad percent-encoding is left as it stands: it then fits no flow, answer or code
 */
export function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * @param text any text
 * @returns it without halves of characters, of which no address can be made
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
