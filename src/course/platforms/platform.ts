/** What a course needs of a learning platform, whichever it is. */
import type { CourseReport } from '../course.ts';
import type { Decision } from '../decisions.ts';

/** Why a platform was not told something, in its own words as far as it has any. */
export interface PlatformTrouble {
  /** What was to be kept or told: `cmi.core.score.raw`. */
  readonly what: string;
  readonly why: string;
}

/** A platform that has begun a session. */
export interface Platform {
  /** What was kept of sessions before; empty where nothing was. */
  readonly suspended: string;
  /** How many characters it keeps. */
  readonly room: number;
  /** Keeps how far somebody has come. */
  keep(text: string): Promise<void>;
  /**
   * Tells how a call went, and with it how the whole course stands.
   *
   * @param report how the course stands
   * @param decisions what was decided in the call
   * @param ended when the call ended, and the time talked in it, in milliseconds
   */
  tell(
    report: CourseReport,
    decisions: readonly Decision[],
    ended: { readonly at: Date; readonly time: number },
  ): Promise<void>;
  /** Ends the session: the page goes away, or the person goes back to the platform. */
  end(): Promise<void>;
  /** Where the person goes from here, where the platform has said it. */
  readonly backTo?: string | undefined;
}

/**
 * @param at the time talked, in milliseconds
 * @param ended when the call ended, and the time talked in it
 * @returns when that was
 */
export const madeAt = (at: number, ended: { at: Date; time: number }): Date =>
  new Date(ended.at.getTime() - Math.max(0, ended.time - at));
