/** The way through the guide: what was taken, asked and guessed, against the best way. */
import { type Flows, flowById, guideOf } from '../../engine/flow.ts';
import { graphOf } from '../../engine/graph.ts';
import type { Step } from '../../engine/step.ts';
import type { Call } from './call.ts';
import { idOf } from './play.ts';
import { isLetIn, type State, type Taken } from './state.ts';
import { COSTS, parts, type Reason } from './verdict.ts';
import { pointOf } from './way.ts';

/** @returns a text without what makes parts of it bold */
export const plain = (text: string): string => text.replaceAll('**', '');

/** @returns the words by which a step is known; none for one that is passed through */
export const textOf = (step: Step): string => (step.kind === 'continue' ? '' : plain(step.text));
const noteOf = (step: Step) => (step.kind === 'continue' ? '' : plain(step.note));

/** @returns the guides that the best way passes */
export const guidesOn = (call: Call): ReadonlySet<string | undefined> =>
  new Set([...Object.keys(call.truth).map((point) => point.split('/')[0]), call.end.flow]);

/**
 * @param call the call
 * @param flows every flow by id
 * @param state how it stands at its end
 * @returns what the way there was worth, with the reason for every point that is missing
 */
export function wayReasons(call: Call, flows: Flows, state: State): Reason[] {
  const part = 'way';
  const found: Reason[] = [];
  const own = guidesOn(call);
  const titleOf = (id: string) => {
    const flow = flowById(flows, id);
    return flow ? guideOf(flow).title : id;
  };
  for (const { at, flow } of state.guides) {
    if (own.has(flow)) continue;
    if (flow === call.second?.flow) {
      found.push({ part, at, cost: COSTS.guide, is: 'second-first', took: titleOf(flow) });
    } else {
      const right = titleOf(call.way.flow);
      found.push({ part, at, cost: COSTS.guide, is: 'other-guide', took: titleOf(flow), right });
    }
  }
  if (state.guides.length === 0 && state.end !== undefined && call.way.answers.length > 0) {
    // Whoever refuses may have heard enough; whoever ends has gone nothing of the way.
    found.push({
      part,
      cost: state.isRefused ? COSTS.misread : parts.way,
      is: 'other-guide',
      took: '',
      right: titleOf(call.way.flow),
    });
  }

  const [first] = Object.keys(call.truth);
  const astray = new Map<string, { at: number; step: string }>();
  for (const one of state.taken) {
    const point = pointOf(one.flow, one.node);
    const step = textOf(one.step);
    if (one.truth === undefined) {
      if (!isBeyond(call, state, one)) astray.set(point, astray.get(point) ?? { at: one.at, step });
    } else if (idOf(one.answer) !== idOf(one.truth)) {
      found.push({
        part,
        at: one.at,
        cost: one.isUndone ? COSTS.mended : COSTS.misread,
        is: 'misread',
        step,
        said: one.wasHeard || one.said.length > 0 ? one.said : [],
        took: plain(one.label),
        meant: labelOf(flows, one, one.truth),
        note: noteOf(one.step),
        isMended: one.isUndone,
      });
    } else if (!one.wasHeard && !one.isFound && point !== first) {
      // The first answer may be read off what the caller began with.
      const took = plain(one.label);
      found.push({
        part,
        at: one.at,
        cost: COSTS.guessed,
        is: 'guessed',
        step,
        took,
        note: noteOf(one.step),
      });
    } else if (one.answer !== one.truth && !one.isUndone) {
      const value = one.truth.slice(one.truth.indexOf('~') + 1);
      found.push({ part, at: one.at, cost: COSTS.number, is: 'no-number', step, right: value });
    }
  }
  const again = new Map<string, { at: number; step: string; times: number }>();
  for (const { at, point, step, wasHeard, isStray } of state.asks) {
    if (isStray) astray.set(point, astray.get(point) ?? { at, step: textOf(step) });
    else if (wasHeard) {
      const before = again.get(point);
      again.set(point, {
        at: before?.at ?? at,
        step: textOf(step),
        times: (before?.times ?? 0) + 1,
      });
    }
  }
  for (const { at, step } of astray.values())
    found.push({ part, at, cost: COSTS.detour, is: 'detour', step });
  for (const { at, step, times } of again.values()) {
    // Asking once more to be sure is no mistake.
    if (times < 2) continue;
    const cost = COSTS.again * (times - 1);
    found.push({ part, at, cost, is: 'not-needed', step, times });
  }
  // Whoever ends early has not shown that the rest of the way would have been found.
  const reached = new Set(
    state.taken.filter(({ isUndone }) => !isUndone).map(({ flow, node }) => pointOf(flow, node)),
  );
  const isThere =
    state.here !== undefined &&
    pointOf(state.here.flow, state.here.node) === pointOf(call.end.flow, call.end.node);
  if (!isThere && found.length === 0) {
    const left = Object.keys(call.truth).filter((point) => !reached.has(point)).length;
    return [
      {
        part,
        cost: Math.min(parts.way, COSTS.misread * Math.max(1, left)),
        is: 'stopped',
        right: '',
      },
    ];
  }
  if (found.length === 0) return [{ part, cost: 0, is: 'straight' }];
  return found.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

/** Whether an answer was taken after an impostor was let in: the way had ended before. */
const isBeyond = (call: Call, state: State, { at }: Taken) =>
  isLetIn(call, state) && state.gaveWay.some((one) => one.at <= at);

/** @returns what an answer of a step is called */
export function labelOf(flows: Flows, { flow, node }: Taken, truth: string): string {
  const machine = flowById(flows, flow);
  const edge =
    machine &&
    graphOf(machine).edges.find((one) => one.from === node && one.answer === idOf(truth));
  return plain(edge?.meta?.label ?? truth);
}
