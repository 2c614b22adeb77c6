/** Which calls a part of the list shows, and in which order. */

import type { Call } from '../engine/call.ts';
import { isSameDay } from '../engine/time.ts';
import { dutiesLeft } from './ending.ts';

/**
 * @param call a call
 * @returns how many things are to be done after it: those that its agent has written down, and those
 *   that its end left open
 */
export const countToDo = (call: Call): number =>
  call.phase === 'ended' ? call.case.outstanding.length + dutiesLeft(call).length : 0;

export type Filter = 'all' | 'open' | 'to-do' | 'call-back' | 'today';

/** Whether a call is in a part of the list, now. */
export const filters: Readonly<Record<Filter, (call: Call, now: number) => boolean>> = {
  all: () => true,
  open: ({ phase }) => phase !== 'ended',
  'to-do': (call) => countToDo(call) > 0,
  'call-back': ({ callBack }) => callBack !== undefined,
  today: ({ case: { startedAt } }, now) => isSameDay(startedAt, now),
};

/**
 * @param calls calls, newest first
 * @param filter the part of the list
 * @returns those to call back by when that is due; else the open ones first, and of those that have
 *   ended the urgent ones with something to do
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
