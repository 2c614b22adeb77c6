/** A call that somebody else had, on another device. */
import type { Call } from '../engine/call.ts';
import { spent } from './callDurations.ts';

/**
 * @param call a call from a file
 * @param at the present time
 * @returns the call after being taken over: on hold until the new agent talks
 */
export function takenOver(call: Call, at: string): Call {
  const { agent: from = call.imported?.from, ...rest } = call;
  const { updatedAt: since } = call.case;
  return {
    ...rest,
    ...(call.phase === 'talking' && { ...spent(call, Date.parse(since)), phase: 'held', since }),
    imported: { at, ...(from !== undefined && { from }) },
  };
}

/**
 * @returns whether the call's identity check was recorded before it was imported, so presumably by somebody
 *   else
 */
export const isCheckedElsewhere = ({ case: { identityCheck }, imported }: Call): boolean =>
  identityCheck !== undefined &&
  imported !== undefined &&
  Date.parse(identityCheck.at) <= Date.parse(imported.at);
