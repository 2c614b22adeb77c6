import { useLayoutEffect, useRef } from 'react';
import { arrive } from './arrive.ts';

/**
 * Does something after each move but not on the first page: in the frame in which the new page appears,
 * so that what is typed next does not land on the old one.
 *
 * @param place names the place that is shown
 * @param work the same function at each rendering
 */
export function useAfterMove(place: string, work: () => void): void {
  const shown = useRef(place);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    work();
  }, [place, work]);
}

/**
 * Arrives after a move; the first page is left as the browser shows it.
 *
 * @param place names the place that is shown
 */
export const useArrival = (place: string): void => useAfterMove(place, arrive);
