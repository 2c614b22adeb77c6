/**
 * Progress in the form a platform saves: JSON, compressed, as letters and digits. SCORM 1.2 saves 4,096
 * characters; if there are more, the moves of finished calls are dropped, the oldest first, since their
 * results stay.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { z } from '../engine/zod.ts';
import { MoveList } from '../training/practise/history.ts';
import { numberOf } from '../training/practise/practiceAddress.ts';
import type { Course, Progress } from './course.ts';

const Stored = z.strictObject({
  version: z.literal(1),
  /** Identifies the calls of the course: another course's progress must not be resumed. */
  calls: z.string(),
  played: z.array(
    z.union([
      z.null(),
      z.strictObject({
        score: z.number().min(0).max(100),
        isSafe: z.boolean(),
        time: z.number().nonnegative(),
        at: z.string(),
        moves: MoveList.optional(),
      }),
    ]),
  ),
  present: z.strictObject({ call: z.number().int().nonnegative(), moves: MoveList }).optional(),
});

const namesOf = ({ calls }: Course) => calls.map(numberOf).join(' ');

function pack(course: Course, progress: Progress): string {
  const stored = { version: 1, calls: namesOf(course), ...progress };
  const bytes = deflateSync(strToU8(JSON.stringify(stored)), { level: 9 });
  return btoa(strFromU8(bytes, true));
}

/**
 * @param course the course
 * @param progress somebody's progress
 * @param most the most characters that can be saved
 * @returns the text to save; undefined if not even the results and the call in progress fit
 */
export function suspend(course: Course, progress: Progress, most: number): string | undefined {
  const played = [...progress.played];
  for (let i = 0; i <= played.length; i++) {
    const text = pack(course, { ...progress, played });
    if (text.length <= most) return text;
    const one = played[i];
    if (one) {
      const { moves: _, ...result } = one;
      played[i] = result;
    }
  }
  return undefined;
}

/**
 * @param course the course
 * @param text what a platform has saved; it is not trusted
 * @returns the progress in it; undefined if it has none of this course
 */
export function resume(course: Course, text: string): Progress | undefined {
  try {
    const bytes = inflateSync(strToU8(atob(text), true));
    const { calls, played, present } = Stored.parse(JSON.parse(strFromU8(bytes)));
    if (calls !== namesOf(course) || played.length !== course.calls.length) return undefined;
    return { played, ...(present && present.call < played.length && { present }) };
  } catch {
    return undefined;
  }
}
