/** What a course needs of a learning platform, of any kind. */
import type { CourseReport } from '../course.ts';
import type { Decision } from '../decisions.ts';

/** Why a platform did not accept something, in its own words if it has any. */
export interface PlatformTrouble {
  /** What was to be saved or reported: `cmi.core.score.raw`. */
  readonly what: string;
  readonly why: string;
}

/** A platform on which a session has begun. */
export interface Platform {
  /** What earlier sessions saved; empty if there is nothing. */
  readonly suspended: string;
  /** How many characters it can save. */
  readonly room: number;
  /** Saves the progress. */
  keep(text: string): Promise<void>;
  /**
   * Reports the result of a call, and the state of the whole course with it.
   *
   * @param report the state of the course
   * @param decisions the decisions made in the call
   * @param ended when the call ended, and its talking time in milliseconds
   */
  tell(
    report: CourseReport,
    decisions: readonly Decision[],
    ended: { readonly at: Date; readonly time: number },
  ): Promise<void>;
  /** Ends the session: the page is closing, or the person is returning to the platform. */
  end(): Promise<void>;
  /** Where the person goes from here, if the platform has said so. */
  readonly backTo?: string | undefined;
}

/**
 * @param at the talking time of a moment, in milliseconds
 * @param ended when the call ended, and its talking time
 * @returns the moment
 */
export const madeAt = (at: number, ended: { at: Date; time: number }): Date =>
  new Date(ended.at.getTime() - Math.max(0, ended.time - at));
