/** How a language writes its words, and how people speak around numbers and messages in it. */
import { grouped } from '../../engine/grouped.ts';
import { fold, plainOf } from './fold.ts';
import { memory } from './memory.ts';

/** A pattern, and its replacement. */
type Rule = readonly [pattern: string, to: string];

/** How people speak of numbers: patterns for what comes before or after one, in normalised spelling. */
export interface NumberSpeech {
  /** Before a code: `error`. */
  readonly code: string;
  /** Between that and the number: `code`, `number`. */
  readonly codeTail: string;
  /** After a code. */
  readonly after: string;
  /** What shows a number, which may well be a code then. */
  readonly says: string;
  /** Codes of something else: the whole text is about that. */
  readonly elsewhere: string;
  /** Codes that are something else. */
  readonly other: string;
  /** What a number counts. */
  readonly units: string;
  /** Before these a number belongs to a name: `Windows 2000`. */
  readonly names: string;
  /** Before these a small number counts something. */
  readonly counts: string;
  readonly minus: string;
  readonly step: string;
  /** Numbers in words. */
  readonly words: Readonly<Record<string, string>>;
  /** Words beside a number that leave it a bare number. */
  readonly aside: readonly string[];
  /** Before these a number names a thing: a ticket, a port, a user. */
  readonly things: string;
  /** Of those, the ones that still tell something when their number is gone. */
  readonly tellingThings: string;
  /** Before these a number may be one to call. */
  readonly places: string;
  /** What says that it is one to call. */
  readonly calls: string;
  /** What says that a negative number is the server's. */
  readonly server: string;
}

/** What surrounds a problem without saying anything about it. `{name}` is replaced by another pattern. */
export interface Courtesies {
  /** Patterns that others use; `{around}` is replaced by programs and devices. */
  readonly parts: Readonly<Record<string, string>>;
  readonly patterns: readonly string[];
}

/** A language as it is written and spoken. Words in it are in lower case and plain letters. */
export interface Speech {
  /** What of a word in plain letters is written in several ways: `ue` for `ü`. */
  readonly respelled: readonly Rule[];
  /** Denials that are part of a word: `can’t`. */
  readonly denials: readonly Rule[];
  /** Words joined to the next one by an apostrophe: `l’activation`. */
  readonly elided: string;
  /** Endings that a word loses: of each step the first that fits. */
  readonly endings: readonly (readonly Rule[])[];
  /**
   * How many words that say nothing may stand between two words of a phrase: `geht immer wieder zu`
   * is `geht zu`.
   */
  readonly between: number;
  /** Words that are written together, and what may stand between two of them. */
  readonly compounds: { readonly parts: readonly string[]; readonly joints: readonly string[] };
  /** Before a message. */
  readonly shows: string;
  /** Words around a status name. */
  readonly nameWords: string;
  readonly numbers: NumberSpeech;
  readonly courtesies: Courtesies;
}

/** A word in one spelling, and what is left of it without its ending. */
export interface Word {
  readonly word: string;
  readonly root: string;
}

/** Reads the words of a language. */
export interface WordReader {
  /** @returns the words that a written word is made of, each in one spelling */
  spelled(found: string): readonly Word[];
  /** @returns a word in one spelling without its ending */
  stem(word: string): string;
  /** @returns a text as `plainOf` has it, in the one spelling of the language */
  plain(text: string): string;
  /** @returns a written word in one spelling, without what is elided before it */
  whole(word: string): string;
  /** @returns whether a word in one spelling is made of others */
  isJoined(word: string): boolean;
}

/** Texts are made of the same words over and over. */
const MOST_KNOWN = 20_000;
const SHORTEST_STEM = 3;
const SHORTEST_COMPOUND = 7;

const compiled = (rules: readonly Rule[]) =>
  rules.map(([pattern, to]) => ({ pattern: new RegExp(pattern, 'gu'), to }));

const replaced = (text: string, rules: ReturnType<typeof compiled>) =>
  rules.reduce((left, { pattern, to }) => left.replace(pattern, to), text);

/**
 * @param speech a language
 * @returns what reads its words
 */
export function speechReader({
  respelled,
  denials,
  elided,
  endings,
  compounds,
}: Speech): WordReader {
  const spellings = compiled(respelled);
  const steps = endings.map(compiled);
  const apart = elided === '' ? undefined : new RegExp(`^(?:${elided})['’](?=\\p{L})`, 'iu');
  const split = compoundsIn(compounds);
  const known = memory<readonly Word[]>(MOST_KNOWN);
  const respell = (text: string) => replaced(text, spellings);
  const denied = compiled(denials);

  const stem = (word: string) => {
    if (word.length <= SHORTEST_STEM || /\d/.test(word)) return word;
    return steps.reduce((left, rules) => {
      for (const { pattern, to } of rules) {
        const shorter = left.replace(pattern, to);
        if (shorter !== left) return shorter;
      }
      return left;
    }, word);
  };

  const spelled = (found: string) =>
    known(found, () =>
      parts(apart ? found.replace(apart, '') : found)
        .map((part) => replaced(respell(fold(part)), denied).replaceAll("'", ''))
        .filter((word) => word !== '')
        .flatMap(split)
        .map((word) => ({ word, root: stem(word) })),
    );
  return {
    spelled,
    stem,
    plain: (text) => respell(plainOf(text)),
    whole: (word) => respell(fold(apart ? word.replace(apart, '') : word)),
    isJoined: (word) => split(word).length > 1,
  };
}

/** `StatLocked` is two words, and so is `wrongAn`, where a line break was lost; `OneSpan` is one. */
function parts(found: string): string[] {
  if (found === '#') return ['hash'];
  if (/^(?:OneSpan|iPhone|iPad|DigiPass|RADIUS|e?SMS)$/i.test(found)) return [found];
  return found.split(/(?<=\p{Ll})(?=\p{Lu})/u);
}

/** Takes words apart that are nothing but known words. */
function compoundsIn({ parts, joints }: Speech['compounds']): (word: string) => readonly string[] {
  const longestFirst = [...parts].sort((a, b) => b.length - a.length);
  const byInitial = grouped(longestFirst.map((part) => [part.charAt(0), part]));
  const from = (word: string, at: number): readonly string[] | undefined => {
    for (const part of byInitial.get(word.charAt(at)) ?? []) {
      if (!word.startsWith(part, at)) continue;
      const end = at + part.length;
      if (end === word.length) return [part];
      for (const joint of ['', ...joints]) {
        if (!word.startsWith(joint, end)) continue;
        if (end + joint.length === word.length) return [part];
        const rest = from(word, end + joint.length);
        if (rest) return [part, ...rest];
      }
    }
    return undefined;
  };
  return (word) => {
    const made = parts.length > 0 && word.length >= SHORTEST_COMPOUND ? from(word, 0) : undefined;
    return made && made.length > 1 ? made : [word];
  };
}
