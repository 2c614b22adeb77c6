import { useLayoutEffect, useRef } from 'react';
import { useLocation } from './router.tsx';

/**
 * After a move the page begins at its top and its heading takes the focus, so that a screen reader
 * says where one is and the keyboard goes on from there. The first page is left as the browser
 * shows it.
 */
export function useArrival(): void {
  const { pathname, search } = useLocation();
  const here = pathname + search;
  const shown = useRef(here);
  // In the frame in which the page appears: what is typed next must not land in the page before.
  useLayoutEffect(() => {
    if (shown.current === here) return;
    shown.current = here;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [here]);
}
