/** One visit as it is counted, whatever kind of file it comes from. Nothing personal is kept. */
import { HAND_OVER, KNOWN_PROBLEM } from '../../engine/answer.ts';
import type { Call } from '../../engine/call.ts';
import { talkedBy } from '../../engine/callTime.ts';
import { outcomes } from '../../engine/stepKinds.ts';
import type { CaseSummary, SummaryStep } from '../../engine/summary/summarySchema.ts';
import { type Met, type PlaceId, type Roads, walkRoads } from './roads.ts';

/** Signs that a step did not do for somebody what it should. */
export const signs = [
  /** “I’m not sure.” */
  'not-sure',
  /** It was done and did not help. */
  'failed',
  /** It could not be done. */
  'cannot',
  /** A person was asked for here, before the guide’s end. */
  'handed-over',
  /** The visit ended here, or was continued in a guide that somebody chose, before the guide’s end. */
  'stopped',
  /** Somebody came back here to change the answer. */
  'went-back',
  /** At an ending: “No, this did not help.” */
  'not-helped',
] as const;
export type Sign = (typeof signs)[number];

/** How a visit of a guide ended. */
export const visitEnds = [
  ...outcomes,
  /** In another guide. */
  'went-on',
  /** Before the guide’s end. */
  'unfinished',
  /** It was not over when the file was written. */
  'running',
  /** The file does not say. */
  'unknown',
] as const;
export type VisitEnd = (typeof visitEnds)[number];

/** A step that somebody met. */
interface Trace {
  readonly place: PlaceId;
  readonly signs: readonly Sign[];
}

/** A way through one guide, shared by all visits that went the same way. */
export interface Passed {
  /** Identical if everything else is. */
  readonly key: string;
  readonly flow: string;
  /** Whether the guide has changed since: its steps may then differ from today's. */
  readonly isGone: boolean;
  /** Each step once, in the order in which they were met; none if the guide has changed. */
  readonly traces: readonly Trace[];
  readonly end: VisitEnd;
}

/** A visit’s way through one guide. */
export interface CountedGuide {
  readonly passed: Passed;
  /**
   * How long each step took until its answer, in time talked at the desk, in milliseconds, in the order of
   * the traces: NaN if that is unknown, and empty if it is unknown for every step.
   */
  readonly took: readonly number[];
}

export interface CountedVisit {
  /** The same in every file. */
  readonly id: string;
  /** Whether it is from a call, which says more than a summary of it. */
  readonly isCall: boolean;
  /** When it was last updated, in milliseconds since 1970. */
  readonly touched: number;
  readonly passages: readonly CountedGuide[];
}

const signOfAnswer: Readonly<Record<string, Sign>> = {
  'not-sure': 'not-sure',
  failed: 'failed',
  cannot: 'cannot',
  [HAND_OVER]: 'handed-over',
};

/** A trace under construction. */
interface Drawn {
  readonly place: PlaceId;
  signs: readonly Sign[];
  took?: number;
}

/** A passage under construction. */
interface Open {
  readonly flow: string;
  isGone: boolean;
  readonly traces: Map<PlaceId, Drawn>;
  end: VisitEnd;
}

const noSigns: readonly Sign[] = [];

/** Assembles passages, step by step. */
class Passages {
  readonly #roads: Roads;
  readonly #open = new Map<string, Open>();

  constructor(roads: Roads) {
    this.#roads = roads;
  }

  /** @returns whether the guide is still the same today */
  enter(flow: string, revision: string | undefined): boolean {
    const { revisions } = this.#roads;
    const isSame = Object.hasOwn(revisions, flow) && revisions[flow] === revision;
    const known = this.#open.get(flow);
    if (known) known.isGone ||= !isSame;
    else this.#open.set(flow, { flow, isGone: !isSame, traces: new Map(), end: 'went-on' });
    return isSame;
  }

  meet({ flow, place }: Met['step'], sign?: Sign): void {
    const traces = this.#open.get(flow)?.traces;
    if (traces && !traces.has(place)) traces.set(place, { place, signs: noSigns });
    if (sign) this.mark(place, sign);
  }

  /** Adds a sign to a step, if it was met. */
  mark(place: PlaceId, sign: Sign): void {
    const trace = this.#traceAt(place);
    if (trace && !trace.signs.includes(sign)) trace.signs = [...trace.signs, sign];
  }

  time(place: PlaceId, took: number): void {
    const trace = this.#traceAt(place);
    if (trace) trace.took = (trace.took ?? 0) + took;
  }

  #traceAt(place: PlaceId): Drawn | undefined {
    return this.#open.get(place.slice(0, place.indexOf('/')))?.traces.get(place);
  }

  /** A later end in the visit replaces an earlier one. */
  end(flow: string, end: VisitEnd): void {
    const open = this.#open.get(flow);
    if (open) open.end = end;
  }

  all(): CountedGuide[] {
    return Array.from(this.#open.values(), passageOf);
  }
}

function passageOf({ flow, isGone, traces, end }: Open): CountedGuide {
  let key = `${flow} ${end} ${isGone}`;
  let isTimed = false;
  const took: number[] = [];
  if (!isGone)
    for (const one of traces.values()) {
      key += one.signs.length === 0 ? `;${one.place}` : `;${one.place} ${one.signs.join()}`;
      isTimed ||= one.took !== undefined;
      took.push(one.took ?? Number.NaN);
    }
  let passed = known.get(key);
  if (passed === undefined) {
    const all = isGone ? [] : [...traces.values()];
    passed = { key, flow, isGone, traces: all.map(({ place, signs }) => ({ place, signs })), end };
    if (known.size < MOST_KNOWN) known.set(key, passed);
  }
  return { passed, took: isTimed ? took : none };
}

const known = new Map<string, Passed>();
const MOST_KNOWN = 50_000;
const none: readonly number[] = [];

type Way = Call['before'][number];

/** What is known about a way: its steps, as far as its guides are the same today. */
interface Gone {
  readonly way: Way;
  readonly met: readonly Met[];
  /** Whether the way is known to its end. */
  readonly isWhole: boolean;
  /** The guide that it had reached. */
  readonly flow: string;
}

/**
 * @param call a call exported from the desk
 * @param roads the guides
 * @returns the visit; it has no passage if no guide was opened
 */
export function visitOfCall(call: Call, roads: Roads): CountedVisit {
  const { case: record, before, furthest, left = [] } = call;
  const passages = new Passages(roads);
  const { transcript, answeredAt, assumed, revision } = record;
  const now: Way = { ...transcript, answeredAt: [...answeredAt], assumed, brought: call.brought };
  const earlier = before.map((way) => goneAlong(way, way.revision, roads, passages));
  const present = goneAlong(now, revision, roads, passages);
  // It is the present way, or a continuation of it.
  const isFurther = furthest.answers.length > now.answers.length;
  for (const way of isFurther ? [...left, furthest] : left) {
    // It was walked in one of these guides; if it led out of them, no revision is recorded.
    const met = walkRoads(roads, way);
    for (const { step, answer, at } of met) {
      if (step.kind === 'continue') break;
      if (answer !== undefined && !way.assumed.includes(at ?? -1))
        passages.meet(step, signOf({ step, answer }));
    }
  }
  for (const one of earlier) {
    const last = one.met.at(-1);
    const end = last?.step.ending;
    if (end) passages.end(one.flow, end);
    else if (one.isWhole && last && last.answer === undefined)
      passages.mark(last.step.place, 'stopped');
  }
  endCall(call, present, passages);
  for (const { flow, node } of record.changes) passages.mark(`${flow}/${node}`, 'went-back');
  timesOf(call, [...earlier, present], passages);
  return {
    id: record.id,
    isCall: true,
    touched: Date.parse(record.updatedAt),
    passages: passages.all(),
  };
}

const isNamed = (way: Way) => way.flow !== '';

/** Follows a way, as far as its guides have the revisions in which it was walked. */
function goneAlong(way: Way, revision: string | undefined, roads: Roads, passages: Passages): Gone {
  if (!isNamed(way)) return { way, met: [], isWhole: false, flow: '' };
  const revisions = revision?.split('.') ?? [];
  const all = walkRoads(roads, way);
  const met: Met[] = [];
  let { flow } = way;
  // A visit names each guide’s revision once, in the order in which it came to them.
  const entered = new Map([[flow, passages.enter(flow, revisions[0])]]);
  let isKnown = entered.get(flow) === true;
  for (const one of isKnown ? all : []) {
    if (one.step.flow !== flow) {
      flow = one.step.flow;
      isKnown = entered.get(flow) ?? passages.enter(flow, revisions[entered.size]);
      entered.set(flow, isKnown);
      if (!isKnown) break;
    }
    met.push(one);
    const isAsked = !way.assumed.includes(one.at ?? -1);
    if (one.step.kind !== 'continue' && isAsked) passages.meet(one.step, signOf(one));
  }
  const given = met.filter(({ answer }) => answer !== undefined).length;
  return { way, met, isWhole: isKnown && given === way.answers.length, flow };
}

const signOf = ({ step, answer = '' }: Met): Sign | undefined =>
  step.findings.includes(answer) || !Object.hasOwn(signOfAnswer, answer)
    ? undefined
    : signOfAnswer[answer];

/** How the present guide of a call ended. */
function endCall(call: Call, { met, isWhole, flow }: Gone, passages: Passages): void {
  if (flow === '') return;
  const { phase, ending, handOver } = call;
  const last = met.at(-1);
  const here = last?.step.place;
  const isEnd = last?.step.ending !== undefined || last?.answer === KNOWN_PROBLEM;
  if (phase !== 'ended') {
    passages.end(flow, 'running');
    return;
  }
  // Earlier versions did not record how a call ended.
  const derived =
    handOver || last?.answer ? 'escalated' : isWhole ? (last?.step.ending ?? 'open') : undefined;
  const status = ending?.status ?? derived;
  passages.end(flow, status === 'open' ? 'unfinished' : (status ?? 'unknown'));
  if (here === undefined || !isWhole || isEnd) return;
  if (status === 'open') passages.mark(here, 'stopped');
  else if (handOver) passages.mark(here, 'handed-over');
}

/** How long each answer took since the previous one, regardless of the guide. */
function timesOf(call: Call, ways: readonly Gone[], passages: Passages): void {
  const events = ways.flatMap(({ way, met }) =>
    met.flatMap(({ step, at = -1 }) =>
      at < (way.brought ?? 0) || way.answeredAt[at] === undefined
        ? []
        : {
            place: step.place,
            time: way.answeredAt[at],
            isAsked: !way.assumed.includes(at),
          },
    ),
  );
  if (ways.length > 1) events.sort((a, b) => Date.parse(a.time) - Date.parse(b.time));
  const talked = talkedBy(
    events.map(({ time }) => time),
    call,
  );
  for (const [i, { place, isAsked }] of events.entries())
    if (isAsked) passages.time(place, (talked[i] ?? 0) - (talked[i - 1] ?? 0));
}

/** A summary: from a ticket, or saved by somebody. */
export function visitOfSummary(summary: CaseSummary, id: string, roads: Roads): CountedVisit {
  const passages = new Passages(roads);
  const known = new Map(
    summary.guides.map(({ flow, revision }) => [flow, passages.enter(flow, revision)]),
  );
  const isKnown = (flow: string) => known.get(flow) === true;
  for (const step of summary.steps) {
    const place = `${step.flow}/${step.node}`;
    if (isKnown(step.flow) && Object.hasOwn(roads.steps, place) && isAsked(step))
      passages.meet(
        stepAt(roads, place),
        signOf({ step: stepAt(roads, place), answer: step.answerId }),
      );
  }
  for (const { flow, node } of summary.changes) passages.mark(`${flow}/${node}`, 'went-back');
  endSummary(summary, roads, isKnown, passages);
  const touched = summary.updatedAt ?? summary.madeAt;
  return {
    id: summary.call?.id ?? id,
    isCall: false,
    touched: touched === undefined ? 0 : Date.parse(touched),
    passages: passages.all(),
  };
}

const isAsked = ({ result }: SummaryStep) => result !== 'assumed' && result !== 'known';

function stepAt({ steps }: Roads, place: PlaceId): Met['step'] {
  const step = steps[place];
  if (step === undefined) throw new Error(`there is no step ${place}`);
  return step;
}

/** How, and where, the guide in which a summary was made ended. */
function endSummary(
  { steps, guides, status, to, feedback }: CaseSummary,
  roads: Roads,
  isKnown: (flow: string) => boolean,
  passages: Passages,
): void {
  const last = steps.at(-1);
  const flow = guides.at(-1)?.flow;
  if (flow === undefined) return;
  passages.end(flow, status === 'open' ? 'running' : status);
  const isOver = last?.answerId === HAND_OVER || last?.answerId === KNOWN_PROBLEM;
  if (isOver || !guides.every((guide) => isKnown(guide.flow))) return;
  const before = last && roads.steps[`${last.flow}/${last.node}`];
  const ahead = last === undefined ? roads.starts[flow] : before?.on[last.answerId];
  const place = ahead?.at(-1);
  const here = place === undefined ? undefined : roads.steps[place];
  if (place === undefined || here?.flow !== flow) return;
  passages.meet(here);
  if (here.ending === undefined && status === 'escalated' && to !== 'security')
    passages.mark(place, 'handed-over');
  if (feedback?.helped === false) passages.mark(place, 'not-helped');
}
