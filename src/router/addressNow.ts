import type { LanguageId } from '../language/languages.ts';
import { base, baseOf } from '../language/site.ts';

/** @returns path and query in the address bar, from the root of this language's pages */
export function addressNow(): string {
  const { pathname, search } = window.location;
  return (pathname.slice(base.length - 1) || '/') + search;
}

/**
 * @param language a language of the site
 * @returns the address of the place that the address bar tells, in that language
 */
export const hereIn = (language: LanguageId): string =>
  baseOf(language) + addressNow().slice(1) + window.location.hash;
