/**
 * What a site publishes for machines beside its pages: `guides.json`, a file for each guide and one for the
 * codes of each product. They contain what readers see, and nothing of what agents or trainers see.
 */
import type { FieldFor } from '../guideFields.ts';
import { SourceRecord } from '../record.ts';
import { Answer, answerId, operations, productId, recordId, roles } from '../step.ts';
import { stepKinds } from '../stepKinds.ts';
import { words, z } from '../zod.ts';

const names = z.array(words).min(1);
const action = z.strictObject({ do: words, also: words.exactOptional() });

const conditions = {
  needs: names.exactOptional().describe('Every way to the step establishes all of these facts.'),
  when: names.exactOptional().describe('Told only where all of these facts are established.'),
  unless: names.exactOptional().describe('Told only where none of these facts is established.'),
  answered: names
    .exactOptional()
    .describe('Told only right after one of these answers, each as step/answer.'),
};

const conditional = z
  .strictObject({ ...conditions, text: words })
  .describe('A text that is true only of a visit that meets its conditions.');

/** A text as it is published: plain, bound to conditions, or alternatives. */
const told = z
  .union([words, conditional, z.array(z.union([words, conditional])).min(2)])
  .describe(
    'A plain text is true at its step on every way. Of alternatives the first that applies is told. ' +
      'Where none applies, nothing is told.',
  );
export type PublishedText = z.infer<typeof told>;

const product = z.strictObject({ id: productId, name: words });
const address = words.describe('Relative to the address of guides.json of the same language.');

const PublishedAnswer = z.strictObject({
  id: answerId,
  ...Answer.omit({ caller: true, isOther: true, isChannel: true, isFinding: true }).shape,
  isChannel: z.literal(true).exactOptional(),
  isFinding: z.literal(true).exactOptional(),
  to: words.describe('The step that follows.'),
});

const PublishedStep = z.strictObject({
  kind: z.enum(stepKinds),
  text: told.exactOptional(),
  lead: told.exactOptional(),
  shows: z
    .strictObject({ where: words, words })
    .exactOptional()
    .describe('Words of an app, a page or an email, verbatim.'),
  why: words.exactOptional(),
  notMe: words.exactOptional().describe('What not-me is called at this step.'),
  steps: z.array(action).min(1).exactOptional(),
  check: words
    .exactOptional()
    .describe('A page can do this by itself; byHand says how a person does.'),
  byHand: z.array(action).min(1).exactOptional(),
  wrong: told.exactOptional().describe('At a resolution: what was wrong.'),
  fixed: told.exactOptional().describe('At a resolution: what fixed it.'),
  remember: told.exactOptional(),
  to: z.enum(roles).exactOptional().describe('At an escalation: who takes over.'),
  problem: told.exactOptional().describe('At an escalation, for whoever takes over.'),
  asks: z
    .array(told)
    .exactOptional()
    .describe('At an escalation: what they are asked to do, in order.'),
  left: told.exactOptional(),
  facts: z.array(told).exactOptional(),
  flow: words.exactOptional().describe('At a continue step: the guide in which the visit goes on.'),
  with: z
    .array(answerId)
    .exactOptional()
    .describe('Answers that are given there without asking, as far as they are offered.'),
  operation: z
    .enum(operations)
    .exactOptional()
    .describe(
      'A protected operation. It is for the account of the person who reads. Whoever does it for ' +
        'somebody else has to check who that is first.',
    ),
  cites: z.array(recordId).min(1).describe('The records that the step rests on.'),
  standards: names.exactOptional(),
  answers: z.array(PublishedAnswer),
} satisfies Record<FieldFor<'step', 'readers' | 'flow'> | 'answers', z.ZodType>);
export type PublishedStep = z.infer<typeof PublishedStep>;

const PublishedRecord = z.strictObject({
  id: recordId,
  title: words,
  remedy: SourceRecord.shape.remedy.shape.basis.describe(
    'stated: the document gives a remedy. implied: it follows from the documented cause. none: no ' +
      'remedy is documented.',
  ),
  source: SourceRecord.shape.source,
  address: address.exactOptional(),
});

/** For how much of what a guide is about there is a documented remedy. */
const remedy = z.enum(['for all', 'for some', 'for none']);

const end = z.strictObject({
  label: words,
  text: words,
  lead: words,
  problem: words,
  asks: names.describe('{step} stands for the text of the step at which the guide is left.'),
  left: words.exactOptional(),
});
export type PublishedEnd = z.infer<typeof end>;

const everywhere = z
  .strictObject({
    identityAsk: words,
    handOver: end,
    knownProblem: end,
    notMe: words,
  })
  .describe(
    'What is offered besides: hand-over at each step that has answers; known-problem likewise, where ' +
      'the organisation has announced one; not-me at each step, endings too, which goes on in the guide ' +
      'somebody-else. Before the last of asks comes identityAsk where the step has an operation.',
  );

/** `/guides/<id>.json`. */
export const PublishedGuide = z.strictObject({
  $schema: words,
  version: z.literal(1),
  id: words,
  language: words,
  title: words,
  summary: words,
  product,
  address,
  revision: words.describe('Another as soon as a step, an answer or a way changes.'),
  remedy,
  records: z.array(PublishedRecord),
  start: words.describe('The first step.'),
  steps: z.record(words, PublishedStep),
  everywhere,
  inEnglish: names.exactOptional().describe('Texts that are not translated yet.'),
});
export type PublishedGuide = z.infer<typeof PublishedGuide>;

const reference = z.strictObject({
  product: productId,
  title: words,
  code: words.exactOptional(),
  address: address.exactOptional(),
});

const PublishedCode = z.strictObject({
  key: words.describe('What stands for the code in its address.'),
  address,
  ...SourceRecord.pick({
    id: true,
    nature: true,
    title: true,
    errorTexts: true,
    names: true,
    meaning: true,
    causes: true,
    facts: true,
    remedy: true,
    actors: true,
    settings: true,
    source: true,
  }).shape,
  guide: z
    .strictObject({ flow: words, title: words, answers: z.array(answerId) })
    .extend({ takesNumber: z.literal(true).exactOptional() })
    .exactOptional(),
  behind: z.strictObject({ by: reference, how: words }).exactOptional(),
  hides: z.array(reference),
  confusedWith: z.array(reference.extend({ difference: words })),
  related: z.array(reference),
});

/** `/codes/<product>.json`. */
export const PublishedCodes = z.strictObject({
  $schema: words,
  version: z.literal(1),
  language: words,
  product,
  address,
  common: z.array(words).describe('What the document says of every code.'),
  unknown: z.array(words).describe('What to do with a code that is not in the list.'),
  noRemedy: words.describe(
    'Who looks into a code without a documented remedy. {code} is the code.',
  ),
  codes: z.array(PublishedCode),
});
export type PublishedCodes = z.infer<typeof PublishedCodes>;

/** `/guides.json`. */
export const PublishedSite = z.strictObject({
  $schema: words,
  version: z.literal(1),
  language: words,
  languages: z.array(z.strictObject({ id: words, guides: address })),
  products: z.array(
    product.extend({
      isOurs: z.literal(true).exactOptional().describe('Its guides are of no vendor’s product.'),
    }),
  ),
  guides: z.array(
    z.strictObject({
      ...PublishedGuide.pick({ id: true, title: true, summary: true }).shape,
      product: productId,
      remedy,
      records: z.array(recordId),
      address,
      json: address,
      markdown: address.exactOptional(),
    }),
  ),
  codes: z.array(
    z.strictObject({ product, count: z.int(), json: address, markdown: address.exactOptional() }),
  ),
  finder: address.describe('The index by which texts find guides and codes.'),
  caseCodes: address.describe('What the numbers in case codes mean.'),
});
export type PublishedSite = z.infer<typeof PublishedSite>;
