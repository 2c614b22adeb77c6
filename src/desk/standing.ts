/** Where a call is, and what of it may be shown. */

import { formatAnswer, HAND_OVER, NOT_ME, SOMEBODY_ELSE } from '../engine/answer.ts';
import type { Call } from '../engine/call.ts';
import { change } from '../engine/change.ts';
import { type Flows, titleIn } from '../engine/flow.ts';
import { type Identity, isGated } from '../engine/identity.ts';
import { type Operation, operationOf } from '../engine/operation.ts';
import type { StandingStep } from '../engine/step.ts';
import type { Say } from '../engine/summary/summaryWords.ts';
import type {
  Answers,
  OfferedAnswer,
  Replay,
  Transcript,
  VisitedStep,
} from '../engine/transcript.ts';
import { callAddress, type Show } from './deskAddress.ts';
import { isUnidentified } from './deskSummary.ts';
import { visitForAgent } from './forAgent.ts';
import { operationAhead, redact } from './gate.ts';

export interface Standing {
  /** The steps of the visit, redacted and rephrased to be about the caller. */
  readonly visited: readonly VisitedStep[];
  /** The last of them, and the same step unredacted. */
  readonly here: VisitedStep & { readonly step: StandingStep };
  readonly real: VisitedStep;
  /** The title of the guide. */
  readonly title: string;
  readonly transcript: Transcript;
  /** What is shown, as far as possible. */
  readonly shown: Show;
  /** The protected operation of this step. */
  readonly operation: Operation | undefined;
  /** The same, or else the next one on the way. */
  readonly ahead: Operation | undefined;
  /** Whether the step must not be shown yet. */
  readonly isGated: boolean;
  /** Whether the identity check is shown: before its step, or viewed again. */
  readonly isGate: boolean;
  readonly isSecurity: boolean;
  /** Whether the visit has come to its end. */
  readonly isEnd: boolean;
  /** The answers offered. */
  readonly signs: readonly OfferedAnswer[];
  /** Where “somebody else was at work” leads; undefined if that is already known. */
  readonly toNotMe: string | undefined;
  /** Whether that is one of the step's own answers. */
  readonly isNotMeAsked: boolean;
  /** Where the Back key leads; undefined at the very beginning. */
  readonly back: string | undefined;
  /** @returns where an answer leads */
  readonly to: (answer: string) => string;
}

interface Parts {
  readonly flows: Flows;
  readonly call: Call;
  readonly replayed: Replay;
  readonly identity: Identity;
  readonly show: Show;
  /** The present answers, if one of them is about to be changed. */
  readonly was: Answers | undefined;
  readonly say: Say;
}

/**
 * @param parts a call, who is calling, and which view of it is requested
 * @returns where it is
 * @throws Error if the flows lead nowhere
 */
export function standingOf({ flows, call, replayed, identity, show, was, say }: Parts): Standing {
  const { id } = call.case;
  const { visited, here, real, given } = walked(call, replayed, identity, say);
  const operation = operationOf(real.step);
  const ahead = operation ?? operationAhead(flows, here);
  const isBehind = isGated(real.step, identity);
  const first = replayed.visited[0]?.flow ?? here.flow;
  const isPossible = {
    step: true,
    'wrap-up': true,
    identity: operation !== undefined,
    security: ahead !== undefined || call.handOver !== undefined || isUnidentified(call),
  };
  const shown = isPossible[show] ? show : 'step';
  const at = (answers: Answers, of: Show = 'step') =>
    callAddress(id, { flow: first, answers }, { show: of });
  // “That was not me” is offered at any step, even a protected one: it leads to nothing protected.
  const toNotMe =
    here.flow === SOMEBODY_ELSE || here.node === HAND_OVER ? undefined : at([...given, NOT_ME]);
  const { notMe } = here.step;
  const isNotMeAsked = toNotMe !== undefined && notMe !== undefined;
  const isOpenStep = shown === 'step' && operation !== undefined && !isBehind;

  return {
    visited,
    here,
    real,
    title: titleIn(flows, here.flow),
    transcript: { flow: first, answers: given },
    shown,
    operation,
    ahead,
    isGated: isBehind,
    isGate: shown !== 'security' && (isBehind || shown === 'identity'),
    isSecurity: shown === 'security',
    isEnd: !isBehind && here.answers.length === 0,
    signs: isNotMeAsked ? [...here.answers, { id: NOT_ME, label: notMe }] : here.answers,
    toNotMe,
    isNotMeAsked,
    back: backOf(),
    to: (answer) => {
      if (was === undefined) return at([...given, answer]);
      if (answer === was[given.length]) return at(was);
      return callAddress(
        id,
        change(flows, { flow: first, answers: was }, given.length, answer).transcript,
      );
    },
  };

  /** Back from a protected step is its check, and back from there the question before. */
  function backOf(): string | undefined {
    if (was) return at(was);
    if (isOpenStep) return at(given, 'identity');
    if (shown !== 'step' && shown !== 'identity') return at(given);
    return given.length === 0 ? undefined : at(given.slice(0, -1));
  }
}

/** The steps and answers of a call, and what of them may be shown. */
function walked(call: Call, replayed: Replay, identity: Identity, say: Say) {
  const visited = visitForAgent(redact(replayed.visited, identity, say));
  const real = replayed.visited.at(-1);
  const last = visited.at(-1);
  if (real === undefined || last === undefined || last.step.kind === 'continue') {
    throw new Error(`the flow ${call.case.transcript.flow} leads nowhere at ${last?.node}`);
  }
  const here = { ...last, step: last.step };
  const given: Answers = replayed.visited.flatMap(({ taken }) =>
    taken?.at === undefined ? [] : [formatAnswer(taken.id, taken.value)],
  );
  return { visited, here, real, given };
}
