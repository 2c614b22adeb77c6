/** The sums over all visits: for each guide and step, and which to mend first. */

import type { CountedGuide, CountedVisit, Passed } from './countVisit.ts';
import { type CountedWay, LEAST, type Shown, shownOf } from './protect.ts';
import type { PlaceId } from './roads.ts';

/** What is shown about a guide. */
export interface GuideTally extends Shown {
  readonly flow: string;
  /** How many of them used a revision that no longer exists: their steps are unknown. */
  readonly gone: number | 'few';
  /** The median time of the answers at each step, in milliseconds; at the desk only. */
  readonly took: ReadonlyMap<string, number>;
}

/** A step at which something goes wrong. */
export interface Mend {
  readonly flow: string;
  readonly node: string;
  /** How many people gave a sign here. */
  readonly affected: number;
  /** How many met the step. */
  readonly visits: number;
}

export interface Tally {
  /** How many visits were counted. */
  readonly visits: number;
  /** Guides with five people or more, the most visited first. */
  readonly guides: readonly GuideTally[];
  /** How many guides had fewer, or would reveal one that had. */
  readonly hidden: number;
  /** The worst first. */
  readonly mend: readonly Mend[];
}

/** All passages through one guide. */
class OfGuide {
  readonly #ways = new Map<string, { passed: Passed; count: number }>();
  readonly #took = new Map<PlaceId, number[]>();
  people = 0;
  gone = 0;

  add({ passed, took }: CountedGuide): void {
    this.people += 1;
    if (passed.isGone) this.gone += 1;
    const known = this.#ways.get(passed.key);
    if (known) known.count += 1;
    else this.#ways.set(passed.key, { passed, count: 1 });
    for (const [i, one] of took.entries()) {
      const place = passed.traces[i]?.place;
      if (place === undefined || Number.isNaN(one)) continue;
      const all = this.#took.get(place);
      if (all) all.push(one);
      else this.#took.set(place, [one]);
    }
  }

  shown(flow: string): GuideTally {
    const shown = shownOf(
      Array.from(this.#ways.values(), ({ passed: { traces, end }, count }): CountedWay => {
        const steps = traces.map(({ place, signs }) => ({ node: nodeOf(place), signs }));
        return { steps, end, count };
      }),
    );
    const took = new Map<string, number>();
    for (const [place, all] of this.#took)
      if (all.length >= LEAST && shown.visits.has(nodeOf(place)))
        took.set(nodeOf(place), median(all));
    const isGoneShown = isShown(this.gone) && isShown(shown.people - this.gone);
    return { ...shown, flow, gone: isGoneShown ? this.gone : 'few', took };
  }
}

const nodeOf = (place: PlaceId) => place.slice(place.indexOf('/') + 1);

/** @returns whether a group may be shown: if it is empty or large enough */
const isShown = (count: number) => count === 0 || count >= LEAST;

/** @returns the middle value; the mean if there are two */
function median(all: number[]): number {
  all.sort((a, b) => a - b);
  const middle = all.length >> 1;
  const upper = all[middle] ?? 0;
  return all.length % 2 === 1 ? upper : (upper + (all[middle - 1] ?? 0)) / 2;
}

/**
 * @param visits visits, each once
 * @returns what may be shown about them
 */
export function tallied(visits: readonly CountedVisit[]): Tally {
  const byFlow = new Map<string, OfGuide>();
  for (const { passages } of visits) {
    for (const passage of passages) {
      const { flow } = passage.passed;
      const guide = byFlow.get(flow) ?? new OfGuide();
      byFlow.set(flow, guide);
      guide.add(passage);
    }
  }
  const sorted = [...byFlow]
    .filter(([, { people }]) => people >= LEAST)
    .sort(([one, a], [other, b]) => b.people - a.people || (one < other ? -1 : 1));
  while (!isShown(outside(visits, new Set(sorted.map(([flow]) => flow))))) sorted.pop();
  const guides = sorted
    .map(([flow, guide]) => guide.shown(flow))
    .filter(({ people }) => people >= LEAST);
  return {
    visits: visits.length,
    guides,
    hidden: byFlow.size - guides.length,
    mend: guides.flatMap(mendOf).sort(worstFirst),
  };
}

/** @returns how many people were in none of these guides: the total minus theirs is a figure, too */
function outside(visits: readonly CountedVisit[], flows: ReadonlySet<string>): number {
  const isOutside = ({ passages }: CountedVisit) =>
    !passages.some(({ passed }) => flows.has(passed.flow));
  return flows.size === 0 ? 0 : visits.filter(isOutside).length;
}

const mendOf = ({ flow, visits, affected }: GuideTally): Mend[] =>
  [...affected].map(([node, people]) => ({
    flow,
    node,
    affected: people,
    visits: visits.get(node) ?? 0,
  }));

/** By people affected; if equal, by their share among those who met the step. */
const worstFirst = (a: Mend, b: Mend) =>
  b.affected - a.affected || a.visits - b.visits || (a.node < b.node ? -1 : 1);
