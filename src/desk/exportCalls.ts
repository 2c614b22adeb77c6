/** Calls as a file on the device. */

import type { Call } from '../engine/call.ts';
import { today } from '../engine/time.ts';
import { downloadLines } from '../storage/download.ts';

/**
 * Saves calls as a file; its name says the day, and which call it is where it is one.
 *
 * @param calls calls
 * @param one the only one of them
 */
export function exportCalls(calls: readonly Call[], one?: Call): void {
  const reference = one?.case.reference?.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
  const day = one?.case.startedAt.slice(0, 10) ?? today();
  const name = one === undefined ? 'calls' : ['call', reference].filter(Boolean).join('-');
  downloadLines(`${name}-${day}.jsonl`, calls);
}
