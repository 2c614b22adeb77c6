import type { Flows } from '../engine/flow.ts';
import type { StandingStep } from '../engine/step.ts';
import type { OfferedAnswer, Replay } from '../engine/transcript.ts';

/** What a view of a step is given. */
export interface StepProps<Kind extends StandingStep['kind'] = StandingStep['kind']> {
  step: Extract<StandingStep, { kind: Kind }>;
  answers: readonly OfferedAnswer[];
  /** @returns the address that an answer leads to */
  to: (answer: string) => string;
  /** The answer that stands now, where it is about to be changed. */
  current?: string | undefined;
  /** The address of this very step, without its origin: only ends tell it whole. */
  address: string;
  /** The visit so far; at its end summary and case code are made of it. */
  replayed: Replay;
  /** The flows that it passes. */
  flows: Flows;
}
