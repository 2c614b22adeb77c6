/**
 * `npm run flows new` and `npm run flows new-product`: what an author begins with. What is written
 * runs and can be walked; each text that only an author can give says `TODO`, and the flows check
 * names each of them until it is written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { exportName } from '../../flows/files.ts';
import type { Product } from '../../src/engine/product.ts';
import type { SourceRecord } from '../../src/engine/record.ts';

/** What is known already, and where to. */
export interface Library {
  /** The project's folder. */
  readonly root: string;
  readonly products: readonly Pick<Product, 'id'>[];
  readonly records: readonly SourceRecord[];
  /** The ids of all flows. */
  readonly flows: readonly string[];
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A text in the source of a flow, as the formatter writes it. */
const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

function write(root: string, path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return relative(root, file);
}

function idFor(what: string, id: string, taken: readonly string[]): void {
  if (!kebab.test(id))
    throw new Error(
      `“${id}” cannot be the id of a ${what}: small letters, digits and hyphens, such as code-expired`,
    );
  if (taken.includes(id)) throw new Error(`there is a ${what} “${id}” already`);
}

/**
 * Writes a new guide that can be walked at once.
 *
 * @param library what there is already
 * @param product the id of its product
 * @param id the guide's id: its file's name and its place in addresses
 * @param record the id of the record that it is to rest on; without it, the product's first
 * @returns the files that were written, from the project's folder
 * @throws Error when the id cannot be one or is taken, or there is no such product or record
 */
export function newFlow(library: Library, product: string, id: string, record?: string): string[] {
  const { root, products, records, flows } = library;
  idFor('guide', id, flows);
  if (!products.some((one) => one.id === product)) {
    const known = products.map((one) => one.id).join(', ');
    throw new Error(
      `there is no product “${product}”: there are ${known}; npm run flows new-product ${product} makes one`,
    );
  }
  const rests =
    record === undefined
      ? records.find((one) => one.product === product)
      : records.find((one) => one.id === record);
  if (rests === undefined)
    throw new Error(
      record === undefined
        ? `no record is about ${product}: add one to flows/records first, since each step cites one`
        : `there is no record “${record}”: those of ${product} are ${records
            .filter((one) => one.product === product)
            .map((one) => one.id)
            .join(', ')}`,
    );
  const path = `flows/${product}/${id}.ts`;
  if (existsSync(join(root, path))) throw new Error(`${path} already exists`);
  return [
    write(root, path, flowText(product, id, rests)),
    add(root, 'flows/complaints.ts', '\n};\n', complaintText(id)),
  ];
}

/** Adds an entry to a list in a file, where that ends. */
function add(root: string, path: string, end: string, entry: string): string {
  const source = readFileSync(join(root, path), 'utf8');
  const at = source.indexOf(end);
  if (at < 0) throw new Error(`${path} does not have the expected form: add the entry by hand`);
  return write(root, path, `${source.slice(0, at)}\n${entry}${source.slice(at)}`);
}

/** How practice calls about it begin. */
const complaintText = (id: string) => `  ${quoted(id)}: {
    says: [
      'TODO: how somebody who has this problem begins a call, in six words or more.',
      'TODO: another who says it otherwise, without an answer to the first question.',
    ],
  },`;

/** A question, what to do, how it went, and both ends: with what the record gives. */
function flowText(product: string, id: string, record: SourceRecord): string {
  const cites = `cites: [${quoted(record.id)}],`;
  return `/** TODO: what the problem is, in a line (${record.id}). */
import { escalation, guide, instruction, question, resolution, to } from '../build.ts';

export const ${exportName(id)} = guide(
  ${quoted(id)},
  {
    product: ${quoted(product)},
    title: 'TODO: the problem, as people with it say it',
    summary: ${quoted(`TODO: when this is the right guide. The record says: ${record.meaning}`)},
    symptoms: ['TODO what people type'],
  },
  {
${questionText(record, cites)}

${repairText(record, cites)}

${endsText(cites)}
  },
);
`;
}

function questionText({ errorTexts: [message] }: SourceRecord, cites: string): string {
  const shows =
    message === undefined
      ? ''
      : `shows: { where: 'TODO: what shows it', words: ${quoted(message)} },`;
  return `    isThisIt: question(
      {
        text: 'TODO: what do you see?',
        ${shows}
        why: 'TODO: why we ask.',
        say: 'TODO: the same question, ready to read aloud.',
        note: 'TODO: what the question is for, and where people go wrong.',
        ${cites}
      },
      {
        yes: to('repair', 'TODO: Yes, that’s it', { caller: ['TODO: yes', 'TODO: exactly'] }),
        no: to('askSomebody', 'TODO: No, something else', {
          caller: ['TODO: no', 'TODO: something else'],
        }),
        'not-sure': to('askSomebody', 'I’m not sure', {
          caller: ['TODO: I don’t know', 'TODO: I can’t see it'],
        }),
      },
    ),`;
}

function repairText({ remedy }: SourceRecord, cites: string): string {
  const steps = remedy.steps.map(
    (step) => `{ do: ${quoted(`TODO in your own words: ${step.do}`)} },`,
  );
  const doing = steps.length > 0 ? steps : ["{ do: 'TODO: one thing to do' },"];
  return `    repair: instruction(
      {
        text: 'TODO: what to do',
        steps: [
          ${doing.join('\n          ')}
        ],
        say: 'TODO: the same, ready to read aloud.',
        note: 'TODO: what goes wrong here.',
        ${cites}
      },
      {
        worked: to('fixed', 'It worked', { caller: ['TODO: it works', 'TODO: I’m in'] }),
        failed: to('askSomebody', 'It didn’t help', {
          caller: ['TODO: the same', 'TODO: no change'],
        }),
        cannot: to('askSomebody', 'I can’t do this', {
          caller: ['TODO: I can’t', 'TODO: there is no such thing'],
        }),
      },
    ),`;
}

const endsText = (cites: string): string => `    fixed: resolution({
      text: 'TODO: what works now',
      wrong: 'TODO: what was wrong, as the record says.',
      fixed: 'TODO: what put it right.',
      say: 'TODO: the same, ready to read aloud.',
      note: 'TODO: what to say at the end.',
      ${cites}
    }),

    askSomebody: escalation({
      to: 'administrator',
      text: 'TODO: who can help',
      problem: 'TODO: what fails, in one sentence, for somebody who has seen nothing of the visit.',
      asks: ['TODO: what the other side is to look at.'],
      say: 'TODO: the same, ready to read aloud.',
      note: 'TODO: what to pass on. If it depends on the way here, bind it to facts.',
      ${cites}
    }),`;

/**
 * Writes a new product: its entry, its file of records with one to begin with, and a guide.
 *
 * @param library what there is already
 * @param id the product's id
 * @param name what people call it
 * @returns the files that were written or changed, from the project's folder
 * @throws Error when the id cannot be one or is taken
 */
export function newProduct(library: Library, id: string, name: string): string[] {
  const { root, products, records } = library;
  idFor(
    'product',
    id,
    products.map((one) => one.id),
  );
  const prefix = prefixFor(id, records);
  const record = `${prefix}-01-FIRST`;
  const productsFile = 'flows/products.ts';
  const indexFile = 'flows/records/index.ts';
  const list = exportName(id);
  return [
    write(
      root,
      productsFile,
      withEntry(readFileSync(join(root, productsFile), 'utf8'), entryText(id, name, prefix)),
    ),
    write(root, `flows/records/${id}.ts`, recordsText(id, name, list, record)),
    write(root, indexFile, withRecords(readFileSync(join(root, indexFile), 'utf8'), id, list)),
    add(root, 'flows/records/documents.ts', '\n};\n', editionText(name)),
    ...newFlow(
      {
        ...library,
        products: [...products, { id }],
        records: [...records, firstRecord(id, record)],
      },
      id,
      `${id}-first`,
      record,
    ),
  ];
}

/** The letters before the ids of a product's records: its initials, or more where they are taken. */
function prefixFor(id: string, records: readonly SourceRecord[]): string {
  const taken = new Set(records.map((record) => record.id.split('-')[0]));
  const initials = id
    .split('-')
    .map((word) => word.slice(0, 1))
    .join('');
  const tries = [initials, id.replace(/[^a-z]/g, '').slice(0, 3), id.replace(/[^a-z]/g, '')];
  const free = tries
    .map((one) => one.replace(/[^a-z]/g, '').toUpperCase())
    .find((one) => one.length > 1 && !taken.has(one));
  if (free === undefined)
    throw new Error(`no letters are left for the records of “${id}”: choose another id`);
  return free;
}

const entryText = (id: string, name: string, prefix: string) => `  {
    id: ${quoted(id)},
    name: ${quoted(name)},
    about: 'TODO: who it is for, in one line',
    records: [${quoted(prefix)}],
    written: [${quoted(name)}],
    called: [${quoted(name.toLowerCase())}],
    hints: [],
  },
`;

/** Before what is no vendor’s product: that stays the last. */
function withEntry(source: string, entry: string): string {
  const own = source.indexOf("  {\n    id: 'front-door',");
  const end = own >= 0 ? own : source.lastIndexOf('];');
  if (end < 0) throw new Error('flows/products.ts does not end in a list: add the entry by hand');
  return source.slice(0, end) + entry + source.slice(end);
}

function withRecords(source: string, id: string, list: string): string {
  const place = source.indexOf('import { standards }');
  const last = source.indexOf('  ...standards,');
  if (place < 0 || last < place)
    throw new Error('flows/records/index.ts does not have the expected form: add the list by hand');
  return `${source.slice(0, place)}import { ${list} } from './${id}.ts';\n${source.slice(place, last)}  ...${list},\n${source.slice(last)}`;
}

const firstRecord = (product: string, id: string): SourceRecord => ({
  ...{ id, product, kind: 'problem', nature: 'failure', title: '', meaning: '' },
  ...{ errorTexts: [], codes: [], names: [], causes: [], facts: [], settings: [] },
  ...{ confusedWith: [], related: [], remedy: { basis: 'none', steps: [] } },
  ...{ actors: { who: [], basis: 'derived' }, source: { document: '', place: '' } },
});

const documentOf = (name: string) => `TODO: the document on ${name}`;

const editionText = (name: string) => `  ${quoted(documentOf(name))}: {
    compared: { on: '${new Date().toISOString().slice(0, 10)}', by: 'TODO: who has compared it' },
    months: 12,
  },`;

const recordsText = (
  id: string,
  name: string,
  list: string,
  record: string,
) => `/** ${name}: TODO, which document. */
import type { SourceRecord } from '../../src/engine/record.ts';
import { sheet, undocumented } from './sheet.ts';

export const ${list}: readonly SourceRecord[] = [
  sheet({
    id: ${quoted(record)},
    product: ${quoted(id)},
    kind: 'problem',
    title: 'TODO: the problem in plain words',
    meaning: 'TODO: what it means.',
    remedy: undocumented,
    actors: { who: ['end user'], basis: 'derived' },
    source: { document: ${quoted(documentOf(name))}, place: 'TODO: the section' },
  }),
];
`;
