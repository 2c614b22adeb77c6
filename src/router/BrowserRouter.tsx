/** The address bar as react-router's navigator: it shows a place once its page is loaded. */
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { createPath, type Navigator, Router, type To } from 'react-router';
import { base } from '../language/site.ts';
import { addressNow } from './addressNow.ts';
import { type Go, GoContext, hrefOf } from './router.tsx';

/** `usr` is what react-router calls the state of an entry: entries that it has written stay readable. */
function placeNow() {
  const { pathname, search, hash } = window.location;
  return { pathname, search, hash, state: window.history.state?.usr ?? null };
}

const pathOf = (to: To) => (typeof to === 'string' ? to : createPath(to));

/**
 * @param pending the page of an address while it is loading; undefined once it is there
 * @returns the router. A move to a loaded page is drawn within the click; a move to any other is drawn
 *   when the page has loaded or failed, and until then the previous page stays usable
 */
export function BrowserRouter({
  pending,
  children,
}: {
  pending: (address: string) => Promise<unknown> | undefined;
  children: ReactNode;
}) {
  const [place, setPlace] = useState(placeNow);
  const moved = useMemo(
    () => () => {
      const { href } = window.location;
      const show = () => href === window.location.href && setPlace(placeNow());
      const page = pending(addressNow());
      if (page === undefined) show();
      else page.then(show, show);
    },
    [pending],
  );
  const navigator = useMemo((): Navigator => {
    const by = (how: 'pushState' | 'replaceState') => (to: To, state?: unknown) => {
      window.history[how]({ usr: state }, '', pathOf(to));
      moved();
    };
    return {
      createHref: pathOf,
      go: (steps) => window.history.go(steps),
      push: by('pushState'),
      replace: by('replaceState'),
    };
  }, [moved]);
  const go = useCallback<Go>(
    (to, { replace, state }) => {
      // A link to the place itself takes its own place, as browsers do it.
      const isHere = window.location.origin + hrefOf(to) === window.location.href;
      navigator[replace || isHere ? 'replace' : 'push'](hrefOf(to), state);
    },
    [navigator],
  );
  useLayoutEffect(() => {
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, [moved]);
  return (
    <Router basename={base} location={place} navigator={navigator} useTransitions={false}>
      <GoContext value={go}>{children}</GoContext>
    </Router>
  );
}
