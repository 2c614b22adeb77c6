/**
 * No group of fewer than five people is shown, nor can one be worked out by subtraction.
 *
 * Where figures of steps that follow each other are shown, their difference is a figure too: of 20
 * people at a step of whom 17 are seen at the next, three went elsewhere. So the steps that are shown
 * are taken for a coarser guide. From each of them, with the signs that are shown of it, people went
 * on to the next step that is shown, or to an end that is shown. As long as fewer than five but
 * somebody went one of these ways, one figure at its ends is hidden. What is left adds up from ways
 * that nobody went, or five people at least, and so does every difference of it. The few of whom no
 * figure tells are in the guide’s total neither: it says then that there were more.
 */
import { type Sign, signs, type VisitEnd } from './countVisit.ts';

/** A smaller group is never shown (the smallest cell of the usual rules for official statistics). */
export const LEAST = 5;

/** A way through a guide, with how many people went it. */
export interface CountedWay {
  readonly steps: readonly WayStep[];
  readonly end: VisitEnd;
  readonly count: number;
}

interface WayStep {
  readonly node: string;
  readonly signs: readonly Sign[];
}

/** What may be shown of a guide; a figure that is not here is not to be shown. */
export interface Shown {
  /** For each step how many people met it. */
  readonly visits: ReadonlyMap<string, number>;
  /** For each step, and each sign, of how many people. */
  readonly signs: ReadonlyMap<string, ReadonlyMap<Sign, number>>;
  /** For each step how many people gave one of the signs that are shown, or several. */
  readonly affected: ReadonlyMap<string, number>;
  /** How many visits ended how; those that are not shown alone are `others`. */
  readonly ends: ReadonlyMap<VisitEnd, number>;
  readonly others: number;
  /** How many people were in the guide, as far as any of the figures tells of them. */
  readonly people: number;
  /** Whether a few more were. */
  readonly isMore: boolean;
}

/** A figure that can be hidden. */
interface Figure {
  readonly of: 'step' | 'sign' | 'end';
  /** The step; of an end, the end. */
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
 * @param ways the ways that people went through a guide
 * @returns what may be shown of it; nothing if fewer than five people were in it
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

/** What is missed least is hidden first: steps at which nothing is amiss, and of those the rarest. */
function rankOf({ of, name, count }: Figure, figures: Figures): number {
  const isTroubled = of === 'step' && signs.some((sign) => figures.has(signKey(name, sign)));
  const order = { step: isTroubled ? 3 : 0, end: 1, sign: 2 }[of];
  return order * 1e9 + count;
}

/** One way between two places of the coarser guide: a step with its signs, the start, or an end. */
interface Leg {
  count: number;
  readonly from: string;
  readonly to: string;
}

const START = 'start';
const OTHERS = 'others';
/** Between the figures of one place. */
const AND = '\n';

/** The coarser guide, which changes as figures are hidden. */
class Coarse {
  readonly #ways: readonly CountedWay[];
  /** The places that each way passes, as far as they are shown. */
  readonly #passed: (readonly string[])[];
  /** The ways on which a step, or an end, is. */
  readonly #on = new Map<string, number[]>();
  readonly #legs = new Map<string, Leg>();

  constructor(ways: readonly CountedWay[]) {
    this.#ways = ways;
    this.#passed = ways.map(() => []);
    for (const [i, { steps, end }] of ways.entries())
      for (const key of [endKey(end), ...steps.map(({ node }) => stepKey(node))])
        this.#on.set(key, [...(this.#on.get(key) ?? []), i]);
  }

  /** Draws the ways again on which a figure is. */
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

  /** @returns figures of which one has to be hidden: those around a way that too few went */
  weak(figures: Figures): Figure[] {
    const legs = [...this.#legs.values()];
    for (const few of legs.filter((leg) => leg.count < LEAST && !isUntold(leg))) {
      // Where the way itself has no figure that can go, one beside it takes it in.
      const beside = legs.filter(({ from }) => from === few.from).map(({ to }) => to);
      const keys = new Set([few.from, ...beside].flatMap((place) => place.split(AND)));
      const found = [...keys].flatMap((key) => figures.get(key) ?? []);
      if (found.length > 0) return found;
    }
    return [];
  }
}

/** @returns whether it is the way of those of whom no figure tells */
const isUntold = ({ from, to }: Leg) => from === START && to === OTHERS;

/** @returns what of a way is shown, from its start to its end */
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
