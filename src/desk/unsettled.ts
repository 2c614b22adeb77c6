/** Edits of calls that were still being stored when their page was closed. */
import type { Call } from '../engine/call.ts';
import { type Left, leftBehind } from '../storage/leftBehind.ts';
import type { CallEdit } from './callEdits.ts';

export const unsettled = leftBehind<CallEdit>(
  'desk-unsettled',
  ({ type }) => typeof type === 'string',
);

/**
 * @param left what was being stored for a call
 * @param here the stored call
 * @returns the edits that did not reach storage: each is written once
 */
export function editsLeft(
  { writes, edits }: Left<CallEdit>,
  here: Call | undefined,
): readonly CallEdit[] {
  const isKept = (edit: CallEdit) =>
    edit.type === 'note' &&
    here?.case.notes.some(({ at, text }) => at === edit.at && text === edit.text) === true;
  return edits.slice(Math.max(0, (here?.writes ?? -1) - writes)).filter((edit) => !isKept(edit));
}
