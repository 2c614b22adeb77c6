/** How well the words of a text fit each guide and record. */
import { clausesOf } from './context.ts';
import { fold } from './fold.ts';
import type { FinderIndex, GuideEntry, Passage, PassageKind, RecordEntry } from './model.ts';
import { fitsNamed } from './named.ts';
import type { Spelling } from './spelling.ts';
import { type Cutter, NOT } from './words.ts';

type Entry = GuideEntry | RecordEntry;

interface Hit {
  readonly entry: Entry;
  /** About 1 where the whole of a text fits the whole of a passage. */
  readonly score: number;
}

/** How much a match in each kind of passage counts. */
const worth: Readonly<Record<PassageKind, number>> = {
  text: 1,
  nearly: 1,
  title: 1,
  saying: 1,
  name: 0.97,
  summary: 0.85,
  detail: 0.72,
};

/** A match of a word that means nearly the same. */
const NEARLY = 0.62;
/** How much of what was asked a passage must hold, by weight; more where all of it is pale. */
const LEAST = 0.4;
const LEAST_PALE = 0.75;
/** So many words, and so much of a passage, say the whole of it. */
const LEAST_SAID = 3;
const MOST_SAID = 0.85;
/** So much of all that is known is in a part whose words occur everywhere. */
const MOST_PALE = 0.6;
/** A weaker fit than this part of the best is not shown. */
const LEAST_OF_BEST = 0.62;
/** How much of a fit is decided by how much of the passage is held, and of the text it covers. */
const OF_PASSAGE = 0.3;
const OF_TEXT = 0.25;
/** How much all passages of a guide or record together add to the best one. */
const OF_ENTRY = 0.25;
/** What nobody knows counts against a text up to this part of what is known, once that tells much. */
const MOST_UNKNOWN = 0.6;
/** Guides for readers of logs come after those for people, but where somebody speaks of logs. */
const OTHER_READER = 0.95;
/** What a text may mean, by the products it hints at. */
const HINTED = 1.1;
/** More terms than this are not needed to tell what a text is about. */
const MOST_TERMS = 24;
const MOST_CLAUSES = 8;
const MOST_CANDIDATES = 60;
/** A word that is not whole yet stands for no more than this many, and has so many letters. */
const MOST_BEGUN = 6;
const LEAST_BEGUN = 3;

/** A word that nothing knows weighs as much as one that is fairly rare; a short one says little. */
const unknownWeight = (term: string) => (term === NOT ? 0 : term.length < 4 ? 0.4 : 2.6);
/** A word for something else weighs more than any other. */
const FOREIGN = 8;

/** Index terms that a term stands for, each with how well. */
type Meanings = ReadonlyMap<string, number>;

interface Asked {
  readonly term: string;
  readonly weight: number;
  readonly isPale: boolean;
  readonly means: Meanings;
  /** The clauses that hold it. */
  readonly clauses: ReadonlySet<number>;
}

/** What the words of a text may be about. */
export interface Topic {
  /** Products that are named: others are left out. */
  readonly named: ReadonlySet<string>;
  readonly hinted: ReadonlySet<string>;
  /** Products in use. */
  readonly inUse: ReadonlySet<string>;
  /** Whether somebody speaks who reads logs. */
  readonly isOfLogs: boolean;
}

export interface Scorer {
  /** @returns the guides and records that fit, best first */
  (text: string, topic: Topic, isTyping: boolean): readonly Hit[];
  /** @returns whether none of the words of a text tells more than that something does not work */
  isVague(text: string): boolean;
  /** @returns whether a text is about a program or a device, and about no way of signing in */
  isElse(text: string): boolean;
  /** @returns whether a text has no more than one word, and that occurs everywhere */
  isOneWord(text: string): boolean;
  /** @returns how many words of a text the guides use that occur with some problems only */
  telling(text: string): number;
  /** @returns the index terms that the words of a text stand for, to be marked in results */
  termsOf(text: string): ReadonlySet<string>;
  /** @returns the terms of a passage, each once */
  termsIn(passage: Passage): readonly string[];
}

/**
 * @param parts the index, its spelling, and the cutter that it was made with
 * @returns what scores texts
 */
export function scorerOf({
  index,
  cutter,
  spelling,
}: {
  index: FinderIndex;
  cutter: Cutter;
  spelling: Spelling;
}): Scorer {
  const entries: readonly Entry[] = [...index.guides, ...index.records];
  const { foreign: foreignWords, around: aroundWords, core: coreWords, logs } = index.vocabulary;
  const foreign = new Set(foreignWords);
  const core = new Set(coreWords.flatMap((word) => cutter.cut(word).map(({ term }) => term)));
  const isForLogs = new Set<string>(logs);
  const holders = new Map(index.terms);
  const weights = new Map(
    index.terms.map(([term, { length }]) => [
      term,
      Math.log(1 + entries.length / (1 + length)) *
        (term === NOT || cutter.isFaint(term) ? 0.3 : cutter.isPale(term) ? 0.55 : 1),
    ]),
  );

  const around = new Set(aroundWords.filter((word) => !word.includes(' ')));

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

  /** The words of a text, each with the clauses it stands in; none where it is about other things. */
  function askedIn(
    typed: string,
    isTyping: boolean,
  ): {
    asked: Asked[];
    clauses: number;
    isElse: boolean;
  } {
    const isOpen = isTyping && /[\p{L}\p{N}]$/u.test(typed);
    const clauses = clausesOf(typed).slice(0, MOST_CLAUSES);
    const found = new Map<string, Asked & { clauses: Set<number> }>();
    let isElse = false;
    clauses.forEach((clause, number) => {
      const isLast = isOpen && number === clauses.length - 1;
      // While it is typed, the last word may only be unfinished.
      const done = isLast ? clause.replace(/[\p{L}\p{N}]+$/u, '') : clause;
      const text = spelling.right(done) + clause.slice(done.length);
      const terms = cutter
        .cut(text)
        .map(({ term, start, end }) => ({ term, word: fold(text.slice(start, end)) }));
      // A sentence about a program or a device is about another problem.
      if (terms.some(({ word }) => around.has(word)) && !terms.some(({ term }) => core.has(term))) {
        isElse = true;
        return;
      }
      terms.forEach(({ term, word }, i) => {
        if (around.has(word)) return;
        const known = found.get(term);
        if (known) {
          known.clauses.add(number);
          return;
        }
        const isForeign = foreign.has(word);
        const means: Meanings = isForeign
          ? new Map()
          : meaningsOf(term, isLast && i === terms.length - 1);
        found.set(term, {
          term,
          weight: isForeign ? FOREIGN : weightIn(means) || unknownWeight(term),
          isPale: cutter.isPale(term),
          means,
          clauses: new Set([number]),
        });
      });
    });
    const all = [...found.values()];
    const asked =
      all.length <= MOST_TERMS
        ? all
        : all.sort((a, b) => knownWeight(b) - knownWeight(a)).slice(0, MOST_TERMS);
    return { asked, clauses: clauses.length, isElse: isElse && asked.length === 0 };
  }

  const knownWeight = ({ weight, means }: Asked) => (means.size > 0 ? weight : 0);

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
  function candidatesFor(asked: readonly Asked[], { named, inUse }: Topic): number[] {
    const isTelling = asked.some(({ isPale, means }) => !isPale && means.size > 0);
    const sums = new Map<number, number>();
    // What occurs everywhere only tells between those that hold something else as well.
    for (const isPale of [false, true])
      for (const word of asked)
        if (word.isPale === isPale)
          for (const [meant, how] of word.means)
            if (meant !== NOT)
              for (const id of holders.get(meant) ?? []) {
                const before = sums.get(id);
                if (before === undefined && isPale && isTelling) continue;
                sums.set(id, (before ?? 0) + (weights.get(meant) ?? 0) * how);
              }
    const ids = [...sums.keys()].filter((id) => {
      const product = entries[id]?.product;
      // Guides of the front door have ways of their own to be found.
      if (product === undefined || product === 'front-door') return false;
      return inUse.has(product) && fitsNamed(product, named);
    });
    return ids.length <= MOST_CANDIDATES
      ? ids
      : ids.sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0)).slice(0, MOST_CANDIDATES);
  }

  /** A part of a text: the words in it, and how much they weigh. */
  interface Part {
    readonly words: readonly number[];
    /** What is known, and what is not as far as it counts. */
    readonly total: number;
    /** How much of all that is known is in it. */
    readonly share: number;
  }

  function partsOf(asked: readonly Asked[], clauses: number): Part[] {
    const all = asked.reduce((sum, word) => sum + knownWeight(word), 0);
    const part = (words: number[]): Part => {
      let known = 0;
      let unknown = 0;
      let telling = 0;
      let knows = 0;
      let strange = 0;
      for (const word of words) {
        const { weight, means, isPale, term } = asked[word] ?? nobody;
        if (means.size === 0) {
          unknown += weight;
          strange += 1;
        } else {
          known += weight;
          if (term !== NOT) knows += 1;
          if (!isPale) telling += 1;
        }
      }
      const isSettled = telling > 0 && knows > 1 && knows >= strange;
      return {
        words,
        total: known + (isSettled ? Math.min(unknown, MOST_UNKNOWN * known) : unknown),
        share: all === 0 ? 0 : known / all,
      };
    };
    const whole = part(asked.map((_, word) => word));
    if (clauses < 2) return [whole];
    return [
      whole,
      ...Array.from({ length: clauses }, (_, clause) =>
        part(asked.flatMap((word, i) => (word.clauses.has(clause) ? [i] : []))),
      ).filter(({ words }) => words.length > 0),
    ];
  }

  function score(
    entry: Entry,
    asked: readonly Asked[],
    parts: readonly Part[],
    meant: ReadonlyMap<string, readonly (readonly [word: number, how: number])[]>,
  ): number {
    const here = new Float64Array(asked.length);
    const covered = new Float64Array(asked.length);
    let best = 0;
    for (const passage of entry.passages) {
      const { terms, weight } = cutOf(passage);
      here.fill(0);
      let isHeld = false;
      for (const term of terms)
        for (const [word, how] of meant.get(term) ?? []) {
          if (how > (here[word] ?? 0)) here[word] = how;
          isHeld = true;
        }
      if (!isHeld) continue;
      for (let word = 0; word < asked.length; word += 1)
        covered[word] = Math.max(covered[word] ?? 0, (here[word] ?? 0) * worth[passage[0]]);
      for (const part of parts) {
        const { words, total, share } = part;
        let sum = 0;
        let count = 0;
        let tells = false;
        for (const word of words) {
          const how = here[word] ?? 0;
          if (how === 0) continue;
          sum += (asked[word]?.weight ?? 0) * how;
          count += 1;
          if (how > 0.5 && !asked[word]?.isPale) tells = true;
        }
        const cover = sum / total;
        if (cover < LEAST) continue;
        let held = 0;
        for (const term of terms) {
          let most = 0;
          for (const [word, how] of meant.get(term) ?? [])
            if (how > most && words.includes(word)) most = how;
          held += most * (weights.get(term) ?? 0);
        }
        // Words that occur everywhere tell something together, where they say the whole of it.
        const isSaid = count >= LEAST_SAID && held >= MOST_SAID * weight;
        const isEnough =
          part === parts[0]
            ? cover >= LEAST_PALE
            : count > 1 && cover >= MOST_SAID && share >= MOST_PALE;
        if (!tells && !isSaid && !isEnough) continue;
        const fit =
          cover *
          (1 - OF_PASSAGE + OF_PASSAGE * Math.min(1, held / weight)) *
          (1 - OF_TEXT + OF_TEXT * share) *
          worth[passage[0]];
        if (fit > best) best = fit;
      }
    }
    // What else is said of it supports the best passage, and is no reason of its own.
    const [whole] = parts;
    const all = asked.reduce((sum, { weight }, word) => sum + weight * (covered[word] ?? 0), 0);
    return best === 0
      ? 0
      : (1 - OF_ENTRY) * best + OF_ENTRY * Math.min(1, all / (whole?.total ?? 1));
  }

  const scorer = (text: string, topic: Topic, isTyping: boolean): readonly Hit[] => {
    const { asked, clauses } = askedIn(text, isTyping);
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
    const parts = partsOf(asked, clauses);
    const favour = ({ product }: Entry) =>
      (topic.hinted.has(product) ? HINTED : 1) *
      (topic.named.size > 0 || isForLogs.has(product) === topic.isOfLogs ? 1 : OTHER_READER);
    const hits = candidatesFor(asked, topic)
      .flatMap((id): Hit[] => {
        const entry = entries[id];
        const fit = entry === undefined ? 0 : score(entry, asked, parts, meant);
        return entry && fit > 0 ? [{ entry, score: fit * favour(entry) }] : [];
      })
      .sort((a, b) => b.score - a.score);
    const least = (hits[0]?.score ?? 0) * LEAST_OF_BEST;
    return hits.filter((hit) => hit.score >= least);
  };

  return Object.assign(scorer, {
    isVague: (text: string) => {
      const { asked, isElse } = askedIn(text, false);
      return !isElse && asked.every(({ isPale, means }) => isPale && means.size > 0);
    },
    isElse: (text: string) => askedIn(text, false).isElse,
    isOneWord: (text: string) => {
      const { asked } = askedIn(text, false);
      return asked.length < 2 && asked.every(({ isPale }) => isPale);
    },
    telling: (text: string) =>
      askedIn(text, false).asked.filter(({ isPale, means }) => !isPale && means.size > 0).length,
    termsIn: (passage: Passage) => cutOf(passage).terms,
    termsOf: (text: string) =>
      new Set(
        askedIn(text, true)
          .asked.filter(({ term }) => term !== NOT)
          .flatMap(({ means }) =>
            [...means].filter(([, how]) => how > NEARLY).map(([term]) => term),
          ),
      ),
  });
}

const nobody: Asked = {
  term: '',
  weight: 0,
  isPale: true,
  means: new Map(),
  clauses: new Set(),
};

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
    begun.push([term[0], term[1].length]);
  }
  return begun
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_BEGUN)
    .map(([term]) => term);
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
