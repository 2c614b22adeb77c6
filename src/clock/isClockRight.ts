/**
 * Calls and tickets are deleted by age, and a clock that is a year off would make all of them old. So
 * nothing is deleted until this page's server has confirmed that the clock is about right.
 */
import { DAY } from '../engine/time.ts';
import { measureClock } from './measureClock.ts';

/** The largest tolerated error of the clock, in milliseconds. */
const MOST_OFF = DAY;

/** @returns whether the device's clock is about right; false if that is unknown */
export async function isClockRight(): Promise<boolean> {
  try {
    const { ahead } = await measureClock(AbortSignal.timeout(20_000));
    return Math.abs(ahead) < MOST_OFF;
  } catch {
    return false;
  }
}
