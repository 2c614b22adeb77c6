/** The finder, loaded on first use. */
import { use } from 'react';
import { once } from '../loading/cache.ts';
import { currentOrganisation } from '../organisation/organisationStore.ts';
import type { Find } from './search/find.ts';
import { foundInUse } from './search/inUse.ts';

/** Loads the finder, with its index; it leaves out the products that are not in use. */
export const loadFinder = once(async (): Promise<Find> => {
  const { find } = await import('./loadFinder.ts');
  return (text, isTyping) => foundInUse(currentOrganisation(), find(text, isTyping));
});

/** @returns the finder; the page waits until it is there */
export const useFinder = (): Find => use(loadFinder());

/**
 * @param search the query of an address, with or without its question mark
 * @returns the text that it asks for; empty where it asks for none
 */
export const askedIn = (search: string): string =>
  new URLSearchParams(search).get('q')?.trim() ?? '';

/** @returns the address of the results for a text, from the root of the application */
export const resultsAddress = (text: string): string => `/?${new URLSearchParams({ q: text })}`;
