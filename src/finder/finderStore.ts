/** The finder, loaded when somebody first searches: one for every room. */
import { use, useCallback, useMemo, useState } from 'react';
import type { Organisation } from '../engine/organisation.ts';
import { once } from '../loading/cache.ts';
import {
  currentOrganisation,
  organisationStore,
  readOrganisation,
} from '../organisation/organisationStore.ts';
import type { OwnGuide } from '../organisation/readOwnGuides.ts';
import { useOrganisation, useOwnGuides } from '../organisation/useOrganisation.ts';
import type { FindText } from './search/find.ts';
import type { FinderIndex, Found } from './search/model.ts';

/** The finder, and what it is built on. */
export interface Finder {
  readonly find: FindText;
  readonly index: FinderIndex;
  /** @returns what adds an organisation's own guides to what was found */
  readonly own: (guides: readonly OwnGuide[]) => (found: Found) => Found;
}

/**
 * Loads the finder with its index.
 *
 * @throws Error when its file cannot be fetched; a call after a while tries again
 */
export const loadFinder = once(
  async (): Promise<Finder> => (await import('./loadFinder.ts')).finder,
);

/** Milliseconds for which the organisation's file is waited for: it says which products are in use. */
const PATIENCE = 2_000;

async function loadWithOrganisation(): Promise<Finder> {
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const [finder] = await Promise.all([loadFinder(), Promise.race([readOrganisation(), late])]);
  return finder;
}

/** What of an organisation the finder minds. */
type Own = Pick<Organisation, 'products' | 'names'>;

/**
 * @returns the finder with the products in use, what belongs to others is never found, and with the
 *   organisation's own guides
 */
function within(
  finder: Finder | undefined,
  { products, names }: Own,
  guides: readonly OwnGuide[],
): Finder | undefined {
  if (finder === undefined) return undefined;
  const findOwn = guides.length === 0 ? undefined : finder.own(guides);
  return {
    ...finder,
    find: (text, options) => {
      const found = finder.find(text, { ...options, names, ...(products && { products }) });
      return findOwn?.(found) ?? found;
    },
  };
}

/** @returns the finder for the products in use; the page suspends until it is loaded */
export function useFinder(): Finder {
  const finder = use(loadFinder());
  const organisation = useOrganisation();
  const guides = useOwnGuides();
  return useMemo(
    () => within(finder, organisation, guides) ?? finder,
    [finder, organisation, guides],
  );
}

/**
 * @param draft a guide that is not published yet and is found like the organisation's own
 * @returns the finder for the products in use once it is loaded, and what loads it
 */
export function useLoadedFinder(draft?: OwnGuide): {
  finder: Finder | undefined;
  /** Whether it could not be fetched. */
  isFailed: boolean;
  /** Loads it; resolves with undefined if it cannot be fetched. */
  load: () => Promise<Finder | undefined>;
} {
  const [loaded, setLoaded] = useState<Finder>();
  const [isFailed, setFailed] = useState(false);
  const organisation = useOrganisation();
  const own = useOwnGuides();
  const guides = useMemo(() => (draft ? [...own, draft] : own), [own, draft]);
  const finder = useMemo(
    () => within(loaded, organisation, guides),
    [loaded, organisation, guides],
  );
  const load = useCallback(
    () =>
      loadWithOrganisation().then(
        (found) => {
          setLoaded(found);
          setFailed(false);
          const read = organisationStore.own();
          return within(found, currentOrganisation(), draft ? [...read, draft] : read);
        },
        () => {
          setFailed(true);
          return undefined;
        },
      ),
    [draft],
  );
  return { finder, isFailed, load };
}

/**
 * @param search the query of an address, with or without its question mark
 * @returns the text that it asks for; empty if it asks for none
 */
export const queryIn = (search: string): string =>
  new URLSearchParams(search).get('q')?.trim() ?? '';

/** @returns the address of the results for a text, from the root of the application */
export const resultsAddress = (text: string): string => `/?${new URLSearchParams({ q: text })}`;
