/** Calls as a file on the device. */

import type { Call } from '../engine/call.ts';
import { today } from '../engine/time.ts';
import { downloadLines } from '../storage/download.ts';

/**
 * Saves calls as a file named after the day, and after the call if it is only one.
 *
 * @param one that call
 */
export function exportCalls(calls: readonly Call[], one?: Call): void {
  const reference = one?.case.reference?.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
  const day = one?.case.startedAt.slice(0, 10) ?? today();
  const name = one === undefined ? 'calls' : ['call', reference].filter(Boolean).join('-');
  downloadLines(`${name}-${day}.jsonl`, calls);
}
