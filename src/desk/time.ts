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

/**
 * @param time a point in time, as a case holds it
 * @returns it as an agent reads it: with the day, unless that is today
 */
export function shortTime(time: string): string {
  const date = new Date(time);
  const isToday = date.toDateString() === new Date().toDateString();
  return date.toLocaleString([], {
    ...(isToday ? {} : { weekday: 'short', day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  });
}
