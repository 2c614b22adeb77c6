/** Builds the finder's index from flows and records: at build time, never on a page. */
import { codeAddress } from '../../engine/codes.ts';
import type { Flows } from '../../engine/flow.ts';
import { type Edge, edgesFrom, type Graph, graphOf } from '../../engine/graph.ts';
import { grouped } from '../../engine/grouped.ts';
import type { Product } from '../../engine/product.ts';
import type { SourceRecord } from '../../engine/record.ts';
import { coverageOf, homesOf } from './coverage.ts';
import { fold } from './fold.ts';
import type {
  FinderIndex,
  FormName,
  GuideEntry,
  Passage,
  RecordEntry,
  WayIntoGuide,
} from './model.ts';
import { packedTerms, withoutOwn } from './packed.ts';
import { nameKey } from './statusNames.ts';
import { tokenizerOf, type Vocabulary } from './tokenizer.ts';

export interface IndexSources {
  readonly products: readonly Product[];
  readonly flows: Flows;
  readonly records: readonly SourceRecord[];
  readonly vocabulary: Vocabulary;
}

/** Words in the order of letters, each once, weigh less. */
const sorted = (words: readonly string[]): string[] => [...new Set(words)].sort();

/**
 * @param sources all products, flows and records, and the language of the field
 * @returns the index, ready to be serialised
 */
export function buildFinderIndex({
  products,
  flows,
  records,
  vocabulary,
}: IndexSources): FinderIndex {
  const { sayings, nearly, symptoms = {}, ...language } = vocabulary;
  const coverage = coverageOf(flows);
  const graphs = new Map(Object.values(flows).map((flow) => [flow.id, graphOf(flow)]));
  const homes = homesOf(coverage, asked(graphs, records));
  const common = commonFacts(records);

  const recordEntries = records.map((record) => {
    const graph = graphs.get(homes.get(record.id) ?? '');
    return recordEntry(record, {
      page: codeAddress(products, record),
      way: graph && wayTo(graph, record),
      saidAs: [
        ...passages('nearly', nearly[record.id] ?? []),
        ...passages('saying', sayings[record.id] ?? []),
      ],
      isCommon: (fact) => common.has(fact),
    });
  });
  const guideEntries = [...graphs.values()].flatMap((graph) => {
    const own = [...(coverage.get(graph.id)?.weight ?? [])];
    // One step in passing does not make a guide about a record, unless no other is.
    return guideEntry(
      graph,
      symptoms[graph.id] ?? graph.guide?.symptoms ?? [],
      own.filter(([r, n]) => n > 1 || homes.get(r) === graph.id).map(([r]) => r),
    );
  });
  return indexOf({
    guides: guideEntries,
    records: recordEntries,
    forms: formsOf(records),
    notes: notesOf(records),
    commonNames: commonNamesOf(recordEntries, tokenizerOf(language).wordsIn),
    vocabulary: {
      ...language,
      stopWords: sorted(language.stopWords),
      weakWords: sorted(language.weakWords),
      commonWords: sorted(language.commonWords),
      foreign: sorted(language.foreign),
      around: sorted(language.around),
      core: sorted(language.core),
    },
  });
}

/** What of a record's entry follows from the flows and from how people speak. */
interface RecordUse {
  readonly page: string | undefined;
  readonly way: WayIntoGuide | undefined;
  /** How people say it. */
  readonly saidAs: readonly Passage[];
  readonly isCommon: (fact: string) => boolean;
}

function recordEntry(
  record: SourceRecord,
  { page, way, saidAs, isCommon }: RecordUse,
): RecordEntry {
  return {
    id: record.id,
    title: record.title,
    product: record.product,
    meaning: record.meaning,
    codes: record.codes.filter((code) => !code.startsWith('<')),
    names: record.names,
    ...(page && { page }),
    ...(way && { way }),
    near: record.confusedWith.map(({ id }) => id),
    passages: [
      ...passages('text', record.errorTexts),
      ...passages('title', [record.title]),
      ...saidAs,
      ...passages('name', [...record.names.map(spaced), ...record.settings]),
      ...passages('summary', [record.meaning]),
      ...passages('detail', [
        ...record.causes,
        ...record.facts.filter((fact) => !isCommon(fact)),
        ...record.remedy.steps.map((step) => step.do),
      ]),
    ],
  };
}

/** @returns the entry of a guide about these records; none for a flow that is not a guide */
function guideEntry(
  graph: Graph,
  symptoms: readonly string[],
  records: readonly string[],
): GuideEntry[] {
  const { id, guide, steps, initial } = graph;
  if (guide === undefined) return [];
  const first = steps.get(initial);
  return [
    {
      id,
      title: guide.title,
      product: guide.product,
      summary: guide.summary,
      records,
      passages: [
        ...passages('title', [guide.title]),
        ...passages('saying', symptoms),
        // Codes are recognised by themselves; as words they would match any number of a story.
        ...passages('summary', [guide.summary.replace(/Codes? \d(?:\d|, | to | and )*/g, '')]),
        ...passages(
          'detail',
          first && 'text' in first ? [first.text, first.shows?.words ?? ''].filter(Boolean) : [],
        ),
      ],
    },
  ];
}

/**
 * @param parts an index without its terms
 * @returns the same with every term of its guides and records
 */
function indexOf(parts: Omit<FinderIndex, 'terms'>): FinderIndex {
  const tokenizer = tokenizerOf(parts.vocabulary);
  const termsIn = (passages: readonly Passage[]) =>
    new Set(passages.flatMap(([, text]) => tokenizer.tokenize(text).map(({ term }) => term)));
  const holders = grouped(
    [...parts.guides, ...parts.records].flatMap(({ passages }, id) =>
      [...termsIn(passages)].map((term) => [term, id] as const),
    ),
  );
  const terms = packedTerms([...holders].sort(([a], [b]) => (a < b ? -1 : 1)));
  return withoutOwn({ ...parts, terms });
}

const passages = (kind: Passage[0], texts: readonly string[]): Passage[] =>
  texts.map((text) => [kind, text]);

/** `STAT_OTP_INCORRECT` as words. */
const spaced = (name: string) =>
  name
    .replace(/^STAT_/, '')
    .replaceAll('_', ' ')
    .toLowerCase();

/** Names of one word that records also use as a word. */
function commonNamesOf(
  records: readonly RecordEntry[],
  wordsIn: (text: string) => readonly string[],
): string[] {
  const words = new Set(
    records.flatMap(({ passages }) =>
      passages.filter(([kind]) => kind !== 'name').flatMap(([, text]) => wordsIn(text)),
    ),
  );
  return records.flatMap(({ names }) => names.map(nameKey)).filter((name) => words.has(name));
}

/** What many records say alike tells none of them from another. */
function commonFacts(records: readonly SourceRecord[]): ReadonlySet<string> {
  const count = new Map<string, number>();
  for (const fact of records.flatMap(({ facts }) => facts))
    count.set(fact, (count.get(fact) ?? 0) + 1);
  return new Set([...count].filter(([, n]) => n > 2).map(([fact]) => fact));
}

/** For each record the guides whose first question offers its code as an answer. */
function asked(
  graphs: ReadonlyMap<string, Graph>,
  records: readonly SourceRecord[],
): ReadonlyMap<string, readonly string[]> {
  const offered = grouped(
    [...graphs.values()].flatMap((graph) =>
      edgesFrom(graph, graph.initial).map(
        ({ answer }) => [`${graph.guide?.product} ${answer}`, graph.id] as const,
      ),
    ),
  );
  return new Map(
    records.map(({ id, product, codes }) => [
      id,
      codes.flatMap((code) => offered.get(`${product} ${code}`) ?? []),
    ]),
  );
}

/**
 * @param graph the guide that is most about a record
 * @param record the record
 * @returns the answers that the record's code already gives, so that nobody is asked for it again;
 *   none if the record has no code or the guide does not ask for it
 */
function wayTo(graph: Graph, record: SourceRecord): WayIntoGuide {
  const way = (edges: readonly Edge[], records: readonly string[]): WayIntoGuide => {
    const valueAt = edges.findLastIndex(({ meta }) => meta?.value !== undefined);
    return {
      guide: graph.id,
      answers: edges.map(({ answer }) => answer),
      ...(valueAt >= 0 && { valueAt }),
      records,
    };
  };
  const named = edgesFrom(graph, graph.initial).find(({ answer }) => record.codes.includes(answer));
  if (named) return way([named], citesOf(graph, named.to));
  if (record.codes.every((code) => /^\d/.test(code))) return way([], []);

  // A form such as `mss (…)`: the nearest step that is about this record and as few others as can
  // be. Other codes without a number only skip the first question. Where one step is about several
  // forms, the answer that leads there tells them apart.
  const form = formNames.find((name) => record.codes.includes(formCodes[name]));
  let best: { edges: Edge[]; records: readonly string[] } = { edges: [], records: [] };
  const seen = new Set([graph.initial]);
  const waiting: { node: string; edges: Edge[] }[] = [{ node: graph.initial, edges: [] }];
  for (let here = waiting.shift(); here !== undefined; here = waiting.shift()) {
    const records = citesOf(graph, here.node);
    const isAbout = records[0] === record.id;
    if (isAbout && (best.records.length === 0 || records.length < best.records.length))
      best = { edges: here.edges, records };
    for (const edge of edgesFrom(graph, here.node)) {
      const edges = [...here.edges, edge];
      if (form !== undefined && edge.answer === formAnswers[form]) return way(edges, [record.id]);
      if (seen.has(edge.to) || (here.edges.length > 0 && form === undefined)) continue;
      seen.add(edge.to);
      waiting.push({ node: edge.to, edges });
    }
  }
  return way(best.edges, best.records);
}

function citesOf({ steps }: Graph, node: string): readonly string[] {
  const step = steps.get(node);
  return step === undefined || step.kind === 'continue' ? [] : step.cites;
}

const formCodes: Readonly<Record<FormName, string>> = {
  mss: 'mss (<error code>)',
  mas: 'mas (<error code>)',
  unhandled: '(-1)',
  'return-code': 'networking (<returnCode>)',
  'no-return-code': 'networking (-1)',
  http: 'networking (<HTTP status>)',
};

const formNames = Object.keys(formCodes) as readonly FormName[];

/** The answers by which a guide tells forms apart that the app shows with the same word. */
const formAnswers: Readonly<Partial<Record<FormName, string>>> = {
  'return-code': 'return-code',
  'no-return-code': 'minus-one',
  http: 'http-status',
};

/** @throws Error when no record has one of the forms: the finder would then not know it */
function formsOf(records: readonly SourceRecord[]): FinderIndex['forms'] {
  const found = formNames.map((form) => {
    const record = records.find(({ codes }) => codes.includes(formCodes[form]));
    if (record === undefined) throw new Error(`no record has the code “${formCodes[form]}”`);
    return [form, record.id] as const;
  });
  return Object.fromEntries(found) as FinderIndex['forms'];
}

function notesOf(records: readonly SourceRecord[]): FinderIndex['notes'] {
  const notes = grouped(
    records.flatMap(({ id, facts }) =>
      Array.from(
        new Set(facts.join(' ').match(/\b[A-Z]-\d{6}\b/g)),
        (note) => [fold(note), id] as const,
      ),
    ),
  );
  return Object.fromEntries(notes);
}
