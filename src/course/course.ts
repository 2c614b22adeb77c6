/** A course: a few practice calls that a learning platform gives, and how far somebody has come in it. */

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

/** What a package says of its course. */
export interface Course {
  readonly kind: PlatformKind;
  readonly title: string;
  readonly calls: readonly CourseCall[];
  /** The points, of 100, from which it is passed. */
  readonly pass: number;
}

/** How a call of the course went, the first time: its debrief tells the answers. */
export interface Played {
  /** The room's own score, from 0 to 100. */
  readonly score: number;
  /** Whether nobody was let past the identity check by giving in. */
  readonly isSafe: boolean;
  /** The time talked, in milliseconds. */
  readonly time: number;
  /** When it ended: ISO 8601. */
  readonly at: string;
  /** What was done in it; left out where a platform keeps no more. */
  readonly moves?: readonly Move[] | undefined;
}

/** How far somebody has come. */
export interface Progress {
  /** By the calls' places; null where a call has not been played. */
  readonly played: readonly (Played | null)[];
  /** The call that is under way. */
  readonly present?: { readonly call: number; readonly moves: readonly Move[] } | undefined;
}

/** What a platform is told of the whole course. */
export interface CourseReport {
  /** The mean of the calls that were played, from 0 to 100; undefined before the first. */
  readonly score: number | undefined;
  /** The part of the calls that was played, from 0 to 1. */
  readonly progress: number;
  readonly isComplete: boolean;
  /** Undefined before all calls are played. */
  readonly isPassed: boolean | undefined;
}

/** @returns the progress of somebody who begins */
export const nothingPlayed = ({ calls }: Course): Progress => ({ played: calls.map(() => null) });

/**
 * @param verdict what a call came to
 * @returns whether the caller was not let past the identity check by giving in
 */
export const isSafe = ({ outcome, reasons }: Verdict): boolean =>
  outcome !== 'let-in' && reasons.every(({ is }) => is !== 'gave-way');

/**
 * A course is passed by the points that its makers ask for, as long as nobody gave in to a caller: whoever
 * let an impostor in has not passed, whatever the other calls came to.
 *
 * @param course the course
 * @param progress how far somebody has come
 * @returns what the platform is told
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
