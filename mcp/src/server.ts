/** The tools: they can do what a person on the site can, and no more. */

import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { guideAddress } from '../../src/engine/address.ts';
import { HAND_OVER } from '../../src/engine/answer.ts';
import { caseCode } from '../../src/engine/case-code.ts';
import { findCode } from '../../src/engine/codePages.ts';
import { messageOf } from '../../src/engine/messageOf.ts';
import type { PublishedCodes } from '../../src/engine/published/publishedSchema.ts';
import { summaryJson, summaryText } from '../../src/engine/summary/exports.ts';
import { summarise } from '../../src/engine/summary/summarise.ts';
import type { Found } from '../../src/finder/search/model.ts';
import manifest from '../package.json' with { type: 'json' };
import { sayIn } from './say.ts';
import type { Site } from './site.ts';
import { codeText, stepText, ToldStep, toldStep } from './told.ts';
import { Misuse, readPlace, standing, take, type Walked, walk } from './visit.ts';

const instructions = [
  'Guides for people whose authenticator fails. find leads from what the person sees or types to a guide or a code; open begins there; answer goes one step further; hand_over writes what the next person needs.',
  'Say only what the tools return, and cite the records. Where something is not documented, say so and offer to hand over; never make up a remedy, a cause or a frequency.',
  'Ask the person one question at a time, in the words of the step; never answer for them.',
  'Never ask for a one-time code, a password, a key or anything personal, and never pass one to a tool.',
  'Steps marked as a protected operation are for the account of the person who reads. Whoever acts for somebody else has to use the helpdesk’s own procedure.',
].join('\n');

const language = z.string().optional().describe('The language of the guides: en, fr, de …');
const at = z
  .string()
  .max(4000)
  .describe('Where the visit stands: an address such as /guides/clock-drift/yes');

type Open = (language?: string) => Promise<Site>;

const said = (text: string, structuredContent: Record<string, unknown>): CallToolResult => ({
  content: [{ type: 'text', text }],
  structuredContent,
});

/** Returns errors to the assistant, and logs those that neither it nor the person can fix. */
async function answering(what: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await what();
  } catch (error) {
    if (!(error instanceof Misuse)) console.error(error);
    const text = messageOf(error);
    return { isError: true, content: [{ type: 'text', text }] };
  }
}

/** @param rejected the first answer of an address that no longer fits */
async function told(site: Site, walked: Walked, rejected?: string): Promise<CallToolResult> {
  const step = await toldStep(site, walked);
  const before =
    rejected === undefined
      ? ''
      : `“${rejected}” is not offered here any more; the visit stands here:\n`;
  return said(before + stepText(step), step);
}

/** Where a text leads, in words. */
function foundText(found: Found, { addressOf }: Site): string {
  const { query, hasSecret, notCovered, results, near, undocumented } = found;
  const place = ({ href, code, title, about }: Found['results'][number]) =>
    `- ${addressOf(href)}: ${code ? `${code.text} ` : ''}${title.text}. ${about.text}`;
  return [
    ...(hasSecret
      ? [
          `Something that may be a secret was left out: “${query}”. Tell the person never to pass a code or password on.`,
        ]
      : []),
    ...(notCovered === undefined
      ? []
      : [`Not documented: none of the documents is about ${notCovered}.`]),
    ...undocumented.map((code) => `Not documented: no document lists ${code}.`),
    ...(results.length === 0
      ? [
          'Not documented: nothing was found for this. The guide /guides/start asks what can be seen; hand_over from there passes the person on.',
        ]
      : ['Best first:', ...results.map(place)]),
    ...(near.length > 0 ? ['Easily taken for it:', ...near.map(place)] : []),
  ].join('\n');
}

function addFind(server: McpServer, open: Open): void {
  const one = z.object({
    kind: z.enum(['guide', 'code']),
    href: z.string(),
    title: z.string(),
    about: z.string(),
    product: z.string(),
    records: z.array(z.string()),
  });
  server.registerTool(
    'find',
    {
      title: 'Find a guide or a code',
      description:
        'Leads from a message, a code or a description in the person’s own words to the guides and codes that are about it. What is not documented is said to be so.',
      inputSchema: { text: z.string().min(1).max(2000), language },
      outputSchema: {
        query: z.string().describe('The text, with what may be a secret masked.'),
        hasSecret: z.boolean(),
        kind: z.string(),
        notCovered: z.string().optional(),
        undocumented: z.array(z.string()),
        results: z.array(one),
        near: z.array(one),
      },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ text, language: of }) =>
      answering(async () => {
        const site = await open(of);
        const find = await site.finder();
        const { products, names } = await site.organisation();
        const found = find(text, { names, ...(products && { products }) });
        const plain = ({
          kind,
          href,
          title,
          about,
          product,
          records,
        }: Found['results'][number]) => ({
          ...{ kind, href: site.addressOf(href), title: title.text, about: about.text },
          ...{ product, records: [...records] },
        });
        const results = found.results.map(plain);
        return said(foundText(found, site), {
          query: found.query,
          hasSecret: found.hasSecret,
          kind: found.kind,
          ...(found.notCovered !== undefined && { notCovered: found.notCovered }),
          undocumented: [...found.undocumented],
          results,
          near: found.near.map(plain),
        });
      }),
  );
}

/** @throws Misuse if the requested product has no codes */
function codesOf(all: readonly PublishedCodes[], product?: string): readonly PublishedCodes[] {
  if (product === undefined) return all;
  // In addresses a product goes by the beginning of its id: /codes/onespan/1007.
  const asked = all.filter(({ product: { id } }) => id === product || id.startsWith(`${product}-`));
  if (asked.length > 0) return asked;
  const known = all.map(({ product: { id } }) => id).join(', ');
  throw new Misuse(`“${product}” has no codes; there are those of ${known}`);
}

function addOpen(server: McpServer, open: Open): void {
  server.registerTool(
    'open',
    {
      title: 'Open a guide',
      description:
        'Tells the step at which a visit stands: at the beginning of a guide (/guides/clock-drift), after some answers, or where a link that was shared leads.',
      inputSchema: { at, language },
      outputSchema: ToldStep.shape,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ at: place, language: asked }) =>
      answering(async () => {
        const { language: own, transcript } = readPlace(place);
        const site = await open(asked ?? own);
        const asAsked = await walk(site, transcript);
        const { rejected } = asAsked.replayed;
        const fitting = transcript.answers.slice(0, transcript.answers.length - rejected.length);
        return rejected.length === 0
          ? told(site, asAsked)
          : told(site, await walk(site, { ...transcript, answers: fitting }), rejected[0]);
      }),
  );
  server.registerTool(
    'open_code',
    {
      title: 'Look a code up',
      description:
        'Tells what a status code or result code means, whether its document gives a remedy, and which guide is about it.',
      inputSchema: {
        code: z.string().min(1).max(100),
        product: z
          .string()
          .optional()
          .describe('A product that find or guides.json names; all that have codes without it.'),
        language,
      },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ code, product, language: of }) =>
      answering(async () => {
        const lists = codesOf(await open(of).then((site) => site.codes()), product);
        const found = lists.flatMap((list) => {
          const one = findCode(list.codes, code);
          return one ? [{ list, ...one }] : [];
        });
        const texts = found.map(
          ({ list, code: one }) => `${list.product.name}\n${codeText(one, list.noRemedy)}`,
        );
        const none = lists.flatMap((list) => [
          `${list.product.name}: ${code} is not documented.`,
          ...list.unknown.map((text) => `- ${text}`),
        ]);
        return {
          content: [{ type: 'text', text: (texts.length > 0 ? texts : none).join('\n\n') }],
        };
      }),
  );
}

function addAnswer(server: McpServer, open: Open): void {
  server.registerTool(
    'answer',
    {
      title: 'Answer a step',
      description:
        'Gives the answer that the person has chosen, and tells the step that follows. Only answers that the step offers are taken.',
      inputSchema: {
        at,
        answer: z.string().max(100).describe('The id of an offered answer.'),
        value: z
          .string()
          .max(100)
          .optional()
          .describe('For an answer that may carry one: an error number. Never a one-time code.'),
        language,
      },
      outputSchema: ToldStep.shape,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ at: place, answer, value, language: asked }) =>
      answering(async () => {
        const { language: own, transcript } = readPlace(place);
        const site = await open(asked ?? own);
        const walked = await walk(site, transcript);
        const [rejected] = walked.replayed.rejected;
        if (rejected !== undefined)
          throw new Misuse(`${place}: “${rejected}” is not offered there; open it first`);
        return told(site, await take(site, walked, answer, value));
      }),
  );
}

function addHandOver(server: McpServer, open: Open): void {
  server.registerTool(
    'hand_over',
    {
      title: 'Hand over to a person',
      description:
        'Writes what the next person has to know: what was established, tried and asked, with a case code that the helpdesk can open. Nothing is sent; the person passes it on.',
      inputSchema: { at },
      outputSchema: {
        to: z.string().optional(),
        status: z.string(),
        caseCode: z.string().optional(),
        link: z.string(),
        text: z.string(),
        contact: z.record(z.string(), z.string()).optional(),
        summary: z.record(z.string(), z.unknown()).describe('As /schemas/case-summary.v1.json.'),
      },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ at: place }) =>
      answering(async () => {
        const { language: own, transcript } = readPlace(place);
        // The summary is in the language of those who take over; the visit may have been in another.
        const { helpdeskLanguage, contacts } = await (await open()).organisation();
        const site = await open(helpdeskLanguage).catch(() => open());
        const here = await walk(site, transcript);
        const isOpen = standing(here).answers.length > 0;
        const walked = isOpen ? await take(site, here, HAND_OVER) : here;
        const code = caseCode(await site.lock(), walked.replayed);
        const visited = await open(own);
        const link = visited.addressOf(guideAddress(walked.transcript));
        const summary = summarise(walked.flows, walked.replayed, undefined, {
          code,
          link,
          language: site.index.language,
          heldIn: visited.index.language,
        });
        const nameOf = (id: string) =>
          site.index.products.find((product) => product.id === id)?.name ?? id;
        const text = summaryText(summary, await sayIn(site.index.language), nameOf);
        const contact =
          summary.to &&
          (contacts[summary.to] ?? (summary.to === 'security' ? contacts.helpdesk : undefined));
        return said(text, {
          ...(summary.to && { to: summary.to }),
          status: summary.status,
          ...(code !== undefined && { caseCode: code }),
          link,
          text,
          ...(contact && { contact: { ...contact } }),
          summary: JSON.parse(summaryJson(summary)),
        });
      }),
  );
}

/**
 * @param open opens the site in one of its languages
 * @returns the server, not yet connected
 */
export function createServer(open: Open): McpServer {
  const server = new McpServer(
    { name: 'authenticator-troubleshooter', version: manifest.version },
    { instructions },
  );
  addFind(server, open);
  addOpen(server, open);
  addAnswer(server, open);
  addHandOver(server, open);
  return server;
}
