/**
 * How a text is answered. Tried in order: an attack, a subject that no guide covers, exact matches, a
 * number that the words confirm, the open question, the words, and whatever is left.
 */
import { START } from '../../engine/answer.ts';
import { clausesOf } from './context.ts';
import type { FinderParts } from './finderParts.ts';
import type { Found, RecordEntry } from './model.ts';
import {
  byWords,
  type Fit,
  guideEntryOf,
  MOST_BEST,
  ofProducts,
  recordOf,
  resultsOf,
} from './places.ts';
import type { Target } from './targets.ts';
import type { Understood } from './understand.ts';

/** How near to the best what words find has to be, to be shown with it. */
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
/** From this many known words on, a text tells a story; with fewer it is a search. */
const LEAST_STORY = 4;
/** Where only words are known that occur everywhere, a fit like this is needed not to ask first. */
const SAYS_MUCH = 0.85;

/** What was found, as far as it is not empty. */
type Answer = Pick<Found, 'kind'> & Partial<Found>;

/** @returns what answers the texts that are put to the finder */
export function answererOf(parts: FinderParts): (about: Understood) => Answer {
  const isSaidOfStart = saidOfStart(parts);
  return (about) => {
    const first = beforeWords(parts, about);
    if (first) return first;
    const weighed = weigh(parts, about);
    // A search for something we do not cover: no guide is better than a wrong one.
    if (parts.scores.known(about.rest) < LEAST_STORY && isForeign(parts, about.rest))
      return { kind: 'nothing', named: about.named };
    return (
      confirmed(parts, about, weighed) ??
      weakDoor(parts, about, weighed) ??
      openQuestion(parts, about, weighed, isSaidOfStart(about.rest)) ??
      inWords(parts, about, weighed) ??
      leftOver(parts, about, weighed)
    );
  };
}

/** Whether everything in a text is about something we do not cover. */
function isForeign({ scores }: FinderParts, text: string): boolean {
  const telling = clausesOf(text).filter(
    (part) => scores.telling(part) > 0 || scores.isForeign(part),
  );
  return telling.length > 0 && telling.every(scores.isForeign);
}

/** What can be settled without looking at the words. */
function beforeWords(parts: FinderParts, about: Understood): Answer | undefined {
  const { door, notCovered, exact, known, isUsed, asked, named, translation } = about;
  if (door && !door.isWeak)
    return { kind: 'door', ...resultsOf(parts, { best: [{ guide: door.guide }] }) };
  if (notCovered !== undefined) return { kind: 'nothing', notCovered };
  if (about.isNumberOfAnother) return { kind: 'nothing' };
  if (known.length === 0) return undefined;
  const { kind, recognised, undocumented, isNearly } = exact;
  const others = exact.isWhole || kind === 'form' ? [] : byWords(parts, about);
  const near = [...exact.near.filter(isUsed), ...others.map(({ target }) => target)];
  return {
    kind,
    ...resultsOf(parts, { best: known, near, text: asked, recognised }),
    recognised,
    undocumented,
    isNearly,
    isOtherLanguage: translation !== undefined,
    named,
  };
}

type Weighed = ReturnType<typeof weigh>;

/** What the words of a text tell, beside the numbers in it. */
function weigh(parts: FinderParts, about: Understood) {
  const { scores, targets } = parts;
  const { exact, rest, topic } = about;
  const tells = scores.telling(rest);
  const undocumented =
    exact.undocumented.length > 0 || tells > 0 ? exact.undocumented : exact.maybe;
  const isWorthIt = undocumented.length === 0 || (exact.kind !== 'name' && tells > 0);
  const hits: readonly Fit[] = isWorthIt ? byWords(parts, about) : [];
  const hints = exact.hints.filter(({ product }) => topic.inUse.has(product));
  const [best] = hits;
  const top = best?.score ?? 0;
  const bestGuide = best && guideEntryOf(targets, best.target);
  const rival = hits.find(({ target }) => guideEntryOf(targets, target) !== bestGuide)?.score ?? 0;
  return {
    /** How many words tell something. */
    tells,
    undocumented,
    hits,
    /** Records of numbers that are not told as codes. */
    hints,
    isSaid: hints.some((record) => exact.said.includes(record)),
    top,
    rival,
    hasRival: rival > top * AS_GOOD,
  };
}

const places = (hits: readonly Fit[]): Target[] => hits.map(({ target }) => target);

const firstCodes = (records: readonly RecordEntry[]) =>
  records.flatMap(({ codes }) => codes.slice(0, 1));

/**
 * A number that is not called a code counts as one if the words agree; if they only lead to the same
 * guide, that guide comes first.
 */
function confirmed(
  parts: FinderParts,
  { rest, named }: Understood,
  { hints, hits }: Weighed,
): Answer | undefined {
  const [best] = hits;
  const of = (target: Target) => guideEntryOf(parts.targets, target);
  const said = hints.filter((record) =>
    hits.slice(0, MOST_BEST).some(({ target }) => recordOf(target) === record),
  );
  const led = hints.filter((record) =>
    parts.targets.exact(record).some((target) => best && of(target) === of(best.target)),
  );
  const records = said.length > 0 ? said : led;
  if (records.length === 0) return undefined;
  const recognised = firstCodes(records);
  const exact = records.flatMap((record) => parts.targets.exact(record));
  const first = said.length > 0 ? [] : places(hits.slice(0, 1));
  return {
    kind: 'code',
    ...resultsOf(parts, { best: [...first, ...exact], near: places(hits), text: rest, recognised }),
    recognised,
    named,
  };
}

/** Beside a new phone, other words may say what the matter is. */
function weakDoor(
  parts: FinderParts,
  { door, rest }: Understood,
  { top, tells, hasRival, hits }: Weighed,
): Answer | undefined {
  const isTold = tells > 0 && top >= SAYS_ENOUGH && (tells > 1 || !hasRival || top > SAYS_WELL);
  if (!door || isTold) return undefined;
  const best = [{ guide: door.guide }];
  return { kind: 'door', ...resultsOf(parts, { best, near: places(hits), text: rest }) };
}

/** The guide that asks questions, for people who only say that something does not work. */
function openQuestion(
  parts: FinderParts,
  { rest, asked, translation }: Understood,
  { isSaid, undocumented, top, hits }: Weighed,
  isSaidOfStart: boolean,
): Answer | undefined {
  const start = parts.targets.guides.get(START);
  if (isSaid || undocumented.length > 0 || !(isSaidOfStart || parts.scores.isVague(rest)))
    return undefined;
  const answers = parts.openingOf(translation ?? asked);
  if (!start || !answers || (top >= SAYS_MUCH && !isSaidOfStart)) return undefined;
  return {
    kind: 'door',
    ...resultsOf(parts, { best: [{ guide: start, answers }], near: places(hits), text: rest }),
    isOtherLanguage: translation !== undefined,
  };
}

/** Where the words lead; to the guide that asks, where they fit so little or several as well. */
function inWords(
  parts: FinderParts,
  { rest, asked, named, translation }: Understood,
  { hits, hints, tells, isSaid, undocumented, top, rival, hasRival }: Weighed,
): Answer | undefined {
  if (hits.length === 0 || (tells === 0 && isSaid)) return undefined;
  const isOtherLanguage = translation !== undefined;
  const start = parts.targets.guides.get(START);
  const isLong = parts.scores.known(rest) >= LEAST_STORY;
  const isAlone = tells > 0 && top >= LEAST_OF_ONE && rival < top * ALONE;
  const isOpen = (top < CLEAR && !isAlone) || (isLong && hasRival && tells < 2 && top < SAYS_MUCH);
  if (start && isOpen && undocumented.length === 0) {
    const answers = parts.openingOf(translation ?? asked) ?? [];
    const best = [{ guide: start, answers }];
    const shown = resultsOf(parts, { best, near: places(hits), text: rest });
    return { kind: 'door', ...shown, isOtherLanguage, named };
  }
  const first = hits.filter(({ score }) => score >= top * NEAR_BEST).slice(0, MOST_BEST);
  const others = hits.filter((hit) => !first.includes(hit));
  const hinted = hints.flatMap((record) => parts.targets.exact(record));
  return {
    kind: 'words',
    ...resultsOf(parts, { best: places(first), near: [...places(others), ...hinted], text: rest }),
    undocumented,
    isOtherLanguage,
    isUnsure: top < CLEAR || hasRival,
    named,
  };
}

/** Numbers that may be codes, a product’s name and nothing else, or nothing. */
function leftOver(parts: FinderParts, about: Understood, { hints, undocumented }: Weighed): Answer {
  const { asked, exact, named, rest, topic, translation } = about;
  const best = hints.flatMap((record) => parts.targets.exact(record));
  if (best.length > 0) {
    const recognised = firstCodes(hints);
    return {
      kind: 'code',
      ...resultsOf(parts, { best, text: asked, recognised }),
      recognised,
      named,
    };
  }
  const elsewhere = exact.elsewhere.filter(({ product }) => topic.inUse.has(product));
  if (undocumented.length > 0) return { kind: 'nothing', undocumented, elsewhere, named };
  const ofProduct = ofProducts(parts, about).filter(about.isUsed);
  if (ofProduct.length > 0)
    return { kind: 'words', ...resultsOf(parts, { best: ofProduct, text: rest }) };
  return { kind: 'nothing', isOtherLanguage: translation !== undefined, named };
}

/** Whether a text says no more than the title and summary of the guide for people who are not sure. */
function saidOfStart({ tokenizer, targets }: FinderParts): (text: string) => boolean {
  const termsOf = (text: string) =>
    [...new Set(tokenizer.tokenize(text).map(({ term }) => term))].sort().join(' ');
  const sayings = new Set(
    (targets.guides.get(START)?.passages ?? []).flatMap(([kind, words]) =>
      kind === 'saying' ? [termsOf(words)] : [],
    ),
  );
  return (text) => sayings.has(termsOf(text));
}
