/**
 * What a guide's doors mean for the guides behind them: a visit brings its facts along, and texts there may
 * depend on others. The published guides are proved together; an organisation's own guide is added later,
 * so whatever lies behind its doors is proved again as far as its facts affect it.
 */
import type { Flow, Flows } from '../flow.ts';
import { graphOf, reachability } from '../graph.ts';
import { answersIn, type GuideFile } from '../guideFile.ts';
import { faultAt, type GuideFault } from '../guideFileFaults.ts';
import type { Fact, WrittenStep } from '../step.ts';
import { proofOf } from './claims.ts';

/**
 * @param step a step, as written
 * @returns the facts that its texts depend on
 */
export function factsNamedIn(step: WrittenStep | undefined): ReadonlySet<string> {
  const named = new Set<string>();
  JSON.stringify(step, (key, value) => {
    if (['needs', 'when', 'unless'].includes(key))
      for (const name of [value].flat()) named.add(String(name));
    return value;
  });
  return named;
}

/**
 * @param guides guides
 * @param facts the published facts
 * @returns the published facts that a visit of these guides may establish or replace
 */
export function touchedFacts(
  guides: readonly GuideFile[],
  facts: Readonly<Record<string, Omit<Fact, 'id'>>>,
): ReadonlySet<string> {
  const known = guides.flatMap(({ flow }) =>
    answersIn(flow.states).flatMap(({ meta }) => meta.knows ?? []),
  );
  const ids = new Set(known.map(({ id }) => id));
  const subjects = new Set(known.flatMap(({ about }) => about ?? []));
  return new Set(
    Object.entries(facts).flatMap(([id, { about }]) =>
      ids.has(id) || (about !== undefined && subjects.has(about)) ? [id] : [],
    ),
  );
}

/**
 * @param guide a guide
 * @param flows it, and every flow that can be reached from it, with everything their proof needs
 * @param touched the published facts that the guide affects
 * @returns for each door the texts in the guides behind it that would no longer be proved
 */
export function faultsBehind(
  guide: Flow,
  flows: Flows,
  touched: ReadonlySet<string>,
): GuideFault[] {
  if (touched.size === 0) return [];
  const reach = reachability(flows);
  const prove = proofOf(flows);
  return [...graphOf(guide).written].flatMap(([node, door]): GuideFault[] => {
    if (door?.kind !== 'continue') return [];
    const points = reach({ flow: guide.id, node });
    const faults: GuideFault[] = [];
    for (const flow of Object.values(flows)) {
      const graph = graphOf(flow);
      const isTouched = [...graph.written].some(
        ([there, step]) =>
          points.has(`${flow.id}/${there}`) &&
          [...factsNamedIn(step)].some((name) => touched.has(name)),
      );
      if (flow.id === guide.id || !isTouched) continue;
      prove(graph, (rule, message, there) => {
        if (rule === 'fact' || rule === 'visit') return;
        faults.push(
          faultAt(
            ['flow', 'states', node],
            `leads to ${flow.id}, ${there}, where ${message}`,
            'End here, or go on before the answers that establish these facts.',
          ),
        );
      });
    }
    return faults;
  });
}
