/**
 * The step: what a person meets at one point of a flow, in three voices.
 *
 * This file is the schema. It is read by the flows check, by tests and by rooms that load late;
 * the guide room takes only the types, so that a locked-out person does not download a validator.
 */
import { z } from 'zod';

// Under a Content-Security-Policy without 'unsafe-eval' zod must not probe for `new Function`.
z.config({ jitless: true });

/** A record's id, as in flows/records: `ENT-03-CODE-EXPIRED`, `OAS-1007`, `AZ-102`, `OFF-INT-CANCEL`. */
const recordId = z.string().regex(/^(ENT|MAS|OAS|OFF|AZ)-[A-Z0-9]+(-[A-Z0-9]+)*$/);

/** A flow's id: kebab case. It is also its file name and its place in the address. */
const flowId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** An answer's id: kebab case. It is one segment of the address. */
export const answerId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const words = z.string().trim().min(1);

/** What a social engineer wants. In the desk such a step opens only after an identity check. */
export const operations = [
  'reactivate',
  'reset',
  'assign',
  'unlock',
  'replace',
  're-enrol',
] as const;
const operation = z.enum(operations);

/** Who takes over at an escalation. */
export const roles = [
  'administrator',
  'helpdesk',
  'back-end-team',
  'vendor-support',
  'impero-support',
  'security',
] as const;
const role = z.enum(roles);

/** The products a flow can belong to: the folders of flows/. */
export const products = ['entrust', 'onespan-app', 'onespan-server', 'azure-mfa'] as const;
const product = z.enum(products);

/** Words that a screen shows, verbatim, with where they are shown. */
const shown = z.strictObject({ where: words, words });

/** What every step carries. `**bold**` marks names that are verbatim: buttons, settings, fields. */
const step = {
  /** End user's voice: the heading, a question or a thing to do. Unique within its flow. */
  text: words,
  /** End user's voice: one or two short sentences under the heading. */
  lead: words.optional(),
  /** Verbatim words of an app, a page or an e-mail. */
  shows: shown.optional(),
  /**
   * Set where the step tells of a success, or shows what is on a profile: how a person says that it
   * was not theirs. It is the label of the answer that leads to `somebody-else`.
   */
  notMe: words.optional(),
  /** Shown behind "Why do we ask?". */
  why: words.optional(),
  /** Helpdesk agent's voice: ready to read aloud. */
  say: words,
  /** Helpdesk agent's voice: what the agent does meanwhile. */
  do: words.optional(),
  /** Helpdesk agent's voice: words that a caller may use, each of which points to an answer. */
  listenFor: z.array(words).min(1).optional(),
  /** Trainer's voice: what this step is for and where people go wrong. */
  note: words,
  /** The records that this step rests on. */
  cites: z.array(recordId).min(1),
  /** A public standard that this step rests on besides its records: `RFC 6238`. */
  standards: z.array(words).min(1).optional(),
  /** Set where the step carries out, or asks for, a protected operation. */
  operation: operation.optional(),
};

const question = z.strictObject({
  kind: z.literal('question'),
  ...step,
  /** Set, with the reason, where nobody can be unsure; otherwise `not-sure` must be offered. */
  certain: words.optional(),
});

/** One thing to do, and what to know about it. */
const action = z.strictObject({ do: words, also: words.optional() });

const instruction = z.strictObject({
  kind: z.literal('instruction'),
  ...step,
  steps: z.array(action).min(1),
});

/** The real checks that a step can run in the browser, by name. */
const checks = ['clock'] as const;

const check = z.strictObject({
  kind: z.literal('check'),
  ...step,
  check: z.enum(checks),
  /** What to do by hand when the check cannot run. */
  byHand: z.array(action).min(1),
});

const resolution = z.strictObject({
  kind: z.literal('resolution'),
  ...step,
  /** What was wrong, as the record says. */
  wrong: words,
  /** What fixed it. */
  fixed: words,
  /** Worth knowing for the next time. */
  remember: words.optional(),
});

const escalation = z.strictObject({
  kind: z.literal('escalation'),
  ...step,
  to: role,
  /** What fails, in one sentence, for somebody who has seen nothing of the visit. */
  problem: words,
  /** What the other side should check or do, in their terms. */
  asks: z.array(words).min(1),
  /** What is still documented to try, or that nothing is. */
  left: words.optional(),
});

const information = z.strictObject({
  kind: z.literal('information'),
  ...step,
  /** Facts worth reading, each a short sentence. */
  facts: z.array(words).min(1).optional(),
});

const continuation = z.strictObject({
  kind: z.literal('continue'),
  /** The flow in which the visit goes on. */
  flow: flowId,
  /** Answers that are already known there, in order: each a segment of the address. */
  with: z.array(answerId).min(1).optional(),
  cites: z.array(recordId).min(1),
});

/** One state of a flow. */
export const Step = z.discriminatedUnion('kind', [
  question,
  instruction,
  check,
  resolution,
  escalation,
  information,
  continuation,
]);
export type Step = z.infer<typeof Step>;

/** What stands over the whole flow: it sits on the machine's root. */
export const Guide = z.strictObject({
  kind: z.literal('guide'),
  /** The guide's name, in the words of somebody who has the problem. */
  title: words,
  product,
  /** One line for lists: when this is the right guide. */
  summary: words,
  /** Everyday words, synonyms and likely spellings that lead here. */
  symptoms: z.array(words).min(1),
});
export type Guide = z.infer<typeof Guide>;

/** One transition of a step; its label sits on the edge. */
export const Answer = z.strictObject({
  /** What the person clicks. */
  label: words,
  /** A second, quieter line under the label. */
  hint: words.optional(),
  /** How callers say it. */
  caller: z.array(words).min(1).optional(),
  /** One short value that the answer may carry: never personal, never secret, never deciding. */
  value: z
    .strictObject({
      /** The label of the small field. */
      label: words,
      /** A regular expression for the whole value; it must not admit `/` or `~`. */
      pattern: words,
      /** A value that fits, shown in the message for one that does not. */
      example: words,
    })
    .optional(),
});
export type Answer = z.infer<typeof Answer>;

/** A step that a person can stand on: every kind but `continue`, which is passed through. */
export type Stop = Exclude<Step, { kind: 'continue' }>;
export type Role = z.infer<typeof role>;
export type Product = z.infer<typeof product>;
export type CheckName = (typeof checks)[number];
