/** The content in another language, from which a build derives its pages, lists and indexes. */

import {
  flowIn,
  productIn,
  recordIn,
  type Tell,
  type Term,
  type Text,
  termIn,
  universalIn,
} from '../authoring/texts.ts';
import type { CodeContent, CodeList, CodeReference } from '../codePages.ts';
import { type Flows, flowById, guideOf } from '../flow.ts';
import type { CodedProduct, Product } from '../product.ts';
import type { SourceRecord } from '../record.ts';
import type { UniversalTexts } from '../universalTexts.ts';
import { codeSheets } from './codeSheets.ts';

/** The parts of the content that have texts. */
export interface Content {
  readonly allFlows: Flows;
  readonly records: readonly SourceRecord[];
  readonly products: readonly Product[];
  readonly guideTerms: readonly Term[];
  readonly universalTexts: UniversalTexts;
  readonly codeSheets: typeof codeSheets;
}

/**
 * @param content the content as it is written
 * @param tell translates each text
 * @returns the content translated. Whatever is derived from words, such as which code hides which, is
 *   derived from the content as it is written
 */
export function contentIn(content: Content, tell: Tell): Content {
  const { records, products } = content;
  const allFlows = Object.fromEntries(
    Object.entries(content.allFlows).map(([id, flow]) => [id, flowIn(flow, tell)]),
  );
  const told = records.map((record) => recordIn(record, products, tell));
  const words = wordsOf(records, told);
  return {
    allFlows,
    records: told,
    products: products.map((product) => productIn(product, tell)),
    guideTerms: content.guideTerms.map((term) => termIn(term, tell)),
    universalTexts: universalIn(content.universalTexts, tell),
    codeSheets: (_products, { id }, _records, _flows) => {
      const product = products.find((one) => one.id === id) as CodedProduct;
      return listIn(codeSheets(products, product, records, content.allFlows), words, allFlows);
    },
  };
}

/** Translates a text of a record; a text that only other records have is translated as in one of them. */
type Words = (record: string, english: string) => string;

function wordsOf(records: readonly SourceRecord[], told: readonly SourceRecord[]): Words {
  const own = new Map<string, ReadonlyMap<string, string>>();
  const all = new Map<string, string>();
  records.forEach((record, i) => {
    const after = textsOf(told[i] ?? record);
    const pairs = textsOf(record).map((text, k): [string, string] => [text, after[k] ?? text]);
    own.set(record.id, new Map(pairs));
    for (const [text, other] of pairs) if (!all.has(text)) all.set(text, other);
  });
  return (record, english) => own.get(record)?.get(english) ?? all.get(english) ?? english;
}

const textsOf = ({ title, meaning, causes, facts, remedy, confusedWith, source }: SourceRecord) => [
  title,
  meaning,
  source.place,
  ...causes,
  ...facts,
  ...remedy.steps.map((step) => step.do),
  ...confusedWith.map(({ difference }) => difference),
];

function listIn({ common, codes }: CodeList, words: Words, flows: Flows): CodeList {
  const said = (texts: readonly string[], id: string) => texts.map((text) => words(id, text));
  const reference = <One extends CodeReference>(other: One): One => ({
    ...other,
    title: words('', other.title),
  });
  const page = (one: CodeContent): CodeContent => {
    const { id, title, meaning, causes, facts, remedy, source, guide, behind } = one;
    const flow = guide && flowById(flows, guide.flow);
    return {
      ...one,
      title: words(id, title),
      meaning: words(id, meaning),
      causes: said(causes, id),
      facts: said(facts, id),
      remedy: {
        ...remedy,
        steps: remedy.steps.map((step) => ({ ...step, do: words(id, step.do) })),
      },
      source: { ...source, place: words(id, source.place) },
      ...(guide && flow && { guide: { ...guide, title: guideOf(flow).title } }),
      ...(behind && { behind: { by: reference(behind.by), how: words(id, behind.how) } }),
      confusedWith: one.confusedWith.map((other) => ({
        ...reference(other),
        difference: words(id, other.difference),
      })),
      hides: one.hides.map(reference),
      related: one.related.map(reference),
    };
  };
  return { common: said(common, codes[0]?.id ?? ''), codes: codes.map(page) };
}

/**
 * @param content the content as it is written
 * @returns every text of it that can be translated, once, catalogue by catalogue
 * @throws Error if two texts have the same name
 */
export function textsIn(content: Content): readonly Text[] {
  const all = new Map<string, Text>();
  contentIn(content, (text) => {
    const name = `${text.file}\0${text.context}`;
    const before = all.get(name);
    if (before && before.english !== text.english)
      throw new Error(`${text.context} is “${before.english}” and “${text.english}”`);
    if (!before) all.set(name, text);
    return text.english;
  });
  return [...all.values()];
}
