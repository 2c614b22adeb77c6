/** What a text names exactly: forms, names, numbers, messages, steps; and what only looks like it. */
import { grouped } from '../../engine/grouped.ts';
import type { ProductId } from '../../engine/step.ts';
import type { FinderIndex, FormName, Found, FoundKind, RecordEntry } from './model.ts';
import { fitsNamed } from './namedProducts.ts';
import { type Messages, messagesIn } from './pastedMessages.ts';
import type { ExactReading, Form } from './read.ts';
import { namesIn } from './statusNames.ts';
import type { Target, Targets } from './targets.ts';

/** What was found exactly, in the order in which it is to be shown. */
export interface Exact extends Pick<Found, 'kind' | 'recognised' | 'elsewhere'> {
  /** Numbers and names that are given as codes but that no document lists. */
  readonly undocumented: string[];
  readonly targets: readonly Target[];
  readonly near: readonly Target[];
  /** Records of numbers that are not told as codes, with the numbers: they come after words. */
  readonly hints: readonly RecordEntry[];
  /** Those among them of which the text says that they were shown. */
  readonly said: readonly RecordEntry[];
  /** Numbers that are not told as codes, and that no document lists. */
  readonly maybe: readonly string[];
  readonly isNearly: boolean;
  /** Records whose message holds the words just so, though too few to tell it. */
  pieces: Messages['pieces'];
  /** Whether what was recognised is all that matters, so that the words need not be searched. */
  readonly isWhole: boolean;
}

/** Collects the exact matches while a text is read. */
function collector() {
  const found = {
    kind: 'code' as FoundKind,
    targets: [] as Target[],
    near: [] as Target[],
    hints: [] as RecordEntry[],
    said: [] as RecordEntry[],
    maybe: [] as string[],
    isNearly: false,
    recognised: [] as string[],
    undocumented: [] as string[],
    elsewhere: [] as { product: ProductId; query: string }[],
    isWhole: true,
    pieces: new Map() as Messages['pieces'],
  };
  /** The first kind that leads somewhere is what the text is. */
  const add = (kind: FoundKind, list: readonly Target[], near: readonly Target[] = []) => {
    if (found.targets.length === 0) found.kind = kind;
    found.targets.push(...list);
    found.near.push(...near);
  };
  return { found, add };
}

type Collector = ReturnType<typeof collector>;

/**
 * @param index the finder's index
 * @param targets what leads to its guides and pages
 * @returns a function that finds what a text names exactly
 */
export function exactIn(
  index: FinderIndex,
  targets: Targets,
): (query: string, reading: ExactReading) => Exact {
  const named = namesIn(index);
  const messages = messagesIn(index.records, index.vocabulary.speech.shows);
  const stopWords = new Set(index.vocabulary.stopWords);
  const negative = index.records.find(({ id }) => id === 'OAS-NEG');
  const isOfServer = new RegExp(`\\b(?:${index.vocabulary.speech.numbers.server})\\b`, 'i');
  const numbered = numberedIn(index.records, negative);

  return (query, reading) => {
    const collected = collector();
    const { found, add } = collected;
    const isForm = reading.forms.length > 0;
    // The number in a form is the app's own: it is never looked up in another list.
    if (isForm) addForms(collected, reading.forms, targets);
    else if (reading.codes.length === 1 && reading.codes[0]?.value === -1) {
      found.recognised.push('-1');
      add(
        'code',
        minusOne(query, reading, { server: targets.exact(negative, '-1'), targets, isOfServer }),
      );
      return found;
    }
    addNames(collected, named(query), targets);
    addNotes(collected, reading.notes, index.notes, targets);
    if (isForm) return found;

    const telling = (reading.rest.match(/[\p{L}\p{N}#']+/gu) ?? []).filter(
      (word) => !stopWords.has(word),
    );
    const message = messages(query, telling.join(' '));
    found.pieces = message.pieces;
    for (const code of reading.codes)
      addCode(collected, code, numbered(code.value), { reading, message, targets });
    addMessage(collected, message, reading, targets);
    if (found.targets.length === 0 && found.undocumented.length === 0)
      addSteps(collected, reading.steps, targets);
    return found;
  };
}

/** Finds the records for a number: one record covers all negative numbers. */
function numberedIn(records: readonly RecordEntry[], negative: RecordEntry | undefined) {
  const numbers = grouped(
    records.flatMap((record) => record.codes.map((code) => [code, record] as const)),
  );
  return (value: number): readonly RecordEntry[] =>
    value < 0 ? (negative ? [negative] : []) : (numbers.get(`${value}`) ?? []);
}

function addForms({ found, add }: Collector, forms: readonly Form[], targets: Targets) {
  for (const form of forms) {
    const { written, ways } = waysOf(form);
    found.recognised.push(written);
    add(
      'form',
      ways.flatMap((name) => targets.form(name, form.value, written)),
      otherForms.flatMap((name) => (ways.includes(name) ? [] : targets.form(name))),
    );
  }
}

/** What `-1` leads to as a code of the server, and what says that it is one. */
interface ServerToo {
  readonly server: readonly Target[];
  readonly targets: Targets;
  readonly isOfServer: RegExp;
}

/** `-1` is a form of the app without its brackets, and a negative code of the server. */
function minusOne(
  query: string,
  { products }: ExactReading,
  { server, targets, isOfServer }: ServerToo,
): Target[] {
  const app = targets.form('unhandled', '-1', '(-1)');
  const network = targets.form('no-return-code', '-1', 'networking (-1)');
  const isServer = products.has('onespan-server') || isOfServer.test(query);
  return isServer ? [...server, ...app, ...network] : [...app, ...server, ...network];
}

function addNames(
  { found, add }: Collector,
  names: ReturnType<ReturnType<typeof namesIn>>,
  targets: Targets,
) {
  for (const { written, records, isSure } of names) {
    if (records.length === 0) {
      found.kind = 'name';
      found.undocumented.push(written);
    } else found.recognised.push(...records.flatMap(({ names }) => names.slice(0, 1)));
    if (!isSure) found.isWhole = false;
    add(
      'name',
      records.flatMap((record) => targets.exact(record)),
      records.flatMap(targets.confused),
    );
  }
}

/** Identifiers of audit messages. */
function addNotes(
  { found, add }: Collector,
  read: ExactReading['notes'],
  known: FinderIndex['notes'],
  targets: Targets,
) {
  for (const note of read) {
    const about = known[note] ?? [];
    (about.length > 0 ? found.recognised : found.undocumented).push(note.toUpperCase());
    add(
      'name',
      about.flatMap((id) => targets.exact(targets.records.get(id))),
    );
  }
}

/** A number: told as a code, or a hint where the text says no more than that there is one. */
function addCode(
  { found, add }: Collector,
  code: ExactReading['codes'][number],
  records: readonly RecordEntry[],
  { reading, message, targets }: { reading: ExactReading; message: Messages; targets: Targets },
) {
  const number = `${code.value}`;
  const fits = records.filter(({ product }) => fitsProduct(product, reading));
  if (fits.length === 0) {
    if (code.isSure) {
      found.undocumented.push(number);
      found.elsewhere.push(...records.map(({ product }) => ({ product, query: number })));
    } else if (code.isSaid && isCodeLike(code.value)) found.maybe.push(number);
  } else if (code.isSure || fits.some((record) => message.records.includes(record))) {
    found.recognised.push(number);
    const value = code.value < 0 ? number : undefined;
    add(
      'code',
      fits.flatMap((record) => targets.exact(record, value)),
      fits.flatMap(targets.confused),
    );
  } else {
    found.hints.push(...fits);
    if (code.isSaid) found.said.push(...fits);
  }
}

/** The message of a document, word for word or nearly. */
function addMessage(
  { found, add }: Collector,
  message: Messages,
  { products }: ExactReading,
  targets: Targets,
) {
  const records = message.records.filter(({ product }) => fitsNamed(product, products));
  if (records.length === 0) return;
  found.isNearly = found.targets.length === 0 && message.isNearly;
  if (found.targets.length === 0) found.isWhole = message.isWhole;
  add(
    'message',
    records.flatMap((record) => targets.exact(record)),
    records.slice(0, 2).flatMap(targets.confused),
  );
}

/** `step 4`: a step of the offline activation. */
function addSteps({ found, add }: Collector, steps: ExactReading['steps'], targets: Targets) {
  for (const step of steps) {
    const record = targets.records.get(`OFF-${String(step).padStart(2, '0')}`);
    if (record === undefined) continue;
    found.isWhole = false;
    add('words', targets.exact(record));
  }
}

const otherForms: readonly FormName[] = ['mss', 'mas', 'unhandled', 'no-return-code', 'http'];

/** The proper spelling of a form, and what it can mean, likeliest first. */
function waysOf({ word, value, k, placeholder }: Form): { written: string; ways: FormName[] } {
  if (word === 'unhandled') return { written: '(-1)', ways: ['unhandled', 'no-return-code'] };
  if (word === 'http') return { written: `HTTP ${value}`, ways: ['http'] };
  const inside = value ?? placeholder;
  const written = inside === undefined ? word : `${word} (${inside})`;
  if (word !== 'networking') return { written, ways: [word] };
  if (value === '-1' || k)
    return {
      written: value === undefined ? 'networking k (-1)' : written,
      ways: ['no-return-code'],
    };
  if (value === undefined) {
    if (placeholder === undefined)
      return { written, ways: ['http', 'return-code', 'no-return-code'] };
    return /http|status/.test(placeholder)
      ? { written, ways: ['http', 'return-code'] }
      : { written, ways: ['return-code', 'http'] };
  }
  // On the screen the two look the same; HTTP has statuses from 100 to 599.
  return Number(value) >= 100 && Number(value) <= 599
    ? { written, ways: ['http', 'return-code'] }
    : { written, ways: ['return-code'] };
}

/** A number of one product is not answered with another product's; the app has none. */
function fitsProduct(product: ProductId, { products, hinted }: ExactReading): boolean {
  const told = [...products, ...hinted].filter((name) => name !== 'onespan-app');
  return told.length === 0 || told.includes(product);
}

/** A year is a year. */
const isCodeLike = (value: number) =>
  value >= 1000 && value < 6000 && !(value > 1990 && value < 2040);
