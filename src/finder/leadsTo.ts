/** Where people choose guides for others, a result leads into a guide and not to a page. */
import { parseGuideAddress } from '../engine/address.ts';
import type { Transcript } from '../engine/transcript.ts';
import type { FinderIndex, Found, Result } from './search/model.ts';

/** A result, and the guide that it leads into. */
export interface Lead {
  readonly result: Result;
  /** Undefined where no guide is about it. */
  readonly transcript: Transcript | undefined;
}

/**
 * @param found what the finder found
 * @param index what it is built on
 * @param most how many at most
 * @returns where that leads, each place once; the page of a code stands for the guide about it
 */
export function leadsTo(
  { kind, results, near }: Pick<Found, 'kind' | 'results' | 'near'>,
  { records }: FinderIndex,
  most: number,
): Lead[] {
  const seen = new Set<string>();
  return (kind === 'words' || kind === 'door' ? [...results, ...near] : results)
    .map((result): Lead => {
      const way =
        result.kind === 'code' ? records.find(({ page }) => page === result.href)?.way : undefined;
      return {
        result,
        transcript:
          result.kind === 'guide'
            ? parseGuideAddress(result.href)
            : way && { flow: way.guide, answers: way.answers },
      };
    })
    .filter(({ result, transcript }) => {
      const place = transcript ? [transcript.flow, ...transcript.answers].join('/') : result.href;
      return !seen.has(place) && seen.add(place);
    })
    .slice(0, most);
}
