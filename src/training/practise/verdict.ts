/** The verdict on a practice call, in figures and facts; reasonWords.ts puts it into sentences. */
import type { HandoverField, PracticeEnd } from './moves.ts';
import type { Assurance, Giving } from './traineeWords.ts';
import type { SpokenLine } from './voice.ts';

/** What is judged, and how much it weighs. */
export const judgedParts = { outcome: 30, way: 30, identity: 25, handOff: 15 } as const;
export type JudgedPart = keyof typeof judgedParts;

/** The score needed to pass, provided that nothing forbidden was done. */
export const PASS = 70;

/** Why points were given or not; `cost` is the number deducted. */
export type JudgedReason = {
  readonly part: JudgedPart;
  readonly cost: number;
  /** The time talked when it happened, in milliseconds. */
  readonly at?: number;
} & (
  | { readonly is: 'right-end' | 'held' | 'rightly-refused' }
  | { readonly is: 'other-end'; readonly reached: string; readonly right: string }
  | { readonly is: 'stopped'; readonly right: string }
  | { readonly is: 'let-in' | 'not-secured' | 'sent-away' }
  | { readonly is: 'straight' }
  | {
      readonly is: 'misread';
      readonly step: string;
      readonly said: readonly SpokenLine[];
      readonly took: string;
      readonly meant: string;
      readonly note: string;
      /** Whether the trainee went back and corrected it. */
      readonly isMended: boolean;
    }
  | { readonly is: 'guessed'; readonly step: string; readonly took: string; readonly note: string }
  | { readonly is: 'no-number'; readonly step: string; readonly right: string }
  | { readonly is: 'not-needed'; readonly step: string; readonly times: number }
  | { readonly is: 'detour'; readonly step: string }
  | { readonly is: 'other-guide'; readonly took: string; readonly right: string }
  | { readonly is: 'second-first'; readonly took: string }
  | { readonly is: 'checked'; readonly methods: readonly string[] }
  | { readonly is: 'no-check-needed' | 'not-reached' | 'not-refused' | 'refused-unheard' }
  | { readonly is: 'refused-early' | 'no-check-tried' | 'one-of-two' }
  | { readonly is: 'gave-way' | 'taken-back'; readonly how: Giving }
  | { readonly is: 'assured'; readonly how: Assurance }
  | { readonly is: 'many-checks'; readonly count: number; readonly spent: number }
  | { readonly is: 'complete' }
  | { readonly is: 'lacks'; readonly field: HandoverField; readonly right?: string }
  | { readonly is: 'lacks-second'; readonly words: string }
  | { readonly is: 'secret-written' }
);

/** One mark on the drawing: something that the trainee did. */
export interface PlayMark {
  readonly at: number;
  readonly is: 'guide' | 'answer' | 'gate' | 'check' | 'end';
  readonly label: string;
  /** Whether this is on the best way. */
  readonly isOnWay: boolean;
  /** What was asked, if anything. */
  readonly step?: string;
  /** What the caller had said. */
  readonly said?: readonly SpokenLine[];
  /** What was true, if something else was taken. */
  readonly right?: string;
}

export interface Verdict {
  /** From 0 to 100. */
  readonly score: number;
  readonly passed: boolean;
  readonly parts: Readonly<Record<JudgedPart, number>>;
  readonly reasons: readonly JudgedReason[];
  /** The outcome, in one word. */
  readonly outcome: 'right' | 'let-in' | 'not-secured' | 'sent-away' | 'other-end' | 'stopped';
  readonly isImpostor: boolean;
  /** The time talked, in milliseconds. */
  readonly time: number;
  readonly marks: readonly PlayMark[];
  /** The best path, step by step. */
  readonly best: readonly { readonly step: string; readonly answer: string }[];
  /** Where the best way leads: the heading of its ending; undefined if it ends with security. */
  readonly right: string | undefined;
  readonly end: PracticeEnd;
}

/** What each mistake costs. */
export const COSTS = {
  misread: 8,
  mended: 4,
  guessed: 4,
  number: 2,
  again: 1,
  detour: 2,
  guide: 4,
  unheard: 5,
  early: 5,
  manyChecks: 4,
  mostForChecks: 12,
  notReached: 10,
  takenBack: 10,
  insisted: 4,
  sentCode: 10,
  field: 4,
  told: 3,
  second: 3,
  secret: 5,
} as const;

/**
 * @param reasons the reasons of a verdict
 * @returns those that cost points, the worst first; equally bad ones keep their order
 */
export const worstFirst = (reasons: readonly JudgedReason[]): readonly JudgedReason[] =>
  reasons.filter(({ cost }) => cost > 0).sort((a, b) => b.cost - a.cost);
