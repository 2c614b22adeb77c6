/** The summary of a call: all its guides, in order, and what the agent adds. */
import { msg } from '@lingui/core/macro';
import { HAND_OVER } from '../engine/answer.ts';
import type { Call } from '../engine/call.ts';
import type { Case } from '../engine/case.ts';
import type { Flows } from '../engine/flow.ts';
import { labelAt } from '../engine/graph.ts';
import { type Identity, isGated } from '../engine/identity.ts';
import { type Operation, operationOf } from '../engine/operation.ts';
import type { Organisation } from '../engine/organisation.ts';
import { plain } from '../engine/plain.ts';
import { sanitise } from '../engine/sanitise.ts';
import { leftTries } from '../engine/summary/leftTries.ts';
import { sentence, summarise, type WaysBack } from '../engine/summary/summarise.ts';
import type { CaseSummary, SummaryStep } from '../engine/summary/summarySchema.ts';
import { operationWords, type Say } from '../engine/summary/summaryWords.ts';
import { triesOf } from '../engine/summary/tries.ts';
import { hasAnswer, type Replay, replay, type VisitedStep } from '../engine/transcript.ts';
import { identityMethodName } from '../organisation/organisationWords.ts';
import { aboutCaller } from './aboutCaller.ts';
import { visitForAgent } from './forAgent.ts';
import { doneOperation, redact, redactCase } from './gate.ts';
import { roleName } from './roles.ts';
import { noticedWords } from './security.ts';
import { isCheckedElsewhere } from './takeOver.ts';

interface Parts {
  readonly flows: Flows;
  readonly call: Call;
  /** The visit and the earlier guides, each replayed. */
  readonly replayed: Replay;
  readonly before: readonly Replay[];
  readonly identity: Identity;
  readonly say: Say;
  readonly ways: WaysBack;
  /** The organisation’s contacts, by role. */
  readonly contacts?: Organisation['contacts'];
  /** The operation the caller asked for, if they could not be identified. */
  readonly refused?: Operation | undefined;
}

/**
 * @param parts a call, and what is known about it
 * @returns its summary; it contains the texts of protected steps only if the caller was identified
 */
export function callSummary(parts: Parts): CaseSummary {
  const summary = unnamed(parts);
  const { to } = summary;
  return to ? { ...summary, toName: roleName(to, parts.contacts, parts.say) } : summary;
}

/** The summary without the organisation's name for the role that takes over. */
function unnamed(parts: Parts): CaseSummary {
  const { flows, call, replayed, before, identity, say, ways, refused } = parts;
  const whole = joined(call, replayed, before);
  const visited = visitForAgent(redact(whole.visited, identity, say));
  const record = redactCase(whole.record, whole.visited, identity);
  const summary = summarise(flows, { visited, rejected: [] }, record, {
    tried: leftTries(
      (call.left ?? []).flatMap((way) => triesOn(way, flows, identity, say)),
      visited,
    ),
    heldIn: call.caller?.language,
    ...ways,
    // Without a guide this is the problem itself.
    ...(visited.length > 0 && { typed: call.matter }),
  });
  const last = whole.visited.at(-1);
  // The placeholder of a protected step looks like a step that explained something.
  const isOpen = last !== undefined && (summary.status === 'open' || isGated(last.step, identity));
  const check = record.identityCheck;
  const done = doneOperation(whole.visited);
  const { handOver } = call;
  const asked = whole.visited.map(({ step }) => operationOf(step)).find(Boolean);
  return {
    ...summary,
    steps: summary.steps.map((step) => toldStep(step, whole.isBrought(step.at), say)),
    changes: summary.changes.map((one) => toldChange(one, flows)),
    // Without a guide there are only the agent's words.
    ...(visited.length === 0 && {
      problem: sanitise(call.matter ?? say(msg`No guide fits what the caller says.`)),
    }),
    ...(isOpen && { status: 'open' as const, problem: unfinished(summary, visited, say) }),
    ...(handOver && {
      status: 'escalated' as const,
      to: handOver.to,
      ...(handOver.why !== '' && { why: sanitise(handOver.why) }),
    }),
    // A caller who could not be identified is a matter for security, wherever the call went afterwards.
    ...((refused ?? isUnidentified(call)) && security(call, refused ?? asked, say)),
    ...(summary.call && {
      call: {
        ...summary.call,
        ...personal(call),
        ...identityOf(call, check, say),
        ...(done && check?.outcome === 'confirmed' && tellingOf(summary.call, call, done, say)),
      },
    }),
  };
}

/** How the caller was identified. */
function identityOf(call: Call, check: Case['identityCheck'], say: Say) {
  return (
    check && {
      identityCheck: {
        time: check.at,
        method: [check.method, ...(check.also ?? [])]
          .map((method) => identityMethodName(method, say))
          .join('; '),
        outcome: check.outcome,
        ...(isCheckedElsewhere(call) && { elsewhere: true as const }),
      },
    }
  );
}

/** That the user was told, or has to be told, by another channel what was done for them. */
function tellingOf(
  { told, outstanding }: NonNullable<CaseSummary['call']>,
  { toldOutOfBand }: Call,
  done: Operation,
  say: Say,
) {
  const what = say(operationWords[done]);
  return toldOutOfBand
    ? {
        told: [
          ...told,
          say(msg`Told through another channel on record that this was done: ${what}`),
        ],
      }
    : {
        outstanding: [
          ...outstanding,
          say(msg`Tell the user through another channel on record that this was done: ${what}`),
        ],
      };
}

/**
 * A step as it happened: answers from before the call have no time, and an agent's act is described as
 * theirs.
 */
function toldStep(step: SummaryStep, isBrought: boolean, say: Say): SummaryStep {
  if (isBrought) {
    // Its time would be when the desk heard of it.
    const { time: _, ...rest } = step;
    return { ...rest, before: true };
  }
  return step.answerId === HAND_OVER
    ? {
        ...step,
        answer: say(msg`Not answered: the agent handed the call over`),
        result: 'answered',
      }
    : step;
}

/** A changed answer in words, if the guide still has them. */
function toldChange(one: CaseSummary['changes'][number], flows: Flows): typeof one {
  const { flow, node, text, from, to } = one;
  const [fromLabel, toLabel] = [from, to].map((answer) => labelAt(flows, { flow, node }, answer));
  return {
    ...one,
    ...(text !== undefined && { text: aboutCaller(text) }),
    ...(fromLabel !== undefined && { fromLabel: plain(fromLabel) }),
    ...(toLabel !== undefined && { toLabel: plain(toLabel) }),
  };
}

/** The problem of an unfinished call: what its guide is about, and what comes next. */
function unfinished(
  { guides, problem }: CaseSummary,
  visited: readonly VisitedStep[],
  say: Say,
): string {
  const flow = visited.at(-1)?.flow;
  const title = guides.find((guide) => guide.flow === flow)?.title ?? '';
  const next = sentence(problem);
  return `${sentence(title)} ${say(msg`Not finished. Next: ${next}`)}`;
}

/** The caller, the agent and their contact details: only for what is addressed to the next person. */
function personal({
  caller: { language: _, ...caller } = {},
  urgent,
  callBack,
  agent,
  imported,
}: Call) {
  return {
    ...(agent !== undefined && { agent: sanitise(agent) }),
    ...(imported && {
      passedOn: {
        time: imported.at,
        ...(imported.from === undefined ? {} : { from: sanitise(imported.from) }),
      },
    }),
    ...(Object.keys(caller).length > 0 && { caller: mapped(caller) }),
    ...(urgent && { urgent }),
    ...(callBack && {
      callBack: {
        time: callBack.due,
        ...(callBack.number === undefined ? {} : { phone: sanitise(callBack.number) }),
      },
    }),
  };
}

const mapped = <Fields extends Record<string, string | undefined>>(fields: Fields) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) => (text ? [[name, sanitise(text)]] : [])),
  );

/** What was tried on a way that was left, except for what was only assumed there. */
function triesOn(
  { flow, answers, assumed }: NonNullable<Call['left']>[number],
  flows: Flows,
  identity: Identity,
  say: Say,
) {
  const { visited } = replay(flows, flow, answers);
  return triesOf(
    visitForAgent(redact(visited, identity, say)).filter(
      ({ taken }) => !assumed.includes(taken?.at ?? -1),
    ),
  );
}

/** @returns whether the call's caller could not be identified and that has not been taken back */
export const isUnidentified = ({ case: { identityCheck } }: Call): boolean =>
  identityCheck !== undefined && identityCheck.outcome !== 'confirmed';

/** A caller who could not be identified: what security has to know and do. */
function security(call: Call, operation: Operation | undefined, say: Say): Partial<CaseSummary> {
  const isRefused = call.case.identityCheck?.outcome === 'refused';
  const noticed = call.noticed
    .flatMap((place) => noticedWords[place] ?? [])
    .map((words) => say(words));
  const asked = say(
    msg`Someone asked by phone for a protected operation and could not be identified`,
  );
  return {
    status: 'escalated',
    problem: sentence(operation ? `${asked}: ${say(operationWords[operation])}` : asked),
    to: 'security',
    why: [
      isRefused
        ? say(msg`An identity check was done, and it failed.`)
        : say(msg`No allowed identity check was possible.`),
      ...noticed,
    ].join(' '),
    asks: [
      say(msg`Ask the account’s owner, through a contact on record, whether they called.`),
      say(
        msg`Check whether sign-ins or changes to authenticators on this account are the owner’s.`,
      ),
      say(msg`Do not let anyone carry out the operation before the owner has been identified.`),
    ],
  };
}

/** The earlier guides and the present one as one visit, with one sequence of answers. */
function joined(call: Call, replayed: Replay, before: readonly Replay[]) {
  const visited: VisitedStep[] = [];
  const answeredAt: string[] = [];
  const assumed: number[] = [];
  /** The place of the present guide's first answer in that sequence. */
  let offsetOfNow = 0;
  /** Answers from before the call. */
  const brought = new Set<number>();
  const add = (
    steps: readonly VisitedStep[],
    times: readonly string[],
    places: readonly number[],
    ofCaller = 0,
  ) => {
    const offset = answeredAt.length;
    for (let place = 0; place < ofCaller; place += 1) brought.add(offset + place);
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
    add(before[i]?.visited ?? [], way.answeredAt, way.assumed, way.brought);
  }
  offsetOfNow = visited.filter(hasAnswer).length;
  add(replayed.visited, call.case.answeredAt, call.case.assumed, call.brought);
  const given = visited.filter(hasAnswer);
  const last = visited.at(-1);
  /** A note belongs to its step, if that is still on the way. */
  const stepOf = ({ place, step }: Call['case']['notes'][number]): number | undefined => {
    if (place === undefined) return step === undefined ? undefined : offsetOfNow + step;
    const isThere = ({ flow, node }: VisitedStep) => flow === place.flow && node === place.node;
    const at = given.findLastIndex(isThere);
    return at >= 0 ? at : last && isThere(last) ? given.length : undefined;
  };
  const notes = call.case.notes.map((note) => {
    const step = stepOf(note);
    return { at: note.at, text: note.text, ...(step === undefined ? {} : { step }) };
  });
  const isBrought = (step: number) => brought.has(given[step]?.taken.at ?? -1);
  return { visited, isBrought, record: { ...call.case, answeredAt, assumed, notes } };
}
