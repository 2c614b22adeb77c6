/** What the words of a text are: which the guides use, how much they tell, what they may mean. */
import { clausesOf } from './context.ts';
import { memory } from './memory.ts';
import type { FinderIndex } from './model.ts';
import type { Terms } from './packed.ts';
import type { Spelling } from './spelling.ts';
import { NOT, type Tokenizer } from './tokenizer.ts';

/** A match of a word that means nearly the same. */
const NEARLY = 0.62;
/** No more terms than this are needed to know what a text is about. */
const MOST_TERMS = 24;
const MOST_CLAUSES = 8;
/** An unfinished word may mean at most this many terms, and needs this many letters. */
const MOST_BEGUN = 6;
const LEAST_BEGUN = 3;

/** A word that nothing knows weighs as much as one that is fairly rare; a short one says little. */
const unknownWeight = (term: string) => (term === NOT ? 0 : term.length < 4 ? 0.4 : 2.6);
/** A word for something else weighs more than any other. */
export const FOREIGN = 8;
/** So many words that occur with only some problems settle what a text is about. */
const TELLS_ENOUGH = 2;

/** The index terms that a term may mean, each with how well it fits. */
type Meanings = ReadonlyMap<string, number>;

/** A word of a text. */
export interface QueryTerm {
  readonly term: string;
  readonly weight: number;
  readonly isCommon: boolean;
  readonly means: Meanings;
  /** The clauses that hold it. */
  readonly clauses: ReadonlySet<number>;
}

/** What the words of a text tell. */
export interface Tells {
  /** @returns whether none of the words of a text tells more than that something does not work */
  isVague(text: string): boolean;
  /** @returns whether a text is about a program or a device, and about no way of signing in */
  isElse(text: string): boolean;
  /** @returns whether a text is about something we do not cover and about no way of signing in */
  isForeign(text: string): boolean;
  /** @returns whether a text has no more than one word, and that occurs everywhere */
  isOneWord(text: string): boolean;
  /** @returns how many words of a text the guides use */
  known(text: string): number;
  /** @returns how many words of a text the guides use that occur with some problems only */
  telling(text: string): number;
  /** @returns the index terms that the words of a text mean, to highlight them in results */
  termsOf(text: string): ReadonlySet<string>;
}

/** The words of a text, and in how many clauses they occur. */
interface Heard {
  readonly asked: QueryTerm[];
  readonly clauses: number;
  /** Whether all of it is about a program or a device. */
  readonly isElse: boolean;
}

export interface Hearer extends Tells {
  /** @returns the words of a text; none if it is about other things */
  askedIn(typed: string, isTyping: boolean): Heard;
  /** How much each term of the index tells. */
  readonly weights: ReadonlyMap<string, number>;
}

/** @returns the weight of a word that the guides use; 0 for any other */
export const knownWeight = ({ weight, means }: QueryTerm): number => (means.size > 0 ? weight : 0);

/**
 * @param parts the index, its spelling, and the tokenizer that it was made with
 * @returns what reads the words of texts
 */
export function hearerOf(parts: Made): Hearer {
  const { tokenizer } = parts;
  const { foreign: foreignWords, core: coreWords } = parts.index.vocabulary;
  const foreign = new Set(foreignWords.map(tokenizer.reader.whole));
  const core = new Set(
    coreWords.flatMap((word) => tokenizer.tokenize(word).map(({ term }) => term)),
  );
  const weights = weightsIn(parts);
  const askedIn = askedBy({ ...parts, foreign, core }, weights);
  const wordsIn = (text: string) => askedIn(text, false).asked;
  const isKnown = ({ means }: QueryTerm) => means.size > 0;

  return {
    askedIn,
    weights,
    isVague: (text) => {
      const { asked, isElse } = askedIn(text, false);
      return !isElse && asked.every((word) => word.isCommon && isKnown(word));
    },
    isElse: (text) => askedIn(text, false).isElse,
    isForeign: (text) => {
      const words = tokenizeWords(tokenizer, text);
      return (
        words.some(({ word }) => foreign.has(word)) &&
        !words.some(({ term }) => core.has(term) && !tokenizer.isCommon(term))
      );
    },
    isOneWord: (text) => {
      const asked = wordsIn(text);
      return asked.length < 2 && asked.every(({ isCommon }) => isCommon);
    },
    known: (text) => wordsIn(text).filter((word) => isKnown(word) && word.term !== NOT).length,
    telling: (text) => wordsIn(text).filter((word) => isKnown(word) && !word.isCommon).length,
    termsOf: (text) =>
      new Set(
        askedIn(text, true)
          .asked.filter(({ term }) => term !== NOT)
          .flatMap(({ means }) =>
            [...means].filter(([, how]) => how > NEARLY).map(([term]) => term),
          ),
      ),
  };
}

/** What texts are heard with. */
export interface Made {
  readonly index: FinderIndex;
  readonly terms: Terms;
  readonly tokenizer: Tokenizer;
  readonly spelling: Spelling;
}

/** The terms of a text, each with the word as it is written, in one spelling. */
const tokenizeWords = (tokenizer: Tokenizer, text: string) =>
  tokenizer.tokenize(text).map(({ term, start, end }) => ({
    term,
    word: tokenizer.reader.whole(text.slice(start, end)),
  }));

/** The rarer a term, the more it tells. */
function weightsIn({ index, terms, tokenizer }: Made): ReadonlyMap<string, number> {
  const all = index.guides.length + index.records.length;
  return new Map(
    terms.map(([term, { length }]) => [
      term,
      Math.log(1 + all / (1 + length)) *
        (term === NOT || tokenizer.isWeak(term) ? 0.3 : tokenizer.isCommon(term) ? 0.55 : 1),
    ]),
  );
}

/** Finds what a term may mean, of the terms in the index. */
function meaningsIn({ terms, tokenizer }: Made, weights: ReadonlyMap<string, number>) {
  const meanings = memory<Meanings>(2000);
  return (term: string, isOpen: boolean): Meanings =>
    meanings(isOpen ? `${term} …` : term, () => {
      const means = new Map<string, number>();
      const add = (meant: string, how: number) => {
        if (how > (means.get(meant) ?? 0) && weights.has(meant)) means.set(meant, how);
      };
      add(term, 1);
      if (isOpen && term.length >= LEAST_BEGUN)
        for (const begun of begunWith(terms, term))
          add(begun, 0.5 + (0.45 * term.length) / begun.length);
      for (const other of tokenizer.near(term)) add(other, NEARLY);
      return means;
    });
}

/** A word weighs what the rarest of its good meanings weighs. */
function weightOf(means: Meanings, weights: ReadonlyMap<string, number>): number {
  let good = 0;
  let any = 0;
  for (const [meant, how] of means) {
    const weight = weights.get(meant) ?? 0;
    any = Math.max(any, weight);
    if (how > NEARLY) good = Math.max(good, weight);
  }
  return good || any;
}

/** Words for something else, and terms of what the documents are about. */
interface Known {
  readonly foreign: ReadonlySet<string>;
  readonly core: ReadonlySet<string>;
}

function askedBy(parts: Made & Known, weights: ReadonlyMap<string, number>): Hearer['askedIn'] {
  const { index, tokenizer, spelling, foreign, core } = parts;
  const around = new Set(
    index.vocabulary.around.filter((word) => !word.includes(' ')).map(tokenizer.reader.whole),
  );
  const meaningsOf = meaningsIn(parts, weights);

  const wordOf = (term: string, word: string, isOpen: boolean) => {
    const isForeign = foreign.has(word);
    const means: Meanings = isForeign ? new Map() : meaningsOf(term, isOpen);
    const weight = isForeign ? FOREIGN : weightOf(means, weights) || unknownWeight(term);
    return { term, weight, isCommon: tokenizer.isCommon(term), means, clauses: new Set<number>() };
  };

  return (typed, isTyping) => {
    const isOpen = isTyping && /[\p{L}\p{N}]$/u.test(typed);
    const clauses = clausesOf(typed).slice(0, MOST_CLAUSES);
    const found = new Map<string, ReturnType<typeof wordOf>>();
    let isElse = false;
    clauses.forEach((clause, number) => {
      const isLast = isOpen && number === clauses.length - 1;
      // While it is typed, the last word may only be unfinished.
      const done = isLast ? clause.replace(/[\p{L}\p{N}]+$/u, '') : clause;
      const terms = tokenizeWords(tokenizer, spelling.right(done) + clause.slice(done.length));
      // A sentence about a program or a device is about another problem.
      if (terms.some(({ word }) => around.has(word)) && !terms.some(({ term }) => core.has(term))) {
        isElse = true;
        return;
      }
      terms.forEach(({ term, word }, i) => {
        if (around.has(word)) return;
        const known = found.get(term) ?? wordOf(term, word, isLast && i === terms.length - 1);
        known.clauses.add(number);
        found.set(term, known);
      });
    });
    const all = withoutStrangers(mindful([...found.values()]));
    const asked =
      all.length <= MOST_TERMS
        ? all
        : all.sort((a, b) => knownWeight(b) - knownWeight(a)).slice(0, MOST_TERMS);
    return { asked, clauses: clauses.length, isElse: isElse && asked.length === 0 };
  };
}

/** A word for something else counts like any unknown word if the rest of the text is about us. */
function mindful(all: QueryTerm[]): QueryTerm[] {
  const telling = all.filter(({ means, isCommon }) => means.size > 0 && !isCommon).length;
  return telling < TELLS_ENOUGH
    ? all
    : all.map((one) =>
        one.weight === FOREIGN ? { ...one, weight: unknownWeight(one.term) } : one,
      );
}

/** Names and places behind the last part of which anything is known say nothing about it. */
function withoutStrangers(all: QueryTerm[]): QueryTerm[] {
  const known = all.filter(({ means, term }) => means.size > 0 && term !== NOT);
  const last = Math.max(...known.flatMap(({ clauses }) => [...clauses]));
  const isSaid = known.some(({ isCommon }) => !isCommon) || known.length > 1;
  return isSaid
    ? all.filter(
        ({ means, clauses, weight }) =>
          means.size > 0 || weight === FOREIGN || [...clauses].some((clause) => clause <= last),
      )
    : all;
}

/** The terms that begin with what was typed so far, the most common first. */
function begunWith(terms: Terms, start: string): string[] {
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
