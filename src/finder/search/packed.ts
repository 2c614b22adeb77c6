/** How the index is written so that it weighs little: terms in lines, and no text twice. */
import type { FinderIndex, GuideEntry, Passage, RecordEntry } from './model.ts';

/** Every term with the places of its holders, in the order of letters. */
export type Terms = readonly (readonly [term: string, holders: readonly number[]])[];

/**
 * @param terms the terms, each with its holders in rising order
 * @returns a line for each term: the term, and how far each holder is from the one before, to base 36
 */
export const packedTerms = (terms: Terms): string =>
  terms
    .map(([term, holders]) =>
      [term, ...holders.map((at, i) => (at - (holders[i - 1] ?? 0)).toString(36))].join(' '),
    )
    .join('\n');

/**
 * @param lines what `packedTerms` has written
 * @returns the terms
 */
export const unpackedTerms = (lines: string): Terms =>
  lines.split('\n').map((line) => {
    const [term = '', ...distances] = line.split(' ');
    let at = 0;
    return [term, distances.map((distance) => (at += Number.parseInt(distance, 36)))] as const;
  });

/** What of an entry is a passage as well. */
const ofGuide = ({ title, summary }: GuideEntry): Passage[] => [
  ['title', title],
  ['summary', summary],
];
const ofRecord = ({ title, meaning }: RecordEntry): Passage[] => [
  ['title', title],
  ['summary', meaning],
];

function eachEntry(
  index: FinderIndex,
  passagesOf: (passages: readonly Passage[], own: readonly Passage[]) => readonly Passage[],
): FinderIndex {
  return {
    ...index,
    guides: index.guides.map((guide) => ({
      ...guide,
      passages: passagesOf(guide.passages, ofGuide(guide)),
    })),
    records: index.records.map((record) => ({
      ...record,
      passages: passagesOf(record.passages, ofRecord(record)),
    })),
  };
}

/** @returns an index without the passages that its entries have already */
export const withoutOwn = (index: FinderIndex): FinderIndex =>
  eachEntry(index, (passages, own) =>
    passages.filter(([kind, text]) => !own.some((one) => one[0] === kind && one[1] === text)),
  );

/** @returns an index that `withoutOwn` has made, with every passage */
export const withOwn = (index: FinderIndex): FinderIndex =>
  eachEntry(index, (passages, own) => [
    ...own.filter(([kind]) => !passages.some((passage) => passage[0] === kind)),
    ...passages,
  ]);
