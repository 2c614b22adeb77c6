/** A call at the desk as it is stored and exported: a case, and what only the desk needs. */
import { Case } from './case.ts';
import { roles } from './step.ts';
import { outcomes } from './stepKinds.ts';
import { time, z } from './zod.ts';

const places = z.array(z.int().nonnegative());

/** What may be left to do after an ended call, apart from what its agent has written down. */
const duties = ['tell', 'ticket'] as const;

/** A way that was followed, with when and how. */
const way = z.strictObject({
  flow: z.string(),
  answers: z.array(z.string()),
  answeredAt: z.array(time),
  assumed: places,
  /** How many of its answers the caller gave before the call. */
  brought: z.int().nonnegative().optional(),
  /** For a guide that was left: the revisions of the flows when its last answer was given. */
  revision: z.string().optional(),
});

export const Call = z
  .strictObject({
    kind: z.literal('desk-call'),
    version: z.literal(1),
    /** How many times it has been written. */
    writes: z.int().nonnegative(),
    case: Case,
    /** How many of the answers the caller gave before the call, unaided. */
    brought: z.int().nonnegative(),
    /** The longest extent of the way: after a step back its end is still known. */
    furthest: way,
    /** The other guides of the call, in the order in which they were left. */
    before: z.array(way),
    /** Ways that were left for another answer or an earlier guide, oldest first. */
    left: z.array(way).optional(),
    phase: z.enum(['talking', 'held', 'ended']),
    /** When the phase began. */
    since: time,
    /** Milliseconds spent in earlier phases. */
    talked: z.number().nonnegative(),
    held: z.number().nonnegative(),
    /** Times without conversation, oldest first: on hold, or between an end and a reopening. */
    breaks: z.array(z.strictObject({ from: time, to: time })).optional(),
    /** For a handover before the guide's end: to whom, and why. */
    handOver: z.strictObject({ to: z.enum(roles), why: z.string() }).optional(),
    /** What was noticed about a caller who could not be identified: positions in a fixed list. */
    noticed: places,
    /** Whether the user was informed through another channel that a protected operation was carried out. */
    toldOutOfBand: z.boolean(),
    /** Words that look like secrets but that the agent has confirmed are not. */
    noSecrets: z.array(z.string()),
    /** Who is calling. Never part of an address or a code. */
    caller: z
      .strictObject({
        name: z.string().optional(),
        phone: z.string().optional(),
        department: z.string().optional(),
        /** The language that the caller speaks, as a BCP 47 tag, if it is not the desk's. */
        language: z.string().optional(),
      })
      .optional(),
    /** What the call is about, in the agent's words, if no guide says it. */
    matter: z.string().optional(),
    urgent: z.boolean().optional(),
    /** If the caller is to be called back: when, and at which number. */
    callBack: z.strictObject({ due: time, number: z.string().optional() }).optional(),
    /** An unfinished note. */
    draft: z.string().optional(),
    /** When a ticket was last sent, or its page or e-mail opened. */
    ticketAt: time.optional(),
    /** The agent who takes the call, if they have given a name. */
    agent: z.string().optional(),
    /** If it was imported from a file: when, and who had it before. */
    imported: z.strictObject({ at: time, from: z.string().optional() }).optional(),
    /** How it ended; absent while it is open, and for calls that an earlier version ended. */
    ending: z
      .strictObject({
        status: z.enum(['open', ...outcomes]),
        to: z.enum(roles).optional(),
        /** What was left to do then. */
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
 * @returns the call, or the reason why it is not one
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
