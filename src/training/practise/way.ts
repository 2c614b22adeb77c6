/** Chooses the hidden way of a practice call: from a suitable guide to an ending, without contradictions. */
import { complaintsOf } from '../../../flows/complaints.ts';
import { formatAnswer, parseAnswer } from '../../engine/answer.ts';
import type { Flows } from '../../engine/flow.ts';
import { type Graph, graphOf, placeOf, type StepPoint, waysFrom } from '../../engine/graph.ts';
import { operationOf } from '../../engine/operation.ts';
import type { Fact, Step } from '../../engine/step.ts';
import type { Answers, VisitedStep } from '../../engine/transcript.ts';
import { type Random, randomFor } from './random.ts';

/** @returns the unique name of a step among all flows */
export const pointOf = (flow: string, node: string): string => `${flow}/${node}`;

interface Way {
  readonly answer: string;
  /** Whether the answer means “something else”: a caller who gives it has called about that. */
  readonly isOther: boolean;
  readonly to: string;
  readonly knows: readonly Fact[];
}

/** All flows as one network, including the doors between them. */
export interface Net {
  readonly graphs: ReadonlyMap<string, Graph>;
  /** For each step, by `flow/node`, its answers and where each leads, beyond any doors. */
  readonly ways: ReadonlyMap<string, readonly Way[]>;
  readonly steps: ReadonlyMap<string, Step>;
}

const nets = new WeakMap<Flows, Net>();

/**
 * @param flows every flow by id
 * @returns them as one network; made once for the same flows
 */
export function netOf(flows: Flows): Net {
  const known = nets.get(flows);
  if (known) return known;
  const graphs = new Map(Object.entries(flows).map(([id, flow]) => [id, graphOf(flow)]));
  const steps = new Map<string, Step>();
  for (const { id, steps: own } of graphs.values()) {
    for (const [node, step] of own) if (step) steps.set(pointOf(id, node), step);
  }
  /** Where a step that is a door leads, and what the answers it takes along establish. */
  const through = (at: StepPoint): Pick<Way, 'to' | 'knows'> => {
    const [door] = waysFrom(flows, at);
    return door && door.answer === undefined
      ? { to: placeOf(door.to), knows: door.knows }
      : { to: placeOf(at), knows: [] };
  };
  const ways = new Map<string, Way[]>();
  for (const { id, edges } of graphs.values()) {
    for (const { from, answer, to, meta } of edges) {
      const point = pointOf(id, from);
      const list = ways.get(point) ?? [];
      const door = through({ flow: id, node: to });
      list.push({
        answer: formatAnswer(answer, meta?.value?.example),
        isOther: meta?.isOther === true,
        to: door.to,
        knows: [...(meta?.knows ?? []), ...door.knows],
      });
      ways.set(point, list);
    }
  }
  const net = { graphs, ways, steps };
  nets.set(flows, net);
  return net;
}

/** The maximum length of a way, in answers, unless there is no shorter one. */
const LONGEST = 9;

/** The most guides that a way may pass; one that begins at a front door is forwarded by design. */
const guidesOn = (net: Net, flow: string) =>
  net.graphs.get(flow)?.guide?.product === 'front-door' ? 3 : 2;

const startOf = (net: Net, flow: string) => pointOf(flow, net.graphs.get(flow)?.initial ?? '');
const isEnd = (net: Net, point: string) => (net.ways.get(point) ?? []).length === 0;
const flowOf = (point: string) => point.split('/')[0] ?? '';
const isGuarded = (net: Net, point: string) => {
  const step = net.steps.get(point);
  return step !== undefined && operationOf(step) !== undefined;
};

/** A way, as far as it has been walked. */
interface Gone {
  readonly point: string;
  readonly answers: Answers;
  readonly passed: readonly string[];
  readonly facts: readonly Fact[];
  readonly guides: readonly string[];
}

/**
 * @param before what was established, in order
 * @param step the step that establishes more
 * @param knows what it establishes
 * @returns all of it, in order; undefined if it is a contradiction
 */
export function alsoKnown(
  before: readonly Fact[],
  step: Pick<Step, 'kind'> | undefined,
  knows: readonly Fact[],
): readonly Fact[] | undefined {
  // An action may have changed what was true before it.
  const isDone = step?.kind === 'instruction' || step?.kind === 'check';
  const kept = isDone ? before.filter(({ about }) => about === undefined) : before;
  const all = [...kept, ...knows];
  const isContradicted = knows.some(({ id, about }) =>
    all.some((one) => about !== undefined && one.about === about && one.id !== id),
  );
  return isContradicted ? undefined : all;
}

/** @returns the ways on that a caller with this complaint can truthfully take */
function waysOn(net: Net, from: string, gone: Gone): Gone[] {
  const flow = flowOf(from);
  const guide = net.graphs.get(flow)?.guide;
  const unfit = gone.answers.length === 0 ? complaintsOf(flow, guide?.title ?? '').not : undefined;
  return (net.ways.get(gone.point) ?? []).flatMap(({ answer, isOther, to, knows }): Gone[] => {
    const { id } = parseAnswer(answer);
    if (isOther && !(gone.answers.length === 0 && unfit && !unfit.includes(id))) return [];
    if (unfit?.includes(id) || gone.passed.includes(to)) return [];
    const facts = alsoKnown(gone.facts, net.steps.get(gone.point), knows);
    const guides = gone.guides.includes(flowOf(to)) ? gone.guides : [...gone.guides, flowOf(to)];
    // Nobody is led back into a guide that they have left.
    const isBack = flowOf(to) !== flowOf(gone.point) && guides === gone.guides;
    if (facts === undefined || isBack || guides.length > guidesOn(net, flow)) return [];
    return [
      {
        point: to,
        answers: [...gone.answers, answer],
        passed: [...gone.passed, to],
        facts,
        guides,
      },
    ];
  });
}

const atStart = (point: string): Gone => ({
  point,
  answers: [],
  passed: [point],
  facts: [],
  guides: [flowOf(point)],
});

/** Short ways to everything that can be reached; among equally short ones, chance decides. */
function shortest(net: Net, from: string, random: Random): readonly Gone[] {
  const found = new Map<string, Gone>([[from, atStart(from)]]);
  for (const gone of found.values()) {
    for (const next of random.shuffled(waysOn(net, from, gone))) {
      if (!found.has(next.point)) found.set(next.point, next);
    }
  }
  return [...found.values()].filter(({ answers }) => answers.length > 0);
}

/** A way with random turns that passes no step twice; undefined if it reached no ending. */
function wander(net: Net, from: string, random: Random): Gone | undefined {
  let gone = atStart(from);
  while (gone.answers.length <= LONGEST) {
    if (isEnd(net, gone.point)) return gone;
    const open = waysOn(net, from, gone);
    if (open.length === 0) return undefined;
    gone = random.one(open);
  }
  return undefined;
}

const near = (ways: readonly Gone[]) => {
  const short = ways.filter(({ answers }) => answers.length <= LONGEST);
  return short.length > 0 ? short : ways;
};

/**
 * @param net every flow
 * @param random makes the choices
 * @param starts the guides to choose from
 * @param isImpostor whether the way should end before a protected step
 * @param winding how often, from 0 to 1, random turns are taken instead of the shortest way
 * @returns the guide and the answers that are true
 * @throws Error if there is no guide to choose from
 */
export function choosePath(
  net: Net,
  random: Random,
  starts: readonly string[],
  isImpostor: boolean,
  winding: number,
): [flow: string, answers: Answers] {
  for (const flow of random.shuffled(starts)) {
    const from = startOf(net, flow);
    const reached = shortest(net, from, random);
    if (isImpostor) {
      // The gate is at the first protected step on the way.
      const guarded = reached.filter(
        ({ point, passed }) =>
          isGuarded(net, point) && passed.slice(0, -1).every((one) => !isGuarded(net, one)),
      );
      if (guarded.length === 0) continue;
      return [flow, random.one(near(guarded)).answers];
    }
    for (let tried = 0; tried < 8 && random.happens(winding); tried++) {
      const gone = wander(net, from, random);
      if (gone && gone.answers.length > 0) return [flow, gone.answers];
    }
    const ends = reached.filter(({ point }) => isEnd(net, point));
    if (ends.length === 0) continue;
    return [flow, random.one(near(ends)).answers];
  }
  throw new Error('there is no flow to make a call of');
}

/**
 * @param net every flow
 * @param starts the guides to choose from
 * @returns whether a protected step is on a way through one of them
 */
export function canBeImpostors(net: Net, starts: readonly string[]): boolean {
  try {
    choosePath(net, randomFor('any'), starts, true, 0);
    return true;
  } catch {
    return false;
  }
}

/** @returns what the answers of a way establish, in order */
export const factsOf = (visited: readonly VisitedStep[], net: Net): readonly Fact[] =>
  visited.flatMap(({ flow, node, taken }) => {
    const { edges = [] } = net.graphs.get(flow) ?? {};
    return edges.find((one) => one.from === node && one.answer === taken?.id)?.meta?.knows ?? [];
  });
