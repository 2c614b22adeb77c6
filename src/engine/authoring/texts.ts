/**
 * Every translatable text of the content, with its name. The same traversal lists the texts for the
 * catalogues and inserts translations, so neither can miss one.
 */
import { codeAddress } from '../codes.ts';
import { type Flow, flow as flowSetup, guideOf } from '../flow.ts';
import { type State, statesOf } from '../graph.ts';
import { type Fielded, fieldsFor } from '../guideFields.ts';
import type { CodedProduct, Product } from '../product.ts';
import type { SourceRecord } from '../record.ts';
import { rememberRevision, revisionOf } from '../revision.ts';
import type { Fact } from '../step.ts';
import type { UniversalTexts } from '../universalTexts.ts';

/** A text in its place. */
export interface Text {
  /** Its catalogue, without the extension: `clock-drift`, `clock-drift.staff`, `facts`. */
  readonly file: string;
  /** Its unique name there: `clock-drift/setClock/steps/0/do`. */
  readonly context: string;
  readonly english: string;
  /** What translators have to know. */
  readonly note?: string | undefined;
}

/** Returns a text in some language. */
export type Tell = (text: Text) => string;

/** A word that guides explain. */
export interface Term {
  readonly word: string;
  /** How it occurs in texts, if not just as the word itself; parts of regular expressions. */
  readonly spelled?: readonly string[];
  readonly means: string;
}

/** What agents and trainers read, and what callers say, which translators may do later than the rest. */
const STAFF = '.staff';

/** @returns whether a catalogue is for the voices of agents and trainers */
export const isStaff = (file: string) => file.endsWith(STAFF);

/** Numbers, status names and symbols are the same in every language. */
const isVerbatim = (text: string) => !/\p{Ll}/u.test(text);

type Object_ = Readonly<Record<string, unknown>>;

/** Parts of a text that are texts themselves. `text` is the claim's own. */
const parts: ReadonlySet<string> = new Set(['text', 'do', 'also', 'where', 'label', 'meaning']);

const toAdministrators = 'goes to an administrator, in a ticket';
const notes: Readonly<Record<string, string>> = {
  problem: toAdministrators,
  asks: toAdministrators,
  left: toAdministrators,
  wrong: 'what was wrong',
  fixed: 'what fixed it',
  say: 'an agent says it',
  do: 'what the agent does',
  listenFor: 'what a caller may say',
  caller: 'how a caller says this answer',
  note: 'to trainers',
  notMe: 'an answer: this was not done by me',
};

/** Traverses a field's value: one text, alternatives, lists, and texts with a second part. */
function told(
  value: unknown,
  context: string,
  tell: (context: string, text: string) => string,
): unknown {
  if (typeof value === 'string') return isVerbatim(value) ? value : tell(context, value);
  if (Array.isArray(value)) return value.map((one, i) => told(one, `${context}/${i}`, tell));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      parts.has(key) ? told(part, key === 'text' ? context : `${context}/${key}`, tell) : part,
    ]),
  );
}

/**
 * @param flow a flow
 * @param tell translates each text
 * @returns the flow translated, with the same ids, facts and revision
 */
export function flowIn(flow: Flow, tell: Tell): Flow {
  const { id } = flow;
  const tellMeta = (of: Fielded, meta: Object_, context: string, about?: string) => {
    const tellIn = (file: string, names: readonly string[]) =>
      names
        .filter((field) => meta[field] !== undefined)
        .map((field) => {
          const note = [about, notes[field]].filter(Boolean).join('; ') || undefined;
          const say = (where: string, english: string) =>
            tell({ file, context: where, english, note });
          return [field, told(meta[field], `${context}/${field}`, say)] as const;
        });
    return {
      ...meta,
      ...Object.fromEntries(tellIn(id, fieldsFor(of, 'readers'))),
      ...Object.fromEntries(tellIn(`${id}${STAFF}`, fieldsFor(of, 'staff'))),
    };
  };
  const tellAnswer = (node: string, answer: string, meta: Object_, question: string) => {
    const knows = meta.knows as readonly Fact[] | undefined;
    return {
      ...tellMeta('answer', meta, `${id}/${node}/${answer}`, `answer to “${question}”`),
      ...(knows && { knows: knows.map((fact) => ({ ...fact, text: factIn(fact, tell) })) }),
    };
  };
  const tellState = ([node, state]: [string, State]): [string, object] => {
    const { meta, on } = state;
    const { kind, text }: { kind?: string; text?: unknown } = meta ?? {};
    // Catalogues list texts in the order in which a person meets them.
    const told = meta && tellMeta('step', meta, `${id}/${node}`, kind);
    const answers = Object.entries(on ?? {}).map(([answer, way]) => [
      answer,
      { ...way, ...(way.meta && { meta: tellAnswer(node, answer, way.meta, String(text)) }) },
    ]);
    return [
      node,
      { ...state, ...(told && { meta: told }), ...(on && { on: Object.fromEntries(answers) }) },
    ];
  };
  const other: Flow = flowSetup.createMachine({
    ...flow.config,
    meta: tellMeta('guide', { ...guideOf(flow) }, id),
    states: Object.fromEntries(statesOf(flow).map(tellState)),
  } as Parameters<typeof flowSetup.createMachine>[0]);
  rememberRevision(other, revisionOf(flow));
  return other;
}

/** @returns the words of a fact */
function factIn({ id, text }: Pick<Fact, 'id' | 'text'>, tell: Tell): string {
  return tell({ file: 'facts', context: `facts/${id}`, english: text, note: toAdministrators });
}

/**
 * @param record a record
 * @param products all products
 * @param tell translates each text
 * @returns the record translated, as far as pages show it: only codes have pages
 */
export function recordIn(
  record: SourceRecord,
  products: readonly Product[],
  tell: Tell,
): SourceRecord {
  const { id, remedy, source } = record;
  const say = (context: string, english: string, note?: string) =>
    isVerbatim(english) ? english : tell({ file: 'records', context, english, note });
  const field = (name: string, english: string) => say(`${id}/${name}`, english);
  const title = field('title', record.title);
  if (codeAddress(products, record) === undefined) return { ...record, title };
  const list = (name: string, texts: readonly string[]) =>
    texts.map((text, i) => field(`${name}/${i}`, text));
  return {
    ...record,
    title,
    meaning: field('meaning', record.meaning),
    causes: list('causes', record.causes),
    facts: list('facts', record.facts),
    remedy: {
      ...remedy,
      steps: remedy.steps.map((step, i) => ({ ...step, do: field(`remedy/${i}`, step.do) })),
    },
    source: { ...source, place: placeIn(source.place, say) },
    // Both records of a pair show the same sentence.
    confusedWith: record.confusedWith.map((other) => ({
      ...other,
      difference: say([id, other.id].sort().join('/'), other.difference, 'how the two differ'),
    })),
  };
}

/** Hundreds of places differ only in their code. */
function placeIn(place: string, say: (context: string, english: string) => string): string {
  const [, before = place, code = ''] = /^(.* code )(\S+)$/u.exec(place) ?? [];
  const pattern = code === '' ? place : `${before}{code}`;
  return say(`place/${pattern}`, pattern).replace('{code}', code);
}

/**
 * @param product a product
 * @param tell translates each text
 * @returns the product translated
 */
export function productIn<One extends Product | CodedProduct>(product: One, tell: Tell): One {
  const say = (name: string, english: string) =>
    tell({ file: 'products', context: `${product.id}/${name}`, english });
  const { codes } = product;
  const coded = ['heading', 'one', 'asOne', 'all', 'list', 'about', 'is', 'noRemedy'] as const;
  return {
    ...product,
    name: say('name', product.name),
    about: say('about', product.about),
    ...(codes && {
      codes: {
        ...codes,
        ...Object.fromEntries(coded.map((field) => [field, say(`codes/${field}`, codes[field])])),
        unknown: codes.unknown.map((text, i) => say(`codes/unknown/${i}`, text)),
      },
    }),
  };
}

/**
 * @param term a word that guides explain
 * @param tell translates each text
 * @returns the word in another language, and how it occurs in texts there
 */
export function termIn(term: Term, tell: Tell): Term {
  const say = (name: string, english: string, note?: string) =>
    tell({ file: 'glossary', context: `${term.word}/${name}`, english, note });
  const spelled = say(
    'spelled',
    (term.spelled ?? [term.word]).join(' | '),
    'how texts have the word, in every form: parts of regular expressions, with “ | ” between them',
  );
  return {
    word: say('word', term.word),
    spelled: spelled.split(' | '),
    means: say('means', term.means),
  };
}

/**
 * @param texts what every guide offers
 * @param tell translates each text
 * @returns them translated
 */
export function universalIn(texts: UniversalTexts, tell: Tell): UniversalTexts {
  const walk = <Part extends object>(part: Part, context: string): Part =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) => {
        const where = `${context}/${key}`;
        const file = `universal${key in { say: 0, note: 0 } ? STAFF : ''}`;
        return [
          key,
          typeof value === 'string'
            ? tell({ file, context: where, english: value, note: notes[key] })
            : walk(value, where),
        ];
      }),
    ) as Part;
  return walk(texts, 'universal');
}
