import { base } from '../language/site.ts';

/** @returns path and query in the address bar, from the root of this language's pages */
export function addressNow(): string {
  const { pathname, search } = window.location;
  return (pathname.slice(base.length - 1) || '/') + search;
}
