import { useEffect, useEffectEvent } from 'react';

/**
 * A field that gives way to another page is left without a word: what was typed is kept all the same.
 *
 * @param keep keeps what was typed, if anything was
 */
export function useOnLeaving(keep: () => void): void {
  const leave = useEffectEvent(keep);
  useEffect(() => () => leave(), []);
}
