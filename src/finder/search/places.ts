/** Where words lead, in which order, and how each place is shown once. */
import type { ProductId } from '../../engine/step.ts';
import type { FinderParts } from './finderParts.ts';
import { highlighterOf } from './highlight.ts';
import type { FinderResult, Found, GuideEntry, RecordEntry } from './model.ts';
import { finderResult, type Target, type Targets } from './targets.ts';
import type { Understood } from './understand.ts';

/** Nobody reads more than this. */
const MOST_RESULTS = 8;
const MOST_NEAR = 6;
/** How many of what words find are shown as the best. */
export const MOST_BEST = 4;
/** What puts a guide before the page of a code that fits as well. */
const A_LITTLE = 0.01;

/** A place with how well it fits: about 1 where the whole of a text fits. */
export interface Fit {
  readonly target: Target;
  readonly score: number;
}

const isGuide = (entry: object): entry is GuideEntry => 'summary' in entry;

/** @returns where the words of a text lead, best first */
export function byWords(
  { scores, targets, vocabulary }: FinderParts,
  { rest, topic, isOpen, exact }: Understood,
): Fit[] {
  const best = new Map<string, Fit & { product: ProductId }>();
  const add = (key: string, target: Target, score: number, product: ProductId) => {
    if (topic.inUse.has(product) && score > (best.get(key)?.score ?? 0))
      best.set(key, { target, score, product });
  };
  const said = [...exact.pieces]
    .filter(([{ product }]) => topic.named.size === 0 || topic.named.has(product))
    .map(([entry, part]) => ({ entry, score: 1 + part / 10 }));
  for (const { entry, score } of [...scores(rest.trim(), topic, isOpen), ...said]) {
    if (isGuide(entry)) {
      add(entry.id, { guide: entry }, score + A_LITTLE, entry.product);
      continue;
    }
    const guide = targets.guideOf(entry);
    if (guide) add(guide.id, { guide, via: entry }, score + A_LITTLE / 2, entry.product);
    if (entry.page) add(entry.page, { page: entry }, score, entry.product);
  }
  const order = Object.keys(vocabulary.products);
  return [...best.values()]
    .sort((a, b) => b.score - a.score || order.indexOf(a.product) - order.indexOf(b.product))
    .slice(0, MOST_BEST + MOST_NEAR);
}

/** @returns the guides of the products that a text names, where it says nothing else */
export function ofProducts(
  { tokenizer, index }: FinderParts,
  { rest, named }: Understood,
): Target[] {
  if (named.length === 0 || tokenizer.tokenize(rest).some(({ term }) => !tokenizer.isCommon(term)))
    return [];
  return index.guides.filter(({ product }) => named.includes(product)).map((guide) => ({ guide }));
}

/** A result to show, and what to highlight in it. */
interface Shown {
  readonly best: readonly Target[];
  readonly near?: readonly Target[];
  /** The text whose words are marked, where nothing was recognised. */
  readonly text?: string;
  readonly recognised?: readonly string[];
}

/** @returns each place once: the best results, then the near ones */
export function resultsOf(
  { tokenizer, scores, vocabulary }: FinderParts,
  { best, near = [], text = '', recognised = [] }: Shown,
): Pick<Found, 'results' | 'near'> {
  const terms = recognised.length > 0 ? new Set<string>() : scores.termsOf(text);
  const mark = highlighterOf({
    tokenizer,
    termsIn: scores.termsIn,
    terms,
    query: text,
    recognised,
  });
  const seen = new Set<string>();
  const once = (list: readonly Target[], most: number) => {
    const kept: FinderResult[] = [];
    for (const target of list) {
      if (kept.length === most) break;
      const result = finderResult(target, mark, vocabulary.logs);
      if (seen.has(result.href)) continue;
      seen.add(result.href);
      kept.push(result);
    }
    return kept;
  };
  const results = once(best, MOST_RESULTS);
  return { results, near: once(near, MOST_NEAR) };
}

/** @returns the guide that a target belongs to: a code's page does not compete with its guide */
export const guideEntryOf = (targets: Targets, target: Target): GuideEntry | undefined =>
  'page' in target ? targets.guideOf(target.page) : target.guide;

/** @returns the record that a target is of */
export const recordOf = (target: Target): RecordEntry | undefined =>
  'page' in target ? target.page : target.via;
