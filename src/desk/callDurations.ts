/** How long a call has lasted, and how old it is. */

import type { Call } from '../engine/call.ts';
import { between } from '../engine/callTime.ts';
import { EARLIEST } from '../engine/clock.ts';
import { clockTime } from '../engine/clockTime.ts';
import { DAY } from '../engine/time.ts';

/**
 * @param now the present time, in milliseconds
 * @returns how long the call has been talked and held until then, in milliseconds
 */
export function spent(call: Call, now: number): Pick<Call, 'talked' | 'held'> {
  const more = between(Date.parse(call.since), now);
  return {
    talked: call.talked + (call.phase === 'talking' ? more : 0),
    held: call.held + (call.phase === 'held' ? more : 0),
  };
}

/**
 * @param now the present time, in milliseconds
 * @returns how long the call has lasted, been on hold, and been in its present state, in milliseconds; never
 *   negative, even if the device's clock was set back
 */
export function durations(
  call: Call,
  now: number,
): { talked: number; held: number; phase: number } {
  return { ...spent(call, now), phase: between(Date.parse(call.since), now) };
}

/**
 * @param milliseconds a duration
 * @returns it as the desk shows it, always of the same width: `04:12`, `1:04:12`
 */
export const wideClockTime = (milliseconds: number): string =>
  clockTime(milliseconds).padStart(5, '0');

/** Calls, newest first. */
export const byTime = (calls: readonly Call[]): readonly Call[] =>
  [...calls].sort((a, b) => Date.parse(b.case.startedAt) - Date.parse(a.case.startedAt));

/** More than any time zone or difference between devices explains, in milliseconds. */
const AHEAD = 2 * DAY;

/**
 * @param now the correct present time, in milliseconds
 * @returns the calls that were touched while the clock was ahead: by their stamp they would never get old
 */
export const stampedAhead = (calls: readonly Call[], now: number): readonly Call[] =>
  calls.filter(({ case: { updatedAt } }) => Date.parse(updatedAt) - now > AHEAD);

/**
 * @param now the present time, in milliseconds
 * @param days how long the organisation allows calls to be kept
 * @returns the calls that have not been touched for longer
 */
export const outdated = (calls: readonly Call[], now: number, days: number): readonly Call[] =>
  calls.filter(({ case: { updatedAt } }) => {
    const touched = Date.parse(updatedAt);
    return touched >= EARLIEST && now - touched > days * DAY;
  });
