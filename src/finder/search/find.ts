/**
 * Finds where a text leads: exact things first (the app's error forms, status names, numbers,
 * messages), then the words.
 */
import MiniSearch from 'minisearch';
import type { ProductId } from '../../engine/step.ts';
import { type Exact, exactIn } from './exact.ts';
import { markOf } from './mark.ts';
import type { FinderIndex, Found, FoundKind, GuideEntry, Result } from './model.ts';
import { LONGEST, type Reading, readerOf } from './read.ts';
import { scorerOf } from './score.ts';
import { type SearchDocument, searchOptions } from './search.ts';
import { resultOf, type Target, targetsOf } from './targets.ts';
import { cutterOf, pressed } from './words.ts';

/** @returns where a text leads; `isTyping` while its last word may not be whole */
export type Find = (text: string, isTyping?: boolean) => Found;

/** More than this nobody reads. */
const MOST_RESULTS = 8;
const MOST_NEAR = 6;
/** How many of what words find are shown as the best. */
const MOST_BEST = 4;
/** A piece of a page around the documents is told by this many letters. */
const TELLING_FURNITURE = 12;

/**
 * @param index what the build made of flows and records
 * @returns the finder; it never throws, whatever the text
 */
export function createFinder(index: FinderIndex): Find {
  const cutter = cutterOf({ ...index.vocabulary, sayings: {} });
  const search = MiniSearch.loadJS<SearchDocument>(
    index.search as Parameters<typeof MiniSearch.loadJS>[0],
    searchOptions,
  );
  const scores = scorerOf({ index, search, cutter });
  const read = readerOf(index.vocabulary.products);
  const targets = targetsOf(index);
  const exactly = exactIn(index, targets);
  const products = Object.keys(index.vocabulary.products);
  const isFurniture = furnitureOf(index.vocabulary.furniture);

  return (text, isTyping = false) => {
    const query = text.slice(0, LONGEST).trim();
    const found = (kind: FoundKind, more: Partial<Found> = {}): Found => ({
      query,
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

    const reading = read(query);
    const isOpen = isTyping && !/\s$/.test(text);
    const exact = exactly(query, reading);
    const { kind, recognised, undocumented, elsewhere } = exact;
    if (exact.targets.length > 0) {
      const others = exact.isWhole || kind === 'form' ? [] : byWords(reading, isOpen, exact.pieces);
      const all = resultsOf(exact.targets, [...exact.near, ...others], query, recognised);
      return found(kind, { ...all, recognised, undocumented });
    }
    if (undocumented.length > 0) {
      const isWorthIt = scores(reading.rest, reading.products, false).length > 0;
      return found('nothing', {
        undocumented,
        elsewhere,
        ...(isWorthIt && { rest: reading.rest }),
      });
    }
    const byWord = byWords(reading, isOpen, exact.pieces);
    if (byWord.length === 0) return found('nothing');
    return found(
      'words',
      resultsOf(byWord.slice(0, MOST_BEST), byWord.slice(MOST_BEST), reading.rest, []),
    );
  };

  /** Where the words lead, best first. */
  function byWords(
    { rest, products: named }: Reading,
    isOpen: boolean,
    pieces: Exact['pieces'],
  ): Target[] {
    const hits = scores(rest, named, isOpen);
    if (hits.length === 0 && pieces.size === 0) return ofProducts(rest, named);
    const best = new Map<string, { target: Target; score: number; product: ProductId }>();
    const add = (key: string, target: Target, score: number, product: ProductId) => {
      if (score > (best.get(key)?.score ?? 0)) best.set(key, { target, score, product });
    };
    const said = [...pieces].map(([entry, part]) => ({ entry, score: 1 + part / 10 }));
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
      .sort(
        (a, b) => b.score - a.score || products.indexOf(a.product) - products.indexOf(b.product),
      )
      .slice(0, MOST_BEST + MOST_NEAR)
      .map(({ target }) => target);
  }

  /** The name of a product and nothing else: its guides. */
  function ofProducts(rest: string, named: ReadonlySet<string>): Target[] {
    if (named.size === 0 || cutter.cut(rest).some(({ term }) => !cutter.isPale(term))) return [];
    return index.guides.filter(({ product }) => named.has(product)).map((guide) => ({ guide }));
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
        const result = resultOf(target, mark);
        if (seen.has(result.href)) continue;
        seen.add(result.href);
        kept.push(result);
      }
      return kept;
    };
    const results = once(best, MOST_RESULTS);
    return { results, near: once(near, MOST_NEAR) };
  }
}

/** What puts a guide before the page of a code that fits as well. */
const A_LITTLE = 0.01;

const isGuide = (entry: object): entry is GuideEntry => 'summary' in entry;

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
