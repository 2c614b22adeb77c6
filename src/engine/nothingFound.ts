/** A search at the desk that found nothing, as the desk stores and exports it. */
import { z } from './zod.ts';

export const NothingFound = z.strictObject({
  kind: z.literal('nothing-found'),
  version: z.literal(1),
  /** Random: the same in every file. */
  id: z.uuid(),
  /** Only the day: a time could be matched with a call, and so with its caller. */
  day: z.iso.date(),
  /** With secrets held back. */
  text: z.string().min(1).max(200),
});
export type NothingFound = z.infer<typeof NothingFound>;
