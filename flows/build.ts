/**
 * What a flow is written with. A guide is a pure XState machine: each builder returns one of its
 * states, with a step as its meta, or one transition, with an answer as its meta.
 */
import { type Flow, flow } from '../src/engine/flow.ts';
import type { Answer, Claim, Fact, FactSource, Guide, WrittenStep } from '../src/engine/step.ts';
import { type FactName, facts } from './facts.ts';

type Of<Kind extends WrittenStep['kind']> = Omit<Extract<WrittenStep, { kind: Kind }>, 'kind'>;

/** A way out of a step, to one of the states of its flow. */
export type AnswerTo<State extends string> = Readonly<{ target: State; meta: Answer }>;

/** The ways out of a step by the ids of their answers, in the order in which they are offered. */
type Ways<State extends string = string> = Readonly<Record<string, AnswerTo<State>>>;

/** A state at which an answer is given, and the states to which its answers lead. */
type Asking<State extends string> = Readonly<{ meta: WrittenStep; on: Ways<State> }>;

/** A state at which a flow is left. */
export type FinalState = Readonly<{ type: 'final'; meta: WrittenStep }>;

/**
 * @param id the flow's id: its file's name and its place in addresses
 * @param about what stands over the whole flow
 * @param states its states; it begins at the first. Each leads to states of the same flow: the name
 *   of another one does not compile
 * @returns the flow
 */
export const guide = <Name extends string>(
  id: string,
  about: Omit<Guide, 'kind'>,
  states: Readonly<Record<Name, Asking<NoInfer<Name>> | FinalState>>,
): Flow =>
  flow.createMachine({
    id,
    initial: Object.keys(states)[0],
    meta: { kind: 'guide', ...about },
    states,
  });

/** A fact that an answer establishes; `how` where this answer knows it by other means than usual. */
type Known = FactName | Readonly<{ fact: FactName; how: FactSource }>;

const factOf = (known: Known): Fact => {
  const { fact, ...how } = typeof known === 'string' ? { fact: known } : known;
  return { id: fact, ...facts[fact], ...how };
};

/**
 * @param target the state to which the answer leads
 * @param label what the person clicks
 * @param more what else the answer carries: `knows` what it establishes, by the names of flows/facts
 * @returns an answer, to be named in a step's ways
 */
export const to = <State extends string>(
  target: State,
  label: string,
  { knows, ...more }: Omit<Answer, 'label' | 'knows'> & { knows?: readonly Known[] } = {},
): AnswerTo<State> => ({
  target,
  meta: { label, ...more, ...(knows && { knows: knows.map(factOf) }) },
});

type Names = FactName | readonly FactName[];

const bind = (to: 'needs' | 'when' | 'unless', names: Names, claim: Claim): Claim => {
  const bound = typeof claim === 'string' ? { text: claim } : claim;
  return { ...bound, [to]: [...[names].flat(), ...(bound[to] ?? [])] };
};

/**
 * @param names facts that every way to the step establishes; the flows check proves it
 * @param claim a text, or one that is bound to further facts
 * @returns a text that refers to what was established
 */
export const needs = (names: Names, claim: Claim): Claim => bind('needs', names, claim);

/** @returns a text that is shown only where all of these facts are established */
export const when = (names: Names, claim: Claim): Claim => bind('when', names, claim);

/** @returns a text that is shown only where none of these facts is established */
export const unless = (names: Names, claim: Claim): Claim => bind('unless', names, claim);

/**
 * @param answers the answers that make a text true, as `step/answer`; the flows check proves that no
 *   other one leads to the ending
 * @param claim a text, or one that is bound to facts
 * @returns a text that says what the person has just answered
 */
export const answered = (answers: string | readonly string[], claim: Claim): Claim => ({
  ...(typeof claim === 'string' ? { text: claim } : claim),
  answered: [answers].flat(),
});

/**
 * @param why why the text is true on every way, although its words refer to the visit
 * @param claim a text, or one that is bound to further facts
 * @returns the text
 */
export const always = (why: string, claim: Claim): Claim => ({
  ...(typeof claim === 'string' ? { text: claim } : claim),
  always: why,
});

const asking = <On extends Ways>(meta: WrittenStep, on: On): Asking<On[keyof On]['target']> => ({
  meta,
  on,
});

/** An answer that is named by a number is the choice of that code: it was read. */
const reading = <On extends Ways>(on: On): On => {
  for (const [id, { meta }] of Object.entries(on))
    if (/^\d+$/.test(id)) meta.reads ??= { code: id };
  return on;
};

/** @returns a question that the person answers */
export const question = <On extends Ways>(step: Of<'question'>, on: On) =>
  asking({ kind: 'question', ...step }, reading(on));

/** @returns a thing to do, and how it went */
export const instruction = <On extends Ways>(step: Of<'instruction'>, on: On) =>
  asking({ kind: 'instruction', ...step }, on);

/** @returns a real check that the browser can run, and its results */
export const check = <State extends string>(step: Of<'check'>, on: Ways<State>): Asking<State> => ({
  meta: { kind: 'check', ...step },
  on,
});

const ending = (meta: WrittenStep): FinalState => ({ type: 'final', meta });

/** @returns an end at which the problem is gone */
export const resolution = (step: Of<'resolution'>) => ending({ kind: 'resolution', ...step });

/** @returns an end at which somebody else takes over */
export const escalation = (step: Of<'escalation'>) => ending({ kind: 'escalation', ...step });

/** @returns an end at which there is nothing to fix */
export const information = (step: Of<'information'>) => ending({ kind: 'information', ...step });

/**
 * @param other the flow in which the visit goes on
 * @param more the records that this rests on, and answers that are known there already
 * @returns a step that is passed through
 */
export const goOn = (other: string, more: Omit<Of<'continue'>, 'flow'>): FinalState =>
  ending({ kind: 'continue', flow: other, ...more });
