/** The list of all guides, loaded when a page first shows it. */
import { use, useMemo } from 'react';
import { inUse } from '../engine/organisation.ts';
import { rememberEnglish } from '../language/others.ts';
import { once } from '../loading/cache.ts';
import { useOrganisation, useOwnGuides } from '../organisation/useOrganisation.ts';

export type Guides = typeof import('virtual:guides')['guides'];

const load = once(async () => {
  const lists = await import('virtual:guides');
  rememberEnglish(lists.untranslated);
  return lists;
});

/** Loads every guide, as lists show it. */
export const loadGuides = once(async (): Promise<Guides> => (await load()).guides);

export type Beginnings = typeof import('virtual:guides')['beginnings'];

/** Loads what can happen, as the first page lists it. */
export const loadBeginnings = once(async (): Promise<Beginnings> => (await load()).beginnings);

/** @returns the problems to choose from; the page suspends until the list is loaded */
export const useBeginnings = (): Beginnings => use(loadBeginnings());

/** @returns every guide of the products in use, and the organisation's own; the page suspends until the list is loaded */
export const useGuides = (): Guides => {
  const published = use(loadGuides());
  const own = useOwnGuides();
  return inUse(
    useOrganisation(),
    useMemo(() => (own.length === 0 ? published : [...published, ...own]), [published, own]),
  );
};

/**
 * @param guides every guide
 * @param id a flow's id that does not exist
 * @returns the guides that share words with it, best first, three at most
 */
export function nearest(guides: Guides, id: string): Guides {
  const words = new Set(id.toLowerCase().split(/[^a-z0-9]+/));
  const shared = (guide: Guides[number]) =>
    guide.id.split('-').filter((word) => word.length > 2 && words.has(word)).length;
  return guides
    .map((guide) => ({ guide, score: shared(guide) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ guide }) => guide);
}
