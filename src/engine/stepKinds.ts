/** What follows from a step's kind alone: its place in lists, and how a visit ends there. */
import type { Step, WrittenStep } from './step.ts';

type Kind = Step['kind'];

/** How a visit has ended. */
export const outcomes = ['resolved', 'escalated', 'informed'] as const;
export type Outcome = (typeof outcomes)[number];

/** Every kind, in the order of lists, with the outcome of a visit that stops at such a step, if any. */
const kinds = {
  question: undefined,
  instruction: undefined,
  check: undefined,
  resolution: 'resolved',
  escalation: 'escalated',
  information: 'informed',
  continue: undefined,
} as const satisfies Readonly<Record<Kind, Outcome | undefined>>;

export const stepKinds = Object.keys(kinds) as readonly Kind[];

/** The kinds at which visits end. */
export type EndingKind = {
  [Name in Kind]: (typeof kinds)[Name] extends Outcome ? Name : never;
}[Kind];

/** @returns how a visit that stops at a step of a kind has ended; undefined if it has not */
export const outcomeOf = (kind: string): Outcome | undefined =>
  Object.hasOwn(kinds, kind) ? kinds[kind as Kind] : undefined;

/** @returns whether a visit ends at a step, for good or with somebody else */
export const isEnding = <Any extends Step | WrittenStep>(
  step: Any | undefined,
): step is Extract<Any, { kind: EndingKind }> =>
  step !== undefined && outcomeOf(step.kind) !== undefined;

/** @returns whether a step offers no answers: the guide ends there, or another one takes over */
export const isFinal = ({ kind }: Pick<WrittenStep, 'kind'>): boolean =>
  kind === 'continue' || outcomeOf(kind) !== undefined;
