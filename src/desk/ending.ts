/** How a call ends, and what it leaves open. */

import type { Call, CallEnding } from '../engine/call.ts';
import { operationOf } from '../engine/operation.ts';
import type { TicketHandOff } from '../engine/organisation.ts';
import type { Step } from '../engine/step.ts';
import { outcomeOf } from '../engine/stepKinds.ts';
import type { Replay } from '../engine/transcript.ts';
import { isUnidentified } from './deskSummary.ts';
import { doneOperation } from './gate.ts';

/** Something still open when a call is about to end. */
export type Duty = NonNullable<CallEnding['left']>[number] | 'draft';

/**
 * @param replays the call's guides, each replayed
 * @returns whether a protected operation was carried out, so that the user has to be told about it
 */
export const isToTell = (call: Call, replays: readonly Replay[]): boolean =>
  call.case.identityCheck?.outcome === 'confirmed' &&
  doneOperation(replays.flatMap(({ visited }) => visited)) !== undefined;

/**
 * @param last the call's present step; undefined if no guide was chosen
 * @returns how it ends if it ends there
 */
export function endingOf(call: Call, last: Step | undefined): CallEnding {
  if (isUnidentified(call)) return { status: 'escalated', to: 'security' };
  if (call.handOver) return { status: 'escalated', to: call.handOver.to };
  const status = last && outcomeOf(last.kind);
  if (last === undefined || status === undefined) return { status: 'open' };
  // The placeholder of a protected step looks like an informational ending.
  if (status === 'informed' && operationOf(last) !== undefined) return { status: 'open' };
  return { status, ...(last.kind === 'escalation' && { to: last.to }) };
}

/**
 * @param ending how the call ends
 * @param isDone whether a protected operation was carried out
 * @param tickets how the organisation takes tickets
 * @returns what is open at its end, in addition to what its agent has written down
 */
export function dutiesOf(
  call: Call,
  ending: CallEnding,
  isDone: boolean,
  tickets: TicketHandOff,
): readonly Duty[] {
  const isTicketOpen =
    tickets.by !== 'none' && ending.status === 'escalated' && call.ticketAt === undefined;
  return [
    ...(isDone && !call.toldOutOfBand ? (['tell'] as const) : []),
    ...(isTicketOpen ? (['ticket'] as const) : []),
    ...(call.draft === undefined ? [] : (['draft'] as const)),
  ];
}

/**
 * @param call a call that has ended
 * @returns what it left open that nobody has done since
 */
export const dutiesLeft = ({ ending, toldOutOfBand, ticketAt }: Call): readonly Duty[] =>
  (ending?.left ?? []).filter((duty) =>
    duty === 'tell' ? !toldOutOfBand : ticketAt === undefined,
  );
