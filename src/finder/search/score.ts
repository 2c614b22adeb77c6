/** How well the words of a text fit each guide and record. */
import { type Asked, hearerOf, knownWeight, type Tells } from './asked.ts';
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
const MOST_CANDIDATES = 60;
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

export interface Scorer extends Tells {
  /** @returns the guides and records that fit, best first */
  (text: string, topic: Topic, isTyping: boolean): readonly Hit[];
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
  const { askedIn, weights, ...hearing } = hearerOf({ index, cutter, spelling });
  const isForLogs = new Set<string>(index.vocabulary.logs);
  const holders = new Map(index.terms);
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
    ...hearing,
    termsIn: (passage: Passage) => cutOf(passage).terms,
  });
}

const nobody: Asked = {
  term: '',
  weight: 0,
  isPale: true,
  means: new Map(),
  clauses: new Set(),
};
