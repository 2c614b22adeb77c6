/**
 * Addresses of the training room: `/train`, `/train/map/<flow>/<answer>…`, `/train/present/<flow>/<answer>…`
 * and `/train/practise`. As everywhere, the way is in the address.
 */
import { parseGuidePath, wayAddress } from '../engine/address.ts';
import type { Transcript } from '../engine/transcript.ts';

/** How the map is shown: drawn, or as an outline. */
export type Look = 'map' | 'outline';

/**
 * @param transcript the way drawn over the map
 * @param look the map itself, or the outline that says the same
 * @returns the address, relative to the root of the application
 */
export function mapAddress(transcript: Transcript, look: Look = 'map'): string {
  return `/train/map${wayAddress(transcript)}${look === 'outline' ? '?as=outline' : ''}`;
}

/** What a demonstration needs in addition to its way. */
export interface Showing {
  /** The window that the audience sees. */
  readonly isAudience?: boolean;
  /** The step that the demonstration leads to, usually an ending. */
  readonly to?: string | undefined;
  /** The place in the running order, from 0. */
  readonly item?: number | undefined;
}

/**
 * @param transcript the demonstration's visit
 * @param showing its window, its aim and its place in the running order
 * @returns the address, relative to the root of the application
 */
export function presentAddress(transcript: Transcript, showing: Showing = {}): string {
  const search = new URLSearchParams();
  if (showing.to !== undefined) search.set('to', showing.to);
  if (showing.item !== undefined) search.set('item', String(showing.item));
  const query = [...(showing.isAudience ? ['audience'] : []), String(search)].filter(Boolean);
  return `/train/present${wayAddress(transcript)}${query.length ? `?${query.join('&')}` : ''}`;
}

/** An address of the training room. */
export interface TrainingPlace {
  /** `''` is the first page. */
  readonly page: string;
  /** The way, if a flow is named. */
  readonly transcript: Transcript | undefined;
}

/**
 * @param pathname the path of an address of the training room
 * @returns its page and its way
 */
export function parseTrainingPath(pathname: string): TrainingPlace {
  const [, page = '', rest = ''] = /^\/train\/?([^/]*)\/?(.*)$/.exec(pathname) ?? [];
  const hasWay = page === 'map' || page === 'present';
  return { page, transcript: hasWay ? parseGuidePath(rest) : undefined };
}

/**
 * @param search the query of a demonstration's address
 * @returns its window, its aim and its place in the running order
 */
export function parseShowing(search: string): Showing {
  const query = new URLSearchParams(search);
  const item = query.get('item') ?? '';
  return {
    isAudience: query.has('audience'),
    to: query.get('to') ?? undefined,
    item: /^\d{1,3}$/.test(item) ? Number(item) : undefined,
  };
}

/**
 * @param search the query of a map's address
 * @returns how the map is shown
 */
export const parseLook = (search: string): Look =>
  new URLSearchParams(search).get('as') === 'outline' ? 'outline' : 'map';
