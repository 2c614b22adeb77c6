import { useLayoutEffect, useRef } from 'react';
import { arrive } from './arrive.ts';

/**
 * Does something after a move, not at the first place: in the frame in which the new one appears, so
 * that what is typed next does not land in the place before.
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
