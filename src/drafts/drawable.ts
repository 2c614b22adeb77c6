/** Which guides can be drawn and edited even if they are incomplete. */
import type { z } from 'zod';
import { answersIn, GuideFile } from '../engine/guideFile.ts';

/** What may be wrong with a guide that is still being written: a text is missing. */
const isUnwritten = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'too_small' ||
  (issue.code === 'invalid_format' && issue.path.at(-1) !== 'id') ||
  (issue.code === 'invalid_union' && issue.errors.some((branch) => branch.every(isUnwritten)));

/**
 * @param value anything
 * @returns whether it is a guide that can be drawn and edited, complete or not
 */
export function isDrawable(value: unknown): value is GuideFile {
  const parsed = GuideFile.safeParse(value);
  if (!parsed.success && !parsed.error.issues.every(isUnwritten)) return false;
  const { initial, states } = (value as GuideFile).flow;
  const leads = answersIn(states).map(({ target }) => target);
  return [initial, ...leads].every((step) => Object.hasOwn(states, step));
}
