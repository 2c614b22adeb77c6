/**
 * The gate: a protected operation's step must not be shown for a caller who has not been identified. The desk
 * shows a visit only through `redact`; whether the gate is open is known only to this tab's memory and is not
 * part of a stored call.
 */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { HAND_OVER, KNOWN_PROBLEM } from '../engine/answer.ts';
import type { Case } from '../engine/case.ts';
import { type Flows, flowById } from '../engine/flow.ts';
import { graphOf, pointsAhead, type StepPoint } from '../engine/graph.ts';
import { type Identity, isGated } from '../engine/identity.ts';
import { type Operation, operationOf } from '../engine/operation.ts';
import { operationWords, type Say } from '../engine/summary/summaryWords.ts';
import type { VisitedStep } from '../engine/transcript.ts';

/** What the operation would give a caller. */
export const operationGives: Readonly<Record<Operation, MessageDescriptor>> = {
  reactivate: msg`The next step gives this caller a new activation.`,
  reset: msg`The next step resets something that protects this account.`,
  assign: msg`The next step gives this caller another authenticator.`,
  unlock: msg`The next step opens a locked account or authenticator.`,
  replace: msg`The next step replaces the authenticator of this account.`,
  're-enrol': msg`The next step lets this caller enrol an authenticator again.`,
  'change-number': msg`The next step changes the number or address to which this account’s codes go.`,
  'change-rule': msg`The next step changes a rule that protects an application.`,
};

/** The placeholders for a protected step and for the answers given there. */
const redactedStep = msg`A protected step`;
const redactedAnswers: Readonly<Record<string, MessageDescriptor>> = {
  worked: msg`Done, and it worked`,
  failed: msg`Done, but it did not help`,
  'already-tried': msg`Already tried before`,
  cannot: msg`Could not be done`,
  'not-sure': msg`Not sure`,
};
const redactedAnswer = msg`Answered`;
const redactedAsk = msg`Continue from the protected step where this was handed over.`;

/**
 * @param visited the steps of a visit
 * @param identity who is calling, as far as this tab knows
 * @param say puts a message into the reader's language
 * @returns the same steps; as long as the gate is closed, those of a protected operation, and whatever quotes
 *   them, say nothing about what to do
 */
export function redact(
  visited: readonly VisitedStep[],
  identity: Identity,
  say: Say,
): readonly VisitedStep[] {
  return visited.map((visit, i) => {
    const before = visited[i - 1];
    if (
      [HAND_OVER, KNOWN_PROBLEM].includes(visit.node) &&
      visit.step.kind === 'escalation' &&
      before
    ) {
      return isGated(before.step, identity)
        ? { ...visit, step: { ...visit.step, asks: [say(redactedAsk)] } }
        : visit;
    }
    const operation = operationOf(visit.step);
    if (operation !== undefined && isGated(visit.step, identity))
      return redacted(visit, operation, say);
    const behind = before && isGated(before.step, identity) && operationOf(before.step);
    // The line on what fixed it would give away how that is done.
    return visit.step.kind === 'resolution' && behind
      ? { ...visit, step: { ...visit.step, fixed: redactedName(behind, say) } }
      : visit;
  });
}

const redactedName = (operation: Operation, say: Say) =>
  `${say(redactedStep)}: ${say(operationWords[operation])}`;

function redacted(
  { flow, node, step, taken }: VisitedStep,
  operation: Operation,
  say: Say,
): VisitedStep {
  const text = redactedName(operation, say);
  return {
    flow,
    node,
    answers: [],
    step: {
      kind: 'information',
      text,
      say: text,
      note: text,
      cites: step.cites,
      operation,
    },
    ...(taken && {
      taken: {
        id: taken.id,
        label: say(redactedAnswers[taken.id] ?? redactedAnswer),
        ...(taken.at === undefined ? {} : { at: taken.at }),
      },
    }),
  };
}

/**
 * @param record the case
 * @param visited the steps of its visit, not redacted
 * @param identity who is calling, as far as this tab knows
 * @returns the case without changes that would reveal what a protected step asks
 */
export function redactCase(
  record: Case,
  visited: readonly VisitedStep[],
  identity: Identity,
): Case {
  const secret = new Set(
    visited
      .filter(({ step }) => isGated(step, identity))
      .map(({ flow, node }) => `${flow}/${node}`),
  );
  return {
    ...record,
    changes: record.changes.filter(({ flow, node }) => !secret.has(`${flow}/${node}`)),
  };
}

/** @returns the protected operation that was successfully carried out in a visit, if any */
export const doneOperation = (visited: readonly VisitedStep[]): Operation | undefined =>
  visited
    .filter(({ taken }) => taken?.id === 'worked')
    .map(({ step }) => operationOf(step))
    .find((operation) => operation !== undefined);

/**
 * @param flows the known flows
 * @param from a step
 * @returns the nearest protected operation on any way from it, if there is one
 */
export function operationAhead(flows: Flows, from: StepPoint): Operation | undefined {
  const operationAt = ({ flow, node }: StepPoint) => {
    const machine = flowById(flows, flow);
    const step = machine && graphOf(machine).steps.get(node);
    return step && operationOf(step);
  };
  const here = operationAt(from);
  if (here !== undefined) return here;
  for (const point of pointsAhead(flows, from)) {
    const operation = operationAt(point);
    if (operation !== undefined) return operation;
  }
  return undefined;
}
