/**
 * `npm run flows new` and `npm run flows new-product`: starting points for authors. What is written runs
 * and can be walked; each text that only an author can write says `TODO`, and the flows check reports it
 * until then. The texts are in templates/.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exportName } from '../../flows/files.ts';
import { NAME } from '../../src/engine/names.ts';
import type { Product } from '../../src/engine/product.ts';
import type { SourceRecord } from '../../src/engine/record.ts';
import { filled } from '../build/text.ts';

/** What exists already, and where to write. */
export interface Library {
  /** The project's folder. */
  readonly root: string;
  readonly products: readonly Pick<Product, 'id'>[];
  readonly records: readonly SourceRecord[];
  /** The ids of all flows. */
  readonly flows: readonly string[];
}

/** What a new guide takes from the record that it is based on. */
type Rests = Pick<SourceRecord, 'id' | 'meaning' | 'errorTexts' | 'remedy'>;

/** A string literal as the formatter writes it in the source of a flow. */
const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** @returns a template from this folder with its `{{names}}` replaced */
const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  filled(new URL(`templates/${template}.txt`, import.meta.url), values);

function write(root: string, path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return path;
}

/** Inserts texts into a file, each before something that is there already. */
function insert(
  root: string,
  path: string,
  ...texts: readonly (readonly [before: RegExp, text: string])[]
): string {
  let source = readFileSync(join(root, path), 'utf8');
  for (const [before, text] of texts) {
    const at = source.search(before);
    if (at < 0) throw new Error(`${path} does not have the expected form: add the entry by hand`);
    source = source.slice(0, at) + text + source.slice(at);
  }
  return write(root, path, source);
}

/** The end of the object that is a file's only export. */
const END = /^\};$/m;

function idFor(what: string, id: string, taken: readonly string[]): void {
  if (!NAME.test(id))
    throw new Error(
      `“${id}” cannot be the id of a ${what}: small letters, digits and hyphens, such as code-expired`,
    );
  if (taken.includes(id)) throw new Error(`there is a ${what} “${id}” already`);
}

/**
 * Writes a new guide that can be walked at once.
 *
 * @param id the guide's id: the name of its file, and part of its addresses
 * @param record the id of the record to base it on; the product's first by default
 * @returns the files that were written, relative to the project's folder
 * @throws Error when the id is invalid or taken, or there is no such product or record
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
  const own = records.filter((one) => one.product === product);
  const rests = record === undefined ? own[0] : records.find((one) => one.id === record);
  if (rests === undefined)
    throw new Error(
      record === undefined
        ? `no record is about ${product}: add one to flows/records first, since each step cites one`
        : `there is no record “${record}”: those of ${product} are ${own.map((one) => one.id).join(', ')}`,
    );
  return writeFlow(root, product, id, rests);
}

/** Writes a question, an instruction with its outcome, and both endings, filled in from the record. */
function writeFlow(
  root: string,
  product: string,
  id: string,
  { id: record, meaning, errorTexts: [message], remedy }: Rests,
): string[] {
  const path = `flows/${product}/${id}.ts`;
  if (existsSync(join(root, path))) throw new Error(`${path} already exists`);
  const steps = remedy.steps.map((step) => `TODO in your own words: ${step.do}`);
  const doing = steps.length > 0 ? steps : ['TODO: one thing to do'];
  const text = fill('guide', {
    ...{ id, product, record, export: exportName(id) },
    summary: quoted(`TODO: when this is the right guide. The record says: ${meaning}`),
    shows:
      message === undefined
        ? ''
        : `shows: { where: 'TODO: what shows it', words: ${quoted(message)} },`,
    steps: doing.map((each) => `{ do: ${quoted(each)} },`).join(' '),
  });
  return [
    write(root, path, text),
    insert(root, 'flows/complaints.ts', [END, fill('complaint', { id })]),
  ];
}

/**
 * Writes a new product: its entry, its file of records with a first one, and a guide.
 *
 * @param name what people call it
 * @returns the files that were written or changed, relative to the project's folder
 * @throws Error when the id is invalid or taken
 */
export function newProduct(library: Library, id: string, name: string): string[] {
  const { root, products, records, flows } = library;
  const taken = products.map((one) => one.id);
  idFor('product', id, taken);
  const first = `${id}-first`;
  idFor('guide', first, flows);
  const prefix = prefixFor(id, records);
  const record = `${prefix}-01-FIRST`;
  const list = exportName(id);
  const document = quoted(`TODO: the document on ${name}`);
  const called = quoted(name.toLowerCase());
  const today = new Date().toISOString().slice(0, 10);
  return [
    insert(root, 'flows/products.ts', [
      // Before the entry that is not a vendor’s product, which stays the last.
      /^ {2}\{\n {4}id: 'front-door',/m,
      fill('product', { id, prefix, called, name: quoted(name) }),
    ]),
    write(
      root,
      `flows/records/${id}.ts`,
      fill('records', { id, record, document, export: list, title: name }),
    ),
    insert(
      root,
      'flows/records/index.ts',
      [/^import \{ standards \}/m, `import { ${list} } from './${id}.ts';\n`],
      [/^ {2}\.\.\.standards,/m, `  ...${list},\n`],
    ),
    insert(root, 'flows/records/documents.ts', [END, fill('edition', { document, today })]),
    ...writeFlow(root, id, first, {
      ...{ id: record, meaning: '', errorTexts: [] },
      remedy: { basis: 'none', steps: [] },
    }),
  ];
}

/** The prefix of a product's record ids: its initials, or more letters if they are taken. */
function prefixFor(id: string, records: readonly SourceRecord[]): string {
  const taken = new Set(records.map((record) => record.id.split('-')[0]));
  const letters = id.replace(/[^a-z]/g, '');
  const initials = id.replace(/(?<=[a-z0-9])[a-z0-9]|[^a-z]/g, '');
  const free = [initials, letters.slice(0, 3), letters]
    .map((one) => one.toUpperCase())
    .find((one) => one.length > 1 && !taken.has(one));
  if (free === undefined)
    throw new Error(`no letters are left for the records of “${id}”: choose another id`);
  return free;
}
