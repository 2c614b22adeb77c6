/** The finder, loaded on first use. */
import { use } from 'react';
import type { Find } from '../../engine/finder/find.ts';
import { foundInUse } from '../../engine/finder/inUse.ts';
import { currentOrganisation } from '../../organisation/organisationStore.ts';
import { forgetFailure } from '../../ui/failedFetch.ts';
import { tracked } from '../../ui/later.tsx';

let loading: Promise<Find> | undefined;

/**
 * @returns the finder, with its index; it leaves out the products that are not in use
 * @throws Error when its file cannot be fetched; a call after a while tries again
 */
export function loadFinder(): Promise<Find> {
  loading ??= tracked(
    import('./loadFinder.ts').then(
      ({ find }): Find =>
        (text, isTyping) =>
          foundInUse(currentOrganisation(), find(text, isTyping)),
      (error: unknown) => {
        forgetFailure(() => {
          loading = undefined;
        });
        throw error;
      },
    ),
  );
  return loading;
}

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
