/** A flow as a graph: what is checked, drawn, enumerated and compared. */
import type { Flow, Flows } from './flow.ts';
import type { Answer, Guide, Step } from './step.ts';

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
  readonly steps: ReadonlyMap<string, Step | undefined>;
  readonly edges: readonly Edge[];
}

/** A step of a flow. */
export interface Point {
  readonly flow: string;
  readonly node: string;
}

interface StateConfig {
  meta?: Step;
  on?: Record<string, { target?: string; meta?: Answer } | undefined>;
}

/**
 * @param flow a flow, sound or not
 * @returns its steps and edges, in the order in which they are written
 */
export function graphOf(flow: Flow): Graph {
  // XState types a configuration by all that it might hold; a flow holds less, and checks prove it.
  const written: object = flow.config.states ?? {};
  const states: [string, StateConfig][] = Object.entries(written);
  return {
    id: flow.id,
    initial: String(flow.config.initial ?? ''),
    guide: flow.config.meta,
    steps: new Map(states.map(([node, { meta }]) => [node, meta])),
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

/** Every way on from each point: along its answers, and through its door where it is a `continue`. */
function waysOn(graphs: ReadonlyMap<string, Graph>): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, string[]>();
  for (const { id: flow, steps, edges } of graphs.values()) {
    for (const [node, step] of steps) {
      const other = step?.kind === 'continue' ? graphs.get(step.flow) : undefined;
      const door = other && {
        flow: other.id,
        node: walk(other, doorAnswers(step)) ?? other.initial,
      };
      ways.set(key({ flow, node }), door ? [key(door)] : []);
    }
    for (const { from, to } of edges)
      ways.get(key({ flow, node: from }))?.push(key({ flow, node: to }));
  }
  return ways;
}

const doorAnswers = (step: Step | undefined) => (step?.kind === 'continue' ? step.with : undefined);

/**
 * @param flows flows by id; `continue` steps lead on only into those
 * @returns a function that tells which points can be reached from a point by one answer or more,
 *   each as `flow/node`
 */
export function reachability(flows: Flows): (from: Point) => ReadonlySet<string> {
  const ways = waysOn(new Map(Object.entries(flows).map(([id, flow]) => [id, graphOf(flow)])));
  return (from) => {
    const reached = new Set<string>();
    const waiting = [...(ways.get(key(from)) ?? [])];
    for (let point = waiting.pop(); point !== undefined; point = waiting.pop()) {
      if (reached.has(point)) continue;
      reached.add(point);
      waiting.push(...(ways.get(point) ?? []));
    }
    return reached;
  };
}
