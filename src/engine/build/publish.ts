/** What a site publishes for machines: guides and codes of a language, as src/engine/published describes. */
import { codeAddress } from '../codes.ts';
import { type Flow, guideOf } from '../flow.ts';
import { edgesFrom, graphOf } from '../graph.ts';
import { type Fielded, fieldsFor } from '../guideFields.ts';
import type { CodedProduct, Product } from '../product.ts';
import { PublishedCodes, PublishedGuide, PublishedSite } from '../published/publishedSchema.ts';
import type { SourceRecord } from '../record.ts';
import { revisionOf } from '../revision.ts';
import type { UniversalTexts } from '../universalTexts.ts';
import type { Content } from './inLanguage.ts';
import type { SchemaName } from './schemas.ts';

/** The content of a site in one of its languages. */
export interface Publishing extends Content {
  readonly language: string;
  /** The folder of the language's pages, relative to that of the site: `fr/`. */
  readonly folder: string;
  /** The products that have codes, in this language. */
  readonly coded: readonly CodedProduct[];
  /** @returns the texts in something that are in English although the language is another */
  readonly inEnglish: (of: unknown) => readonly string[];
}

const schemaOf = (name: SchemaName, folder: string, depth: number) =>
  `${'../'.repeat(depth + (folder === '' ? 0 : 1))}schemas/${name}`;

/** @returns what is published of something: everything not for agents, trainers, callers and checks */
const publishedOf = (of: Fielded, whole: object): Record<string, unknown> => {
  const unpublished = fieldsFor(of, 'staff', 'rooms');
  return Object.fromEntries(
    Object.entries(whole).filter(([field]) => !unpublished.includes(field)),
  );
};

/** Drops the reasons why texts are true on every way, which are for readers of the source. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const { always: _, ...rest } = value as { always?: unknown; text?: unknown };
  if (Object.keys(rest).join() === 'text') return rest.text;
  return Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, bare(part)]));
}

/**
 * @param flow a flow
 * @param texts what every flow says, in its language
 * @returns its steps with their answers, in the reader's voice
 */
function stepsOf(flow: Flow, { identityAsk }: UniversalTexts): Record<string, unknown> {
  const graph = graphOf(flow);
  return Object.fromEntries(
    [...graph.written].map(([node, step]) => {
      const own = Object.entries(publishedOf('step', step ?? {}));
      const answers = edgesFrom(graph, node).map(({ answer, to, meta = { label: answer } }) => ({
        id: answer,
        ...publishedOf('answer', meta),
        to,
      }));
      const published: Record<string, unknown> = {
        ...Object.fromEntries(own.map(([field, value]) => [field, bare(value)])),
        answers,
      };
      if (step?.kind === 'escalation' && step.operation !== undefined)
        published.asks = [identityAsk, ...step.asks.map(bare)];
      return [node, published];
    }),
  );
}

/** @returns for how much of what some records are about there is a documented remedy */
function remedyOf(records: readonly SourceRecord[]): PublishedGuide['remedy'] {
  // Procedures and rules are not failures: there is nothing to remedy.
  const failures = records.filter(({ nature }) => nature === 'failure');
  const open = failures.filter(({ remedy }) => remedy.basis === 'none');
  if (open.length === 0) return 'for all';
  return open.length === failures.length ? 'for none' : 'for some';
}

const addressBelow = (address: string) => address.replace(/^\//, '');

/** The records that a flow cites, in the order in which its steps do. */
function citedBy(flow: Flow, records: readonly SourceRecord[]): SourceRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const cited = new Set([...graphOf(flow).written.values()].flatMap((step) => step?.cites ?? []));
  return [...cited].flatMap((id) => byId.get(id) ?? []);
}

function recordIn(record: SourceRecord, products: readonly Product[]) {
  const address = codeAddress(products, record);
  return {
    id: record.id,
    title: record.title,
    remedy: record.remedy.basis,
    source: record.source,
    ...(address === undefined ? {} : { address: addressBelow(address) }),
  };
}

/** What every guide offers, with the guide's own title filled in. */
function everywhereIn({ title }: { title: string }, texts: UniversalTexts) {
  const endOf = (end: UniversalTexts['handOver' | 'knownProblem']) => ({
    label: end.label,
    text: end.text,
    lead: end.lead,
    problem: end.problem.replace('{title}', () => title),
    asks: [...(end.count === undefined ? [] : [end.count]), end.goOn],
    ...(end.left === undefined ? {} : { left: end.left }),
  });
  return {
    identityAsk: texts.identityAsk,
    handOver: endOf(texts.handOver),
    knownProblem: endOf(texts.knownProblem),
    notMe: texts.notMe,
  };
}

const productIn = (products: readonly Product[], id: string) => ({
  id,
  name: products.find((product) => product.id === id)?.name ?? id,
});

/**
 * @param content the content of the site in one language
 * @param flow one of its flows
 * @param revision the flow's revision, which is the same in all languages
 * @returns `/guides/<id>.json`
 * @throws ZodError if the flow contains something that readers must not see
 */
export function publishGuide(
  content: Publishing,
  flow: Flow,
  revision: string = revisionOf(flow),
): PublishedGuide {
  const { products, records, universalTexts, language, folder, inEnglish } = content;
  const { title, summary, product } = guideOf(flow);
  const cited = citedBy(flow, records);
  const guide = {
    $schema: schemaOf('guide.v1.json', folder, 1),
    version: 1,
    id: flow.id,
    language,
    title,
    summary,
    product: productIn(products, product),
    address: `guides/${flow.id}`,
    revision,
    remedy: remedyOf(cited),
    records: cited.map((record) => recordIn(record, products)),
    start: graphOf(flow).initial,
    steps: stepsOf(flow, universalTexts),
    everywhere: everywhereIn({ title }, universalTexts),
  };
  const english = inEnglish(guide);
  return PublishedGuide.parse({ ...guide, ...(english.length > 0 && { inEnglish: english }) });
}

/**
 * @param content the content of the site in one language
 * @param product a product that has codes
 * @returns `/codes/<product>.json`
 */
export function publishCodes(content: Publishing, product: CodedProduct): PublishedCodes {
  const { allFlows, codeSheets, folder, language, products, records } = content;
  const { common, codes } = codeSheets(products, product, records, allFlows);
  const relative = JSON.parse(JSON.stringify(codes), (key, value: unknown) =>
    key === 'address' && typeof value === 'string' ? addressBelow(value) : value,
  );
  return PublishedCodes.parse({
    $schema: schemaOf('codes.v1.json', folder, 1),
    version: 1,
    language,
    product: productIn(products, product.id),
    address: `codes/${product.codes.path}`,
    common,
    unknown: product.codes.unknown,
    noRemedy: product.codes.noRemedy,
    codes: relative,
  });
}

/**
 * @param content the content of the site in one language
 * @param languages the languages of the site with their pages' folders, the source's first
 * @param guides every guide of it
 * @param codes the codes of each product
 * @returns `/guides.json`
 */
export function publishSite(
  { folder, language, products }: Publishing,
  languages: readonly { readonly id: string; readonly folder: string }[],
  guides: readonly PublishedGuide[],
  codes: readonly PublishedCodes[],
): PublishedSite {
  const root = folder === '' ? '' : '../';
  // The Markdown for assistants exists only in the source's language, like the texts for agents.
  const markdown = (address: string) => (folder === '' ? { markdown: `${address}.md` } : {});
  return PublishedSite.parse({
    $schema: schemaOf('guides.v1.json', folder, 0),
    version: 1,
    language,
    languages: languages.map((one) => ({ id: one.id, guides: `${root}${one.folder}guides.json` })),
    products: products.map(({ id, name, isOurs }) => ({ id, name, ...(isOurs && { isOurs }) })),
    guides: guides.map(({ id, title, summary, product, remedy, records, address }) => ({
      ...{ id, title, summary, product: product.id, remedy },
      records: records.map((record) => record.id),
      address,
      json: `${address}.json`,
      ...markdown(address),
    })),
    codes: codes.map(({ product, address, codes: { length } }) => ({
      product,
      count: length,
      json: `${address}.json`,
      ...markdown(address),
    })),
    finder: 'finder.json',
    caseCodes: `${root}case-codes.json`,
  });
}
