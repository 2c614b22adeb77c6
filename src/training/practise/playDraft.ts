/** The state of a play while its moves are made: what they change, and what follows from it. */

import type { Flows } from '../../engine/flow.ts';
import { type Identity, identityBy, isGated } from '../../engine/identity.ts';
import type { Needs } from '../../engine/organisation.ts';
import type { Transcript, VisitedStep } from '../../engine/transcript.ts';
import { checksFor } from './checksFor.ts';
import type { HandoverField, Move, PracticeEnd } from './moves.ts';
import type { PracticeCall } from './practiceCall.ts';
import type { Reply } from './replies.ts';
import type { Check, GaveWay, TraineeAnswer, Turn } from './state.ts';
import type { Assurance } from './traineeWords.ts';
import type { SpokenLine } from './voice.ts';

export interface PlayDraft {
  turns: Turn[];
  transcript: Transcript | undefined;
  /** The steps that the transcript passes. */
  visited: readonly VisitedStep[];
  taken: TraineeAnswer[];
  guides: { at: number; flow: string }[];
  asks: {
    at: number;
    point: string;
    step: VisitedStep['step'];
    wasHeard: boolean;
    isStray: boolean;
  }[];
  asked: Map<string, number>;
  replies: Map<string, Reply>;
  gateAt: number | undefined;
  askedFirst: number;
  checks: Check[];
  gaveWay: GaveWay[];
  /** `after` is how many answers there were at that time. */
  recorded: { at: number; method: string; after: number }[];
  isInDoubt: boolean;
  assured: { at: number; how: Assurance } | undefined;
  refusedAt: number | undefined;
  written: { at: number; field: HandoverField; text: string }[];
  end: PracticeEnd | undefined;
  at: number;
}

/** Whether the gate was opened by mere words. */
const hasGivenIn = ({ gaveWay }: Pick<PlayDraft, 'gaveWay'>) =>
  gaveWay.some(({ how }) => how !== 'false-record');

/** What does not change while a call is played. */
export interface Scene {
  readonly call: PracticeCall;
  readonly flows: Flows;
  readonly needs: Needs;
}

/** @returns what is known about the caller from checks, by the organisation's rules */
export const identityOf = ({ call, needs }: Scene, methods: readonly string[]): Identity =>
  identityBy(methods, (operation) => checksFor(call, needs, operation));

/** The recorded checks that have actually confirmed who is calling. */
export const confirmedIn = ({
  checks,
  recorded,
}: Pick<PlayDraft, 'checks' | 'recorded'>): readonly string[] =>
  recorded
    .map(({ method }) => method)
    .filter((method) => checks.some((one) => one.isConfirmed && one.method === method));

export function positionOf(scene: Scene, draft: PlayDraft) {
  const { visited } = draft;
  const here = visited.at(-1);
  const identity = identityOf(
    scene,
    draft.recorded.map(({ method }) => method),
  );
  const isGate = here !== undefined && isGated(here.step, hasGivenIn(draft) ? anybody : identity);
  return {
    visited,
    here,
    isGate,
    isAtEnd: here !== undefined && !isGate && here.answers.length === 0,
  };
}

/** A trainee who gives in no longer asks for checks. */
const anybody: Identity = () => true;

/** The point at which a move is made: the present step, and what is said. */
export interface Moment extends Scene, ReturnType<typeof positionOf> {
  readonly draft: PlayDraft;
  readonly caller: (lines: readonly SpokenLine[]) => void;
  readonly trainee: (...lines: SpokenLine[]) => void;
}

export type MoveOf<Is extends Move['is']> = Extract<Move, { is: Is }>;
