/** The lists of guides, each loaded when a page first shows it. */
import { use } from 'react';
import { inUse } from '../engine/organisation.ts';
import type { ProductId } from '../engine/step.ts';
import { fetchedOnce } from '../loading/later.tsx';
import { useOrganisation } from '../organisation/useOrganisation.ts';

export type Guides = typeof import('virtual:guides')['guides'];

/** Loads every guide, as lists show it. */
export const { load: loadGuides } = fetchedOnce(
  async (): Promise<Guides> => (await import('virtual:guides')).guides,
);

/** @returns every guide of the products in use; the page waits until the list is there */
export const useGuides = (): Guides => inUse(useOrganisation(), use(loadGuides()));

/** The guides that a page lists of each product, and how many there are. */
export interface Listed {
  readonly guides: Guides;
  readonly counts: Readonly<Record<ProductId, number>>;
}

/** Loads the first guides of each product, as pages list them that are about something else. */
export const { load: loadListed } = fetchedOnce(
  (): Promise<Listed> => import('virtual:guides/listed'),
);

/** @returns the first guides of each product in use; the page waits until the list is there */
export function useListed(): Listed {
  const organisation = useOrganisation();
  const { guides, counts } = use(loadListed());
  return { guides: inUse(organisation, guides), counts };
}

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
