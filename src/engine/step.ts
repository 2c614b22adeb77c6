/**
 * The step: what a person meets at one point of a flow, in three voices.
 *
 * This file is the schema. It is read by the flows check, by tests and by rooms that load late; the guide
 * room uses only the types, so that people who are locked out do not download a validator.
 */
import { name, words, z } from './zod.ts';

/** A record's id, as in flows/records: `ENT-03-CODE-EXPIRED`, `OAS-1007`, `AZ-102`, `OFF-INT-CANCEL`. */
export const recordId = z.string().regex(/^[A-Z]+(-[A-Z0-9]+)+$/);

/** A flow's id in kebab case, which is also its file name and a segment of addresses. */
export const flowId = name;

/** An answer's id in kebab case, which is a segment of addresses. */
export const answerId = name;

/** What a social engineer is after. At the desk, such a step opens only after an identity check. */
export const operations = [
  'reactivate',
  'reset',
  'assign',
  'unlock',
  'replace',
  're-enrol',
  'change-number',
  'change-rule',
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

/** A product's id: the name of its folder in flows/. The products are listed in flows/products.ts. */
export const productId = name;

/** Words shown on a screen, verbatim, with where they are shown. */
const shown = z.strictObject({ where: words, words });

/** How a fact came to be known. */
export const factSources = ['says', 'read', 'done', 'measured', 'brought'] as const;

/** The names of facts. */
const factNames = z.array(name).min(1);

/** Something that a visit has established, with its words: flows/facts.ts lists them all. */
const fact = z.strictObject({
  id: name,
  how: z.enum(factSources),
  /** A full sentence, as the summary prints it. */
  text: words,
  /** What the fact is about, if a later fact about the same thing replaces it. */
  about: name.optional(),
});

/** A text of a step that depends on what the visit has established. */
const conditional = z.strictObject({
  /** Facts that every way to the step establishes, as the flows check proves. */
  needs: factNames.optional(),
  /** Shown only if all of these are established. */
  when: factNames.optional(),
  /** Shown only if none of these is established. */
  unless: factNames.optional(),
  /**
   * The answers that make the text true, as `step/answer`. The flows check proves that no others lead to
   * the step.
   */
  answered: z.array(words).min(1).optional(),
  /** Why a text that refers to the visit is true on every way. */
  always: words.optional(),
  text: words,
});

/** A plain text is true on every way to its step. */
const claim = z.union([words, conditional]);

/** Alternatives, of which the first that applies is shown; the last one applies on every way. */
const claims = z.union([claim, z.array(claim).min(2)]);

/** One thing to do, and what to know about it. */
const action = z.strictObject({ do: words, also: words.optional() });

/** The real checks that a step can run in the browser, by name. */
const checks = ['clock'] as const;

/**
 * @param told the schema of a text that may depend on what the visit has established
 * @returns the fields of every step; `**bold**` marks verbatim names: buttons, settings, fields
 */
const every = <Told extends z.ZodType>(told: Told) => ({
  /** End user's voice: one or two short sentences under the heading. */
  lead: told.optional(),
  /** Verbatim words of an app, a page or an e-mail. */
  shows: shown.optional(),
  /**
   * Set if the step reports a success, or shows what is on a profile: how a person says that it was not
   * theirs. It is the label of the answer that leads to `somebody-else`.
   */
  notMe: words.optional(),
  /** Shown on request, under "Why do we ask?". */
  why: words.optional(),
  /** Helpdesk agent's voice: ready to read aloud. */
  say: told,
  /** Helpdesk agent's voice: what the agent does meanwhile. */
  do: words.optional(),
  /** Helpdesk agent's voice: words that callers may use, each of which points to an answer. */
  listenFor: z.array(words).min(1).optional(),
  /** Trainer's voice: what this step is for and where people go wrong. */
  note: words,
  /** Set if the step is about a PIN: practice callers on a way through it never offer one. */
  isAboutPin: z.literal(true).optional(),
  /** The records that this step is based on. */
  cites: z.array(recordId).min(1),
  /** A public standard that this step is based on in addition to its records: `RFC 6238`. */
  standards: z.array(words).min(1).optional(),
  /** Set if the step carries out, or asks for, a protected operation. */
  operation: operation.optional(),
});

/** The steps from which a visit continues: their own words are true on every way. */
const goingOn = <Told extends z.ZodType>(told: Told) => {
  const step = every(told);
  return [
    z.strictObject({
      kind: z.literal('question'),
      text: words,
      ...step,
      /** Set, with the reason, if nobody can be unsure; otherwise `not-sure` must be offered. */
      certain: words.optional(),
    }),
    z.strictObject({
      kind: z.literal('instruction'),
      text: words,
      ...step,
      steps: z.array(action).min(1),
    }),
    z.strictObject({
      kind: z.literal('check'),
      text: words,
      ...step,
      check: z.enum(checks),
      /** What to do by hand when the check cannot run. */
      byHand: z.array(action).min(1),
    }),
  ] as const;
};

/** The steps that say what the visit has found. */
const telling = <Told extends z.ZodType>(told: Told) => {
  const step = every(told);
  return [
    z.strictObject({
      kind: z.literal('resolution'),
      text: told,
      ...step,
      /** What was wrong, according to the record. */
      wrong: told,
      /** What fixed it. */
      fixed: told,
      /** Worth knowing for next time. */
      remember: told.optional(),
    }),
    z.strictObject({
      kind: z.literal('escalation'),
      text: told,
      ...step,
      to: role,
      /** What fails, in one sentence, for somebody who has seen nothing of the visit. */
      problem: told,
      /** What the other side should check or do, in their terms. */
      asks: z.array(told).min(1),
      /** What is still documented to try, or that nothing is. */
      left: told.optional(),
    }),
    z.strictObject({
      kind: z.literal('information'),
      text: told,
      ...step,
      /** Facts worth reading, each a short sentence. */
      facts: z.array(told).min(1).optional(),
    }),
  ] as const;
};

/** A door into another flow. */
const continuation = z.strictObject({
  kind: z.literal('continue'),
  /** The flow in which the visit continues. */
  flow: flowId,
  /** Answers that are already known there, in order: each a segment of the address. */
  with: z.array(answerId).min(1).optional(),
  cites: z.array(recordId).min(1),
});

const stepWith = <Told extends z.ZodType>(told: Told) =>
  z.discriminatedUnion('kind', [...goingOn(told), ...telling(told), continuation]);

/** One state of a flow, as written: its texts may depend on what the visit has established. */
export const WrittenStep = stepWith(claims);
export type WrittenStep = z.infer<typeof WrittenStep>;

/** One state of a flow, as people meet it. */
export const Step = stepWith(words);
export type Step = z.infer<typeof Step>;

/** What applies to the whole flow: the meta of the machine's root. */
export const Guide = z.strictObject({
  kind: z.literal('guide'),
  /** The guide's name, in the words of somebody who has the problem. */
  title: words,
  product: productId,
  /** One line for lists: when this is the right guide. */
  summary: words,
  /** Everyday words, synonyms and likely spellings that lead here. */
  symptoms: z.array(words).min(1),
});
export type Guide = z.infer<typeof Guide>;

/** One transition of a step; its label belongs to the edge. */
export const Answer = z.strictObject({
  /** What the person clicks. */
  label: words,
  /** A second, quieter line under the label. */
  hint: words.optional(),
  /** How callers phrase it. */
  caller: z.array(words).min(1).optional(),
  /** One short value that the answer may carry: never personal or secret, never deciding the way. */
  value: z
    .strictObject({
      /** The label of the small field. */
      label: words,
      /** A regular expression for the whole value; it must not allow `/` or `~`. */
      pattern: words,
      /** A valid value, shown in the message about an invalid one. */
      example: words,
      /** What the value is, if the summary has a place for it; seconds are those of a clock. */
      is: z.enum(['code', 'seconds-ahead', 'seconds-behind']).optional(),
    })
    .optional(),
  /** What the visit has established once this answer is given. */
  knows: z.array(fact).min(1).optional(),
  /** What the person has read on a screen or in a log, according to this answer. */
  reads: z
    .strictObject({
      /** A code of the guide's product, as printed there. */
      code: words.optional(),
      /** A message, word for word. */
      message: words.optional(),
      /** A message of which only the meaning was confirmed. */
      meaning: words.optional(),
      /** Whether the words that the step shows were confirmed, and how exactly. */
      shown: z.enum(['word-for-word', 'by-meaning']).optional(),
    })
    .optional(),
  /** Set if the answer names the channel by which a code reaches the person. */
  isChannel: z.literal(true).optional(),
  /** Set if `worked` or `failed` reports what was seen, not whether something that was done helped. */
  isFinding: z.literal(true).optional(),
  /** Set if the answer says that it is something other than what is asked about. */
  isOther: z.literal(true).optional(),
});
export type Answer = z.infer<typeof Answer>;

/** A step that people can stop at: every kind but `continue`, which is passed through. */
export type StandingStep = Exclude<Step, { kind: 'continue' }>;
/** A text or its alternatives, as in a flow. */
export type Claims = z.infer<typeof claims>;
export type Claim = z.infer<typeof claim>;
export type Action = z.infer<typeof action>;
/** A fact that an answer establishes. */
export type Fact = z.infer<typeof fact>;
/** How a fact came to be known. */
export type FactSource = Fact['how'];
export type Role = z.infer<typeof role>;
export type ProductId = z.infer<typeof productId>;
export type CheckName = (typeof checks)[number];
