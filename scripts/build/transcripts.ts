/** Which addresses of a guide are prerendered. */
import { guideAddress } from '../../src/engine/address.ts';
import { HAND_OVER, MOST_ANSWERS } from '../../src/engine/answer.ts';
import type { Flows } from '../../src/engine/flow.ts';
import { graphOf, placeOf, type StepPoint, waysIn } from '../../src/engine/graph.ts';

/** A page of a guide. */
export interface GuideAddress {
  readonly address: string;
  /** The flows that the visit passes through, in order. */
  readonly flows: readonly string[];
  /** Whether there is a shorter way to the same step. */
  readonly isFurther: boolean;
  /** The shortest way to the same step of the same guide, if this one is longer. */
  readonly canonical: string | undefined;
}

/** The step that a transcript reaches. */
interface Reached extends StepPoint {
  readonly answers: readonly string[];
  readonly flows: readonly string[];
}

/** @returns the shortest way to each step of the flow that the start is in, beginning with the start */
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

const pathOf = ({ answers }: Reached) => answers.join('/');

/**
 * @param flows every flow, without a fault
 * @param cap how many transcripts of one flow there may be
 * @returns for each flow the addresses to prerender: the shortest way to each of its steps, then all other
 *   transcripts, shortest first; and for each of its steps, the way to hand over there
 */
export function addressesOf(flows: Flows, cap: number): ReadonlyMap<string, GuideAddress[]> {
  const ways = waysIn(flows);
  /** Passes through doors to a step that people can see. */
  const settle = (reached: Reached): Reached => {
    const [way] = ways(reached);
    if (way === undefined || way.answer !== undefined) return reached;
    const passed = [...new Set([...reached.flows, way.to.flow])];
    return settle({ ...reached, ...way.to, flows: passed });
  };
  const next = (from: Reached): Reached[] =>
    ways(from).flatMap(({ answer, to }) =>
      answer === undefined ? [] : settle({ ...from, ...to, answers: [...from.answers, answer] }),
    );
  const addressesIn = (id: string, initial: string): GuideAddress[] => {
    const start = settle({ answers: [], flows: [id], flow: id, node: initial });
    const steps = shortestOf(start, next).slice(0, cap);
    const chosen = new Map(steps.map((place) => [pathOf(place), place]));
    const waiting = [start];
    for (let place = waiting.shift(); place && chosen.size < cap; place = waiting.shift()) {
      chosen.set(pathOf(place), place);
      // Those waiting are at least as long: never queue more than can be taken.
      if (waiting.length < cap) waiting.push(...next(place));
    }
    const handOvers = steps
      .filter((place) => ways(place).length > 0)
      .map((place) => ({ ...place, answers: [...place.answers, HAND_OVER] }));
    const shortest = new Set([...steps, ...handOvers].map(pathOf));
    const addressOf = ({ answers }: Reached) => guideAddress({ flow: id, answers });
    const first = new Map(steps.map((place) => [placeOf(place), place]));
    return [...chosen.values(), ...handOvers].map((place) => {
      const isFurther = !shortest.has(pathOf(place));
      const known = isFurther ? first.get(placeOf(place)) : undefined;
      const canonical = known && addressOf(known);
      return { address: addressOf(place), flows: place.flows, isFurther, canonical };
    });
  };
  return new Map(
    Object.entries(flows).map(([id, flow]) => [id, addressesIn(id, graphOf(flow).initial)]),
  );
}
