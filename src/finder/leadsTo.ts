/** Where people choose guides for others, a result leads into a guide and not to a page. */
import { parseGuideAddress } from '../engine/address.ts';
import type { Transcript } from '../engine/transcript.ts';
import type { Finder } from './finderStore.ts';
import type { FinderIndex, FinderResult, Found } from './search/model.ts';

/** A result, and the guide that it leads into. */
export interface Lead {
  readonly result: FinderResult;
  /** Undefined where no guide is about it. */
  readonly transcript: Transcript | undefined;
}

/**
 * @param found what the finder found
 * @param index what it is built on
 * @param most how many at most
 * @returns where that leads, each place once; the page of a code represents the guide about it
 */
function leadsTo(
  { kind, results, near }: Pick<Found, 'kind' | 'results' | 'near'>,
  { records }: FinderIndex,
  most: number,
): Lead[] {
  const seen = new Set<string>();
  // A number says which it is; words can be the words of another code as well.
  return (kind === 'code' || kind === 'form' ? results : [...results, ...near])
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

/**
 * For agents and trainees, who know the guides and type words of their titles: a guide whose title has
 * all of them comes first; otherwise the finder's order holds. A code that is only named by its words
 * does not come first by its title, because nobody has said that the log shows it.
 *
 * @param text what was typed
 * @param finder the finder
 * @param isTyping while the last word may not be whole
 * @param most how many at most
 * @returns where the text leads, the likeliest first
 */
export function leadsForStaff(
  text: string,
  { find, index }: Finder,
  isTyping: boolean,
  most: number,
): Lead[] {
  const found = find(text, { isTyping });
  const all =
    found.kind === 'words'
      ? { ...found, results: titlesFirst(text, [...found.results, ...found.near]), near: [] }
      : found;
  return leadsTo(all, index, most);
}

function titlesFirst(text: string, results: readonly FinderResult[]): readonly FinderResult[] {
  const wordsIn = (words: string) => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const typed = wordsIn(text);
  const isNamed = ({ kind, title }: FinderResult) => {
    if (kind !== 'guide') return false;
    const words = wordsIn(title.text);
    return typed.every((word) => words.some((other) => other.startsWith(word)));
  };
  return [...results.filter(isNamed), ...results.filter((result) => !isNamed(result))];
}
