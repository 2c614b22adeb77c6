/**
 * A call at the desk as it is kept and exported: a case, and what only the desk needs of it.
 */
import { Case } from './case.ts';
import { roles } from './step.ts';
import { outcomes } from './stepKinds.ts';
import { time, z } from './zod.ts';

const places = z.array(z.int().nonnegative());

/** What an ended call may leave to be done besides what its agent has written down. */
const duties = ['tell', 'ticket'] as const;

/** A way that was gone, with when and how. */
const way = z.strictObject({
  flow: z.string(),
  answers: z.array(z.string()),
  answeredAt: z.array(time),
  assumed: places,
  /** So many of its answers are the caller's own, from before the call. */
  brought: z.int().nonnegative().optional(),
  /** Of a guide that was left: the revisions of the flows when its last answer was given. */
  revision: z.string().optional(),
});

export const Call = z
  .strictObject({
    kind: z.literal('desk-call'),
    version: z.literal(1),
    /** Counts the writes. */
    writes: z.int().nonnegative(),
    case: Case,
    /** How many of the answers the caller gave before the call, on their own. */
    brought: z.int().nonnegative(),
    /** The way as far as it was gone: after a step back its end is still known. */
    furthest: way,
    /** The other guides of the call, in the order in which they were left. */
    before: z.array(way),
    /** Ways that were left for another answer or an earlier guide, oldest first. */
    left: z.array(way).optional(),
    phase: z.enum(['talking', 'held', 'ended']),
    /** When the phase began. */
    since: time,
    /** Milliseconds spent in the phases before. */
    talked: z.number().nonnegative(),
    held: z.number().nonnegative(),
    /** When nobody talked, oldest first: on hold, or between an end and a new beginning. */
    breaks: z.array(z.strictObject({ from: time, to: time })).optional(),
    /** Handed over before the guide's end: to whom, and why. */
    handOver: z.strictObject({ to: z.enum(roles), why: z.string() }).optional(),
    /** What was noticed about a caller who could not be identified: places in a fixed list. */
    noticed: places,
    /** Whether the user was told by another way that a protected operation was carried out. */
    toldOutOfBand: z.boolean(),
    /** Words that look like a secret and that the agent has said are none. */
    noSecrets: z.array(z.string()),
    /** Who is calling. It goes into no address and into no code. */
    caller: z
      .strictObject({
        name: z.string().optional(),
        phone: z.string().optional(),
        department: z.string().optional(),
        /** The language that the caller speaks, as a BCP 47 tag, where it is not the desk's. */
        language: z.string().optional(),
      })
      .optional(),
    /** What the call is about, in the agent's words, where no guide says it. */
    matter: z.string().optional(),
    urgent: z.boolean().optional(),
    /** The caller is to be called back: when, and at which number. */
    callBack: z.strictObject({ due: time, number: z.string().optional() }).optional(),
    /** A note that is not written to its end. */
    draft: z.string().optional(),
    /** When a ticket was last sent, or its page or e-mail opened. */
    ticketAt: time.optional(),
    /** Who takes the call, where they have given a name. */
    agent: z.string().optional(),
    /** When it came here from a file, and who had it before. */
    imported: z.strictObject({ at: time, from: z.string().optional() }).optional(),
    /** How it ended; absent while it is open, and of calls that an earlier version has ended. */
    ending: z
      .strictObject({
        status: z.enum(['open', ...outcomes]),
        to: z.enum(roles).optional(),
        /** What was to be done then. */
        left: z.array(z.enum(duties)).optional(),
      })
      .optional(),
  })
  .refine(
    ({ case: { transcript, answeredAt } }) => answeredAt.length === transcript.answers.length,
    {
      message: 'there is not a time for every answer',
      path: ['case', 'answeredAt'],
    },
  );
export type Call = z.infer<typeof Call>;
export type CallEnding = NonNullable<Call['ending']>;

/**
 * @param value anything: a parsed line, something from storage
 * @returns the call that it is, or the reason why it is none
 */
export function readCall(value: unknown): Call | string {
  const parsed = Call.safeParse(value);
  if (parsed.success) return parsed.data;
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > 1)
    return `version ${version} is newer than this page`;
  return z
    .prettifyError(parsed.error)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('✖ ', '');
}
