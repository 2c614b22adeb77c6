/**
 * The transcript: a flow's id and the answers so far, in order. It determines everything else. Replaying it
 * is pure and never throws on bad input, since an address can contain anything.
 */
import { getNextTransitions, initialTransition, type SnapshotFrom, transition } from 'xstate';
import {
  HAND_OVER,
  KNOWN_PROBLEM,
  MOST_ANSWERS,
  NOT_ME,
  parseAnswer,
  SOMEBODY_ELSE,
} from './answer.ts';
import { assume, establish, tell } from './claim.ts';
import { defined } from './defined.ts';
import { type Flow, type Flows, flowById, guideOf, writtenOf } from './flow.ts';
import type { Answer, Fact, StandingStep, Step, WrittenStep } from './step.ts';
import { universalOf } from './universal.ts';
import type { UniversalTexts } from './universalTexts.ts';

/** Answers in the form of addresses: `yes`, or with a value `behind~94`. */
export type Answers = readonly string[];

export interface Transcript {
  /** The flow in which the visit began. */
  readonly flow: string;
  readonly answers: Answers;
}

/** One answer that a step offers. */
export interface OfferedAnswer extends Answer {
  readonly id: string;
}

/** The answer that was given at a step. */
export interface GivenAnswer extends Pick<Answer, 'knows' | 'reads' | 'isChannel' | 'isFinding'> {
  readonly id: string;
  readonly label: string;
  /** The short value, if the answer carries one. */
  readonly value?: string;
  /** The answer's position in the transcript; absent if a `continue` step already knew it. */
  readonly at?: number;
}

/** One step of a visit. */
export interface VisitedStep {
  readonly flow: string;
  /** The state's name, or that of an answer that every step offers: `hand-over`, `known-problem`. */
  readonly node: string;
  readonly step: Step;
  /** What the step offers, in document order. */
  readonly answers: readonly OfferedAnswer[];
  /** Absent at the current step of the visit, and at `continue` steps. */
  readonly taken?: GivenAnswer;
}

/** A step together with the answer that was given there. */
export type AnsweredStep = VisitedStep & { readonly taken: GivenAnswer };

/** @returns whether an answer was given at this step */
export const hasAnswer = (visit: VisitedStep): visit is AnsweredStep => visit.taken !== undefined;

export interface Replay {
  /** The steps met, in order; the last one is current. Empty for an unknown flow. */
  readonly visited: readonly VisitedStep[];
  /** The remaining answers: the first that does not fit, and all after it. */
  readonly rejected: Answers;
  /** The flow in which the visit begins or continues, if `flows` lacks it. */
  readonly missing?: string;
}

/** @returns whether a step of a visit leads to the guide for people under attack by `NOT_ME` */
export const offersNotMe = ({ flow, node, step }: VisitedStep): boolean =>
  step.kind !== 'continue' && flow !== SOMEBODY_ELSE && ![HAND_OVER, KNOWN_PROBLEM].includes(node);

/**
 * @param step a step
 * @param texts what every flow says
 * @returns the words in which it offers `NOT_ME`
 */
const notMeTaken = (step: Step, { notMe }: UniversalTexts): GivenAnswer => ({
  id: NOT_ME,
  label: (step.kind !== 'continue' && step.notMe) || notMe,
});

type End = Extract<keyof UniversalTexts, 'handOver' | 'knownProblem'>;

/** The ends that every question offers in addition to its own answers. */
const ends: Readonly<Record<string, End>> = {
  [HAND_OVER]: 'handOver',
  [KNOWN_PROBLEM]: 'knownProblem',
};

const endOf = (id: string) => (Object.hasOwn(ends, id) ? ends[id] : undefined);

/**
 * @param answer an answer that a step offers
 * @param value what a person typed or an address contains
 * @returns whether the answer asks for a value and its pattern matches the whole of this one
 */
export function valueFits(answer: Answer, value: string): boolean {
  return answer.value !== undefined && new RegExp(`^(?:${answer.value.pattern})$`, 'u').test(value);
}

/** @returns how many answers two ways have in common at the start */
export function commonStart(a: Answers, b: Answers): number {
  const parts = a.findIndex((answer, i) => answer !== b[i]);
  return parts < 0 ? a.length : parts;
}

/** @returns whether the first way is a beginning of the second, or equal to it */
export const isStart = (a: Answers, b: Answers): boolean => commonStart(a, b) === a.length;

/** A step together with the ways out of it. */
interface Place extends Omit<VisitedStep, 'taken' | 'step'> {
  readonly written: WrittenStep;
  /** @returns where an answer leads, or undefined if the step does not offer it */
  go(answer: string): Place | undefined;
}

function place(machine: Flow, snapshot: SnapshotFrom<Flow>): Place {
  const node = String(snapshot.value);
  const written = writtenOf(machine, node);
  const answers = getNextTransitions(snapshot).map(
    ({ eventType, meta }): OfferedAnswer => ({ ...meta, id: eventType }),
  );
  return {
    flow: machine.id,
    node,
    written,
    answers,
    go(answer) {
      if (answers.some(({ id }) => id === answer)) {
        return place(machine, transition(machine, snapshot, { type: answer })[0]);
      }
      const reached = tell(written, undefined, universalOf(machine));
      if (reached.kind === 'continue' || answers.length === 0) return undefined;
      const end = endOf(answer);
      return end && universalEnd(machine, reached, answer, end);
    },
  };
}

/**
 * The end of a visit whose owner would rather have a person, or has the problem that the organisation has
 * announced: it adds nothing, but has everything known.
 */
function universalEnd(machine: Flow, reached: StandingStep, node: string, end: End): Place {
  const universal = universalOf(machine);
  const { label: _, problem, count, goOn, ...said } = universal[end];
  return {
    flow: machine.id,
    node,
    answers: [],
    go: () => undefined,
    written: {
      kind: 'escalation',
      to: 'helpdesk',
      ...said,
      problem: problem.replace('{title}', () => guideOf(machine).title),
      asks: [
        ...(count === undefined ? [] : [count]),
        ...(reached.operation === undefined ? [] : [universal.identityAsk]),
        goOn.replace('{step}', () => reached.text),
      ],
      cites: reached.cites,
    },
  };
}

/** The answer with that id, from the step or from those that every guide has. */
function offeredBy(
  { answers }: VisitedStep,
  id: string,
  universal: ReturnType<typeof universalOf>,
): OfferedAnswer | undefined {
  const end = endOf(id);
  return end ? { id, label: universal[end].label } : answers.find((answer) => answer.id === id);
}

/** An answer as it was given; without a position if the door already knew it. */
const takenOf = (
  { label, knows, reads, isChannel, isFinding }: OfferedAnswer,
  { id, value, at }: { id: string; value: string | undefined; at: number | undefined },
): GivenAnswer => ({ id, label, ...defined({ knows, reads, isChannel, isFinding, value, at }) });

/**
 * Walks a transcript through XState's pure transitions, and on through `continue` steps.
 *
 * @param flows flows by id; those not on the way may be left out
 * @param start the id of the flow to begin in
 * @param answers the answers, in order, in the form of addresses
 * @returns the steps met and the answers left over; stops before the first answer that does not fit
 */
export function replay(flows: Flows, start: string, answers: Answers): Replay {
  const visited: VisitedStep[] = [];
  let facts: readonly Fact[] = [];
  let at = 0;
  /** Answers that the last `continue` step already knew. */
  let known: readonly string[] = [];
  let machine = flowById(flows, start);
  if (machine === undefined) return { visited, rejected: answers, missing: start };
  let here = place(machine, initialTransition(machine)[0]);
  /** Doors passed since the last answer: flows that only lead to each other must not loop. */
  const passed = new Set<string>();

  for (;;) {
    const { go, written, ...placed } = here;
    const visit = {
      ...placed,
      step: tell(written, new Set(facts.map(({ id }) => id)), universalOf(machine)),
    };

    if (visit.step.kind === 'continue') {
      visited.push(visit);
      const { flow, with: given = [] } = visit.step;
      machine = flowById(flows, flow);
      const rejected = answers.slice(at);
      if (machine === undefined) return { visited, rejected, missing: flow };
      const door = `${visit.flow}/${visit.node}`;
      if (passed.has(door)) return { visited, rejected };
      passed.add(door);
      known = given;
      here = place(machine, initialTransition(machine)[0]);
      continue;
    }

    const [next, ...later] = known;
    const given = next !== undefined && go(next) !== undefined;
    const segment = given ? next : at < MOST_ANSWERS ? answers[at] : undefined;
    known = given ? later : [];
    const { id, value } = parseAnswer(segment ?? '');
    const universal = universalOf(machine);
    if (id === NOT_ME && value === undefined && offersNotMe(visit)) {
      machine = flowById(flows, SOMEBODY_ELSE);
      if (machine === undefined) {
        visited.push(visit);
        return { visited, rejected: answers.slice(at), missing: SOMEBODY_ELSE };
      }
      visited.push({ ...visit, taken: { ...notMeTaken(visit.step, universal), at } });
      at += 1;
      passed.clear();
      here = place(machine, initialTransition(machine)[0]);
      continue;
    }
    const offered = offeredBy(visit, id, universal);
    const there = go(id);
    if (!offered || !there || (value !== undefined && !valueFits(offered, value))) {
      visited.push(visit);
      return { visited, rejected: answers.slice(at) };
    }
    const taken = takenOf(offered, { id, value, at: given ? undefined : at });
    visited.push({ ...visit, taken });
    facts = (given ? assume : establish)(facts, offered.knows);
    if (!given) {
      at += 1;
      passed.clear();
    }
    here = there;
  }
}
