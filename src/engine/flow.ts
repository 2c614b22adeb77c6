/**
 * A flow is a pure XState machine: states with a step as their meta, transitions with an answer as theirs,
 * and nothing else. No context, guards, actions, invokes or timers: the graph that is drawn, checked,
 * enumerated, prerendered and walked is always the same.
 */
import { type AnyStateMachine, setup } from 'xstate';
import { type FactNames, tell } from './claim.ts';
import type { Answer, Guide, Step, WrittenStep } from './step.ts';
import { universalOf } from './universal.ts';

/** The base of every flow; flows/build.ts has the functions to write one with. */
export const flow = setup({
  types: {
    context: {} as Record<never, never>,
    events: {} as { type: string },
    meta: {} as WrittenStep | Guide,
    transitionMeta: {} as Answer,
  },
});

/** A flow with any states. */
export type Flow = AnyStateMachine;

/** Flows by id. */
export type Flows = Readonly<Record<string, Flow>>;

/**
 * @param flows flows by id
 * @param id a flow's id, from anywhere: an address, a file, a case code
 * @returns the flow, or undefined if there is none with that id (`__proto__` included)
 */
export function flowById(flows: Flows, id: string): Flow | undefined {
  return Object.hasOwn(flows, id) ? flows[id] : undefined;
}

/**
 * @param machine a flow
 * @returns what applies to the whole flow
 * @throws Error when the machine's root has no guide; the flows check finds this at build time
 */
export function guideOf(machine: Flow): Guide {
  const meta: WrittenStep | Guide | undefined = machine.root.meta;
  if (meta?.kind !== 'guide') throw new Error(`flow ${machine.id} has no guide on its root`);
  return meta;
}

/**
 * @param flows flows by id
 * @param id a flow's id, from anywhere
 * @returns the title of its guide; the id if there is none
 */
export function titleIn(flows: Flows, id: string): string {
  const machine = flowById(flows, id);
  return machine ? guideOf(machine).title : id;
}

/**
 * @param machine a flow
 * @param node the name of one of its states
 * @returns the step of that state, as written
 * @throws Error when the state has no step; the flows check finds this at build time
 */
export function writtenOf(machine: Flow, node: string): WrittenStep {
  const meta: WrittenStep | Guide | undefined = Object.hasOwn(machine.states, node)
    ? machine.states[node]?.meta
    : undefined;
  if (meta === undefined || meta.kind === 'guide')
    throw new Error(`flow ${machine.id} has no step at ${node}`);
  return meta;
}

/**
 * @param machine a flow
 * @param node the name of one of its states
 * @param facts what the visit has established; nothing if there is no visit
 * @returns the step of that state as a person meets it
 * @throws Error when the state has no step; the flows check finds this at build time
 */
export const stepOf = (machine: Flow, node: string, facts?: FactNames): Step =>
  tell(writtenOf(machine, node), facts, universalOf(machine));
