/** How well the words of a text fit each guide and record. */
import type MiniSearch from 'minisearch';
import type { FinderIndex, GuideEntry, Passage, PassageKind, RecordEntry } from './model.ts';
import type { SearchDocument } from './search.ts';
import { spellingOf } from './spelling.ts';
import { type Cutter, fold, NOT, wordsIn } from './words.ts';

type Entry = GuideEntry | RecordEntry;

interface Hit {
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
const MOST_TERMS = 24;
const MOST_CANDIDATES = 40;
/** A word that is not whole yet stands for no more than this many. */
const MOST_BEGUN = 6;
/** Fewer letters than this may become anything. */
const LEAST_BEGUN = 3;

/** A word that nothing knows weighs as much as one that is fairly rare; a short one says little. */
const unknownWeight = (term: string) => (term === NOT ? 0 : term.length < 4 ? 0.4 : 2.6);
/** A word for something else weighs more than any other. */
const FOREIGN = 6;

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
  /** @returns the terms of a passage, each once */
  termsIn(passage: Passage): readonly string[];
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
  const right = spellingOf(index);
  const foreign = new Set(index.vocabulary.foreign);
  const hints = Object.entries(index.vocabulary.hints).flatMap(([product, words]) =>
    words.map((word) => ({ product, word: ` ${word}` })),
  );
  const weights = new Map(
    index.terms.map(([term, holders]) => [
      term,
      Math.log(1 + entries.length / (1 + holders)) *
        (term === NOT ? 0.3 : cutter.isPale(term) ? 0.55 : 1),
    ]),
  );

  const holders = new Map<string, readonly (readonly [id: number, score: number])[]>();
  /** Documents that hold an index term, each with MiniSearch’s score. */
  const holdersOf = (term: string) =>
    remember(holders, term, () =>
      search
        .search(term, { prefix: false, fuzzy: false })
        .map(({ id, score }) => [Number(id), score] as const),
    );

  const meanings = new Map<string, Meanings>();
  const meaningsOf = (term: string, isOpen: boolean): Meanings =>
    remember(meanings, isOpen ? `${term} …` : term, () => {
      const means = new Map<string, number>();
      const add = (meant: string, how: number) => {
        if (how > (means.get(meant) ?? 0) && weights.has(meant)) means.set(meant, how);
      };
      add(term, 1);
      if (isOpen && term.length >= LEAST_BEGUN)
        for (const begun of begunWith(index.terms, term))
          add(begun, 0.5 + (0.45 * term.length) / begun.length);
      for (const other of cutter.near(term)) add(other, NEARLY);
      return means;
    });

  const cuts = new WeakMap<Passage, { terms: readonly string[]; weight: number }>();
  const cutOf = (passage: Passage) => {
    let cut = cuts.get(passage);
    if (cut === undefined) {
      const terms = [...new Set(cutter.cut(passage[1]).map(({ term }) => term))];
      const weight = terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
      cut = { terms, weight };
      cuts.set(passage, cut);
    }
    return cut;
  };

  function askedIn(typed: string, isTyping: boolean): Asked[] {
    const isOpen = isTyping && /[\p{L}\p{N}]$/u.test(typed);
    // While it is typed, the last word may only be unfinished.
    const done = isOpen ? typed.replace(/[\p{L}\p{N}]+$/u, '') : typed;
    const text = right(done) + typed.slice(done.length);
    const asked = new Map<string, Asked>();
    const terms = cutter.cut(text);
    terms.forEach(({ term, start, end }, i) => {
      if (asked.has(term)) return;
      const isForeign = foreign.has(fold(text.slice(start, end)));
      const means: Meanings = isForeign
        ? new Map()
        : meaningsOf(term, isOpen && i === terms.length - 1);
      asked.set(term, {
        term,
        weight: isForeign ? FOREIGN : weightIn(means) || unknownWeight(term),
        isPale: cutter.isPale(term),
        means,
      });
    });
    const list = [...asked.values()];
    return list.length <= MOST_TERMS
      ? list
      : list.sort((a, b) => b.weight - a.weight).slice(0, MOST_TERMS);
  }

  /** A word weighs what the rarest of its good meanings weighs. */
  function weightIn(means: Meanings): number {
    let good = 0;
    let any = 0;
    for (const [meant, how] of means) {
      const weight = weights.get(meant) ?? 0;
      any = Math.max(any, weight);
      if (how > NEARLY) good = Math.max(good, weight);
    }
    return good || any;
  }

  /** Guides and records that hold what is rare in a text, the likeliest first. */
  function candidatesFor(asked: readonly Asked[]): number[] {
    const isTelling = asked.some(({ isPale, means }) => !isPale && means.size > 0);
    const scores = new Map<number, number>();
    // What occurs everywhere only tells between those that hold something else as well.
    for (const isPale of [false, true])
      for (const word of asked)
        if (word.isPale === isPale)
          for (const [meant, how] of word.means)
            if (meant !== NOT)
              for (const [id, score] of holdersOf(meant)) {
                const before = scores.get(id);
                if (before === undefined && isPale && isTelling) continue;
                scores.set(id, (before ?? 0) + score * how);
              }
    const ids = [...scores.keys()];
    return ids.length <= MOST_CANDIDATES
      ? ids
      : ids.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)).slice(0, MOST_CANDIDATES);
  }

  function score(
    entry: Entry,
    asked: readonly Asked[],
    meant: ReadonlyMap<string, readonly (readonly [word: number, how: number])[]>,
    total: number,
  ): number {
    const covered = new Float64Array(asked.length);
    const here = new Float64Array(asked.length);
    const isDenied = asked.some(({ term }) => term === NOT);
    let best = 0;
    /** Passages that say the same support each other. */
    let support = 0;
    for (const passage of entry.passages) {
      const { terms, weight } = cutOf(passage);
      here.fill(0);
      let held = 0;
      let denies = false;
      for (const term of terms) {
        if (term === NOT) denies = true;
        let most = 0;
        for (const [word, how] of meant.get(term) ?? []) {
          if (how > (here[word] ?? 0)) here[word] = how;
          if (how > most) most = how;
        }
        held += most * (weights.get(term) ?? 0);
      }
      if (held === 0) continue;
      let sum = 0;
      const counts = 0.5 + worth[passage[0]] / 2;
      for (let word = 0; word < asked.length; word += 1) {
        const how = here[word] ?? 0;
        sum += (asked[word]?.weight ?? 0) * how;
        if (how * counts > (covered[word] ?? 0)) covered[word] = how * counts;
      }
      const fit =
        (sum / total) *
        (0.68 + 0.32 * Math.min(1, held / weight)) *
        worth[passage[0]] *
        (denies === isDenied ? 1 : 0.92);
      if (fit > best) best = fit;
      if (fit > 0.4) support += fit;
    }
    let sum = 0;
    let isTelling = false;
    asked.forEach(({ weight, isPale }, word) => {
      const how = covered[word] ?? 0;
      sum += weight * how;
      if (!isPale && how > 0.5) isTelling = true;
    });
    const whole = sum / total;
    if (whole < (isTelling ? LEAST : LEAST_PALE)) return 0;
    return 0.72 * best + 0.28 * whole + 0.02 * Math.log2(1 + support);
  }

  const scorer = (text: string, named: ReadonlySet<string>, isTyping: boolean): readonly Hit[] => {
    const asked = askedIn(text, isTyping);
    const total = asked.reduce((sum, { weight }) => sum + weight, 0);
    const known = asked.filter(({ means }) => means.size > 0);
    if (known.every(({ term }) => cutter.isFaint(term))) return [];
    const meant = new Map<string, [number, number][]>();
    asked.forEach(({ means }, word) => {
      for (const [term, how] of means) {
        const list = meant.get(term);
        if (list) list.push([word, how]);
        else meant.set(term, [[word, how]]);
      }
    });
    const plain = ` ${wordsIn(text).join(' ')} `;
    const hinted = new Set(
      hints.filter(({ word }) => plain.includes(word)).map(({ product }) => product),
    );
    const hits = candidatesFor(asked)
      .flatMap((id): Hit[] => {
        const entry = entries[id];
        const fit = entry === undefined ? 0 : score(entry, asked, meant, total);
        return entry && fit > 0 ? [{ entry, score: fit * favour(entry, named, hinted) }] : [];
      })
      .sort((a, b) => b.score - a.score);
    const least = (hits[0]?.score ?? 0) * LEAST_OF_BEST;
    return hits.filter((hit) => hit.score >= least);
  };

  return Object.assign(scorer, {
    termsIn: (passage: Passage) => cutOf(passage).terms,
    termsOf: (text: string) =>
      new Set(
        askedIn(text, true)
          .filter(({ term }) => term !== NOT)
          .flatMap(({ means }) =>
            [...means].filter(([, how]) => how > NEARLY).map(([term]) => term),
          ),
      ),
  });
}

/** The terms that begin with what was typed so far, the most common first. */
function begunWith(terms: FinderIndex['terms'], start: string): string[] {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.[0] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const begun: (readonly [string, number])[] = [];
  for (let i = low; i < terms.length; i += 1) {
    const term = terms[i];
    if (!term?.[0].startsWith(start)) break;
    begun.push(term);
  }
  return begun
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_BEGUN)
    .map(([term]) => term);
}

/** What belongs to a product that the text names, or hints at, comes first. */
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

/** Keeps what has been worked out: the next key asks for most of it again. */
function remember<Value>(memory: Map<string, Value>, key: string, work: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const value = work();
  memory.set(key, value);
  return value;
}
