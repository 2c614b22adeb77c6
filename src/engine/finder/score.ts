/** How well the words of a text fit each guide and record. */
import type MiniSearch from 'minisearch';
import type { FinderIndex, GuideEntry, Passage, PassageKind, RecordEntry } from './model.ts';
import type { SearchDocument } from './search.ts';
import { spellingOf } from './spelling.ts';
import { type Cutter, fold, NOT, type Term, wordsIn } from './words.ts';

export type Entry = GuideEntry | RecordEntry;

export interface Hit {
  readonly entry: Entry;
  /** About 1 where the whole of a text fits the whole of a passage. */
  readonly score: number;
}

/** How much a match in each kind of passage counts. */
const worth: Readonly<Record<PassageKind, number>> = {
  text: 1,
  title: 1,
  saying: 1,
  name: 0.97,
  summary: 0.85,
  detail: 0.72,
};

/** A match of a word that means nearly the same. */
const NEARLY = 0.62;
/** How much of what was asked a guide or record must hold, by weight. */
const LEAST = 0.45;
const LEAST_PALE = 0.78;
/** A weaker fit than this part of the best is not shown. */
const LEAST_OF_BEST = 0.62;
/** More terms than this are not needed to tell what a text is about. */
const MOST_TERMS = 28;
const MOST_CANDIDATES = 60;

/** Index terms that a term stands for, each with how well. */
type Meanings = ReadonlyMap<string, number>;

interface Asked {
  readonly term: string;
  readonly weight: number;
  readonly isPale: boolean;
  readonly means: Meanings;
}

export interface Scorer {
  /** @returns the guides and records that fit, best first */
  (text: string, named: ReadonlySet<string>, isTyping: boolean): readonly Hit[];
  /** @returns the index terms that the words of a text stand for, to be marked in results */
  termsOf(text: string): ReadonlySet<string>;
}

/**
 * @param parts the index, the search over it, and the cutter that both were made with
 * @returns what scores texts
 */
export function scorerOf({
  index,
  search,
  cutter,
}: {
  index: FinderIndex;
  search: MiniSearch<SearchDocument>;
  cutter: Cutter;
}): Scorer {
  const entries: readonly Entry[] = [...index.guides, ...index.records];
  const holders = new Map<string, ReadonlyMap<number, number>>();
  /** Documents that hold an index term, each with MiniSearch's score. */
  const holdersOf = (term: string): ReadonlyMap<number, number> =>
    remember(holders, term, () => {
      const found = search.search(term, { prefix: false, fuzzy: false });
      return new Map(found.map(({ id, score }) => [Number(id), score]));
    });
  const weightOf = (term: string): number =>
    Math.log(1 + entries.length / (1 + holdersOf(term).size)) *
    (term === NOT ? 0.3 : cutter.isPale(term) ? 0.55 : 1);

  const meanings = new Map<string, Meanings>();
  const meaningsOf = ({ term }: Term, isOpen: boolean): Meanings =>
    remember(meanings, `${term} ${isOpen}`, () => {
      const means = new Map<string, number>();
      const add = (meant: string, how: number) => {
        if (how > (means.get(meant) ?? 0)) means.set(meant, how);
      };
      if (holdersOf(term).size > 0) add(term, 1);
      if (isOpen && term.length > 1)
        for (const found of search.search(term, { prefix: true, fuzzy: false }).slice(0, 200))
          for (const meant of found.terms)
            if (meant.startsWith(term)) add(meant, 0.5 + (0.45 * term.length) / meant.length);
      for (const other of cutter.near(term)) if (holdersOf(other).size > 0) add(other, NEARLY);
      return means;
    });

  const cuts = new WeakMap<Passage, { terms: ReadonlySet<string>; weight: number }>();
  const cutOf = (passage: Passage) => {
    let cut = cuts.get(passage);
    if (cut === undefined) {
      const terms = new Set(cutter.cut(passage[1]).map(({ term }) => term));
      let weight = 0;
      for (const term of terms) weight += weightOf(term);
      cut = { terms, weight };
      cuts.set(passage, cut);
    }
    return cut;
  };

  const right = spellingOf(index);
  const hints = Object.entries(index.vocabulary.hints).flatMap(([product, words]) =>
    words.map((word) => ({ product, word })),
  );
  const foreign = new Set(index.vocabulary.foreign);
  function askedIn(typed: string, isTyping: boolean): Asked[] {
    const isOpen = isTyping && /[\p{L}\p{N}]$/u.test(typed);
    // While it is typed, the last word may only be unfinished.
    const done = isOpen ? typed.replace(/[\p{L}\p{N}]+$/u, '') : typed;
    const text = right(done) + typed.slice(done.length);
    const terms = cutter.cut(text);
    const asked = new Map<string, Asked>();
    terms.forEach((term, i) => {
      if (asked.has(term.term)) return;
      const isForeign = foreign.has(fold(text.slice(term.start, term.end)));
      const means = meaningsOf(term, isOpen && i === terms.length - 1);
      let weight = 0;
      for (const [meant, how] of means) if (how > 0.7) weight = Math.max(weight, weightOf(meant));
      if (weight === 0)
        for (const meant of means.keys()) weight = Math.max(weight, weightOf(meant));
      asked.set(term.term, {
        term: term.term,
        weight: isForeign ? FOREIGN : weight || unknownWeight(term.term),
        isPale: cutter.isPale(term.term),
        means: isForeign ? new Map() : means,
      });
    });
    const list = [...asked.values()];
    return list.length <= MOST_TERMS
      ? list
      : list.sort((a, b) => b.weight - a.weight).slice(0, MOST_TERMS);
  }

  function score(entry: Entry, asked: readonly Asked[], total: number): Hit | undefined {
    const covered = new Map<Asked, number>();
    let best = 0;
    /** Passages that say the same support each other. */
    let support = 0;
    for (const passage of entry.passages) {
      const { terms, weight } = cutOf(passage);
      let sum = 0;
      let held = 0;
      for (const word of asked) {
        let how = 0;
        let meant = '';
        for (const [term, value] of word.means)
          if (value > how && terms.has(term)) {
            how = value;
            meant = term;
          }
        if (how === 0) continue;
        sum += word.weight * how;
        held += weightOf(meant) * how;
        const part = how * (0.5 + worth[passage[0]] / 2);
        if (part > (covered.get(word) ?? 0)) covered.set(word, part);
      }
      if (sum === 0) continue;
      const isDenied = terms.has(NOT) === asked.some(({ term }) => term === NOT) ? 1 : 0.92;
      const fit =
        isDenied * (sum / total) * (0.68 + 0.32 * Math.min(1, held / weight)) * worth[passage[0]];
      if (fit > best) best = fit;
      if (fit > 0.4) support += fit;
    }
    let sum = 0;
    let isColoured = false;
    for (const [word, how] of covered) {
      sum += word.weight * how;
      if (!word.isPale && how > 0.5) isColoured = true;
    }
    const whole = sum / total;
    if (whole < (isColoured ? LEAST : LEAST_PALE)) return undefined;
    return { entry, score: 0.72 * best + 0.28 * whole + 0.02 * Math.log2(1 + support) };
  }

  const scorer = (text: string, named: ReadonlySet<string>, isTyping: boolean): readonly Hit[] => {
    const asked = askedIn(text, isTyping);
    const total = asked.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0 || asked.every(({ means }) => means.size === 0)) return [];
    const plain = ` ${wordsIn(text).join(' ')} `;
    const hinted = new Set(
      hints.filter(({ word }) => plain.includes(` ${word}`)).map(({ product }) => product),
    );
    const candidates = new Map<number, number>();
    for (const { means, isPale } of asked)
      for (const [meant, how] of means)
        for (const [id, value] of holdersOf(meant))
          candidates.set(id, (candidates.get(id) ?? 0) + value * how * (isPale ? 0.5 : 1));
    const hits = [...candidates]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_CANDIDATES)
      .flatMap(([id]): Hit[] => {
        const entry = entries[id];
        const hit = entry && score(entry, asked, total);
        return hit
          ? [{ entry: hit.entry, score: hit.score * favour(hit.entry, named, hinted) }]
          : [];
      })
      .sort((a, b) => b.score - a.score);
    const least = (hits[0]?.score ?? 0) * LEAST_OF_BEST;
    return hits.filter((hit) => hit.score >= least);
  };

  return Object.assign(scorer, {
    termsOf: (text: string) =>
      new Set(
        askedIn(text, true)
          .filter(({ term }) => term !== NOT)
          .flatMap(({ means }) => [...means.keys()]),
      ),
  });
}

/** A word that nothing knows weighs as much as one that is fairly rare; a short one says little. */
const unknownWeight = (term: string) => (term === NOT ? 0 : term.length < 4 ? 0.4 : 2.6);
/** A word for something else weighs more than any other. */
const FOREIGN = 6;

/** What belongs to a product that the text names comes first. */
function favour(
  { product }: Entry,
  named: ReadonlySet<string>,
  hinted: ReadonlySet<string>,
): number {
  if (named.size === 0) return hinted.has(product) ? 1.06 : 1;
  if (named.has(product)) return 1.2;
  return product === 'onespan-app' && named.has('onespan-server') ? 1.05 : 0.85;
}

const MOST_REMEMBERED = 2000;

/** Keeps what has been worked out: the next keystroke asks for most of it again. */
function remember<Value>(memory: Map<string, Value>, key: string, work: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const value = work();
  memory.set(key, value);
  return value;
}
