import type { Flows } from '../engine/flow.ts';
import type { StandingStep } from '../engine/step.ts';
import type { OfferedAnswer, Replay } from '../engine/transcript.ts';

/** The props of a step's view. */
export interface StepProps<Kind extends StandingStep['kind'] = StandingStep['kind']> {
  step: Extract<StandingStep, { kind: Kind }>;
  answers: readonly OfferedAnswer[];
  /** @returns the address that an answer leads to */
  to: (answer: string) => string;
  /** The present answer, if it is about to be changed. */
  current?: string | undefined;
  /** The address of this step, without its origin; only endings show it in full. */
  address: string;
  /** The visit so far; at its end the summary and case code are made from it. */
  replayed: Replay;
  /** The flows that it passes. */
  flows: Flows;
}
