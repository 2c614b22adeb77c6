/** A call that somebody else had, on another device. */
import type { Call } from '../engine/call.ts';
import { spent } from './callDurations.ts';

/**
 * @param call a call from a file
 * @param at the present time
 * @returns the call as somebody takes it over: it is on hold until they talk
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
 * @param call a call
 * @returns whether its identity check was recorded before it came here from a file: by somebody else,
 *   as far as anybody can tell
 */
export const isCheckedElsewhere = ({ case: { identityCheck }, imported }: Call): boolean =>
  identityCheck !== undefined &&
  imported !== undefined &&
  Date.parse(identityCheck.at) <= Date.parse(imported.at);
