/**
 * The check of one guide from a file or an editor, together with those that are published: the rules of the
 * build (check.ts), each fault with its step, its answer and what to do. It runs in a browser; import it on
 * demand.
 */
import type { Flow, Flows } from '../flow.ts';
import { graphOf } from '../graph.ts';
import { answersIn, flowOfGuide, GuideFile, guideFileFaults } from '../guideFile.ts';
import { faultAt, type GuideFault } from '../guideFileFaults.ts';
import { isOwn, OWN } from '../organisation.ts';
import type { Product } from '../product.ts';
import type { SourceRecord } from '../record.ts';
import type { Fact } from '../step.ts';
import { factsNamedIn } from './behindDoors.ts';
import { type CheckSources, checkFlows, type Fault, type FaultPlace } from './check.ts';
import { advice, type CheckRule } from './checkRules.ts';

/** The surroundings of a guide: everything that is published. */
export interface Around {
  /** The published flows, at least those that the guide continues in; one with the guide's id is replaced. */
  readonly flows: Flows;
  readonly products: readonly Product[];
  readonly records: readonly Pick<SourceRecord, 'id' | 'product'>[];
  /** The published facts, by name: flows/facts.ts. */
  readonly facts: Readonly<Record<string, Omit<Fact, 'id'>>>;
  /** The families of codes whose answers need at least two phrasings: flows/most-used.ts. */
  readonly mostUsed: readonly string[];
}

/** A fault of a guide, with the rule that it breaks; `file` if it is not a guide at all. */
export interface CheckedFault extends GuideFault {
  readonly rule: CheckRule | 'file';
}

/**
 * The most facts that a step's texts may depend on: each set of them is followed, and every fact doubles
 * their number. No published guide has more.
 */
const MOST_NAMED = 14;

/**
 * @param guide a guide file, or an editor's unfinished one
 * @param around what is published
 * @param how whether to skip the proof of the endings, which takes longest
 * @returns every fault, in the order of the file; none if the guide could be published
 */
export function checkGuide(
  guide: unknown,
  around: Around,
  { isUnproved = false }: Pick<CheckSources, 'isUnproved'> = {},
): CheckedFault[] {
  const inFile = guideFileFaults(guide);
  if (inFile.length > 0) return inFile.map((fault) => ({ ...fault, rule: 'file' }));
  const file = GuideFile.parse(guide);
  const flow = flowOfGuide(file);
  const isOfOrganisation = file.flow.meta.product === OWN;
  const early = [
    ...(isOfOrganisation ? ownNameFaults(file) : []).map(
      (fault): CheckedFault => ({ ...fault, rule: 'name' }),
    ),
    ...ownRecordFaults(file, around),
    ...factFaults(file, around),
    ...codeFaults(file),
    ...boundFaults(flow),
  ];
  if (early.length > 0) return early;
  const { id, meta } = file.flow;
  const found = checkFlows({
    ...around,
    flows: { ...around.flows, [id]: flow },
    files: { [id]: `${meta.product}/${id}.ts` },
    strays: [],
    records: [...around.records, ...file.records],
    only: [id],
    isUnproved,
  });
  return found.map((fault) => checked(fault, file));
}

/** A fault of the flows check, with its place in the file. */
function checked({ rule, flow, message, ...place }: Fault, file: GuideFile): CheckedFault {
  const record = file.records.findIndex(({ id }) => id === flow);
  const path = flow === file.flow.id ? pathOf(place, rule) : ['records', record, 'id'];
  return { ...faultAt(path, message, advice[rule]), rule };
}

/** Faults of these rules concern what a step offers. */
const ofAnswers: readonly CheckRule[] = ['not-sure', 'outcome', 'dead-end'];

function pathOf({ node, answer, field }: FaultPlace, rule: CheckRule): readonly string[] {
  if (node === undefined) return ['flow', ...(field === undefined ? [] : ['meta', field])];
  const step = ['flow', 'states', node];
  if (answer === undefined && ofAnswers.includes(rule)) return [...step, 'on'];
  const place = answer === undefined ? step : [...step, 'on', answer];
  return field === undefined ? place : [...place, 'meta', ...field.split('.')];
}

/**
 * @param guide an organisation's guide
 * @returns names in it that could be taken for a vendor's, now or later
 */
export function ownNameFaults({ flow, records }: GuideFile): GuideFault[] {
  const ofGuide = isOwn(flow.id)
    ? []
    : [
        faultAt(
          ['flow', 'id'],
          `is “${flow.id}”, and does not begin with “${OWN}-”`,
          `Name it “${OWN}-${flow.id}”, so that no guide of ours ever has its name.`,
        ),
      ];
  const ofRecords = records.flatMap(({ product }, i) =>
    product === OWN
      ? []
      : faultAt(
          ['records', i, 'product'],
          `is “${product}”`,
          `Write “${OWN}”: what you write yourself is not a vendor’s document.`,
        ),
  );
  return [...ofGuide, ...ofRecords];
}

/** A guide's own records need ids of their own, unlike those of published records and of each other. */
function ownRecordFaults({ records }: GuideFile, around: Around): CheckedFault[] {
  const taken = new Set(around.records.map(({ id }) => id));
  return records.flatMap(({ id }, i): CheckedFault[] => {
    const isTaken = taken.has(id);
    taken.add(id);
    if (!isTaken) return [];
    const fault = faultAt(['records', i, 'id'], `“${id}” is the id of another record`, advice.name);
    return [{ ...fault, rule: 'name' }];
  });
}

/** A fact is the same wherever it is established; only how it is known may differ. */
function factFaults({ flow }: GuideFile, { facts }: Around): CheckedFault[] {
  const known = new Map(Object.entries(facts));
  return answersIn(flow.states).flatMap(({ path, meta }) =>
    (meta.knows ?? []).flatMap(({ id, ...told }, i): CheckedFault[] => {
      const fact = known.get(id);
      if (fact === undefined) known.set(id, told);
      if (fact === undefined || (fact.text === told.text && fact.about === told.about)) return [];
      const message = `“${id}” is another fact already: “${fact.text}”`;
      const advice = 'Take its words over, or give yours another name.';
      return [{ ...faultAt([...path, 'meta', 'knows', i], message, advice), rule: 'fact' }];
    }),
  );
}

/** An answer named by a number is the choice of that code, as in flows/build.ts. */
function codeFaults({ flow }: GuideFile): CheckedFault[] {
  return answersIn(flow.states).flatMap(({ path, state, answer, meta }): CheckedFault[] => {
    const isChoice = state.meta.kind === 'question' && /^\d+$/.test(answer);
    if (!isChoice || meta.reads !== undefined) return [];
    const fault = faultAt(
      [...path, 'meta', 'reads'],
      'is missing, although the answer is named by a number',
      `Say that the code was read ({ "code": "${answer}" }), or name the answer by a word.`,
    );
    return [{ ...fault, rule: 'schema' }];
  });
}

/** More facts than can be followed: the proof would take longer than anybody waits. */
function boundFaults(flow: Flow): CheckedFault[] {
  return [...graphOf(flow).written].flatMap(([node, step]): CheckedFault[] => {
    const named = factsNamedIn(step);
    if (named.size <= MOST_NAMED) return [];
    const message = `has texts that depend on ${named.size} facts, more than ${MOST_NAMED}`;
    const fault = faultAt(['flow', 'states', node], message, 'Make several endings of it.');
    return [{ ...fault, rule: 'need' }];
  });
}
