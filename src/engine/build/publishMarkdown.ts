/** Guides and codes as Markdown (CommonMark), for assistants that read texts: in the source's language. */
import type { CodeContent } from '../codePages.ts';
import { plain } from '../plain.ts';
import type {
  PublishedCodes,
  PublishedGuide,
  PublishedSite,
  PublishedStep,
  PublishedText,
} from '../published/publishedSchema.ts';

/** The sentences of a guide's facts, by name. */
type Facts = ReadonlyMap<string, string>;

/** For how much of what a guide is about there is a documented remedy. */
const remedies = {
  'for all': 'The documents give a remedy.',
  'for some': 'The documents give a remedy for some of what this guide is about, not for all.',
  'for none': 'The documents give no remedy: not documented.',
} as const;

const bases = {
  stated: 'the document gives the remedy',
  implied: 'the remedy follows from the documented cause',
  none: 'no remedy is documented',
} as const;

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`);

/** The conditions under which a text may be shown, in words; empty if it always may. */
function conditionsOf(text: Exclude<PublishedText, string | readonly unknown[]>, facts: Facts) {
  const said = (names: readonly string[] = [], joined: string) =>
    names.map((name) => `“${facts.get(name) ?? name}”`).join(joined);
  const all = [...(text.needs ?? []), ...(text.when ?? [])];
  return [
    ...(all.length > 0 ? [`it is established: ${said(all, ' and ')}`] : []),
    ...(text.unless ? [`it is not established: ${said(text.unless, ' or ')}`] : []),
    ...(text.answered ? [`the answer just given was ${text.answered.join(' or ')}`] : []),
  ].join('; and if ');
}

/** A text preceded by its conditions, so that neither is read without the other. */
function told(text: PublishedText | undefined, facts: Facts): string[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [text];
  if (!Array.isArray(text)) return [`(Only if ${conditionsOf(text, facts)}:) ${text.text}`];
  return text.map((one) =>
    typeof one === 'string' ? `(Otherwise:) ${one}` : (told(one, facts)[0] ?? ''),
  );
}

const paragraphs = (texts: readonly string[]) => texts.flatMap((text) => [text, '']);

const actions = (steps: PublishedStep['steps'] = []) =>
  steps.map(({ do: what, also }, i) => `${i + 1}. ${what}${also ? ` ${also}` : ''}`);

const titled = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`${title}:`, '', ...lines, ''];

function answersOf({ answers }: PublishedStep): string[] {
  return answers.map(({ id, label, hint, knows = [], value, to }) => {
    const more = [
      ...(hint ? [hint] : []),
      ...(value ? [`May carry a value, ${value.label}: for example ${value.example}.`] : []),
      ...(knows.length > 0 ? [`Establishes: ${knows.map(({ text }) => text).join(' ')}`] : []),
    ];
    return [`\`${id}\` **${label}** → ${to}.`, ...more].join(' ');
  });
}

function stepOf(node: string, step: PublishedStep, facts: Facts): string[] {
  const tell = (text: PublishedText | undefined) => told(text, facts);
  if (step.kind === 'continue') {
    const given = step.with ? `, with these answers already given: ${step.with.join(', ')}` : '';
    return [`### ${node}`, '', `Goes on in the guide [${step.flow}](${step.flow}.md)${given}.`, ''];
  }
  const { shows, steps, byHand, why, operation } = step;
  return [
    `### ${node}`,
    '',
    `Kind: ${step.kind}${step.to ? `, to ${step.to}` : ''}`,
    '',
    ...paragraphs(tell(step.text).map((text) => `**${plain(text)}**`)),
    ...paragraphs(tell(step.lead)),
    ...(operation
      ? paragraphs([
          `Protected operation (${operation}): only for the reader’s own account. Whoever does it for somebody else has to check who that is first.`,
        ])
      : []),
    ...(shows ? [`${shows.where}:`, '', `> ${shows.words}`, ''] : []),
    ...titled('Do this', actions(steps ?? byHand)),
    ...titled('What was wrong', list(tell(step.wrong))),
    ...titled('What fixed it', list(tell(step.fixed))),
    ...titled('Worth knowing', list([...tell(step.remember), ...(step.facts ?? []).flatMap(tell)])),
    ...titled('The problem, for whoever takes over', list(tell(step.problem))),
    ...titled('What they are asked to do', list((step.asks ?? []).flatMap(tell))),
    ...titled('What is left to try', list(tell(step.left))),
    ...titled('Why we ask', why ? [why] : []),
    ...titled('Answers', list(answersOf(step))),
    `Based on: ${[...step.cites, ...(step.standards ?? [])].join(', ')}`,
    '',
  ];
}

function recordLine({ id, title, remedy, source }: PublishedGuide['records'][number]): string {
  const { document, place, edition } = source;
  const dated = edition?.dated ? `, of ${edition.dated}` : '';
  const compared = edition ? `, last compared with it on ${edition.compared.on}` : '';
  return `${id}: ${title} (${document}, ${place}${dated}${compared}); ${bases[remedy]}`;
}

const page = (lines: readonly string[]) =>
  `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;

/**
 * @param guide a guide as it is published
 * @returns it as Markdown, each text with the conditions under which it may be shown
 */
export function guideMarkdown(guide: PublishedGuide): string {
  const steps = Object.entries(guide.steps);
  const facts: Facts = new Map(
    steps.flatMap(([, { answers }]) =>
      answers.flatMap(({ knows = [] }) => knows.map(({ id, text }) => [id, text] as const)),
    ),
  );
  return page([
    `# ${guide.title}`,
    '',
    `> ${guide.summary}`,
    '',
    `Product: ${guide.product.name}. ${remedies[guide.remedy]} The page for people: [${guide.id}](${guide.id}).`,
    '',
    `Begin at ${guide.start}. At each step ask, let the person answer, and go to the step that the answer names. A text that begins with a condition may be told only where the condition holds for this visit. At every step the person may ask for a person instead (\`hand-over\`), or say that something was not their doing (\`not-me\`: go on in [somebody-else](somebody-else.md)).`,
    '',
    '## Steps',
    '',
    ...steps.flatMap(([node, step]) => stepOf(node, step, facts)),
    '## Records',
    '',
    ...list(guide.records.map(recordLine)),
  ]);
}

const remedyLines = ({ remedy }: Pick<CodeContent, 'remedy'>, noRemedy: string) =>
  remedy.basis === 'none'
    ? [`Remedy: not documented. ${noRemedy}`, '']
    : titled(
        `Remedy (${bases[remedy.basis]})`,
        remedy.steps.map(({ do: what }, i) => `${i + 1}. ${what}`),
      );

/**
 * @param list_ the published codes of a product
 * @returns them as Markdown
 */
export function codesMarkdown({
  product,
  common,
  unknown,
  noRemedy,
  codes,
}: PublishedCodes): string {
  return page([
    `# ${product.name}: codes`,
    '',
    ...titled('Of every code the document says', list(common)),
    ...titled('A code that is not here is not documented', list(unknown)),
    ...codes.flatMap((code) => [
      `## ${code.key}: ${code.title}`,
      '',
      ...titled('Also written', list([...code.names, ...code.errorTexts])),
      code.meaning,
      '',
      ...titled('Documented causes', list(code.causes)),
      ...titled('Facts', list(code.facts)),
      ...remedyLines(code, noRemedy.replaceAll('{code}', code.key)),
      ...titled(
        'Easily taken for it',
        list(code.confusedWith.map(({ title, difference }) => `${title}: ${difference}`)),
      ),
      ...(code.guide
        ? [`Guide: [${code.guide.title}](../guides/${code.guide.flow}.md), answer ${code.key}`, '']
        : []),
      `Based on: ${code.id} (${code.source.document}, ${code.source.place})`,
      '',
    ]),
  ]);
}

/**
 * @param site what a site publishes, in the source's language
 * @returns `/llms.txt`, as https://llmstxt.org proposes it: what there is, and how it may be used
 */
export function llmsText(site: PublishedSite): string {
  const guidesOf = (id: string) =>
    site.guides
      .filter(({ product }) => product === id)
      .map(({ title, markdown, summary }) => `[${title}](${markdown}): ${summary}`);
  return page([
    '# Authenticator Troubleshooter',
    '',
    '> Guides for people whose authenticator fails: from what they see, one question at a time, to a documented fix or to a handover that the next person can act on.',
    '',
    'For assistants that use these files:',
    '',
    ...list([
      'Say only what the files say. Where they say that a remedy is not documented, say so, and name who can help. Never make up a remedy, a cause or a frequency.',
      'A text with a condition may be told only to a visit for which the condition holds.',
      'Ask one question at a time, and let the person answer. Never ask for a code, a password, or anything personal.',
      'A protected operation is for the account of the person who reads. Send whoever acts for somebody else to their helpdesk’s own procedure.',
      'Whoever was asked for a code, or to approve something that they did not begin: the guide somebody-else comes first.',
    ]),
    '',
    ...site.products.flatMap(({ id, name }) => {
      const guides = guidesOf(id);
      return guides.length === 0 ? [] : [`## ${name}`, '', ...list(guides), ''];
    }),
    '## Codes',
    '',
    ...list(
      site.codes.map(
        ({ product, markdown, count }) => `[${product.name}](${markdown}): all ${count} codes`,
      ),
    ),
    '',
    '## Optional',
    '',
    ...list([
      '[guides.json](guides.json): all guides as JSON, with the addresses of their files',
      ...Object.entries({
        'a guide': 'guide.v1.json',
        'the codes of a product': 'codes.v1.json',
        'guides.json': 'guides.v1.json',
        'an exported summary': 'case-summary.v1.json',
      }).map(([of, file]) => `[${file}](schemas/${file}): the JSON Schema of ${of}`),
      ...site.languages
        .filter(({ id }) => id !== site.language)
        .map(({ id, guides }) => `[${guides}](${guides}): the same in the language ${id}`),
    ]),
  ]);
}
