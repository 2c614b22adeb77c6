/** The way through the guide: what was taken, asked and guessed, compared with the best way. */
import { parseAnswer } from '../../engine/answer.ts';
import { type Flows, titleIn } from '../../engine/flow.ts';
import { labelAt } from '../../engine/graph.ts';
import { headingOf, plain } from '../../engine/plain.ts';
import type { Step } from '../../engine/step.ts';
import type { PracticeCall } from './practiceCall.ts';
import { isLetIn, type PlayState, type TraineeAnswer } from './state.ts';
import { COSTS, type JudgedReason, judgedParts } from './verdict.ts';
import { pointOf } from './way.ts';

const noteOf = (step: Step) => (step.kind === 'continue' ? '' : plain(step.note));

/** @returns the guides that the best way passes */
export const guidesOn = (call: PracticeCall): ReadonlySet<string | undefined> =>
  new Set([...Object.keys(call.truth).map((point) => point.split('/')[0]), call.end.flow]);

/**
 * @param flows every flow by id
 * @param state its final state
 * @returns the score of the way there, with the reason for every missing point
 */
export function wayReasons(call: PracticeCall, flows: Flows, state: PlayState): JudgedReason[] {
  const found = [
    ...guideReasons(call, flows, state),
    ...answerReasons(call, flows, state),
    ...detourReasons(call, state),
    ...askedAgain(state),
  ];
  if (found.length > 0) return found.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const { here } = state;
  if (here !== undefined && pointOf(here.flow, here.node) === pointOf(call.end.flow, call.end.node))
    return [{ part, cost: 0, is: 'straight' }];
  // Ending early does not show that the rest of the way would have been found.
  const reached = new Set(
    state.taken.filter(({ isUndone }) => !isUndone).map(({ flow, node }) => pointOf(flow, node)),
  );
  const left = Object.keys(call.truth).filter((point) => !reached.has(point)).length;
  const cost = Math.min(judgedParts.way, COSTS.misread * Math.max(1, left));
  return [{ part, cost, is: 'stopped', right: '' }];
}

const part = 'way';

/** Guides opened in addition to the right one, or none at all. */
function guideReasons(call: PracticeCall, flows: Flows, state: PlayState): JudgedReason[] {
  const own = guidesOn(call);
  const right = titleIn(flows, call.way.flow);
  const found = state.guides
    .filter(({ flow }) => !own.has(flow))
    .map(({ at, flow }): JudgedReason => {
      const all = { part, at, cost: COSTS.guide, took: titleIn(flows, flow) } as const;
      return flow === call.second?.flow
        ? { ...all, is: 'second-first' }
        : { ...all, is: 'other-guide', right };
    });
  if (state.guides.length > 0 || state.end === undefined || call.way.answers.length === 0)
    return found;
  // A trainee who refuses may have heard enough; one who simply ends has taken none of the way.
  const cost = state.isRefused ? COSTS.misread : judgedParts.way;
  return [...found, { part, cost, is: 'other-guide', took: '', right }];
}

/** Answers of the way that were misread, guessed, or taken without their number. */
function answerReasons(call: PracticeCall, flows: Flows, state: PlayState): JudgedReason[] {
  const [first] = Object.keys(call.truth);
  return state.taken.flatMap((one): JudgedReason | [] => {
    const { at, truth } = one;
    if (truth === undefined) return [];
    const step = headingOf(one.step);
    if (parseAnswer(one.answer).id !== parseAnswer(truth).id)
      return {
        part,
        at,
        cost: one.isUndone ? COSTS.mended : COSTS.misread,
        is: 'misread',
        step,
        said: one.wasHeard || one.said.length > 0 ? one.said : [],
        took: plain(one.label),
        meant: labelOf(flows, one, truth),
        note: noteOf(one.step),
        isMended: one.isUndone,
      };
    // The first answer may be inferred from what the caller said at the start.
    if (!one.wasHeard && !one.isFound && pointOf(one.flow, one.node) !== first) {
      const [took, note] = [plain(one.label), noteOf(one.step)];
      return { part, at, cost: COSTS.guessed, is: 'guessed', step, took, note };
    }
    if (one.answer === truth || one.isUndone) return [];
    const value = truth.slice(truth.indexOf('~') + 1);
    return { part, at, cost: COSTS.number, is: 'no-number', step, right: value };
  });
}

/** Steps that are not on the best way: each once, when it was first met. */
function detourReasons(call: PracticeCall, state: PlayState): JudgedReason[] {
  const astray = new Map<string, JudgedReason>();
  const met = (point: string, at: number, step: Step) => {
    if (!astray.has(point))
      astray.set(point, { part, at, cost: COSTS.detour, is: 'detour', step: headingOf(step) });
  };
  for (const one of state.taken)
    if (one.truth === undefined && !isBeyond(call, state, one))
      met(pointOf(one.flow, one.node), one.at, one.step);
  for (const { at, point, step, isStray } of state.asks) if (isStray) met(point, at, step);
  return [...astray.values()];
}

/** What was asked although it had already been heard. */
function askedAgain({ asks }: PlayState): JudgedReason[] {
  const again = new Map<string, { at: number; step: string; times: number }>();
  for (const { at, point, step, wasHeard, isStray } of asks) {
    if (isStray || !wasHeard) continue;
    const before = again.get(point) ?? { at, step: headingOf(step), times: 0 };
    again.set(point, { ...before, times: before.times + 1 });
  }
  // Asking once more to be sure is not a mistake.
  return [...again.values()]
    .filter(({ times }) => times > 1)
    .map((one) => ({ part, ...one, cost: COSTS.again * (one.times - 1), is: 'not-needed' }));
}

/** Whether an answer was taken after an impostor was let in, when the way had already ended. */
const isBeyond = (call: PracticeCall, state: PlayState, { at }: TraineeAnswer) =>
  isLetIn(call, state) && state.gaveWay.some((one) => one.at <= at);

/** @returns the label of an answer of a step */
export const labelOf = (flows: Flows, at: TraineeAnswer, truth: string): string =>
  plain(labelAt(flows, at, truth) ?? truth);
