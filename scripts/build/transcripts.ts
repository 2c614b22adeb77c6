/** Which addresses of a guide are prerendered. */
import { guideAddress } from '../../src/engine/address.ts';
import { HAND_OVER, MOST_ANSWERS } from '../../src/engine/answer.ts';
import type { Flows } from '../../src/engine/flow.ts';
import { type Graph, graphOf, waysIn } from '../../src/engine/graph.ts';

/** A page of a guide. */
export interface GuideAddress {
  readonly address: string;
  /** The flows that the visit passes, in order. */
  readonly flows: readonly string[];
  /** Whether another way to the same step is shorter. */
  readonly isFurther: boolean;
  /** The shortest way to the same step of the same guide, where another one is. */
  readonly canonical: string | undefined;
}

/** Where a transcript stands. */
interface Reached {
  readonly answers: readonly string[];
  readonly flows: readonly string[];
  readonly flow: string;
  readonly node: string;
}

/** All flows, and where their answers and doors lead. */
interface Net {
  readonly graphs: ReadonlyMap<string, Graph>;
  readonly ways: ReturnType<typeof waysIn>;
}

/** Goes through doors until a step is reached on which somebody can stand. */
function settle({ graphs, ways }: Net, reached: Reached): Reached | undefined {
  let { flow, node, flows } = reached;
  for (let doors = 0; doors < 20; doors++) {
    const step = graphs.get(flow)?.steps.get(node);
    if (step?.kind !== 'continue') return step && { ...reached, flow, node, flows };
    const [door] = ways({ flow, node });
    if (door === undefined) return undefined;
    ({ flow, node } = door.to);
    if (!flows.includes(flow)) flows = [...flows, flow];
  }
  return undefined;
}

/** @returns the shortest way to each step of the flow in which the start is, itself first */
function shortestOf(start: Reached, next: (from: Reached) => readonly Reached[]): Reached[] {
  const known = new Set([start.node]);
  const found = [start];
  for (const place of found) {
    if (place.answers.length >= MOST_ANSWERS) continue;
    for (const there of next(place)) {
      if (there.flow !== start.flow || known.has(there.node)) continue;
      known.add(there.node);
      found.push(there);
    }
  }
  return found;
}

/**
 * @param cap how many transcripts of one flow there are at most
 * @returns for each flow the addresses to prerender: the shortest way to each of its steps, then
 *   all other transcripts, shortest first; and for each of its steps, the way to hand over there
 */
export function addressesOf(flows: Flows, cap: number): ReadonlyMap<string, GuideAddress[]> {
  const graphs = new Map(Object.entries(flows).map(([id, flow]) => [id, graphOf(flow)]));
  const ways = waysIn(flows);
  const net = { graphs, ways };
  const next = (from: Reached): Reached[] =>
    ways(from).flatMap(
      ({ answer = '', to }) =>
        settle(net, { ...from, ...to, answers: [...from.answers, answer] }) ?? [],
    );

  const pathOf = ({ answers }: Reached) => answers.join('/');

  return new Map(
    [...graphs.values()].map((graph): [string, GuideAddress[]] => {
      const { id, initial } = graph;
      const start = settle(net, {
        answers: [],
        flows: [id],
        flow: id,
        node: initial,
      });
      if (start === undefined) return [id, []];
      const steps = shortestOf(start, next).slice(0, cap);
      const chosen = new Map(steps.map((place) => [pathOf(place), place]));
      const waiting = [start];
      for (let place = waiting.shift(); place && chosen.size < cap; place = waiting.shift()) {
        chosen.set(pathOf(place), place);
        // What waits is at least as long: no more of it is looked at than can be taken.
        if (waiting.length < cap) waiting.push(...next(place));
      }
      const handOvers = steps
        .filter((place) => ways(place).length > 0)
        .map((place) => ({ ...place, answers: [...place.answers, HAND_OVER] }));
      const shortest = new Set([...steps, ...handOvers].map(pathOf));
      const addressOf = ({ answers }: Reached) => guideAddress({ flow: id, answers });
      const first = new Map(steps.map((place) => [`${place.flow}/${place.node}`, place]));
      const canonicalOf = (place: Reached) => {
        const known = first.get(`${place.flow}/${place.node}`);
        return known === undefined || shortest.has(pathOf(place)) ? undefined : addressOf(known);
      };
      return [
        id,
        [...chosen.values(), ...handOvers].map((place) => ({
          address: addressOf(place),
          flows: place.flows,
          isFurther: !shortest.has(pathOf(place)),
          canonical: canonicalOf(place),
        })),
      ];
    }),
  );
}
