/** Calls as the desk exports them, made up. */
import { allFlows } from '../../flows/all.ts';
import { newCall } from '../../src/desk/callEdits.ts';
import type { Call } from '../../src/engine/call.ts';
import { revisionOfVisit } from '../../src/engine/revision.ts';
import { replay } from '../../src/engine/transcript.ts';

const START = Date.parse('2026-11-02T08:00:00.000Z');

/** @returns a point in time so many seconds after a call began */
export const timeAt = (seconds: number) => new Date(START + seconds * 1000).toISOString();

/** @returns a UUID that is the same for the same number */
export const uuidOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const statuses = {
  resolution: 'resolved',
  escalation: 'escalated',
  information: 'informed',
} as const;

/**
 * @param n its number
 * @param flow the guide
 * @param answers one a minute
 * @param more what else is so of it
 * @returns a call that has ended where its answers lead
 */
export function endedCall(
  n: number,
  flow: string,
  answers: readonly string[],
  more: Partial<Call> = {},
): Call {
  const replayed = replay(allFlows, flow, answers);
  const kind = replayed.visited.at(-1)?.step.kind ?? 'question';
  const status = Object.hasOwn(statuses, kind) ? statuses[kind as keyof typeof statuses] : 'open';
  const fresh = newCall(uuidOf(n), timeAt(0), { flow, answers: [...answers] });
  const answeredAt = answers.map((_, i) => timeAt(60 * (i + 1)));
  return {
    ...fresh,
    phase: 'ended',
    since: timeAt(60 * answers.length),
    ending: { status },
    furthest: { ...fresh.furthest, answeredAt },
    ...more,
    case: {
      ...fresh.case,
      revision: revisionOfVisit(allFlows, replayed),
      answeredAt,
      updatedAt: timeAt(60 * answers.length),
      ...more.case,
    },
  };
}
