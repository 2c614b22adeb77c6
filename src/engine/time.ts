/** A day, in milliseconds. */
export const DAY = 86_400_000;

const two = (number: number) => String(Math.floor(number)).padStart(2, '0');

/**
 * @param date a point in time
 * @param east minutes by which the zone is ahead of UTC; by default the device's own zone
 * @returns it in ISO 8601 with the zone's offset: `2026-03-02T14:05:00+01:00`
 */
export function isoWithZone(date: Date, east: number = -date.getTimezoneOffset()): string {
  const local = new Date(date.getTime() + east * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(east);
  return `${local}${east < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

/** @returns the current time, with this device's zone */
export const nowIso = (): string => isoWithZone(new Date());

/** @returns the current day, in this device's zone: `2026-11-29` */
export const today = (): string => nowIso().slice(0, 10);

/** @returns whether two points in time are on the same day, in this device's zone */
export const isSameDay = (one: string | number, other: string | number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();
