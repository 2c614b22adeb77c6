/** The summary of a call: all its guides, in order, and what the agent adds. */
import { msg } from '@lingui/core/macro';
import type { Flows } from '../engine/flow.ts';
import type { Operation } from '../engine/operation.ts';
import { inert } from '../engine/summary/inert.ts';
import type { CaseSummary } from '../engine/summary/schema.ts';
import { summarise, type Ways } from '../engine/summary/summarise.ts';
import type { Replay, Visit } from '../engine/transcript.ts';
import { identityMethodName } from '../organisation/organisationWords.ts';
import type { Call } from './call.ts';
import { doneOperation, operationWords, type Say, veil, veilCase } from './gate.ts';
import { noticedWords } from './security.ts';

interface Parts {
  readonly flows: Flows;
  readonly call: Call;
  /** The visit, and the guides before it, each replayed. */
  readonly replayed: Replay;
  readonly before: readonly Replay[];
  readonly isIdentified: boolean;
  readonly say: Say;
  readonly ways: Ways;
  /** Set where the caller could not be identified: what they asked for. */
  readonly refused?: Operation | undefined;
}

/**
 * @param parts a call, and what is known of it
 * @returns its summary; what a protected step says is in it only for a caller who was identified
 */
export function callSummary(parts: Parts): CaseSummary {
  const { flows, call, replayed, before, isIdentified, say, ways, refused } = parts;
  const whole = joined(call, replayed, before);
  const visited = veil(whole.visited, isIdentified, say);
  const record = veilCase(whole.record, whole.visited, isIdentified);
  const summary = summarise(flows, { visited, rejected: [] }, record, ways);
  const check = record.identityCheck;
  const done = doneOperation(whole.visited);
  const notice = say(msg`Tell the user by another way, on record, that this was done: `);
  const told = say(msg`Told by another way, on record, that this was done: `);
  const { handOver } = call;
  return {
    ...summary,
    ...(handOver && {
      status: 'escalated' as const,
      to: handOver.to,
      ...(handOver.why !== '' && { why: inert(handOver.why) }),
    }),
    ...(refused && security(call, refused, say)),
    ...(summary.call && {
      call: {
        ...summary.call,
        ...(check && {
          identityCheck: {
            time: check.at,
            method: identityMethodName(check.method, say),
            outcome: check.outcome,
          },
        }),
        ...(done &&
          check?.outcome === 'confirmed' &&
          (call.toldOutOfBand
            ? { told: [...summary.call.told, told + say(operationWords[done])] }
            : { outstanding: [...summary.call.outstanding, notice + say(operationWords[done])] })),
      },
    }),
  };
}

/** A caller who could not be identified: what security has to know and do. */
function security(call: Call, operation: Operation, say: Say): Partial<CaseSummary> {
  const name = say(operationWords[operation]);
  const noticed = call.noticed
    .flatMap((place) => noticedWords[place] ?? [])
    .map((words) => say(words));
  const asked = say(
    msg`Somebody asked by phone for a protected operation and could not be identified: `,
  );
  return {
    status: 'escalated',
    problem: asked + name,
    to: 'security',
    why: [say(msg`No allowed identity check could be made.`), ...noticed].join(' '),
    asks: [
      say(
        msg`Find out from the owner of the account, by a contact on record, whether they called.`,
      ),
      say(msg`Look whether sign-ins or changes of authenticators on this account are the owner’s.`),
      say(msg`Let nobody carry out the operation before the owner has been identified.`),
    ],
  };
}

/** The guides before and the present one as one visit, with one row of answers. */
function joined(call: Call, replayed: Replay, before: readonly Replay[]) {
  const visited: Visit[] = [];
  const answeredAt: string[] = [];
  const assumed: number[] = [];
  const add = (steps: readonly Visit[], times: readonly string[], places: readonly number[]) => {
    const offset = answeredAt.length;
    for (const visit of steps) {
      const { taken } = visit;
      visited.push(
        taken?.at === undefined ? visit : { ...visit, taken: { ...taken, at: taken.at + offset } },
      );
    }
    answeredAt.push(...times);
    assumed.push(...places.map((place) => place + offset));
  };
  for (const [i, way] of call.before.entries()) {
    add(before[i]?.visited ?? [], way.answeredAt, way.assumed);
  }
  add(replayed.visited, call.case.answeredAt, call.case.assumed);
  return { visited, record: { ...call.case, answeredAt, assumed } };
}
