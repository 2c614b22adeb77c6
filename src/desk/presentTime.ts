/** How the desk tells the time. */
import { isSameDay } from '../engine/time.ts';

/**
 * @param time a point in time, as a case holds it
 * @returns it as an agent reads it: with the day, unless that is today
 */
export function shortTime(time: string): string {
  return new Date(time).toLocaleString([], {
    ...(isSameDay(time, Date.now()) ? {} : { weekday: 'short', day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  });
}
