import { useSyncExternalStore } from 'react';
import { baseOf, language } from '../language/site.ts';

const never = () => () => {};

/**
 * @param of a language; the page's where none is given
 * @returns where its pages are: `https://example.org/help/fr`; empty on the server
 */
export const useOrigin = (of = language) =>
  useSyncExternalStore(
    never,
    () => window.location.origin + baseOf(of).replace(/\/$/, ''),
    () => '',
  );
