/** A flow as a graph: what is checked, drawn, enumerated and compared. */
import { tell } from './claim.ts';
import { type Flow, type Flows, flowById } from './flow.ts';
import type { Answer, Fact, Guide, Step, Written } from './step.ts';
import { universalOf } from './universal.ts';

/** One answer: the way from one step to the next. */
export interface Edge {
  readonly from: string;
  readonly answer: string;
  readonly to: string;
  readonly meta: Answer | undefined;
}

/** A flow read from its configuration, faults and all; nothing in it is trusted to be complete. */
export interface Graph {
  readonly id: string;
  readonly initial: string;
  readonly guide: Guide | undefined;
  /** As they are met by somebody of whom nothing is known. */
  readonly steps: ReadonlyMap<string, Step | undefined>;
  readonly written: ReadonlyMap<string, Written | undefined>;
  readonly edges: readonly Edge[];
}

/** A step of a flow. */
export interface Point {
  readonly flow: string;
  readonly node: string;
}

interface StateConfig {
  meta?: Written;
  on?: Record<string, { target?: string; meta?: Answer } | undefined>;
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
  // XState types a configuration by all that it might hold; a flow holds less, and checks prove it.
  const written: object = flow.config.states ?? {};
  const states: [string, StateConfig][] = Object.entries(written);
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

/**
 * @param graph a flow's graph
 * @param start the step to begin at; by default the flow's first
 * @param answers answers that are known already, as a `continue` step gives them
 * @returns the step reached, or undefined where an answer does not fit
 */
export function walk(
  graph: Graph,
  answers: readonly string[] = [],
  start = graph.initial,
): string | undefined {
  let node: string | undefined = start;
  for (const answer of answers) {
    node = graph.edges.find((edge) => edge.from === node && edge.answer === answer)?.to;
    if (node === undefined) return undefined;
  }
  return node;
}

const key = ({ flow, node }: Point) => `${flow}/${node}`;

/** A way from one point to the next. */
export interface Way {
  readonly to: Point;
  /** The answer that is given; absent where the way leads through a `continue` step. */
  readonly answer?: string;
  /** What it establishes. */
  readonly knows: readonly Fact[];
}

/**
 * @param flows flows by id; `continue` steps lead on only into those
 * @param point a step of one of them
 * @returns the ways to the points right after it: along its answers, or through its door
 */
export function waysFrom(flows: Flows, { flow, node }: Point): Way[] {
  const machine = flowById(flows, flow);
  if (machine === undefined) return [];
  const { written, edges } = graphOf(machine);
  const step = written.get(node);
  const other = step?.kind === 'continue' ? flowById(flows, step.flow) : undefined;
  if (step?.kind === 'continue' && other) return [through(graphOf(other), step.with)];
  return edges
    .filter(({ from }) => from === node)
    .map(({ answer, to, meta }) => ({ to: { flow, node: to }, answer, knows: meta?.knows ?? [] }));
}

/** The way through a door, and what the answers that are known behind it establish. */
function through(graph: Graph, given: readonly string[] = []): Way {
  let node = graph.initial;
  const knows: Fact[] = [];
  for (const answer of given) {
    const edge = graph.edges.find((one) => one.from === node && one.answer === answer);
    if (edge === undefined) break;
    node = edge.to;
    knows.push(...(edge.meta?.knows ?? []));
  }
  return { to: { flow: graph.id, node }, knows };
}

/**
 * @param flows flows by id; `continue` steps lead on only into those
 * @param from where to begin
 * @param next tells the points right after one; by default as the flows have it
 * @returns each point that can be reached by one answer or more, the nearest first
 */
export function* pointsAhead(
  flows: Flows,
  from: Point,
  next: (at: Point) => readonly Point[] = (at) => waysFrom(flows, at).map(({ to }) => to),
): Generator<Point> {
  const met = new Map<string, Point>();
  const meet = (points: readonly Point[]) => {
    for (const point of points) if (!met.has(key(point))) met.set(key(point), point);
  };
  meet(next(from));
  for (const point of met.values()) {
    yield point;
    meet(next(point));
  }
}

/**
 * @param flows flows by id; `continue` steps lead on only into those
 * @returns a function that tells which points can be reached from a point by one answer or more,
 *   each as `flow/node`
 */
export function reachability(flows: Flows): (from: Point) => ReadonlySet<string> {
  const known = new Map<string, readonly Point[]>();
  // The same points lie ahead of many.
  const next = (at: Point) => {
    const found = known.get(key(at)) ?? waysFrom(flows, at).map(({ to }) => to);
    known.set(key(at), found);
    return found;
  };
  return (from) => new Set([...pointsAhead(flows, from, next)].map(key));
}

/**
 * @param flows flows by id; `continue` steps lead on only into those
 * @returns a function that tells from which points a flow is reached, its own steps among them, each
 *   as `flow/node`
 */
export function origins(flows: Flows): (flow: string) => ReadonlySet<string> {
  const before = new Map<string, string[]>();
  const own = new Map<string, string[]>();
  for (const [flow, machine] of Object.entries(flows))
    for (const node of graphOf(machine).written.keys()) {
      const at = { flow, node };
      own.set(flow, [...(own.get(flow) ?? []), key(at)]);
      for (const { to } of waysFrom(flows, at)) {
        const list = before.get(key(to)) ?? [];
        before.set(key(to), list);
        list.push(key(at));
      }
    }
  return (flow) => {
    const found = new Set(own.get(flow));
    for (const point of found) for (const one of before.get(point) ?? []) found.add(one);
    return found;
  };
}
