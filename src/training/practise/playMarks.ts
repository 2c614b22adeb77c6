/** What was done in a call, as marks along its time. */
import { parseAnswer } from '../../engine/answer.ts';
import { type Flows, titleIn } from '../../engine/flow.ts';
import { headingOf, plain } from '../../engine/plain.ts';
import { guidesOn, labelOf } from './judgeWay.ts';
import type { PracticeCall } from './practiceCall.ts';
import type { PlayState } from './state.ts';
import type { PlayMark, Verdict } from './verdict.ts';

/**
 * @param flows every flow by id
 * @param state its final state
 * @param outcome its outcome
 * @returns everything that was done, in order, for the drawing and the table
 */
export function marksOf(
  call: PracticeCall,
  flows: Flows,
  state: PlayState,
  outcome: Verdict['outcome'],
): PlayMark[] {
  const own = guidesOn(call);
  const marks: PlayMark[] = state.guides.map(({ at, flow }) => {
    return { at, is: 'guide', label: titleIn(flows, flow), isOnWay: own.has(flow) };
  });
  for (const one of state.taken) {
    const isRight =
      one.truth !== undefined && parseAnswer(one.answer).id === parseAnswer(one.truth).id;
    marks.push({
      at: one.at,
      is: 'answer',
      label: plain(one.label),
      isOnWay: isRight,
      step: headingOf(one.step),
      said: one.said,
      ...(one.truth !== undefined && !isRight ? { right: labelOf(flows, one, one.truth) } : {}),
    });
  }
  // Reaching a check on a wrong way is not a return to the best one.
  const { gateAt = Number.POSITIVE_INFINITY } = state;
  const isGateOnWay =
    call.isProtected &&
    marks
      .filter(({ at }) => at <= gateAt)
      .sort((a, b) => a.at - b.at)
      .at(-1)?.isOnWay !== false;
  const isGivenAway = state.gaveWay.some(({ isTakenBack }) => !isTakenBack);
  if (state.gateAt !== undefined)
    marks.push({ at: state.gateAt, is: 'gate', label: '', isOnWay: isGateOnWay && !isGivenAway });
  const asked = state.checks.findIndex(({ isExceptionAsked }) => isExceptionAsked);
  for (const [i, { at, method }] of state.checks.entries()) {
    marks.push({
      at,
      is: 'check',
      label: method,
      isOnWay: isGateOnWay && (asked < 0 || i <= asked),
    });
  }
  const last = state.here && headingOf(state.here.step);
  marks.push({
    at: state.at,
    is: 'end',
    label: state.end === 'done' ? (last ?? '') : '',
    isOnWay: outcome === 'right',
  });
  // Simultaneous marks stay in the order in which they were made.
  return marks.sort((a, b) => a.at - b.at);
}
