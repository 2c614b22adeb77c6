/**
 * The summary of a visit or a call, version 1: what the next person, or their ticket system, has to
 * know, so that nobody has to start from scratch. Its JSON Schema is served at
 * `/schemas/case-summary.v1.json`.
 *
 * This file is the schema: tests, tooling and rooms that load late read it; the guide room takes
 * only the types.
 */
import { factSources, productId, roles } from '../step.ts';
import { outcomes } from '../stepKinds.ts';
import { time, z } from '../zod.ts';

/** How one step of the visit went. */
const results = [
  /** A question was answered. */
  'answered',
  /** Done, and it worked. */
  'done',
  /** Done, but it did not help. */
  'failed',
  /** Tried before, so not done again. */
  'already-tried',
  /** It could not be done. */
  'cannot',
  /** The person did not know. */
  'not-sure',
  /** Left undone: the person asked for somebody else here. */
  'skipped',
  /** Not asked: the agent assumed it. */
  'assumed',
  /** Not asked: the previous guide already had the answer. */
  'known',
] as const;

const step = z.strictObject({
  at: z.int().nonnegative().describe('Its place in the visit, from 0.'),
  flow: z.string(),
  node: z.string(),
  text: z.string().describe('What was asked, or was to be done.'),
  answerId: z.string(),
  answer: z.string(),
  value: z.string().optional().describe('The short value that the answer carried.'),
  valueLabel: z.string().optional().describe('What the value is.'),
  result: z.enum(results),
  time: time.optional().describe('When it was answered.'),
  before: z.literal(true).optional().describe('Answered by the user before the call.'),
});

const changed = z.strictObject({
  time,
  flow: z.string(),
  node: z.string(),
  text: z.string().optional().describe('What was asked, where the guide still asks it.'),
  from: z.string(),
  to: z.string(),
  fromLabel: z
    .string()
    .optional()
    .describe('What the earlier answer said, where it is still there.'),
  toLabel: z.string().optional().describe('What the later answer said, where it is still there.'),
});

const fact = z.strictObject({
  kind: z.enum(['clock', 'code', 'channel', 'value']),
  label: z.string(),
  value: z.string(),
  /** For `kind: clock`, if it was measured or stated: seconds, positive if the device is ahead. */
  seconds: z.int().optional().describe('A clock’s offset: seconds that the device is ahead.'),
});

const established = z.strictObject({
  how: z.enum(factSources).describe('The person says so, read it, did it; measured; known before.'),
  text: z.string(),
});

const code = z.strictObject({
  code: z.string(),
  product: productId.describe('Whose code it is.'),
});

const guide = z.strictObject({
  flow: z.string(),
  title: z.string(),
  product: productId,
  revision: z.string(),
});

const note = z.strictObject({
  time,
  step: z.int().nonnegative().optional().describe('The step at which it was written, from 0.'),
  text: z.string(),
});

const call = z.strictObject({
  id: z.string().describe('Random; tickets derive their idempotency key from it.'),
  reference: z.string().optional(),
  caller: z
    .strictObject({
      name: z.string().optional(),
      phone: z.string().optional(),
      department: z.string().optional(),
    })
    .optional()
    .describe('Who called. Never part of an address or of a case code.'),
  urgent: z.boolean().optional(),
  agent: z.string().optional().describe('Who took the call, where they gave a name.'),
  passedOn: z
    .strictObject({ time, from: z.string().optional() })
    .optional()
    .describe('When the call was taken over from somebody else, and from whom.'),
  callBack: z
    .strictObject({ time, phone: z.string().optional() })
    .optional()
    .describe('When the caller was promised to be called back.'),
  identityCheck: z
    .strictObject({
      time,
      method: z.string(),
      outcome: z.enum(['confirmed', 'refused', 'not-possible']),
      elsewhere: z
        .literal(true)
        .optional()
        .describe('Recorded before the call was passed on; not made again since.'),
    })
    .optional()
    .describe('How the caller was identified and the result, never the evidence.'),
  notes: z.array(note),
  told: z.array(z.string()).describe('What the caller was told.'),
  outstanding: z.array(z.string()).describe('What is still to be done.'),
});

const feedback = z.strictObject({
  helped: z.boolean().optional().describe('Whether the guide’s end helped.'),
  wrong: z
    .string()
    .optional()
    .describe('What is wrong in the guide, in the person’s words, masked.'),
});

export const CaseSummary = z
  .strictObject({
    version: z.literal(1),
    language: z.string().describe('The language of the words, as a BCP 47 tag.'),
    heldIn: z
      .string()
      .optional()
      .describe('The language in which the visit was held, where it was another one.'),
    status: z.enum(['open', ...outcomes]),
    problem: z.string().describe('What fails, in one line.'),
    typed: z.string().optional().describe('What the person typed to find the guide, masked.'),
    messages: z.array(z.string()).describe('Exact error texts that were confirmed on the screen.'),
    meanings: z
      .array(z.string())
      .optional()
      .describe('Error texts of which only the meaning was confirmed.'),
    codes: z.array(z.string()).describe('Exact codes that were read or chosen, as read last.'),
    codesRead: z.array(code).optional().describe('The same, each with its product.'),
    established: z.array(established).optional().describe('What the visit has established.'),
    to: z.enum(roles).optional().describe('Who takes over.'),
    toName: z.string().optional().describe('What the organisation calls them.'),
    why: z
      .string()
      .optional()
      .describe('What the guide says at its end: to whom it goes, and why.'),
    asks: z.array(z.string()).describe('What they should check or do, in their terms.'),
    left: z.string().optional().describe('What is still documented to try, or that nothing is.'),
    fixed: z.string().optional().describe('What fixed it.'),
    steps: z.array(step),
    tried: z
      .array(z.string())
      .optional()
      .describe('What was tried before the visit went another way.'),
    changes: z.array(changed).describe('Answers that were given and later replaced.'),
    works: z.array(z.string()).describe('What was found to work.'),
    fails: z.array(z.string()).describe('What was found not to work.'),
    facts: z.array(fact),
    guides: z.array(guide).describe('The guides that the visit passed, in order.'),
    records: z.array(z.string()).describe('The documented facts that its steps rest on.'),
    startedAt: time.optional(),
    updatedAt: time.optional(),
    madeAt: time.optional().describe('When this summary was made.'),
    caseCode: z.string().optional().describe('Opens the visit at /open; can be read aloud.'),
    link: z.string().optional().describe('Opens the visit.'),
    feedback: feedback.optional().describe('What the person said about the guide at its end.'),
    contact: z
      .string()
      .optional()
      .describe('How the person wants to be reached. Only in a ticket, where they have said so.'),
    call: call.optional().describe('Only of a call at the desk.'),
  })
  .describe('Authenticator Troubleshooter: the summary of a visit or a call');
export type CaseSummary = z.infer<typeof CaseSummary>;
export type SummaryStep = CaseSummary['steps'][number];
export type StepResult = SummaryStep['result'];
export type Finding = CaseSummary['facts'][number];
export type Code = NonNullable<CaseSummary['codesRead']>[number];
export type EstablishedFact = NonNullable<CaseSummary['established']>[number];
