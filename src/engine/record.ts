/**
 * A record: one documented fact sheet. Flows, code pages and the finder are derived from records,
 * and every step of a flow names the records that it rests on.
 */
import { recordId as id, productId } from './step.ts';
import { words, z } from './zod.ts';

/** What the documents say can be done, and how sure we may be of it. */
const remedy = z.strictObject({
  /**
   * `stated`: the document gives the remedy. `implied`: it follows from the documented cause, the
   * wording is ours. `none`: the document gives no remedy, and none is invented.
   */
  basis: z.enum(['stated', 'implied', 'none']),
  /** In order; a step whose basis differs from the whole says so. */
  steps: z.array(
    z.strictObject({
      do: words,
      implied: z.literal(true).optional(),
      /** Set where an administrator does this, and the end user other steps of the remedy. */
      who: z.literal('administrator').optional(),
    }),
  ),
});

const day = z.iso.date();

/** What of a document was read, and for how long we rely on it. */
const edition = z.strictObject({
  /** The document's own date, where it has one. */
  dated: day.optional(),
  /** When all that we say of it was last compared with it, and by whom. */
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
  /** In plain words of ours. */
  title: words,
  /** Verbatim, as a screen or a log shows them. */
  errorTexts: z.array(words),
  /** Verbatim: `1007`, `mss (<error code>)`. */
  codes: z.array(words),
  /** Verbatim status names, every alias: `STAT_LOCKED`. */
  names: z.array(words),
  /** What it means, one plain sentence or two. */
  meaning: words,
  /** Why it happens, where the document says so. */
  causes: z.array(words),
  /** Anything else that the document says. */
  facts: z.array(words),
  remedy,
  /** Who can act, and whether the document says so or we derive it. */
  actors: z.strictObject({
    who: z.array(z.enum(['end user', 'administrator', 'back-end team', 'vendor support'])),
    basis: z.enum(['stated', 'derived']),
  }),
  /** Names of settings, check boxes, fields and counters, verbatim. */
  settings: z.array(words),
  /** Records that are easily taken for this one, and how to tell them apart. */
  confusedWith: z.array(z.strictObject({ id, difference: words })),
  /** The record whose code can be given in place of this one's, and the fact that says when. */
  behind: z.strictObject({ id, how: words }).optional(),
  /** Records that the document, or plain sense, leads to next. */
  related: z.array(id),
  /** Where it is written. */
  source: z.strictObject({
    document: words,
    place: words,
    /** Absent where nobody has compared it yet. */
    edition: edition.optional(),
  }),
});
export type SourceRecord = z.infer<typeof SourceRecord>;
