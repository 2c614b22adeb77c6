/**
 * Words: how a text is cut into terms, so that what a person types and what a record says meet.
 * The same cut is made of every text when the index is built and of every query.
 */

import { grouped } from '../../engine/grouped.ts';
import type { ProductId } from '../../engine/step.ts';
import { fold } from './fold.ts';
import type { FrontDoor } from './frontDoors.ts';
import type { OtherLanguages } from './otherLanguages.ts';
import { type Speech, speechReader, type Word, type WordReader } from './speech.ts';

/** Where a text leads that says so much and no more. */
interface Opening {
  /** Patterns of whole words, one of which it has. */
  readonly words: readonly string[];
  /** The answers of `start` that it gives already. */
  readonly answers: readonly string[];
}

/** The language of the field, from flows/vocabulary.ts. */
export interface Vocabulary {
  /** Several words that mean one, in any order: `['text message', 'sms']`. */
  readonly phrases: readonly (readonly [from: string, to: string])[];
  /** Words that mean the same here; each list is read as its first word. */
  readonly same: readonly (readonly string[])[];
  /** Words that mean nearly the same: a match counts, though less. */
  readonly near: readonly (readonly string[])[];
  /** Words that say nothing about a problem. */
  readonly stopWords: readonly string[];
  /** Words that occur with every problem: alone they find nothing. */
  readonly commonWords: readonly string[];
  /** Words that find nothing if no other is known. */
  readonly weakWords: readonly string[];
  /** Words for what none of the documents is about, however much they look like another word. */
  readonly foreign: readonly string[];
  /** Programs, devices and networks that people sign in to or with: not our subject. */
  readonly around: readonly string[];
  /** Words for what the documents are about: beside programs and devices, one of these has to be. */
  readonly core: readonly string[];
  /** Products that none of the documents is about, with how people name them. */
  readonly others: Readonly<Record<string, readonly string[]>>;
  /** Products of the same makers that none of the documents is about. */
  readonly besides: Readonly<Record<string, readonly string[]>>;
  /** Today's wordings of a message that a document gives in older words, by the record's id. */
  readonly nearly: Readonly<Record<string, readonly string[]>>;
  /** How people speak who need a guide of the front door before any other. */
  readonly doors: readonly FrontDoor[];
  /** Where a text that says too little leads, by what it does say. */
  readonly openings: readonly Opening[];
  /** The words of other languages. */
  readonly languages: OtherLanguages;
  /** Words of the pages around the documents: they describe no problem. */
  readonly boilerplate: readonly string[];
  /** How people name each product, in the order in which products are shown. */
  readonly products: Readonly<Record<string, readonly string[]>>;
  /** Names that mostly mean a product, though they do not leave out the others. */
  readonly hints: Readonly<Record<string, readonly string[]>>;
  /** Products whose guides are for readers of logs. */
  readonly logs: readonly ProductId[];
  /** Words of those who read logs or look after others. */
  readonly logWords: readonly string[];
  /** How the language is written, and what people say around numbers and messages in it. */
  readonly speech: Speech;
  /** What people type for a guide, by its id, in place of the guide's own symptoms. */
  readonly symptoms?: Readonly<Record<string, readonly string[]>>;
  /** How people speak of what a record is about, by the record's id. */
  readonly sayings: Readonly<Record<string, readonly string[]>>;
}

/** One term of a text, and its position. */
interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** The term for every kind of denial: no, never, cannot, without. */
export const NOT = 'not';

/**
 * @param text any text
 * @returns its letters and digits alone, so that quotes, line breaks, hyphens, spaces and case do
 *   not matter when two texts are compared
 */
export const lettersAndDigits = (text: string): string =>
  fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Runs of words that mean one: by their first word, longest first. */
type Phrases = ReadonlyMap<string, readonly { words: readonly string[]; to: readonly string[] }[]>;

/** Makes terms of texts, with one vocabulary. */
export interface Tokenizer {
  /**
   * @param text any text
   * @returns its terms in order, each with its place in the text, without words that say nothing
   */
  tokenize(text: string): Term[];
  /** @returns the words of a text in one spelling */
  wordsIn(text: string): string[];
  /** What reads the words of its language. */
  readonly reader: WordReader;
  /** @returns the terms that mean nearly the same as a term */
  near(term: string): readonly string[];
  /** @returns whether a term occurs with every problem */
  isCommon(term: string): boolean;
  /** @returns whether a term finds nothing if no other is known */
  isWeak(term: string): boolean;
}

/**
 * @param vocabulary the language of the field
 * @returns what makes terms of texts with it
 */
export function tokenizerOf(
  vocabulary: Pick<
    Vocabulary,
    'phrases' | 'same' | 'near' | 'stopWords' | 'commonWords' | 'weakWords' | 'speech'
  >,
): Tokenizer {
  const reader = speechReader(vocabulary.speech);
  const { stem } = reader;
  const { between } = vocabulary.speech;
  const same = new Map<string, string>();
  for (const [first = '', ...others] of vocabulary.same)
    for (const word of others) same.set(stem(word), stem(first));
  const ofRoot = (root: string) => same.get(root) ?? root;
  const one = (word: string) => ofRoot(stem(word));

  const runs = vocabulary.phrases.map(([from, to]) => ({
    words: from.split(' ').map(stem),
    to: to === '' ? [] : to.split(' ').map(one),
  }));
  runs.sort((a, b) => b.words.length - a.words.length);
  const phrases: Phrases = grouped(runs.map((run) => [run.words[0] ?? '', run]));

  const stopWords = new Set(vocabulary.stopWords);
  const stopTerms = new Set([...stopWords, ...vocabulary.stopWords.map(stem)]);
  // `utilisateur` has the stem of `utiliser`, and says what that does not.
  const telling = new Set([...vocabulary.same, ...vocabulary.near, vocabulary.commonWords].flat());
  const saysNothing = (word: string, term: string) =>
    stopWords.has(word) || (!telling.has(word) && stopTerms.has(term));
  const common = new Set(vocabulary.commonWords.map(one));
  const weak = new Set(vocabulary.weakWords.map(one));
  const near = grouped(
    vocabulary.near.flatMap((list) => {
      const terms = list.map(one);
      return terms.flatMap((term) =>
        terms.filter((other) => other !== term).map((other) => [term, other] as const),
      );
    }),
  );

  return {
    tokenize: (text) => cut(wordsOf(text, reader), { phrases, ofRoot, saysNothing, between }),
    wordsIn: (text) => wordsOf(text, reader).map(({ word }) => word),
    reader,
    near: (term) => near.get(term) ?? [],
    isCommon: (term) => term === NOT || common.has(term),
    isWeak: (term) => term === NOT || weak.has(term),
  };
}

/** What texts are cut with. */
interface Tools {
  readonly phrases: Phrases;
  readonly ofRoot: (root: string) => string;
  /** Whether a word says nothing about a problem. */
  saysNothing(word: string, term: string): boolean;
  readonly between: number;
}

function cut(
  words: readonly PlacedWord[],
  { phrases, ofRoot, saysNothing, between }: Tools,
): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < words.length; ) {
    const here = words[i];
    if (here === undefined) break;
    const phrase = phraseAt(words, i, { phrases, ofRoot, saysNothing, between });
    if (phrase) {
      const end = words[phrase.last]?.end ?? here.end;
      for (const term of phrase.to) terms.push({ term, start: here.start, end });
      i = phrase.last + 1;
      continue;
    }
    const term = ofRoot(here.root);
    if (!saysNothing(here.word, term)) terms.push({ term, start: here.start, end: here.end });
    i += 1;
  }
  return terms;
}

/** @returns what the phrase beginning at a word means, and its last word */
function phraseAt(
  words: readonly PlacedWord[],
  at: number,
  { phrases, ofRoot, saysNothing, between }: Tools,
): { to: readonly string[]; last: number } | undefined {
  const isAside = (one: PlacedWord | undefined) =>
    one?.goesOn === true && saysNothing(one.word, ofRoot(one.root));
  const lastOf = (phrase: readonly string[]): number | undefined => {
    let last = at;
    for (const word of phrase.slice(1)) {
      let next = last + 1;
      while (words[next]?.root !== word && next - last <= between && isAside(words[next]))
        next += 1;
      if (words[next]?.root !== word || (next > last + 1 && !words[next]?.goesOn)) return undefined;
      last = next;
    }
    return last;
  };
  for (const { words: phrase, to } of phrases.get(words[at]?.root ?? '') ?? []) {
    const last = lastOf(phrase);
    if (last !== undefined) return { to, last };
  }
  return undefined;
}

interface PlacedWord extends Word {
  readonly start: number;
  readonly end: number;
  /** Whether there is no punctuation before it. */
  readonly goesOn: boolean;
}

/** The words of a text with their places in it; `don’t`, `can’t` and the like end in a denial. */
function wordsOf(text: string, { spelled }: WordReader): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const { 0: found, index: start } of text.matchAll(
    /(?<![\p{L}\p{N}])#(?!\d)|[\p{L}\p{N}\p{Mn}]+(?:['’][\p{L}]+)*/gu,
  )) {
    const end = start + found.length;
    const goesOn = /^\s*$/.test(text.slice(words.at(-1)?.end ?? 0, start));
    for (const { word, root } of spelled(found)) words.push({ word, root, start, end, goesOn });
  }
  return words;
}
