/** A flow as a graph, for checking, drawing, enumerating and comparing. */
import { parseAnswer } from './answer.ts';
import { tell } from './claim.ts';
import { type Flow, type Flows, flowById } from './flow.ts';
import { grouped } from './grouped.ts';
import type { Answer, Fact, Guide, Step, WrittenStep } from './step.ts';
import { universalOf } from './universal.ts';

/** One answer: an edge from one step to the next. */
export interface Edge {
  readonly from: string;
  readonly answer: string;
  readonly to: string;
  readonly meta: Answer | undefined;
}

/** A flow read from its configuration, which may have faults and be incomplete. */
export interface Graph {
  readonly id: string;
  readonly initial: string;
  readonly guide: Guide | undefined;
  /** As somebody meets them about whom nothing is known yet. */
  readonly steps: ReadonlyMap<string, Step | undefined>;
  readonly written: ReadonlyMap<string, WrittenStep | undefined>;
  readonly edges: readonly Edge[];
}

/** A step of a flow. */
export interface StepPoint {
  readonly flow: string;
  readonly node: string;
}

/** A state as configured, sound or not. */
export interface State {
  readonly type?: string;
  readonly meta?: WrittenStep;
  readonly on?: Readonly<Record<string, { readonly target?: string; readonly meta?: Answer }>>;
}

/** @returns the states of a flow by name, in the order in which they are written */
export function statesOf(flow: Flow): [node: string, state: State][] {
  // XState's type for a configuration allows much more than a flow may contain, which the checks enforce.
  const written: object = flow.config.states ?? {};
  return Object.entries(written);
}

/**
 * @param flow a flow, sound or not
 * @returns its steps and edges, in the order in which they are written
 */
export function graphOf(flow: Flow): Graph {
  const graph = graphs.get(flow) ?? readGraph(flow);
  graphs.set(flow, graph);
  return graph;
}

const graphs = new WeakMap<Flow, Graph>();

function readGraph(flow: Flow): Graph {
  const states = statesOf(flow);
  return {
    id: flow.id,
    initial: String(flow.config.initial ?? ''),
    guide: flow.config.meta,
    steps: new Map(
      states.map(([node, { meta }]) => [node, meta && tell(meta, undefined, universalOf(flow))]),
    ),
    written: new Map(states.map(([node, { meta }]) => [node, meta])),
    edges: states.flatMap(([from, { on = {} }]) =>
      Object.entries(on).map(([answer, edge]) => ({
        from,
        answer,
        to: edge?.target ?? '',
        meta: edge?.meta,
      })),
    ),
  };
}

/** @returns the answers of a step, in the order in which they are offered */
export const edgesFrom = ({ edges }: Pick<Graph, 'edges'>, node: string): Edge[] =>
  edges.filter(({ from }) => from === node);

/** @returns the answer with that name at a step, if it is offered there */
export const edgeAt = (graph: Graph, node: string, answer: string): Edge | undefined =>
  edgesFrom(graph, node).find((edge) => edge.answer === answer);

/** @returns the label of an answer in the form of an address; undefined if it is not offered */
export function labelAt(
  flows: Flows,
  { flow, node }: StepPoint,
  answer: string,
): string | undefined {
  const machine = flowById(flows, flow);
  return machine && edgeAt(graphOf(machine), node, parseAnswer(answer).id)?.meta?.label;
}

/**
 * @param graph a flow's graph
 * @param answers answers that are already known, as a `continue` step passes them on
 * @returns the step that they lead to from the first one, as far as they fit, and what they establish
 */
export function walk(
  graph: Graph,
  answers: readonly string[] = [],
): { readonly node: string; readonly knows: readonly Fact[]; readonly isWhole: boolean } {
  let node = graph.initial;
  const knows: Fact[] = [];
  for (const answer of answers) {
    const edge = edgeAt(graph, node, answer);
    if (edge === undefined) return { node, knows, isWhole: false };
    node = edge.to;
    knows.push(...(edge.meta?.knows ?? []));
  }
  return { node, knows, isWhole: true };
}

/** @returns the facts that the answers of all flows establish, with repetitions */
export const factsIn = (flows: Flows): Fact[] =>
  Object.values(flows).flatMap((flow) =>
    graphOf(flow).edges.flatMap(({ meta }) => meta?.knows ?? []),
  );

/** @returns the unique name of a step among all flows: `flow/node` */
export const placeOf = ({ flow, node }: StepPoint): string => `${flow}/${node}`;

/** A way from one point to the next. */
export interface Way {
  readonly to: StepPoint;
  /** The answer given; absent if the way passes through a `continue` step. */
  readonly answer?: string;
  /** The facts that it establishes. */
  readonly knows: readonly Fact[];
}

/**
 * @param flows flows by id; `continue` steps lead only into these
 * @param point a step of one of them
 * @returns the ways to the points right after it: along its answers, or through its door
 */
export function waysFrom(flows: Flows, { flow, node }: StepPoint): Way[] {
  const machine = flowById(flows, flow);
  if (machine === undefined) return [];
  const graph = graphOf(machine);
  const step = graph.written.get(node);
  const other = step?.kind === 'continue' ? flowById(flows, step.flow) : undefined;
  if (step?.kind === 'continue' && other) {
    const entry = walk(graphOf(other), step.with);
    return [{ to: { flow: other.id, node: entry.node }, knows: entry.knows }];
  }
  return edgesFrom(graph, node).map(({ answer, to, meta }) => ({
    to: { flow, node: to },
    answer,
    knows: meta?.knows ?? [],
  }));
}

/** @returns `waysFrom` for these flows, memoised */
export function waysIn(flows: Flows): (at: StepPoint) => readonly Way[] {
  const known = new Map<string, readonly Way[]>();
  return (at) => {
    const found = known.get(placeOf(at)) ?? waysFrom(flows, at);
    known.set(placeOf(at), found);
    return found;
  };
}

/**
 * @param flows flows by id; `continue` steps lead only into these
 * @param from where to begin
 * @param ways returns the ways from a point
 * @returns each point that can be reached with one answer or more, the nearest first
 */
export function* pointsAhead(
  flows: Flows,
  from: StepPoint,
  ways: (at: StepPoint) => readonly Way[] = (at) => waysFrom(flows, at),
): Generator<StepPoint> {
  const met = new Map<string, StepPoint>();
  const meet = (at: StepPoint) => {
    for (const { to } of ways(at)) if (!met.has(placeOf(to))) met.set(placeOf(to), to);
  };
  meet(from);
  for (const point of met.values()) {
    yield point;
    meet(point);
  }
}

/**
 * @param flows flows by id; `continue` steps lead only into these
 * @returns a function that returns the points that can be reached from a point with one answer or more,
 *   each as `flow/node`
 */
export function reachability(flows: Flows): (from: StepPoint) => ReadonlySet<string> {
  const ways = waysIn(flows);
  return (from) => new Set([...pointsAhead(flows, from, ways)].map(placeOf));
}

/**
 * @param flows flows by id; `continue` steps lead only into these
 * @returns a function that returns the points from which a flow can be reached, its own steps included,
 *   each as `flow/node`
 */
export function origins(flows: Flows): (flow: string) => ReadonlySet<string> {
  const points = Object.entries(flows).flatMap(([flow, machine]) =>
    [...graphOf(machine).written.keys()].map((node): StepPoint => ({ flow, node })),
  );
  const own = grouped(points.map((at) => [at.flow, placeOf(at)]));
  const before = grouped(
    points.flatMap((at) =>
      waysFrom(flows, at).map(({ to }) => [placeOf(to), placeOf(at)] as const),
    ),
  );
  return (flow) => {
    const found = new Set(own.get(flow));
    for (const point of found) for (const one of before.get(point) ?? []) found.add(one);
    return found;
  };
}
