/** Restores a flow from its published form, so that the engine can walk it like any other. */
import { type Flow, flow } from '../flow.ts';
import { rememberRevision } from '../revision.ts';
import { rememberUniversal } from '../universal.ts';
import { type UniversalTexts, universalTexts } from '../universalTexts.ts';
import type { PublishedEnd, PublishedGuide, PublishedStep } from './publishedSchema.ts';

/** A step in the engine's form; the voices that are not published are empty. */
function stateOf({ answers, ...step }: PublishedStep) {
  const isAsking = step.kind === 'escalation' && step.operation !== undefined;
  const meta = {
    ...step,
    // The engine adds the identity check by itself.
    ...(isAsking && { asks: step.asks?.slice(1) }),
    ...(step.kind === 'continue' ? {} : { say: '', note: '' }),
  };
  const on = answers.map(({ id, to, ...answer }) => [id, { target: to, meta: answer }] as const);
  return on.length === 0 ? { type: 'final', meta } : { meta, on: Object.fromEntries(on) };
}

function universalIn({ everywhere }: PublishedGuide): UniversalTexts {
  const { identityAsk, notMe, handOver, knownProblem } = everywhere;
  const endOf = ({ asks, left, ...end }: PublishedEnd) => ({
    ...end,
    ...(left === undefined ? {} : { left }),
    say: '',
    note: '',
    ...(asks.length > 1 && { count: asks[0] ?? '' }),
    goOn: asks.at(-1) ?? '',
  });
  const { announced } = universalTexts;
  return {
    identityAsk,
    notMe,
    announced,
    handOver: endOf(handOver),
    knownProblem: endOf(knownProblem),
  };
}

/**
 * @param guide a guide as it is published
 * @returns the flow that it was made from, only in the reader's voice
 */
export function flowOf(guide: PublishedGuide): Flow {
  const { id, start, title, summary, product, revision, steps } = guide;
  const states = Object.entries(steps).map(([node, step]) => [node, stateOf(step)] as const);
  const machine: Flow = flow.createMachine({
    id,
    initial: start,
    meta: { kind: 'guide', title, summary, product: product.id, symptoms: [] },
    states: Object.fromEntries(states),
  } as Parameters<typeof flow.createMachine>[0]);
  rememberRevision(machine, revision);
  rememberUniversal(machine, universalIn(guide));
  return machine;
}
