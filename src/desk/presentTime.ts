/** How the desk tells the time. */

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
