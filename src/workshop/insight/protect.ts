/**
 * No group of fewer than five people is shown, nor can one be worked out by subtraction.
 *
 * If figures of consecutive steps are shown, their difference is a figure, too: of 20 people at a step, 17 of
 * whom are seen at the next, three went elsewhere. So the steps that are shown are treated as a coarser
 * guide. From each of them, with its shown signs, people went on to the next shown step, or to a shown end.
 * As long as one of these ways was taken by somebody but by fewer than five, one figure at its ends is
 * hidden. The remaining figures are sums over ways that nobody or at least five people took, and so is every
 * difference of them. The few people whom no figure includes are not in the guide’s total either: it then
 * says that there were more.
 */
import { type Sign, signs, type VisitEnd } from './countVisit.ts';

/** A smaller group is never shown (the minimum cell size usual in official statistics). */
export const LEAST = 5;

/** A way through a guide, with how many people took it. */
export interface CountedWay {
  readonly steps: readonly WayStep[];
  readonly end: VisitEnd;
  readonly count: number;
}

interface WayStep {
  readonly node: string;
  readonly signs: readonly Sign[];
}

/** What may be shown about a guide; figures that are absent here must not be shown. */
export interface Shown {
  /** How many people met each step. */
  readonly visits: ReadonlyMap<string, number>;
  /** How many people gave each sign at each step. */
  readonly signs: ReadonlyMap<string, ReadonlyMap<Sign, number>>;
  /** How many people gave at least one of the shown signs at each step. */
  readonly affected: ReadonlyMap<string, number>;
  /** How many visits ended in each way; those not shown separately are `others`. */
  readonly ends: ReadonlyMap<VisitEnd, number>;
  readonly others: number;
  /** How many people were in the guide, counting those whom some figure includes. */
  readonly people: number;
  /** Whether there were a few more. */
  readonly isMore: boolean;
}

/** A figure that can be hidden. */
interface Figure {
  readonly of: 'step' | 'sign' | 'end';
  /** The step or, for an end, the end. */
  readonly name: string;
  readonly sign?: Sign;
  readonly count: number;
}

const keyOf = ({ of, name, sign }: Pick<Figure, 'of' | 'name' | 'sign'>) =>
  `${of} ${sign ?? ''} ${name}`;
const stepKey = (name: string) => keyOf({ of: 'step', name });
const signKey = (name: string, sign: Sign) => keyOf({ of: 'sign', name, sign });
const endKey = (name: VisitEnd) => keyOf({ of: 'end', name });

/** The figures that are still shown. */
type Figures = Map<string, Figure>;

/**
 * @param ways the ways that people took through a guide
 * @returns what may be shown about it; nothing if fewer than five people were in it
 */
export function shownOf(ways: readonly CountedWay[]): Shown {
  const figures = figuresOf(ways);
  const coarse = new Coarse(ways);
  const hide = (figure: Figure) => {
    figures.delete(keyOf(figure));
    if (figure.of === 'step') for (const sign of signs) figures.delete(signKey(figure.name, sign));
    coarse.redraw(figure, figures);
  };
  for (const figure of [...figures.values()]) if (figure.count < LEAST) hide(figure);
  for (const figure of [...figures.values()]) coarse.redraw(figure, figures);
  for (;;) {
    const [least] = coarse.weak(figures).sort((a, b) => rankOf(a, figures) - rankOf(b, figures));
    if (least === undefined) return counted(ways, figures);
    hide(least);
  }
}

function figuresOf(ways: readonly CountedWay[]): Figures {
  const figures: Figures = new Map();
  const add = (figure: Figure) => {
    const key = keyOf(figure);
    const before = figures.get(key)?.count ?? 0;
    figures.set(key, { ...figure, count: before + figure.count });
  };
  for (const { steps, end, count } of ways) {
    add({ of: 'end', name: end, count });
    for (const { node, signs: given } of steps) {
      add({ of: 'step', name: node, count });
      for (const sign of given) add({ of: 'sign', name: node, sign, count });
    }
  }
  return figures;
}

/** Hidden first: steps without signs, then ends, signs and the other steps; of each the rarest. */
function rankOf({ of, name, count }: Figure, figures: Figures): number {
  const isTroubled = of === 'step' && signs.some((sign) => figures.has(signKey(name, sign)));
  const order = { step: isTroubled ? 3 : 0, end: 1, sign: 2 }[of];
  return order * 1e9 + count;
}

/** A stretch between two places of the coarser guide: a step with its signs, the start, or an end. */
interface Leg {
  count: number;
  readonly from: string;
  readonly to: string;
}

const START = 'start';
const OTHERS = 'others';
/** Separates the figures of one place. */
const AND = '\n';

/** The coarser guide, which changes as figures are hidden. */
class Coarse {
  readonly #ways: readonly CountedWay[];
  /** The shown places that each way passes. */
  readonly #passed: (readonly string[])[];
  /** The ways that contain a step or an end. */
  readonly #on = new Map<string, number[]>();
  readonly #legs = new Map<string, Leg>();

  constructor(ways: readonly CountedWay[]) {
    this.#ways = ways;
    this.#passed = ways.map(() => []);
    for (const [i, { steps, end }] of ways.entries())
      for (const key of [endKey(end), ...steps.map(({ node }) => stepKey(node))])
        this.#on.set(key, [...(this.#on.get(key) ?? []), i]);
  }

  /** Recomputes the ways that contain a figure. */
  redraw({ of, name }: Figure, figures: Figures): void {
    for (const i of this.#on.get(keyOf({ of: of === 'end' ? 'end' : 'step', name })) ?? []) {
      const way = this.#ways[i];
      if (way === undefined) continue;
      this.#count(this.#passed[i] ?? [], -way.count);
      const places = placesOf(way, figures);
      this.#passed[i] = places;
      this.#count(places, way.count);
    }
  }

  #count(places: readonly string[], count: number): void {
    for (let i = 1; i < places.length; i++) {
      const [from = '', to = ''] = [places[i - 1], places[i]];
      const key = `${from}${AND}${AND}${to}`;
      const leg = this.#legs.get(key) ?? { count: 0, from, to };
      leg.count += count;
      if (leg.count === 0) this.#legs.delete(key);
      else this.#legs.set(key, leg);
    }
  }

  /** @returns figures of which one must be hidden: those around a stretch that too few people took */
  weak(figures: Figures): Figure[] {
    const legs = [...this.#legs.values()];
    for (const few of legs.filter((leg) => leg.count < LEAST && !isUntold(leg))) {
      // If the stretch has no hideable figure of its own, a neighbouring one is hidden.
      const beside = legs.filter(({ from }) => from === few.from).map(({ to }) => to);
      const keys = new Set([few.from, ...beside].flatMap((place) => place.split(AND)));
      const found = [...keys].flatMap((key) => figures.get(key) ?? []);
      if (found.length > 0) return found;
    }
    return [];
  }
}

/** @returns whether it is the way of the people whom no figure includes */
const isUntold = ({ from, to }: Leg) => from === START && to === OTHERS;

/** @returns the shown places of a way, from its start to its end */
function placesOf({ steps, end }: CountedWay, figures: Figures): string[] {
  const passed = steps
    .filter(({ node }) => figures.has(stepKey(node)))
    .map(({ node, signs: given }) =>
      [stepKey(node), ...given.map((sign) => signKey(node, sign))]
        .filter((key) => figures.has(key))
        .join(AND),
    );
  const last = endKey(end);
  return [START, ...passed, figures.has(last) ? last : OTHERS];
}

function counted(ways: readonly CountedWay[], figures: Figures): Shown {
  const visits = new Map<string, number>();
  const bySign = new Map<string, Map<Sign, number>>();
  const affected = new Map<string, number>();
  const endings = new Map<VisitEnd, number>();
  let others = 0;
  let people = 0;
  let untold = 0;
  const add = <Key>(to: Map<Key, number>, key: Key, count: number) =>
    to.set(key, (to.get(key) ?? 0) + count);
  for (const { steps, end, count } of ways) {
    people += count;
    if (figures.has(endKey(end))) add(endings, end, count);
    else others += count;
    if (placesOf({ steps, end, count }, figures).length === 2 && !figures.has(endKey(end)))
      untold += count;
    for (const { node, signs: given } of steps) {
      if (!figures.has(stepKey(node))) continue;
      add(visits, node, count);
      const shown = given.filter((sign) => figures.has(signKey(node, sign)));
      if (shown.length > 0) add(affected, node, count);
      const ofNode = bySign.get(node) ?? new Map<Sign, number>();
      bySign.set(node, ofNode);
      for (const sign of shown) add(ofNode, sign, count);
    }
  }
  const few = untold < LEAST ? untold : 0;
  return {
    visits,
    signs: bySign,
    affected,
    ends: endings,
    others: others - few,
    people: people - few,
    isMore: few > 0,
  };
}
