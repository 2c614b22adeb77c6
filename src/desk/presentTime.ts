/** How the desk shows times. */
import { isSameDay } from '../engine/time.ts';

/**
 * @param time a point in time, as stored in a case
 * @returns it in the agent's format: with the day, unless that is today
 */
export function shortTime(time: string): string {
  return new Date(time).toLocaleString([], {
    ...(isSameDay(time, Date.now()) ? {} : { weekday: 'short', day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  });
}
