/** What somebody at the desk typed and nothing was found for, as the desk keeps and exports it. */
import { z } from './zod.ts';

export const NothingFound = z.strictObject({
  kind: z.literal('nothing-found'),
  version: z.literal(1),
  /** Random: the same in whatever file. */
  id: z.uuid(),
  /** No closer: together with a call's time it would say who called. */
  day: z.iso.date(),
  /** Secrets in it are held back. */
  text: z.string().min(1).max(200),
});
export type NothingFound = z.infer<typeof NothingFound>;
