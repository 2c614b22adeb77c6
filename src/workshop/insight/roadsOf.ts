/** Prepares the guides for counting visits. */
import type { Flows } from '../../engine/flow.ts';
import { edgesFrom, graphOf, placeOf, type StepPoint, waysFrom } from '../../engine/graph.ts';
import { revisionOf } from '../../engine/revision.ts';
import { outcomeOf } from '../../engine/stepKinds.ts';
import type { Crossing, PlaceId, Roads } from './roads.ts';

/** @returns a step and, if it is a door, everything that is passed through it */
function passedFrom(flows: Flows, start: StepPoint): PlaceId[] {
  const passed: PlaceId[] = [];
  for (let at: StepPoint | undefined = start; at && !passed.includes(placeOf(at)); ) {
    passed.push(placeOf(at));
    const [way]: ReturnType<typeof waysFrom> = waysFrom(flows, at);
    at = way && way.answer === undefined ? way.to : undefined;
  }
  return passed;
}

/**
 * @param flows all flows by id
 * @returns where the answers of all their steps lead
 */
export function roadsOf(flows: Flows): Roads {
  const revisions: Record<string, string> = {};
  const starts: Record<string, readonly PlaceId[]> = {};
  const steps: Record<PlaceId, Crossing> = {};
  for (const [flow, machine] of Object.entries(flows)) {
    const graph = graphOf(machine);
    revisions[flow] = revisionOf(machine);
    starts[flow] = passedFrom(flows, { flow, node: graph.initial });
    for (const [node, step] of graph.steps) {
      if (step === undefined) continue;
      const own = edgesFrom(graph, node);
      const ending = own.length === 0 ? outcomeOf(step.kind) : undefined;
      const place = placeOf({ flow, node });
      steps[place] = {
        place,
        flow,
        node,
        kind: step.kind,
        // A step that only explains something and leads on is not an ending.
        ...(ending && { ending }),
        on: Object.fromEntries(
          own.map(({ answer, to }) => [answer, passedFrom(flows, { flow, node: to })]),
        ),
        findings: own.filter(({ meta }) => meta?.isFinding).map(({ answer }) => answer),
      };
    }
  }
  return { revisions, starts, steps };
}
