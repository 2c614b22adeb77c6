import { useEffect, useState } from 'react';
import { nowIso } from '../engine/time.ts';

/** @returns when this part of the page was first shown, with the time zone; undefined on the server */
export function useShownAt(): string | undefined {
  const [at, setAt] = useState<string>();
  useEffect(() => setAt(nowIso()), []);
  return at;
}
