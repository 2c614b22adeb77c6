/** How a practice call stands after its moves. */
import type { Transcript, VisitedStep } from '../../engine/transcript.ts';
import type { HandoverField, PracticeEnd } from './moves.ts';
import type { PracticeCall } from './practiceCall.ts';
import type { Reply } from './replies.ts';
import type { Assurance, Giving } from './traineeWords.ts';
import type { SpokenLine } from './voice.ts';

/** One thing said in the call. */
export interface Turn {
  /** Its place in the call, from 0. */
  readonly place: number;
  readonly at: number;
  readonly by: 'trainee' | 'caller';
  readonly lines: readonly SpokenLine[];
}

/** An answer that the trainee has taken. */
export interface TraineeAnswer {
  readonly at: number;
  readonly flow: string;
  readonly node: string;
  readonly step: VisitedStep['step'];
  /** As it stands in an address. */
  readonly answer: string;
  readonly label: string;
  /** What is true; absent off the way. */
  readonly truth: string | undefined;
  /** Whether the caller had said it clearly before. */
  readonly wasHeard: boolean;
  /** What the caller said last at this step, if anything. */
  readonly said: readonly SpokenLine[];
  /** Came with the guide, from the finder. */
  readonly isFound: boolean;
  /** Whether the trainee went back over it. */
  readonly isUndone: boolean;
}

/** A check that was proposed. */
export interface Check {
  readonly at: number;
  readonly method: string;
  /** Whether it has shown who is calling. */
  readonly isConfirmed: boolean;
  readonly isExceptionAsked: boolean;
}

/** A way in which the trainee gave way. */
export interface GaveWay {
  readonly at: number;
  readonly how: Giving;
  /** It was taken back before anything was done behind the gate. */
  readonly isTakenBack: boolean;
}

export interface PlayState {
  readonly turns: readonly Turn[];
  readonly transcript: Transcript | undefined;
  /** The steps met, and the one that stands on screen last. */
  readonly visited: readonly VisitedStep[];
  readonly here: VisitedStep | undefined;
  /** Every answer that was taken, in the order of the moves. */
  readonly taken: readonly TraineeAnswer[];
  readonly guides: readonly { readonly at: number; readonly flow: string }[];
  /** Questions that were put to the caller. */
  readonly asks: readonly {
    at: number;
    point: string;
    step: VisitedStep['step'];
    wasHeard: boolean;
    isStray: boolean;
  }[];
  /** Whether a protected step comes next and nobody has been identified. */
  readonly isGate: boolean;
  /** The gate was met at this time. */
  readonly gateAt: number | undefined;
  readonly checks: readonly Check[];
  readonly gaveWay: readonly GaveWay[];
  /** The checks that are recorded as passed, rightly or not. */
  readonly recorded: readonly string[];
  /** Those of them that were passed. */
  readonly confirmed: readonly string[];
  /** Whether these are enough for the operation at which the call stands, or last stood. */
  readonly isConfirmed: boolean;
  /** Whether the caller waits to hear that this is the helpdesk. */
  readonly isInDoubt: boolean;
  readonly assured: { readonly at: number; readonly how: Assurance } | undefined;
  readonly isRefused: boolean;
  readonly refusedAt: number | undefined;
  readonly written: readonly { at: number; field: HandoverField; text: string }[];
  /** What the caller has settled at the present step. */
  readonly heard: Reply | undefined;
  /** Whether the present step is an ending. */
  readonly isAtEnd: boolean;
  readonly end: PracticeEnd | undefined;
  /** The time talked up to the last move. */
  readonly at: number;
}

/**
 * @param call the call
 * @param state how it stands
 * @returns whether somebody who could not be identified was let through
 */
export const isLetIn = (call: PracticeCall, { gaveWay }: Pick<PlayState, 'gaveWay'>): boolean =>
  call.caller.is === 'impostor' && gaveWay.some(({ isTakenBack }) => !isTakenBack);
