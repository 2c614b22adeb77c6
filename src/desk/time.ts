/** The present time, for what the desk shows and writes down. */
import { useSyncExternalStore } from 'react';
import { isoWithZone } from '../engine/time.ts';

/** @returns the present time as a case holds it */
export const nowIso = (): string => isoWithZone(new Date());

let seen = 0;

const everySecond = (listener: () => void) => {
  seen = Date.now();
  const timer = setInterval(() => {
    seen = Date.now();
    listener();
  }, 1000);
  return () => clearInterval(timer);
};

/** @returns the present time in milliseconds, anew every second */
export const useNow = (): number =>
  useSyncExternalStore(
    everySecond,
    () => (seen ||= Date.now()),
    () => 0,
  );

/** @returns a random UUID, also where the page is not served securely */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes]
    .map((byte, i) => {
      const own = i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
      const hex = own.toString(16).padStart(2, '0');
      return [4, 6, 8, 10].includes(i) ? `-${hex}` : hex;
    })
    .join('');
}
