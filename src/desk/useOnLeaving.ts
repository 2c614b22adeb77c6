import { useEffect, useEffectEvent } from 'react';

/**
 * A field that another page replaces is removed without a blur event: what was typed is saved nevertheless.
 *
 * @param keep keeps what was typed, if anything was
 */
export function useOnLeaving(keep: () => void): void {
  const leave = useEffectEvent(keep);
  useEffect(() => () => leave(), []);
}
