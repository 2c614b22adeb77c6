/**
 * An organisation's own guides in the finder. There are few of them and they arrive after the page, so
 * the built index stays as it is: they are compared with the query by the same terms, and come before
 * published guides if they match.
 */
import { type Flow, guideOf } from '../../engine/flow.ts';
import { graphOf } from '../../engine/graph.ts';
import type { Highlighter } from './highlight.ts';
import type { FinderIndex, Found, GuideEntry } from './model.ts';
import { finderResult } from './targets.ts';
import { tokenizerOf } from './tokenizer.ts';

/** The part of what was typed that a guide has to hold. */
const ENOUGH = 0.6;

/** @returns a guide, as the finder compares it */
export function ownEntry({ machine }: { readonly machine: Flow }): GuideEntry {
  const { title, product, summary, symptoms } = guideOf(machine);
  const { initial, steps } = graphOf(machine);
  const shown = [...steps].flatMap(([node, step]) =>
    step && step.kind !== 'continue'
      ? [...(node === initial ? [step.text] : []), step.shows?.words ?? '']
      : [],
  );
  return {
    ...{ id: machine.id, title, product, summary, records: [] },
    passages: [
      ['title', title],
      ['summary', summary],
      ...symptoms.map((text) => ['saying', text] as const),
      ...shown.filter(Boolean).map((text) => ['text', text] as const),
    ],
  };
}

/**
 * @param guides the organisation's own guides
 * @param vocabulary the language of the field
 * @returns what adds them to what was found
 */
export function ownFinder(
  guides: readonly GuideEntry[],
  vocabulary: FinderIndex['vocabulary'],
): (found: Found) => Found {
  const tokenizer = tokenizerOf(vocabulary);
  const termsOf = (text: string) => new Set(tokenizer.tokenize(text).map(({ term }) => term));
  const known = guides.map((guide) => ({
    guide,
    terms: termsOf(guide.passages.map(([, text]) => text).join('. ')),
    words: tokenizer.wordsIn(guide.passages.map(([, text]) => text).join('. ')),
  }));
  return (found) => {
    if (found.kind === 'empty') return found;
    const asked = [...termsOf(found.query)];
    const last = tokenizer.wordsIn(found.query).at(-1) ?? '';
    // The last word may not be whole yet.
    const isIn =
      ({ terms, words }: (typeof known)[number]) =>
      (term: string, i: number) =>
        terms.has(term) ||
        (i === asked.length - 1 && last.length > 2 && words.some((one) => one.startsWith(last)));
    const hits = known
      .map((one) => ({
        guide: one.guide,
        part: asked.length === 0 ? 0 : asked.filter(isIn(one)).length / asked.length,
      }))
      .filter(({ part }) => part >= ENOUGH)
      .sort((a, b) => b.part - a.part)
      .map(({ guide }) => finderResult({ guide }, unmarked, []));
    if (hits.length === 0) return found;
    const { notCovered: _, ...rest } = found;
    return found.kind === 'nothing'
      ? { ...rest, kind: 'words', results: hits }
      : { ...found, results: [...hits, ...found.results] };
  };
}

const unmarked: Highlighter = ({ title, about }) => ({
  title: { text: title, ranges: [] },
  about: { text: about, ranges: [] },
});
