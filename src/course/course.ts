/** A course: a few practice calls on a learning platform, and somebody's progress through it. */

import type { Move } from '../training/practise/moves.ts';
import type { Difficulty } from '../training/practise/practiceCall.ts';
import type { Verdict } from '../training/practise/verdict.ts';

/** The learning platforms' interfaces: SCORM 1.2, SCORM 2004 (4th edition), cmi5 (Quartz). */
export const platformKinds = ['scorm-1.2', 'scorm-2004', 'cmi5'] as const;
export type PlatformKind = (typeof platformKinds)[number];

/** One call of a course. */
export interface CourseCall {
  readonly seed: string;
  readonly difficulty: Difficulty;
}

/** The description of the course in a package. */
export interface Course {
  readonly kind: PlatformKind;
  readonly title: string;
  readonly calls: readonly CourseCall[];
  /** How many of 100 points are needed to pass. */
  readonly pass: number;
}

/** The first result of a call of the course: later tries don't count, since its debrief gives the answers. */
export interface Played {
  /** The training room's own score, from 0 to 100. */
  readonly score: number;
  /** Whether the trainee never gave in at the identity check. */
  readonly isSafe: boolean;
  /** The talking time, in milliseconds. */
  readonly time: number;
  /** When it ended: ISO 8601. */
  readonly at: string;
  /** The moves made in it; left out if the platform has no space for them. */
  readonly moves?: readonly Move[] | undefined;
}

/** Somebody's progress. */
export interface Progress {
  /** By the calls' positions; null for a call that has not been played. */
  readonly played: readonly (Played | null)[];
  /** The call in progress. */
  readonly present?: { readonly call: number; readonly moves: readonly Move[] } | undefined;
}

/** What a platform is told about the course as a whole. */
export interface CourseReport {
  /** The mean score of the calls played, from 0 to 100; undefined before the first. */
  readonly score: number | undefined;
  /** The fraction of the calls that have been played, from 0 to 1. */
  readonly progress: number;
  readonly isComplete: boolean;
  /** Undefined until all calls have been played. */
  readonly isPassed: boolean | undefined;
}

/** @returns the progress of somebody who is just starting */
export const nothingPlayed = ({ calls }: Course): Progress => ({ played: calls.map(() => null) });

/**
 * @param verdict the verdict on a call
 * @returns whether the trainee did not give in at the identity check
 */
export const isSafe = ({ outcome, reasons }: Verdict): boolean =>
  outcome !== 'let-in' && reasons.every(({ is }) => is !== 'gave-way');

/**
 * A course is passed with the required points, provided nobody gave in to a caller: somebody who let an
 * impostor in has not passed, whatever the results of the other calls.
 *
 * @param course the course
 * @param progress somebody's progress
 * @returns the report for the platform
 */
export function reportOf({ calls, pass }: Course, { played }: Progress): CourseReport {
  const ended = played.filter((one) => one !== null);
  const sum = ended.reduce((all, { score }) => all + score, 0);
  const score = ended.length === 0 ? undefined : Math.round((sum / ended.length) * 100) / 100;
  const isComplete = ended.length === calls.length;
  return {
    score,
    progress: ended.length / calls.length,
    isComplete,
    isPassed:
      isComplete && score !== undefined
        ? score >= pass && ended.every((one) => one.isSafe)
        : undefined,
  };
}
