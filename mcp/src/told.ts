/** The results of the tools: data for programs, and the same in words for assistants. */
import { z } from 'zod';
import { guideAddress } from '../../src/engine/address.ts';
import type { CodeContent } from '../../src/engine/codePages.ts';
import type { PublishedGuide } from '../../src/engine/published/publishedSchema.ts';
import { summarise } from '../../src/engine/summary/summarise.ts';
import type { Site } from './site.ts';
import { offered, standing, type Walked } from './visit.ts';

const words = z.string();
const list = z.array(words);
const action = z.object({ do: words, also: words.optional() });

/** A record that something is based on. */
const citation = z.object({
  record: words,
  title: words,
  document: words,
  place: words,
  dated: words.optional(),
  compared: words.optional(),
  remedy: words.describe(
    'Whether the document gives a remedy; “not documented” where it does not.',
  ),
});

/** A step, as `open` and `answer` report it. */
export const ToldStep = z.object({
  at: words.describe('The address of the visit: what the next tool is called with.'),
  page: words.describe('The page for the person.'),
  flow: words,
  title: words,
  node: words,
  step: z.object({
    kind: words,
    text: words,
    lead: words.optional(),
    shows: z.object({ where: words, words }).optional(),
    why: words.optional(),
    steps: z.array(action).optional(),
    check: words.optional().describe('The page of this step can measure it.'),
    byHand: z.array(action).optional(),
    wrong: words.optional(),
    fixed: words.optional(),
    remember: words.optional(),
    facts: list.optional(),
    to: words.optional(),
    problem: words.optional(),
    asks: list.optional(),
    left: words.optional(),
    cites: list,
    standards: list.optional(),
    operation: words.optional(),
  }),
  answers: z.array(
    z.object({
      id: words,
      label: words,
      hint: words.optional(),
      value: z.object({ label: words, example: words }).optional(),
    }),
  ),
  isEnd: z.boolean(),
  established: list.describe('What this visit has established, and nothing else.'),
  announced: list.describe('Known problems that the organisation has announced.'),
  documents: z.array(citation),
});
export type ToldStep = z.infer<typeof ToldStep>;

const remedies = {
  stated: 'the document gives a remedy',
  implied: 'the remedy follows from the documented cause',
  none: 'not documented: the document gives no remedy',
} as const;

/** The cited ones of a guide's records, as citations. */
const citationsOf = ({ records }: PublishedGuide, ids: readonly string[]) =>
  records
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title, remedy, source: { document, place, edition } }) => ({
      record: id,
      ...{ title, document, place },
      ...(edition?.dated && { dated: edition.dated }),
      ...(edition && { compared: edition.compared.on }),
      remedy: remedies[remedy],
    }));

/** Fields that readers never see, those for agents; a published site has them empty. */
const unread: ReadonlySet<string> = new Set(['say', 'note', 'notMe']);

/**
 * @param site the site
 * @param walked a visit
 * @returns its current step, as a person sees it on the page
 */
export async function toldStep(site: Site, walked: Walked): Promise<ToldStep> {
  const { flow, node, step } = standing(walked);
  const guide = await site.guide(flow);
  const { answers, notices } = await offered(site, walked);
  const own = Object.entries(step).filter(([field]) => !unread.has(field));
  const page = site.addressOf(guideAddress(walked.transcript));
  return ToldStep.parse({
    at: page.replace(/^https?:\/\/[^/]+/, ''),
    page,
    flow,
    title: guide?.published.title ?? flow,
    node,
    step: Object.fromEntries(own),
    answers,
    isEnd: standing(walked).answers.length === 0,
    established: (summarise(walked.flows, walked.replayed).established ?? []).map(
      ({ text }) => text,
    ),
    announced: notices,
    documents: guide ? citationsOf(guide.published, step.cites) : [],
  });
}

const lines = (title: string, texts: readonly (string | undefined)[] = []) => {
  const told = texts.filter((text) => text !== undefined);
  return told.length === 0 ? [] : [`${title}:`, ...told.map((text) => `- ${text}`)];
};

const actionLines = (actions: ToldStep['step']['steps'] = []) =>
  actions.map(({ do: what, also }, i) => `${i + 1}. ${what}${also ? ` ${also}` : ''}`);

export function stepText(told: ToldStep): string {
  const { step, answers, documents } = told;
  return [
    `${told.title} (${told.at})`,
    `${step.kind}: ${step.text}`,
    ...(step.lead ? [step.lead] : []),
    ...(step.shows ? [`${step.shows.where}: “${step.shows.words}”`] : []),
    ...(step.operation
      ? [
          `Protected operation (${step.operation}): only for the account of the person who reads. For somebody else, their helpdesk has to check who that is first.`,
        ]
      : []),
    ...(step.check ? [`The page can measure this: ${told.page}. By hand:`] : []),
    ...actionLines(step.steps ?? step.byHand),
    ...lines('What was wrong', [step.wrong]),
    ...lines('What fixed it', [step.fixed]),
    ...lines('Worth knowing', [step.remember, ...(step.facts ?? [])]),
    ...lines(`To be passed on to: ${step.to}`, [step.problem]),
    ...lines('What they are asked to do', step.asks),
    ...lines('What is left to try', [step.left]),
    ...lines('Known problem, announced by the organisation', told.announced),
    ...lines('Established so far', told.established),
    ...lines(
      told.isEnd ? 'The visit ends here. It may still be said' : 'Answers',
      answers.map(({ id, label, hint, value }) =>
        [`${id}: ${label}`, hint, value && `(may carry a value, ${value.label}: ${value.example})`]
          .filter(Boolean)
          .join(' '),
      ),
    ),
    ...lines(
      'Based on',
      documents.map(
        ({ record, document, place, dated, remedy }) =>
          `${record}: ${document}, ${place}${dated ? `, of ${dated}` : ''}; ${remedy}`,
      ),
    ),
  ].join('\n');
}

export function codeText(code: CodeContent, noRemedy: string): string {
  const { key, title, meaning, causes, facts, remedy, id, source, guide } = code;
  return [
    `${key}: ${title}`,
    meaning,
    ...lines('Documented causes', causes),
    ...lines('Facts', facts),
    ...(remedy.basis === 'none'
      ? [`Remedy: not documented. ${noRemedy.replaceAll('{code}', key)}`]
      : [
          `Remedy (${remedies[remedy.basis]}):`,
          ...remedy.steps.map(({ do: what }, i) => `${i + 1}. ${what}`),
        ]),
    ...(guide ? [`Guide: ${guide.title} (${guideAddress(guide)})`] : []),
    `Based on: ${id}: ${source.document}, ${source.place}`,
  ].join('\n');
}
