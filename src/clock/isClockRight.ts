/**
 * Calls and tickets are deleted by their age, and a clock that is a year off would make all of them
 * old. So nothing is deleted before the server of this page has said that the clock is about right.
 */
import { DAY } from '../engine/time.ts';
import { measureClock } from './measureClock.ts';

/** Further off than this no clock may be, in milliseconds. */
const MOST_OFF = DAY;

/** @returns whether the device's clock is about right; false where nobody can say */
export async function isClockRight(): Promise<boolean> {
  try {
    const { ahead } = await measureClock(AbortSignal.timeout(20_000));
    return Math.abs(ahead) < MOST_OFF;
  } catch {
    return false;
  }
}
