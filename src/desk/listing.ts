/** Which calls a filter of the list shows, and in which order. */

import type { Call } from '../engine/call.ts';
import { isSameDay } from '../engine/time.ts';
import { dutiesLeft } from './ending.ts';

/**
 * @returns how many tasks a call has left: those that its agent has written down, and those left open at its
 *   end
 */
export const countToDo = (call: Call): number =>
  call.phase === 'ended' ? call.case.outstanding.length + dutiesLeft(call).length : 0;

export type Filter = 'all' | 'open' | 'to-do' | 'call-back' | 'today';

/** Whether a call passes a filter, now. */
export const filters: Readonly<Record<Filter, (call: Call, now: number) => boolean>> = {
  all: () => true,
  open: ({ phase }) => phase !== 'ended',
  'to-do': (call) => countToDo(call) > 0,
  'call-back': ({ callBack }) => callBack !== undefined,
  today: ({ case: { startedAt } }, now) => isSameDay(startedAt, now),
};

/**
 * @param calls calls, newest first
 * @param filter the filter of the list
 * @returns calls to call back by due time; otherwise open calls first, and among the ended ones those that
 *   are urgent with something to do
 */
export function inOrder(calls: readonly Call[], filter: Filter): readonly Call[] {
  if (filter === 'call-back') {
    const due = ({ callBack }: Call) => Date.parse(callBack?.due ?? '');
    return [...calls].sort((a, b) => due(a) - due(b));
  }
  const rank = (call: Call) =>
    call.phase !== 'ended' ? 0 : call.urgent && countToDo(call) > 0 ? 1 : 2;
  return [...calls].sort((a, b) => rank(a) - rank(b));
}
