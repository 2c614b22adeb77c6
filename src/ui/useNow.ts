import { useEffect, useState } from 'react';
import { isoWithZone } from '../engine/time.ts';

/** @returns when this part of the page was first shown, with the zone; undefined on the server */
export function useNow(): string | undefined {
  const [now, setNow] = useState<string>();
  useEffect(() => setNow(isoWithZone(new Date())), []);
  return now;
}
