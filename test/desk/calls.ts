/** Calls for tests, at times that are easy to read. */

import { applyEdit } from '../../src/desk/applyEdits.ts';
import { type CallEdit, newCall } from '../../src/desk/callEdits.ts';
import type { Call } from '../../src/engine/call.ts';

export const ID = '11111111-1111-4111-8111-111111111111';

/** @returns a point in time so many seconds after the beginning of every test's call */
export const at = (seconds: number): string =>
  `2026-03-02T14:${String(5 + Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}+01:00`;

/** @returns a move to some answers of a flow */
export const move = (
  seconds: number,
  from: readonly string[],
  to: readonly string[],
  more: Partial<Extract<CallEdit, { type: 'move' }>> = {},
): CallEdit => ({
  type: 'move',
  at: at(seconds),
  from,
  to: { flow: 'activation-code-expired', answers: to },
  revision: 'aaaaaa',
  ...more,
});

/** @returns a call after some edits */
export const callAfter = (...edits: CallEdit[]): Call =>
  edits.reduce(
    applyEdit,
    newCall(ID, at(0), { flow: 'activation-code-expired', answers: [] }, 'aaaaaa'),
  );
