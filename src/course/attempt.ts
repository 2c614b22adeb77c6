/** Somebody's attempt at a course: their progress, and what their platform has been told of it. */
import { messageOf } from '../engine/messageOf.ts';
import { followers } from '../storage/followers.ts';
import type { Move } from '../training/practise/moves.ts';
import { type Course, nothingPlayed, type Played, type Progress, reportOf } from './course.ts';
import type { Decision } from './decisions.ts';
import type { Platform, PlatformTrouble } from './platforms/platform.ts';
import { resume, suspend } from './suspended.ts';

/** The state of an attempt. */
interface Standing {
  readonly progress: Progress;
  /** What the platform last refused; undefined while it accepts everything. */
  readonly trouble: PlatformTrouble | undefined;
}

export interface Attempt {
  readonly course: Course;
  /** Where the person goes from here, if the platform has said so. */
  readonly backTo: string | undefined;
  /** Whether there is a platform at all. */
  readonly isHeard: boolean;
  subscribe(listener: () => void): () => void;
  now(): Standing;
  /** Saves the moves so far of the call in progress. */
  moved(call: number, moves: readonly Move[]): void;
  /** Saves and reports the result of a call; only the first time counts. */
  ended(call: number, played: Played, decisions: readonly Decision[]): void;
  /** Ends the session. */
  end(): Promise<void>;
}

/**
 * @param course the course
 * @param open opens the platform, which calls back on trouble; returns undefined if there is none
 * @returns the attempt, as it was left
 */
export async function beginAttempt(
  course: Course,
  open: (onTrouble: (trouble: PlatformTrouble) => void) => Promise<Platform | undefined>,
): Promise<Attempt> {
  const { subscribe, tell } = followers();
  let standing: Standing = { progress: nothingPlayed(course), trouble: undefined };
  const set = (next: Partial<Standing>) => {
    standing = { ...standing, ...next };
    tell();
  };
  const onTrouble = (trouble: PlatformTrouble) => set({ trouble });
  const platform = await open(onTrouble).catch((error: unknown): undefined => {
    onTrouble({ what: course.kind, why: messageOf(error) });
  });
  const before = platform && resume(course, platform.suspended);
  if (before) set({ progress: before });

  const keep = () => {
    if (platform === undefined) return;
    const text = suspend(course, standing.progress, platform.room);
    if (text === undefined) onTrouble({ what: 'suspend data', why: `over ${platform.room}` });
    else void platform.keep(text);
  };
  return {
    course,
    backTo: platform?.backTo,
    isHeard: platform !== undefined,
    subscribe,
    now: () => standing,
    moved(call, moves) {
      if (standing.progress.played[call]) return;
      set({ progress: { ...standing.progress, present: { call, moves } }, trouble: undefined });
      keep();
    },
    ended(call, played, decisions) {
      if (standing.progress.played[call]) return;
      const all = standing.progress.played.map((one, i) => (i === call ? played : one));
      set({ progress: { played: all }, trouble: undefined });
      keep();
      const ended = { at: new Date(played.at), time: played.time };
      void platform?.tell(reportOf(course, standing.progress), decisions, ended);
    },
    end: () => platform?.end() ?? Promise.resolve(),
  };
}
