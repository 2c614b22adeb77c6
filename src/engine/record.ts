/**
 * A record: one documented fact sheet. Flows, code pages and the finder are derived from records, and every
 * step of a flow cites the records that it is based on.
 */
import { recordId as id, productId } from './step.ts';
import { words, z } from './zod.ts';

/** What the documents say can be done, and how sure we can be about it. */
const remedy = z.strictObject({
  /**
   * `stated`: the document gives the remedy. `implied`: it follows from the documented cause, in our own
   * words. `none`: the document gives no remedy, and none is invented.
   */
  basis: z.enum(['stated', 'implied', 'none']),
  /** In order; a step whose basis differs from the others says so. */
  steps: z.array(
    z.strictObject({
      do: words,
      implied: z.literal(true).optional(),
      /** Set if an administrator does this, and the end user other steps of the remedy. */
      who: z.literal('administrator').optional(),
    }),
  ),
});

const day = z.iso.date();

/** What was read of a document, and for how long we rely on it. */
const edition = z.strictObject({
  /** The document's own date, if it has one. */
  dated: day.optional(),
  /** When everything we say about it was last compared with it, and by whom. */
  compared: z.strictObject({ on: day, by: words }),
  /** For how many months that is relied on. */
  months: z.int().positive(),
});
export type Edition = z.infer<typeof edition>;

export const SourceRecord = z.strictObject({
  id,
  product: productId,
  kind: z.enum([
    'problem',
    'error-message',
    'status-code',
    'result-code',
    'procedure-step',
    'interruption',
    'rule',
  ]),
  nature: z.enum(['failure', 'not-an-error', 'informational', 'pending', 'procedure']),
  /** In plain words of our own. */
  title: words,
  /** Verbatim, as shown on a screen or in a log. */
  errorTexts: z.array(words),
  /** Verbatim: `1007`, `mss (<error code>)`. */
  codes: z.array(words),
  /** Verbatim status names, every alias: `STAT_LOCKED`. */
  names: z.array(words),
  /** What it means, in a plain sentence or two. */
  meaning: words,
  /** Why it happens, if the document says so. */
  causes: z.array(words),
  /** Anything else that the document says. */
  facts: z.array(words),
  remedy,
  /** Who can act, and whether the document says so or we infer it. */
  actors: z.strictObject({
    who: z.array(z.enum(['end user', 'administrator', 'back-end team', 'vendor support'])),
    basis: z.enum(['stated', 'derived']),
  }),
  /** Names of settings, check boxes, fields and counters, verbatim. */
  settings: z.array(words),
  /** Records that are easily mistaken for this one, and how to tell them apart. */
  confusedWith: z.array(z.strictObject({ id, difference: words })),
  /** The record whose code may be returned instead of this one's, and the fact that says when. */
  behind: z.strictObject({ id, how: words }).optional(),
  /** Records that the document, or common sense, leads to next. */
  related: z.array(id),
  /** Where it is documented. */
  source: z.strictObject({
    document: words,
    place: words,
    /** Absent if nobody has compared it yet. */
    edition: edition.optional(),
  }),
});
export type SourceRecord = z.infer<typeof SourceRecord>;
