/** What a demonstration does next. */
import { type Flow, type Flows, flowById, stepOf } from '../../engine/flow.ts';
import { graphOf } from '../../engine/graph.ts';
import { shortestWays } from '../../engine/shortestWays.ts';
import type { Step } from '../../engine/step.ts';
import { type Answers, type Replay, replay, type Transcript } from '../../engine/transcript.ts';

/** A step at which a guide ends or continues in another one. */
export interface EndingAhead {
  readonly node: string;
  readonly step: Step;
  /** The shortest way there. */
  readonly answers: Answers;
}

/** @returns the endings of a flow, the nearest first */
export function endingsOf(flow: Flow): readonly EndingAhead[] {
  const graph = graphOf(flow);
  return [...shortestWays(graph)]
    .filter(([node]) => !graph.edges.some(({ from }) => from === node))
    .map(([node, answers]) => ({ node, step: stepOf(flow, node), answers }));
}

/**
 * @param flows flows by id
 * @param replayed the demonstration's present visit
 * @param flow the guide in which it began
 * @param to the step that it leads to
 * @returns the answers that lead there from here; empty if it has arrived, undefined if no way leads there
 *   any more or it has no aim
 */
export function plannedWay(
  flows: Flows,
  { visited }: Replay,
  flow: string,
  to: string | undefined,
): Answers | undefined {
  const here = visited.at(-1);
  const machine = flowById(flows, flow);
  if (here === undefined || machine === undefined || to === undefined) return undefined;
  if (visited.some((visit) => visit.flow === flow && visit.node === to)) return [];
  return here.flow === flow ? shortestWays(graphOf(machine), here.node).get(to) : undefined;
}

/** Where an answer leads: to a step, or into a guide that has not been loaded. */
export type LeadsTo = { readonly flow: string; readonly step: Step | undefined };

/**
 * @param flows flows by id
 * @param transcript the demonstration's present visit
 * @param answer an answer that is offered there
 * @returns where it leads
 */
export function leadsTo(
  flows: Flows,
  { flow, answers }: Transcript,
  answer: string,
): LeadsTo | undefined {
  const { visited, missing, rejected } = replay(flows, flow, [...answers, answer]);
  if (missing !== undefined) return { flow: missing, step: undefined };
  const last = visited.at(-1);
  return last && rejected.length === 0 ? { flow: last.flow, step: last.step } : undefined;
}
