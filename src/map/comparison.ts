/** Two versions of a guide on one map. */
import type { FlowsDiff } from '../engine/authoring/diff.ts';
import type { Graph } from '../engine/graph.ts';

/** What happened to a step or an answer. */
export type Difference = 'new' | 'gone' | 'changed';

/** By step, and by answer as `step/answer`; a redirected answer has two entries. */
export type Differences = ReadonlyMap<string, Difference>;

/** Two versions of a guide in one graph, and what happened to its parts. */
export interface GuideComparison {
  readonly graph: Graph;
  readonly changes: Differences;
}

/** Appended to the id of an answer that now leads elsewhere, for its previous target. */
const BEFORE = ' (before)';

/**
 * @param now a guide; absent if it has been removed
 * @param before the same guide as it was; absent if it did not exist
 * @param diff the differences between the two versions of all guides
 * @returns both in one graph, and what happened to each step and answer
 */
export function comparedGraphs(
  now: Graph | undefined,
  before: Graph | undefined,
  diff: Pick<FlowsDiff, 'edits'>,
): GuideComparison {
  const all = now ?? before;
  if (all === undefined) throw new Error('there is no such guide, and there was none');
  const changes = new Map<string, Difference>();
  for (const { flow, node, answer } of diff.edits)
    if (flow === all.id && node !== undefined)
      changes.set(answer === undefined ? node : `${node}/${answer}`, 'changed');
  const steps = new Map(all.steps);
  const written = new Map(all.written);
  for (const node of now?.steps.keys() ?? [])
    if (!before?.steps.has(node)) changes.set(node, 'new');
  for (const [node, step] of before?.steps ?? []) {
    if (now?.steps.has(node)) continue;
    steps.set(node, step);
    written.set(node, before?.written.get(node));
    changes.set(node, 'gone');
  }
  const led = new Map((before?.edges ?? []).map((edge) => [`${edge.from}/${edge.answer}`, edge]));
  const leads = new Map((now?.edges ?? []).map((edge) => [`${edge.from}/${edge.answer}`, edge]));
  for (const [key, edge] of leads) if (led.get(key)?.to !== edge.to) changes.set(key, 'new');
  const gone = [...led].flatMap(([key, edge]) => {
    const present = leads.get(key);
    if (present?.to === edge.to) return [];
    const answer = edge.answer + (present === undefined ? '' : BEFORE);
    changes.set(`${edge.from}/${answer}`, 'gone');
    return [{ ...edge, answer }];
  });
  return { graph: { ...all, steps, written, edges: [...(now?.edges ?? []), ...gone] }, changes };
}
