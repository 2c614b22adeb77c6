/** The moves of a practice call: what the trainee does in it, one by one. */
import type { Needs } from '../../engine/organisation.ts';
import type { Answers } from '../../engine/transcript.ts';
import type { Assurance, Giving } from './traineeWords.ts';

/** What is written down for the next person. */
export const handoverFields = ['reference', 'note', 'told', 'ask'] as const;
export type HandoverField = (typeof handoverFields)[number];

/** How a call is ended. */
export const practiceEnds = ['done', 'security', 'stopped'] as const;
export type PracticeEnd = (typeof practiceEnds)[number];

/** One thing that the trainee does; `at` is the time talked so far, in milliseconds. */
export type Move = { readonly at: number } & (
  | { readonly is: 'guide'; readonly flow: string; readonly answers: Answers }
  | { readonly is: 'ask' }
  | { readonly is: 'answer'; readonly answer: string }
  | { readonly is: 'back' }
  | { readonly is: 'leave' }
  /** A check is proposed; the caller’s words tell how it went. */
  | { readonly is: 'check'; readonly method: string }
  /** A proposed check is recorded as passed. */
  | { readonly is: 'record'; readonly method: string }
  /** What was recorded is taken back. */
  | { readonly is: 'take-back' }
  | { readonly is: 'give-way'; readonly how: Exclude<Giving, 'false-record'> }
  /** Said to a caller who doubts that this is the helpdesk. */
  | { readonly is: 'assure'; readonly how: Assurance }
  | { readonly is: 'refuse' }
  | {
      readonly is: 'write';
      readonly field: HandoverField;
      readonly text: string;
      /** What was just held back in the same field is not a secret after all: this replaces it. */
      readonly isNoSecret?: true;
    }
  | { readonly is: 'end' }
);

/** Everything that was done, and the rules that applied. */
export interface Play {
  readonly moves: readonly Move[];
  /** The checks that the organisation allows. */
  readonly allowed: readonly string[];
  /** For what one of them is not enough; absent if it always is. */
  readonly needs?: Needs | undefined;
}

/** What the organisation requires for the identity check. */
export type Rules = Omit<Play, 'moves'>;
