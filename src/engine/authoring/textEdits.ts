/** What has been reworded in a guide: each change once, at its place, with the name of its field. */
import { alternativesOf, toldFields } from '../claim.ts';
import { defined } from '../defined.ts';
import type { Flows } from '../flow.ts';
import { edgesFrom, factsIn, type Graph, graphOf } from '../graph.ts';
import { grouped } from '../grouped.ts';
import { fieldsFor } from '../guideFields.ts';
import type { Answer, Claims, WrittenStep } from '../step.ts';

/** A place in a guide: the guide, one of its steps, or one of its answers. */
export interface EditPlace {
  readonly flow: string;
  readonly node?: string;
  readonly answer?: string;
}

/** The kinds of changes. */
export const editKinds = {
  guide: 'guides',
  step: 'steps',
  answer: 'answers',
  way: 'ways',
  fact: 'facts',
  claim: 'what a text depends on',
  ask: 'asks',
  operation: 'protected operations',
  role: 'who takes over',
  record: 'records cited',
  text: 'texts',
  order: 'the order',
  setting: 'settings',
} as const;

type EditKind = keyof typeof editKinds;

/** A single change. */
export interface TextEdit extends EditPlace {
  readonly what: EditKind;
  /** The field, as flows name it; for a whole step or answer its kind of change. */
  readonly field: string;
  /** Absent if it was added. */
  readonly before?: string;
  /** Absent if it was removed. */
  readonly now?: string;
}

/** Something written at a place. Two with the same `key` are equal. */
interface Item {
  readonly key: string;
  readonly shown: string;
  /** Items with equal values are one that was changed, rather than one removed and one added. */
  readonly alike?: string;
}

/** What is written at a place, by field. */
type Fields = ReadonlyMap<string, readonly Item[]>;

/**
 * @param before the flows as they were
 * @param now the flows as they are
 * @returns each change, in the order of the flows and their steps
 */
export function editsOf(before: Flows, now: Flows): TextEdit[] {
  const graphs = (flows: Flows) =>
    new Map(Object.entries(flows).map(([id, flow]) => [id, graphOf(flow)] as const));
  return [
    ...paired(graphs(before), graphs(now), (flow, was, is) =>
      was && is
        ? editsOfFlow(was, is)
        : [whole({ flow }, 'guide', was?.guide?.title, is?.guide?.title)],
    ),
    ...editsOfFacts(before, now),
  ];
}

/** @returns all names of both sides, in the order of the later one, followed by those that are gone */
export const namesOfBoth = (before: Iterable<string>, now: Iterable<string>): string[] => [
  ...new Set([...now, ...before]),
];

/** Compares everything that either side has. */
function paired<One>(
  before: ReadonlyMap<string, One>,
  now: ReadonlyMap<string, One>,
  compare: (name: string, was: One | undefined, is: One | undefined) => TextEdit[],
): TextEdit[] {
  return namesOfBoth(before.keys(), now.keys()).flatMap((name) =>
    compare(name, before.get(name), now.get(name)),
  );
}

const whole = (place: EditPlace, what: EditKind, before?: string, now?: string): TextEdit => ({
  ...place,
  what,
  field: what,
  ...defined({ before, now }),
});

function editsOfFlow(was: Graph, is: Graph): TextEdit[] {
  const flow = is.id;
  const kindOf = (written: WrittenStep | undefined) => written?.kind ?? '';
  const answersOf = (graph: Graph, node: string) =>
    new Map(edgesFrom(graph, node).map((edge) => [edge.answer, edge] as const));
  const beginning =
    was.initial === is.initial
      ? []
      : [{ flow, what: 'way', field: 'initial', before: was.initial, now: is.initial } as const];
  return [
    ...beginning,
    ...fieldEdits({ flow }, fieldsOf(was.guide), fieldsOf(is.guide)),
    ...orderEdits({ flow }, 'states', [...was.written.keys()], [...is.written.keys()]),
    ...paired(was.written, is.written, (node, old, present) => {
      const place = { flow, node };
      if (!was.written.has(node) || !is.written.has(node))
        return [
          whole(
            place,
            'step',
            was.written.has(node) ? kindOf(old) : undefined,
            is.written.has(node) ? kindOf(present) : undefined,
          ),
        ];
      const [before, now] = [answersOf(was, node), answersOf(is, node)];
      return [
        ...fieldEdits(place, fieldsOf(old), fieldsOf(present)),
        ...orderEdits(place, 'answers', [...before.keys()], [...now.keys()]),
        ...paired(before, now, (answer, edge, edgeNow) => {
          const here = { ...place, answer };
          if (!edge || !edgeNow)
            return [whole(here, 'answer', edge?.meta?.label, edgeNow?.meta?.label)];
          const lead =
            edge.to === edgeNow.to
              ? []
              : [
                  {
                    ...here,
                    what: 'way',
                    field: 'target',
                    before: edge.to,
                    now: edgeNow.to,
                  } as const,
                ];
          return [...lead, ...fieldEdits(here, fieldsOf(edge.meta), fieldsOf(edgeNow.meta))];
        }),
      ];
    }),
  ];
}

/** The order of what both sides have; additions and removals are reported separately. */
function orderEdits(
  place: EditPlace,
  field: string,
  before: readonly string[],
  now: readonly string[],
): TextEdit[] {
  const [was, is] = [
    before.filter((one) => now.includes(one)),
    now.filter((one) => before.includes(one)),
  ];
  if (was.join() === is.join()) return [];
  return [{ ...place, what: 'order', field, before: was.join(', '), now: is.join(', ') }];
}

/** The words of facts: compared once for all answers that establish them, which should agree. */
function editsOfFacts(before: Flows, now: Flows): TextEdit[] {
  const known = (flows: Flows) => grouped(factsIn(flows).map((fact) => [fact.id, fact]));
  return paired(known(before), known(now), (id, was, is) => {
    if (!was || !is) return [];
    return (['text', 'about'] as const).flatMap((field): TextEdit[] => {
      const [old, present] = [was, is].map((facts) =>
        [...new Set(facts.flatMap((fact) => fact[field] ?? []))].join(' / '),
      );
      if (old === present) return [];
      return [
        {
          ...whole({ flow: 'facts', node: id }, 'fact', old || undefined, present || undefined),
          field,
        },
      ];
    });
  });
}

/** How a field depends on facts; undefined if its texts do not. */
const toldAs = (field: string) =>
  Object.hasOwn(toldFields, field) ? toldFields[field as keyof typeof toldFields] : undefined;

const texts: ReadonlySet<string> = new Set(
  (['guide', 'step', 'answer'] as const).flatMap((of) => fieldsFor(of, 'readers', 'staff')),
);
/** The terms by which a guide is found are texts, too. */
const isText = (field: string) => texts.has(field) || field === 'symptoms';

/** The kind of change of a field that is neither one of its text nor of a setting. */
const kindsOfFields: Readonly<Record<string, EditKind>> = {
  kind: 'step',
  asks: 'ask',
  knows: 'fact',
  operation: 'operation',
  to: 'role',
  cites: 'record',
  standards: 'record',
  flow: 'way',
  with: 'way',
  reads: 'setting',
};

/** @returns what is written at a place: each item of a list, each field of an object */
function fieldsOf(meta: Answer | WrittenStep | Graph['guide']): Fields {
  const fields = new Map<string, Item[]>();
  const add = (field: string, value: unknown): void => {
    if (value === undefined) return;
    const name = field.split('.')[0] ?? field;
    if (
      isObject(value) &&
      toldAs(name) === undefined &&
      name !== 'knows' &&
      name !== 'steps' &&
      name !== 'byHand'
    )
      for (const [key, one] of Object.entries(value)) add(`${field}.${key}`, one);
    else fields.set(field, itemsOf(field, value));
  };
  for (const [field, value] of Object.entries(meta ?? {})) add(field, value);
  return fields;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function itemsOf(field: string, value: unknown): Item[] {
  const told = toldAs(field);
  if (told && told !== 'each') return claimItems(value as Claims);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (told)
    return list.map((claims) => {
      const items = claimItems(claims as Claims);
      const join = (part: (item: Item) => string) => items.map(part).join(' / ');
      return {
        key: join(({ key }) => key),
        shown: join(({ shown }) => shown),
        alike: join(({ alike = '' }) => alike),
      };
    });
  if (field === 'knows')
    return list.map((fact) => {
      const { id, how } = fact as { id: string; how: string };
      return { key: `${id} ${how}`, shown: `${id} (${how})`, alike: id };
    });
  return list.map((one) => {
    const shown =
      typeof one === 'string'
        ? one
        : isObject(one)
          ? Object.values(one).join(' · ')
          : JSON.stringify(one);
    return { key: JSON.stringify(one), shown };
  });
}

function claimItems(claims: Claims): Item[] {
  return alternativesOf(claims).map((claim) => {
    if (typeof claim === 'string') return { key: claim, shown: claim, alike: claim };
    const { text, ...bound } = claim;
    const ties = Object.entries(bound)
      .filter(([, names]) => names !== undefined)
      .map(([tie, names]) => `${tie} ${[names].flat().join(', ')}`)
      .join('; ');
    return { key: `${text}\n${ties}`, shown: ties ? `${text} [${ties}]` : text, alike: text };
  });
}

/** Compares what is written at a place before and now, field by field. */
function fieldEdits(place: EditPlace, before: Fields, now: Fields): TextEdit[] {
  return namesOfBoth(before.keys(), now.keys()).flatMap((field) => {
    const edit = (was: Item | undefined, is: Item | undefined): TextEdit => ({
      ...place,
      what: whatOf(field, was, is),
      field,
      ...(was && { before: was.shown }),
      ...(is && { now: is.shown }),
    });
    const [old, present] = [before.get(field) ?? [], now.get(field) ?? []];
    const gone = less(old, present);
    const added = less(present, old);
    if (gone.length + added.length === 0)
      return orderEdits(
        place,
        field,
        old.map(({ key }) => key),
        present.map(({ key }) => key),
      );
    return matched(gone, added).map(([was, is]) => edit(was, is));
  });
}

function whatOf(field: string, was?: Item, is?: Item): EditKind {
  const name = field.split('.')[0] ?? field;
  const what = kindsOfFields[name] ?? (isText(name) ? 'text' : 'setting');
  const isBinding = was?.alike !== undefined && was.alike === is?.alike;
  return isBinding && (what === 'text' || what === 'ask') ? 'claim' : what;
}

/** @returns the items of a list that another one lacks, as many times as it lacks them */
function less(list: readonly Item[], other: readonly Item[]): Item[] {
  const keys = other.map(({ key }) => key);
  return list.filter(({ key }) => {
    const at = keys.indexOf(key);
    if (at >= 0) keys.splice(at, 1);
    return at < 0;
  });
}

/** Pairs each removed item with its replacement: by text, then by order. */
function matched(
  gone: readonly Item[],
  added: readonly Item[],
): [was: Item | undefined, is: Item | undefined][] {
  const left = [...added];
  const take = (at: number) => (at < 0 ? undefined : left.splice(at, 1)[0]);
  const byText = new Map(
    gone.map((was) => [
      was,
      take(left.findIndex(({ alike }) => alike !== undefined && alike === was.alike)),
    ]),
  );
  const pairs = gone.map((was): [Item, Item | undefined] => [was, byText.get(was) ?? left.shift()]);
  return [...pairs, ...left.map((is): [undefined, Item] => [undefined, is])];
}
