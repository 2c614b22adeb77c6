/**
 * A case: a transcript with what a person adds to it. The transcript is the truth about the way; everything
 * here is additional.
 */
import { time, z } from './zod.ts';

/** Something written down. Secrets have been held back before it gets here. */
const note = z.strictObject({
  at: time,
  text: z.string(),
  /** The step at which it was written; absent for a note about the whole call. */
  place: z.strictObject({ flow: z.string(), node: z.string() }).optional(),
  /** In earlier versions: its position among the answers. In a summary: its position there. */
  step: z.int().nonnegative().optional(),
});

/** Who was calling: the method of the check and its result, never the evidence. */
const identityCheck = z.strictObject({
  at: time,
  method: z.string().min(1),
  /** Further methods, if one check was not enough. */
  also: z.array(z.string().min(1)).optional(),
  outcome: z.enum(['confirmed', 'refused', 'not-possible']),
});

/** An answer that was given and later replaced. */
const changedAnswer = z.strictObject({
  at: time,
  flow: z.string(),
  node: z.string(),
  from: z.string(),
  to: z.string(),
});

export const Case = z.strictObject({
  version: z.literal(1),
  /** Random, assigned when the case begins; tickets derive their idempotency key from it. */
  id: z.uuid(),
  transcript: z.strictObject({ flow: z.string(), answers: z.array(z.string()) }),
  /** The revisions of the flows when the last answer was given. */
  revision: z.string(),
  startedAt: time,
  updatedAt: time,
  /** When each answer was given; as long as the transcript. */
  answeredAt: z.array(time),
  /** The positions of answers that were not asked but assumed. */
  assumed: z.array(z.int().nonnegative()),
  changes: z.array(changedAnswer),
  notes: z.array(note),
  /** For a call: the ticket or call number. */
  reference: z.string().optional(),
  identityCheck: identityCheck.optional(),
  /** What the caller was told. */
  told: z.array(z.string()),
  /** What is still to be done, and by whom. */
  outstanding: z.array(z.string()),
});
export type Case = z.infer<typeof Case>;
