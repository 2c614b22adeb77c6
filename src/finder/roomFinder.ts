/** The finder for rooms where people choose guides for others: it leads into guides, not to pages. */
import { parseGuideAddress } from '../engine/address.ts';
import type { Transcript } from '../engine/transcript.ts';
import { createFinder, type Find } from './search/find.ts';
import type { FinderIndex, Result } from './search/model.ts';

/** The finder, and what it is built on. */
export interface Finder {
  readonly find: Find;
  readonly index: FinderIndex;
}

let loading: Promise<Finder> | undefined;

/**
 * @returns the finder, loaded when somebody first searches
 * @throws Error when its file cannot be fetched; the next call tries again
 */
export function loadFinder(): Promise<Finder> {
  loading ??= import('virtual:finder').then(
    ({ index }) => ({ find: createFinder(index), index }),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/**
 * @param result what the finder found
 * @param index what it is built on
 * @returns the guide that it leads into; the page of a code stands for the guide that is about it
 */
export function transcriptOf(
  { kind, href }: Result,
  { records }: FinderIndex,
): Transcript | undefined {
  if (kind === 'guide') return parseGuideAddress(href);
  const way = records.find(({ page }) => page === href)?.way;
  return way && { flow: way.guide, answers: way.answers };
}
