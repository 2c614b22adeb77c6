/** How well the words of a text fit each guide and record. */
import { grouped } from '../../engine/grouped.ts';
import type { FinderIndex, GuideEntry, Passage, PassageKind, RecordEntry } from './model.ts';
import { fitsNamed } from './namedProducts.ts';
import type { Terms } from './packed.ts';
import {
  FOREIGN,
  hearerOf,
  knownWeight,
  type Made,
  type QueryTerm,
  type Tells,
} from './queryTerms.ts';
import { NOT, type Tokenizer } from './tokenizer.ts';

type Entry = GuideEntry | RecordEntry;

/** The terms of a passage with what each weighs, and what they weigh together. */
interface Cut {
  readonly terms: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** By index term, the words of a text that mean it, each with how well it fits. */
type Meant = ReadonlyMap<string, readonly (readonly [word: number, how: number])[]>;

/** A part of a text: the words in it, and how much they weigh. */
interface Part {
  readonly words: readonly number[];
  /** The weight of the known words, and of the unknown ones as far as they count. */
  readonly total: number;
  /** The share of the known words that occur in it. */
  readonly share: number;
  readonly isWhole: boolean;
}

/** A text whose words are weighed: as a whole, and clause by clause. */
interface Weighed {
  readonly asked: readonly QueryTerm[];
  readonly parts: readonly [Part, ...Part[]];
  readonly meant: Meant;
  /** How much of a part a passage must hold. */
  readonly least: number;
}

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

/** How much of what was asked a passage must hold, by weight; more where all of it is common. */
const LEAST = 0.4;
/** As much, where no passage holds more: what people tell around a problem is long. */
const LEAST_AT_ALL = 0.26;
const LEAST_COMMONPLACE = 0.75;
/** With so many words, and this share of it, a passage counts as said in full. */
const LEAST_SAID = 3;
const MOST_SAID = 0.85;
/** So much of all that is known is in a part whose words occur everywhere. */
const MOST_COMMONPLACE = 0.6;
/** A weaker fit than this part of the best is not shown. */
const LEAST_OF_BEST = 0.62;
/** How much of a fit is decided by how much of the passage is held, and of the text it covers. */
const OF_PASSAGE = 0.3;
const OF_TEXT = 0.25;
/** How much all passages of a guide or record together add to the best one. */
const OF_ENTRY = 0.25;
/** Unknown words count against a text up to this share of the known ones, once these say enough. */
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
 * @param parts the index, its spelling, and the tokenizer that it was made with
 * @returns what scores texts
 */
export function scorerOf(parts: Made): Scorer {
  const { index, terms, tokenizer } = parts;
  const { askedIn, weights, ...hearing } = hearerOf(parts);
  const isForLogs = new Set<string>(index.vocabulary.logs);
  const candidatesFor = candidatesIn(index, terms, weights);
  const cutOf = cutsOf(tokenizer, weights);

  const favour = ({ product }: Entry, topic: Topic) =>
    (topic.hinted.has(product) ? HINTED : 1) *
    (topic.named.size > 0 || isForLogs.has(product) === topic.isOfLogs ? 1 : OTHER_READER);

  const scorer = (text: string, topic: Topic, isTyping: boolean): readonly Hit[] => {
    const { asked, clauses } = askedIn(text, isTyping);
    const known = asked.filter(({ means }) => means.size > 0);
    if (known.every(({ term }) => tokenizer.isWeak(term))) return [];
    const weighed = { asked, parts: partsOf(asked, clauses), meant: meantBy(asked) };
    const candidates = candidatesFor(asked, topic);
    const hitsFrom = (least: number) =>
      candidates
        .map((entry) => ({
          entry,
          score: fitOf(entry, { ...weighed, least }, cutOf) * favour(entry, topic),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
    const well = hitsFrom(LEAST);
    const isOther = asked.some(({ weight }) => weight >= FOREIGN);
    const hits = well.length > 0 || isOther ? well : hitsFrom(LEAST_AT_ALL);
    const least = (hits[0]?.score ?? 0) * LEAST_OF_BEST;
    return hits.filter((hit) => hit.score >= least);
  };

  return Object.assign(scorer, {
    ...hearing,
    termsIn: (passage: Passage) => [...cutOf(passage).terms.keys()],
  });
}

/** Cuts passages, each once. */
function cutsOf(
  tokenizer: Tokenizer,
  weights: ReadonlyMap<string, number>,
): (passage: Passage) => Cut {
  const cuts = new WeakMap<Passage, Cut>();
  return (passage) => {
    const known = cuts.get(passage);
    if (known) return known;
    const terms = new Map(
      tokenizer.tokenize(passage[1]).map(({ term }) => [term, weights.get(term) ?? 0] as const),
    );
    const cut = { terms, weight: [...terms.values()].reduce((sum, weight) => sum + weight, 0) };
    cuts.set(passage, cut);
    return cut;
  };
}

/** Finds the guides and records with the rare words of a text, likeliest first. */
function candidatesIn(
  { guides, records }: FinderIndex,
  terms: Terms,
  weights: ReadonlyMap<string, number>,
): (asked: readonly QueryTerm[], topic: Topic) => Entry[] {
  const entries: readonly Entry[] = [...guides, ...records];
  const holders = new Map(terms);
  return (asked, { named, inUse }) => {
    // What occurs everywhere only tells between those that hold something else as well.
    const telling = asked.filter(({ isCommon }) => !isCommon);
    const common = asked.filter(({ isCommon }) => isCommon);
    const entriesWith = (isTelling: boolean) => {
      const sums = new Map<number, number>();
      for (const { means, isCommon } of [...telling, ...common])
        for (const [meant, how] of means)
          for (const id of meant === NOT ? [] : (holders.get(meant) ?? [])) {
            const before = sums.get(id);
            if (before === undefined && isCommon && isTelling) continue;
            sums.set(id, (before ?? 0) + (weights.get(meant) ?? 0) * how);
          }
      return [...sums].flatMap(([id, sum]) => {
        const entry = entries[id];
        // Guides of the front door have ways of their own to be found.
        if (entry === undefined || entry.product === 'front-door') return [];
        return inUse.has(entry.product) && fitsNamed(entry.product, named) ? [{ entry, sum }] : [];
      });
    };
    const told = telling.some(({ means }) => means.size > 0) ? entriesWith(true) : [];
    const found = told.length > 0 ? told : entriesWith(false);
    const likeliest =
      found.length <= MOST_CANDIDATES
        ? found
        : found.sort((a, b) => b.sum - a.sum).slice(0, MOST_CANDIDATES);
    return likeliest.map(({ entry }) => entry);
  };
}

/** The whole of a text, then each of its clauses. */
function partsOf(asked: readonly QueryTerm[], clauses: number): [Part, ...Part[]] {
  const all = asked.reduce((sum, word) => sum + knownWeight(word), 0);
  const whole = partOf(
    asked.map((_, word) => word),
    { asked, all, isWhole: true },
  );
  if (clauses < 2) return [whole];
  const clauseWords = Array.from({ length: clauses }, (_, clause) =>
    asked.flatMap((word, i) => (word.clauses.has(clause) ? [i] : [])),
  );
  return [
    whole,
    ...clauseWords
      .filter(({ length }) => length > 0)
      .map((words) => partOf(words, { asked, all, isWhole: false })),
  ];
}

function partOf(
  words: readonly number[],
  { asked, all, isWhole }: { asked: readonly QueryTerm[]; all: number; isWhole: boolean },
): Part {
  const list = words.flatMap((word) => asked[word] ?? []);
  const sum = (some: readonly QueryTerm[]) => some.reduce((total, { weight }) => total + weight, 0);
  const strange = list.filter(({ means }) => means.size === 0);
  const heard = list.filter(({ means }) => means.size > 0);
  const known = sum(heard);
  const unknown = sum(strange);
  const knows = heard.filter(({ term }) => term !== NOT).length;
  const isSettled = heard.some(({ isCommon }) => !isCommon) && knows > 1 && knows >= strange.length;
  return {
    words,
    total: known + (isSettled ? Math.min(unknown, MOST_UNKNOWN * known) : unknown),
    share: all === 0 ? 0 : known / all,
    isWhole,
  };
}

function meantBy(asked: readonly QueryTerm[]): Meant {
  return grouped(
    asked.flatMap(({ means }, word) =>
      [...means].map(([term, how]) => [term, [word, how] as const] as const),
    ),
  );
}

/** How well a text fits a guide or record; 0 if it does not. */
function fitOf(entry: Entry, text: Weighed, cutOf: (passage: Passage) => Cut): number {
  const { asked, parts, meant } = text;
  const here = new Float64Array(asked.length);
  const covered = new Float64Array(asked.length);
  let best = 0;
  for (const passage of entry.passages) {
    const cut = cutOf(passage);
    const worthHere = worth[passage[0]];
    here.fill(0);
    let isHeld = false;
    for (const term of cut.terms.keys())
      for (const [word, how] of meant.get(term) ?? []) {
        if (how > (here[word] ?? 0)) here[word] = how;
        isHeld = true;
      }
    if (!isHeld) continue;
    for (let word = 0; word < asked.length; word += 1)
      covered[word] = Math.max(covered[word] ?? 0, (here[word] ?? 0) * worthHere);
    for (const part of parts) best = Math.max(best, partFit(part, here, cut, text) * worthHere);
  }
  if (best === 0) return 0;
  // Other passages support the best one; they are no reason by themselves.
  const all = asked.reduce((sum, { weight }, word) => sum + weight * (covered[word] ?? 0), 0);
  return (1 - OF_ENTRY) * best + OF_ENTRY * Math.min(1, all / parts[0].total);
}

/**
 * How well a part of a text fits a passage.
 * @param here how well the passage holds each word of the text
 */
function partFit(
  { words, total, share, isWhole }: Part,
  here: Float64Array,
  { terms, weight }: Cut,
  { asked, meant, least }: Weighed,
): number {
  let sum = 0;
  let count = 0;
  let tells = false;
  for (const word of words) {
    const how = here[word] ?? 0;
    if (how === 0) continue;
    sum += (asked[word]?.weight ?? 0) * how;
    count += 1;
    if (how > 0.5 && !asked[word]?.isCommon) tells = true;
  }
  const cover = sum / total;
  if (cover < least) return 0;
  let held = 0;
  for (const [term, weighs] of terms) {
    let most = 0;
    for (const [word, how] of meant.get(term) ?? [])
      if (how > most && words.includes(word)) most = how;
    held += most * weighs;
  }
  // Words that occur everywhere tell something together, where they say the whole of it.
  const isSaid = count >= LEAST_SAID && held >= MOST_SAID * weight;
  const isEnough = isWhole
    ? cover >= LEAST_COMMONPLACE
    : count > 1 && cover >= MOST_SAID && share >= MOST_COMMONPLACE;
  if (!tells && !isSaid && !isEnough) return 0;
  return (
    cover *
    (1 - OF_PASSAGE + OF_PASSAGE * Math.min(1, held / weight)) *
    (1 - OF_TEXT + OF_TEXT * share)
  );
}
