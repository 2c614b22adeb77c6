/** What a text is about: the exact things in it, a door, another product, another language. */
import type { OwnNames } from '../../engine/organisation.ts';
import { MASK } from '../../engine/secrets.ts';
import type { ProductId } from '../../engine/step.ts';
import { clausesOf } from './context.ts';
import type { Exact } from './exact.ts';
import type { FinderParts } from './finderParts.ts';
import type { ExactReading } from './read.ts';
import type { Topic } from './score.ts';
import type { Target } from './targets.ts';

/** Sentences and parts of a text that are read alone. */
const MOST_PARTS = 8;
const LEAST_ALONE = 100;

/** A query: a text without secrets, and where it was typed. */
export interface Query {
  readonly text: string;
  /** Whether the last word may not be whole. */
  readonly isOpen: boolean;
  /** The products in use; all of them if left out. */
  readonly products: readonly ProductId[] | undefined;
  /** What people call products in this organisation. */
  readonly names: OwnNames;
}

export type Understood = ReturnType<typeof understand>;

/** @returns what a text is about */
export function understand(parts: FinderParts, { text, isOpen, products, names }: Query) {
  const { index, vocabulary, scores, targets } = parts;
  const inUse = new Set<string>([...(products ?? Object.keys(vocabulary.products)), 'front-door']);
  const isUsed = (target: Target) =>
    inUse.has('page' in target ? target.page.product : target.guide.product);

  const asked = withKnownNames(vocabulary, text.replaceAll(MASK, ' '), names);
  const bare = parts.withoutIds(asked);
  const heard = parts.withoutCourtesies(bare);
  // One common word is not a problem without what it refers to: `password for wifi`.
  const core = scores.isOneWord(heard) && scores.isElse(bare) ? bare : heard;
  const reading = parts.read(core);
  const named = [...new Set(index.guides.map(({ product }) => product))].filter((product) =>
    reading.products.has(product),
  );
  const exact = exactOf(parts, core, reading);
  const known = exact.targets.filter(isUsed);
  const isSure = exact.kind !== 'message' && exact.kind !== 'words' && exact.targets.length > 0;
  const translation = parts.translate(core);

  // What a document says word for word is not about the network it was seen in.
  const isSaidWhole = exact.kind === 'message' && exact.isWhole && known.length > 0;
  const isOwnName = isSure && exact.kind !== 'code';
  const notCovered =
    (isSure || isSaidWhole ? undefined : parts.besides(asked)) ??
    (isOwnName || named.length > 0 ? undefined : parts.otherProduct(asked)) ??
    (isSure ? undefined : reading.otherCode);
  const door = isSure
    ? undefined
    : (parts.doorOf(parts.withoutCourtesies(asked)) ??
      (translation && parts.doorOf(translation)) ??
      undefined);
  const doorGuide = door && targets.guides.get(door.guide);
  // `printer error 1012`: the number is the printer's.
  const isOfAnother = (part: string) => /\d/.test(part) && scores.isForeign(part);
  const topic: Topic = {
    named: reading.products,
    hinted: reading.hinted,
    inUse,
    isOfLogs: isSure || reading.products.has('azure-mfa') || parts.isOfLogs(core) === true,
  };
  return {
    asked,
    isOpen,
    topic,
    named,
    exact,
    /** Where its exact things lead, among the products in use. */
    known,
    isUsed,
    translation,
    notCovered,
    /** The guide of the front door that it asks for. */
    door: doorGuide && door && { guide: doorGuide, isWeak: door.isWeak === true },
    isNumberOfAnother:
      exact.kind === 'code' && isSure && named.length === 0 && clausesOf(bare).some(isOfAnother),
    /** Its words, without what was recognised. */
    rest: translation ? parts.read(translation).rest : reading.rest,
  };
}

/** The names that an organisation has for products are put into those that the finder knows. */
function withKnownNames(
  { products }: FinderParts['vocabulary'],
  text: string,
  names: OwnNames,
): string {
  return Object.entries(names).reduce((left, [id, name = '']) => {
    const [known] = products[id] ?? [];
    if (known === undefined || name === '') return left;
    const escaped = name.replace(/[^\p{L}\p{N} ]/gu, '\\$&');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
    return left.replace(pattern, known);
  }, text);
}

/** What a text names exactly: as a whole, or else in one of its sentences or parts. */
function exactOf({ exactly, read }: FinderParts, text: string, reading: ExactReading): Exact {
  const whole = exactly(text, reading);
  if (whole.targets.length > 0 && whole.kind !== 'words') return whole;
  const clauses = clausesOf(text).slice(0, MOST_PARTS);
  if (clauses.length < 2) return whole;
  for (const part of clauses) {
    const of = read(part);
    // A small number is a count of something, unless nothing else was typed.
    const codes = of.codes.filter(({ value }) => Math.abs(value) >= LEAST_ALONE);
    const exact = exactly(part, { ...of, codes, products: reading.products });
    if (exact.targets.length > 0 && exact.kind !== 'words') return { ...exact, isWhole: false };
    if (exact.undocumented.length > 0 && whole.undocumented.length === 0)
      whole.undocumented.push(...exact.undocumented);
    if (whole.pieces.size === 0) whole.pieces = exact.pieces;
  }
  return whole;
}
