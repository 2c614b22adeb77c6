/** The state of a practice call after its moves. */
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
  /** In the form it has in an address. */
  readonly answer: string;
  readonly label: string;
  /** What is true; absent off the way. */
  readonly truth: string | undefined;
  /** Whether the caller had already said it clearly. */
  readonly wasHeard: boolean;
  /** What the caller last said at this step, if anything. */
  readonly said: readonly SpokenLine[];
  /** Whether it came with the guide, from the finder. */
  readonly isFound: boolean;
  /** Whether the trainee went back over it. */
  readonly isUndone: boolean;
}

/** A proposed check. */
export interface Check {
  readonly at: number;
  readonly method: string;
  /** Whether it has confirmed who is calling. */
  readonly isConfirmed: boolean;
  readonly isExceptionAsked: boolean;
}

/** A way in which the trainee gave way. */
export interface GaveWay {
  readonly at: number;
  readonly how: Giving;
  /** Whether it was taken back before anything was done behind the gate. */
  readonly isTakenBack: boolean;
}

export interface PlayState {
  readonly turns: readonly Turn[];
  readonly transcript: Transcript | undefined;
  /** The steps met, and the one now on screen. */
  readonly visited: readonly VisitedStep[];
  readonly here: VisitedStep | undefined;
  /** Every answer that was taken, in the order of the moves. */
  readonly taken: readonly TraineeAnswer[];
  readonly guides: readonly { readonly at: number; readonly flow: string }[];
  /** Questions that the caller was asked. */
  readonly asks: readonly {
    at: number;
    point: string;
    step: VisitedStep['step'];
    wasHeard: boolean;
    isStray: boolean;
  }[];
  /** Whether a protected step comes next and the caller has not been identified. */
  readonly isGate: boolean;
  /** When the gate was reached. */
  readonly gateAt: number | undefined;
  readonly checks: readonly Check[];
  readonly gaveWay: readonly GaveWay[];
  /** The checks recorded as passed, rightly or not. */
  readonly recorded: readonly string[];
  /** Those that were actually passed. */
  readonly confirmed: readonly string[];
  /** Whether these are enough for the operation that the call has reached, or reached last. */
  readonly isConfirmed: boolean;
  /** Whether the caller is waiting for proof that this is the helpdesk. */
  readonly isInDoubt: boolean;
  readonly assured: { readonly at: number; readonly how: Assurance } | undefined;
  readonly isRefused: boolean;
  readonly refusedAt: number | undefined;
  readonly written: readonly { at: number; field: HandoverField; text: string }[];
  /** What the caller has made clear at the present step. */
  readonly heard: Reply | undefined;
  /** Whether the present step is an ending. */
  readonly isAtEnd: boolean;
  readonly end: PracticeEnd | undefined;
  /** The time talked up to the last move. */
  readonly at: number;
}

/**
 * @param state its state
 * @returns whether an impostor was let through
 */
export const isLetIn = (call: PracticeCall, { gaveWay }: Pick<PlayState, 'gaveWay'>): boolean =>
  call.caller.is === 'impostor' && gaveWay.some(({ isTakenBack }) => !isTakenBack);
