/**
 * Finds where a text leads: who is under attack first, then exact things (the app's error forms,
 * status names, numbers told as codes, messages), then the words, then the question that is open.
 */

import type { Names } from '../../engine/organisation.ts';
import { MASK, maskSecrets } from '../../engine/secrets.ts';
import type { ProductId } from '../../engine/step.ts';
import { clausesOf, courtesiesIn, withoutIds } from './context.ts';
import { doorIn } from './doors.ts';
import { type Exact, exactIn } from './exact.ts';
import { translatorOf } from './languages.ts';
import { markOf } from './mark.ts';
import type { FinderIndex, Found, FoundKind, GuideEntry, RecordEntry, Result } from './model.ts';
import { nameIn } from './named.ts';
import { keyOf } from './names.ts';
import { openingIn, START } from './openings.ts';
import { LONGEST, type Reading, readerOf } from './read.ts';
import { scorerOf, type Topic } from './score.ts';
import { spellingOf } from './spelling.ts';
import { resultOf, type Target, targetsOf } from './targets.ts';
import { cutterOf, pressed } from './words.ts';

export interface Options {
  /** Whether the last word may not be whole. */
  readonly isTyping?: boolean;
  /** The products in use; all where it is not given. */
  readonly products?: readonly ProductId[];
  /** What people call products in this organisation. */
  readonly names?: Names;
}

/** @returns where a text leads */
export type Find = (text: string, options?: Options) => Found;

/** More than this nobody reads. */
const MOST_RESULTS = 8;
const MOST_NEAR = 6;
/** Sentences and parts of a text that are read alone. */
const MOST_PARTS = 8;
const LEAST_ALONE = 100;
/** How many of what words find are shown as the best, and how near to the best they have to be. */
const MOST_BEST = 4;
const NEAR_BEST = 0.75;
/** A best result with a lower score, or with another so near, is not a clear one. */
const CLEAR = 0.5;
const AS_GOOD = 0.92;
/** A best result is alone where the next guide is below this part of it. */
const ALONE = 0.7;
const LEAST_OF_ONE = 0.42;
/** Beside a new phone, a fit like this says what the matter is. */
const SAYS_ENOUGH = 0.62;
const SAYS_WELL = 0.75;
/** So many words that are known tell a story; fewer are a search. */
const LEAST_STORY = 4;
/** Where only words are known that occur everywhere, a fit like this is needed not to ask first. */
const SAYS_MUCH = 0.85;
/** A piece of a page around the documents is told by this many letters. */
const TELLING_FURNITURE = 12;

/**
 * @param index what the build made of flows and records
 * @returns the finder; it never throws, whatever the text
 */
export function createFinder(index: FinderIndex): Find {
  const { vocabulary } = index;
  const cutter = cutterOf(vocabulary);
  const spelling = spellingOf(index);
  const scores = scorerOf({ index, cutter, spelling });
  const read = readerOf(vocabulary);
  const targets = targetsOf(index);
  const exactly = exactIn(index, targets);
  const translate = translatorOf(vocabulary.languages, spelling.isKnown);
  const withoutCourtesies = courtesiesIn(vocabulary.around);
  const doorOf = doorIn(vocabulary.doors);
  const openingOf = openingIn(vocabulary.openings);
  const isFurniture = furnitureOf(vocabulary.furniture);
  const logWords = nameIn({ logs: vocabulary.logWords });
  const otherProduct = nameIn(vocabulary.others);
  const besides = nameIn(vocabulary.besides);
  const statusNames = new Set(index.records.flatMap(({ names }) => names.map(keyOf)));
  const all = Object.keys(vocabulary.products);

  const termsOf = (text: string) =>
    [...new Set(cutter.cut(text).map(({ term }) => term))].sort().join(' ');
  // What the guide for whoever does not know says of itself is all that such a text says.
  const vague = new Set(
    (targets.guides.get(START)?.passages ?? []).flatMap(([kind, words]) =>
      kind === 'saying' ? [termsOf(words)] : [],
    ),
  );

  return (text, { isTyping = false, products = undefined, names = {} } = {}) => {
    const typed = text.slice(0, LONGEST).trim();
    const query = maskSecrets(typed, namesOf(typed));
    const inUse = new Set<string>([...(products ?? all), 'front-door']);
    const isUsed = (target: Target) =>
      inUse.has('page' in target ? target.page.product : target.guide.product);
    const found = (kind: FoundKind, more: Partial<Found> = {}): Found => ({
      query,
      hasSecret: query !== typed,
      isOtherLanguage: false,
      isNearly: false,
      isUnsure: false,
      named: [],
      kind,
      results: [],
      near: [],
      recognised: [],
      undocumented: [],
      elsewhere: [],
      ...more,
    });
    if (query === '') return found('empty');
    if (isFurniture(pressed(query))) return found('nothing');

    const asked = withKnownNames(query.replaceAll(MASK, ' '), names);
    const bare = withoutIds(asked);
    const heard = withoutCourtesies(bare);
    // One common word is no problem without what it is said of: `password for wifi`.
    const core = scores.isOneWord(heard) && scores.isElse(bare) ? bare : heard;
    const reading = read(core);
    const named = index.guides
      .map(({ product }) => product)
      .filter((product, i, list) => reading.products.has(product) && list.indexOf(product) === i);
    const exact = exactOf(core, reading);
    const known = exact.targets.filter(isUsed);
    const isSure = exact.kind !== 'message' && exact.kind !== 'words' && exact.targets.length > 0;
    const { recognised } = exact;
    const elsewhere = exact.elsewhere.filter(({ product }) => inUse.has(product));
    const translation = translate(core);
    const isOtherLanguage = translation !== undefined;

    // What a document says word for word is not about the network it was seen in.
    const isSaidWhole = exact.kind === 'message' && exact.isWhole && known.length > 0;
    const isOwnName = isSure && exact.kind !== 'code';
    const notCovered =
      (isSure || isSaidWhole ? undefined : besides(asked)) ??
      (isOwnName || named.length > 0 ? undefined : otherProduct(asked)) ??
      (isSure ? undefined : reading.otherCode);
    const door = isSure
      ? undefined
      : (doorOf(withoutCourtesies(asked)) ?? (translation && doorOf(translation)) ?? undefined);
    const doorGuide = door && targets.guides.get(door.guide);
    if (doorGuide && !door.isWeak)
      return found('door', resultsOf([{ guide: doorGuide }], [], '', []));
    if (notCovered !== undefined) return found('nothing', { notCovered });
    // `printer error 1012`: the number is the printer's.
    const isOfAnother = (part: string) => /\d/.test(part) && scores.isForeign(part);
    if (exact.kind === 'code' && isSure && named.length === 0 && clausesOf(bare).some(isOfAnother))
      return found('nothing');

    const isOpen = isTyping && /\p{L}$/u.test(text);
    const rest = translation ? read(translation).rest : reading.rest;
    const topic: Topic = {
      named: reading.products,
      hinted: reading.hinted,
      inUse,
      isOfLogs: isSure || reading.products.has('azure-mfa') || logWords(core) !== undefined,
    };
    const words = () => byWords(rest, topic, isOpen, exact.pieces);

    if (known.length > 0) {
      const others = exact.isWhole || exact.kind === 'form' ? [] : words();
      return found(exact.kind, {
        ...resultsOf(
          known,
          [...exact.near.filter(isUsed), ...others.map(({ target }) => target)],
          asked,
          recognised,
        ),
        recognised,
        undocumented: exact.undocumented,
        isNearly: exact.isNearly,
        isOtherLanguage,
        named,
      });
    }

    const tells = scores.telling(rest);
    const undocumented =
      exact.undocumented.length > 0 || tells > 0 ? exact.undocumented : exact.maybe;
    const isWorthIt = undocumented.length === 0 || (exact.kind !== 'name' && tells > 0);
    const hits = isWorthIt ? words() : [];
    const hints = exact.hints.filter(({ product }) => inUse.has(product));
    // A number that is not told as a code is one where the words say the same.
    const confirmed = hints.filter((record) =>
      hits.slice(0, MOST_BEST).some(({ target }) => recordOf(target) === record),
    );
    if (confirmed.length > 0)
      return found('code', {
        ...resultsOf(
          confirmed.flatMap((record) => targets.exact(record)),
          hits.map(({ target }) => target),
          rest,
          confirmed.flatMap(({ codes }) => codes.slice(0, 1)),
        ),
        recognised: confirmed.flatMap(({ codes }) => codes.slice(0, 1)),
        named,
      });
    const isSaid = hints.some((record) => exact.said.includes(record));
    const hinted = hints.flatMap((record) => targets.exact(record));
    const [best] = hits;
    const top = best?.score ?? 0;
    const rival = hits.find(({ target }) => guideOf(target) !== (best && guideOf(best.target)));
    const hasRival = (rival?.score ?? 0) > top * AS_GOOD;
    const isTold = top >= SAYS_ENOUGH && (tells > 1 || !hasRival || top > SAYS_WELL);
    if (doorGuide && !isTold)
      return found(
        'door',
        resultsOf(
          [{ guide: doorGuide }],
          hits.map(({ target }) => target),
          rest,
          [],
        ),
      );
    const start = targets.guides.get(START);
    const isSaidOfStart = vague.has(termsOf(rest));
    const opening =
      !isSaid && undocumented.length === 0 && (scores.isVague(rest) || isSaidOfStart)
        ? openingOf(translation ?? asked)
        : undefined;
    if (start && opening && (top < SAYS_MUCH || isSaidOfStart))
      return found('door', {
        ...resultsOf(
          [{ guide: start, answers: opening }],
          hits.map(({ target }) => target),
          rest,
          [],
        ),
        isOtherLanguage,
      });
    if (hits.length > 0 && (tells > 0 || !isSaid)) {
      const isNext = ({ score }: { score: number }) => score >= top * NEAR_BEST;
      const first = hits.filter(isNext).slice(0, MOST_BEST);
      const others = hits.filter((hit) => !first.includes(hit));
      // What fits so little, or by one word as well as another, is not what fits: first comes the
      // guide that asks.
      const isLong = scores.known(rest) >= LEAST_STORY;
      const isAlone = tells > 0 && top >= LEAST_OF_ONE && (rival?.score ?? 0) < top * ALONE;
      const isOpenQuestion =
        (top < CLEAR && !isAlone) || (isLong && hasRival && tells < 2 && top < SAYS_MUCH);
      if (start && isOpenQuestion && undocumented.length === 0)
        return found('door', {
          ...resultsOf(
            [{ guide: start, answers: openingOf(translation ?? asked) ?? [] }],
            hits.map(({ target }) => target),
            rest,
            [],
          ),
          isOtherLanguage,
          named,
        });
      return found('words', {
        ...resultsOf(
          first.map(({ target }) => target),
          [...others.map(({ target }) => target), ...hinted],
          rest,
          [],
        ),
        undocumented,
        isOtherLanguage,
        isUnsure: top < CLEAR || hasRival,
        named,
      });
    }
    if (hinted.length > 0) {
      const codes = hints.flatMap(({ codes }) => codes.slice(0, 1));
      return found('code', { ...resultsOf(hinted, [], asked, codes), recognised: codes, named });
    }
    if (undocumented.length > 0) return found('nothing', { undocumented, elsewhere, named });
    const ofProduct = ofProducts(rest, named).filter(isUsed);
    if (ofProduct.length > 0) return found('words', resultsOf(ofProduct, [], rest, []));
    return found('nothing', { isOtherLanguage, named });
  };

  /** The names that an organisation has for products are put into those that the finder knows. */
  function withKnownNames(text: string, names: Names): string {
    return Object.entries(names).reduce((left, [id, name = '']) => {
      const [known] = vocabulary.products[id] ?? [];
      if (known === undefined || name === '') return left;
      const escaped = name.replace(/[^\p{L}\p{N} ]/gu, '\\$&');
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
      return left.replace(pattern, known);
    }, text);
  }

  /** Long status names look like keys. */
  function namesOf(text: string): readonly string[] {
    return (text.match(/[\p{L}\p{N}_-]{16,}/gu) ?? []).filter((word) =>
      statusNames.has(keyOf(word)),
    );
  }

  /** What a text names exactly: as a whole, or else in one of its sentences or parts. */
  function exactOf(text: string, reading: Reading): Exact {
    const whole = exactly(text, reading);
    if (whole.targets.length > 0 && whole.kind !== 'words') return whole;
    const parts = clausesOf(text).slice(0, MOST_PARTS);
    if (parts.length < 2) return whole;
    for (const part of parts) {
      const of = read(part);
      // A small number alone counts something, unless it is all that was typed.
      const codes = of.codes.filter(({ value }) => Math.abs(value) >= LEAST_ALONE);
      const exact = exactly(part, { ...of, codes, products: reading.products });
      if (exact.targets.length > 0 && exact.kind !== 'words') return { ...exact, isWhole: false };
      if (exact.undocumented.length > 0 && whole.undocumented.length === 0)
        whole.undocumented.push(...exact.undocumented);
      if (whole.pieces.size === 0) whole.pieces = exact.pieces;
    }
    return whole;
  }

  /** Where the words lead, best first. */
  function byWords(
    rest: string,
    topic: Topic,
    isOpen: boolean,
    pieces: ReadonlyMap<RecordEntry, number>,
  ): { target: Target; score: number }[] {
    const hits = scores(rest.trim(), topic, isOpen);
    const best = new Map<string, { target: Target; score: number; product: ProductId }>();
    const add = (key: string, target: Target, score: number, product: ProductId) => {
      if (topic.inUse.has(product) && score > (best.get(key)?.score ?? 0))
        best.set(key, { target, score, product });
    };
    const said = [...pieces]
      .filter(([{ product }]) => topic.named.size === 0 || topic.named.has(product))
      .map(([entry, part]) => ({ entry, score: 1 + part / 10 }));
    for (const { entry, score } of [...hits, ...said]) {
      if (isGuide(entry)) {
        add(entry.id, { guide: entry }, score + A_LITTLE, entry.product);
        continue;
      }
      const guide = targets.guideOf(entry);
      if (guide) add(guide.id, { guide, via: entry }, score + A_LITTLE / 2, entry.product);
      if (entry.page) add(entry.page, { page: entry }, score, entry.product);
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || all.indexOf(a.product) - all.indexOf(b.product))
      .slice(0, MOST_BEST + MOST_NEAR);
  }

  /** The name of a product and nothing else: its guides. */
  function ofProducts(rest: string, named: readonly ProductId[]): Target[] {
    if (named.length === 0 || cutter.cut(rest).some(({ term }) => !cutter.isPale(term))) return [];
    return index.guides
      .filter(({ product }) => named.includes(product))
      .map((guide) => ({ guide }));
  }

  /** Each place once: the best, then what is near. */
  function resultsOf(
    best: readonly Target[],
    near: readonly Target[],
    query: string,
    recognised: readonly string[],
  ): Pick<Found, 'results' | 'near'> {
    const terms = recognised.length > 0 ? new Set<string>() : scores.termsOf(query);
    const mark = markOf({ cutter, termsIn: scores.termsIn, terms, query, recognised });
    const seen = new Set<string>();
    const once = (list: readonly Target[], most: number) => {
      const kept: Result[] = [];
      for (const target of list) {
        if (kept.length === most) break;
        const result = resultOf(target, mark, vocabulary.logs);
        if (seen.has(result.href)) continue;
        seen.add(result.href);
        kept.push(result);
      }
      return kept;
    };
    const results = once(best, MOST_RESULTS);
    return { results, near: once(near, MOST_NEAR) };
  }

  /** The guide that a target is of: a code's page and its guide are no rivals. */
  function guideOf(target: Target): GuideEntry | undefined {
    return 'page' in target ? targets.guideOf(target.page) : target.guide;
  }
}

/** What puts a guide before the page of a code that fits as well. */
const A_LITTLE = 0.01;

const isGuide = (entry: object): entry is GuideEntry => 'summary' in entry;

const recordOf = (target: Target): RecordEntry | undefined =>
  'page' in target ? target.page : target.via;

/** @returns whether a text is of the pages around the documents: one, several, or a part of one */
function furnitureOf(texts: readonly string[]): (asked: string) => boolean {
  const furniture = texts.map(pressed).sort((a, b) => b.length - a.length);
  return (asked) => {
    if (asked === '') return false;
    const isPart = (text: string) =>
      text === asked || (asked.length >= TELLING_FURNITURE && text.includes(asked));
    return (
      furniture.some(isPart) ||
      furniture.reduce((left, text) => left.replaceAll(text, ''), asked) === ''
    );
  };
}
