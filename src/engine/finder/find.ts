/**
 * Finds where a text leads: exact things first (the app's error forms, status names, numbers,
 * messages), then the words.
 */
import MiniSearch from 'minisearch';
import { guideAddress } from '../address.ts';
import { type Product, products } from '../step.ts';
import { formatAnswer } from '../transcript.ts';
import { distance } from './distance.ts';
import { markOf } from './mark.ts';
import type {
  FinderIndex,
  FormName,
  Found,
  FoundKind,
  GuideEntry,
  RecordEntry,
  Result,
} from './model.ts';
import { type Form, LONGEST, type Reading, read } from './read.ts';
import { type Hit, scorerOf } from './score.ts';
import { type SearchDocument, searchOptions } from './search.ts';
import { cutterOf, pressed } from './words.ts';

/** @returns where a text leads; `isTyping` while its last word may not be whole */
export type Find = (text: string, isTyping?: boolean) => Found;

/** More than this nobody reads. */
const MOST_RESULTS = 8;
const MOST_NEAR = 6;

/** A place that results can point to. */
type Target =
  | {
      readonly guide: GuideEntry;
      readonly via?: RecordEntry;
      readonly value?: string;
      readonly code?: string;
      readonly isKnown?: boolean;
    }
  | { readonly page: RecordEntry };

/**
 * @param index what the build made of flows and records
 * @returns the finder; it never throws, whatever the text
 */
export function createFinder(index: FinderIndex): Find {
  const cutter = cutterOf({ ...index.vocabulary, sayings: {} });
  const search = MiniSearch.loadJS<SearchDocument>(
    index.search as Parameters<typeof MiniSearch.loadJS>[0],
    searchOptions,
  );
  const scores = scorerOf({ index, search, cutter });
  const guides = new Map(index.guides.map((guide) => [guide.id, guide]));
  const records = new Map(index.records.map((record) => [record.id, record]));
  const numbers = numbersOf(index.records);
  const names = namesOf(index.records);
  const texts = textsOf(index.records);
  const furniture = new Set(index.vocabulary.furniture.map(pressed));

  return (typed, isTyping = false) => {
    const query = typed.slice(0, LONGEST).trim();
    const asked = pressed(query);
    const reading = read(query, index.vocabulary.products);
    const found = (kind: FoundKind, more: Partial<Found> = {}): Found => ({
      query,
      kind,
      results: [],
      near: [],
      recognised: [],
      undocumented: [],
      elsewhere: [],
      ...more,
    });
    if (query === '') return found('empty');
    if (furniture.has(asked)) return found('nothing');

    const exact = exactTargets(query, asked, reading);
    if (exact.targets.length > 0) {
      const near = exact.near;
      const words =
        exact.isWhole || exact.kind === 'form'
          ? []
          : wordTargets(query, reading, isTyping).filter((target) => !near.includes(target));
      return found(exact.kind, {
        ...resultsOf(exact.targets, [...near, ...words], query, exact.recognised),
        recognised: exact.recognised,
        undocumented: exact.undocumented,
      });
    }
    if (exact.undocumented.length > 0) {
      const rest = wordTargets(reading.rest, reading, false).length > 0 ? reading.rest : undefined;
      return found('nothing', {
        undocumented: exact.undocumented,
        elsewhere: exact.elsewhere,
        ...(rest !== undefined && { rest }),
      });
    }

    const targets = wordTargets(query, reading, isTyping);
    if (targets.length === 0) return found('nothing');
    const [best, rest] = [targets.slice(0, 4), targets.slice(4)];
    return found('words', resultsOf(best, rest, query, []));
  };

  /** What the text names exactly, in the order in which it stands there. */
  function exactTargets(query: string, asked: string, reading: Reading) {
    const targets: Target[] = [];
    const near: Target[] = [];
    const recognised: string[] = [];
    const undocumented: string[] = [];
    const elsewhere: { product: Product; query: string }[] = [];
    let kind: FoundKind = 'code';
    /** Whether nothing but what was recognised is worth a search. */
    let isWhole = true;

    for (const form of reading.forms) {
      kind = 'form';
      const { code, ways } = waysOf(form);
      recognised.push(code);
      targets.push(...ways.flatMap((name) => formTarget(name, form.value, code)));
      for (const name of ['mss', 'mas', 'unhandled', 'no-return-code', 'http'] as const)
        if (!ways.includes(name)) near.push(...formTarget(name));
    }
    // The number in a form is the app's own: it is never looked up in another list.
    const isMinusOne = reading.codes.length === 1 && reading.codes[0]?.value === -1;
    if (isMinusOne && reading.forms.length === 0) {
      kind = 'code';
      recognised.push('-1');
      const server = recordTargets(records.get('OAS-NEG'), '-1');
      const app = [
        ...formTarget('unhandled', '-1', '(-1)'),
        ...formTarget('no-return-code', '-1', 'networking (-1)'),
      ];
      const isServer =
        reading.products.has('onespan-server') ||
        /\b(?:status|server|returns?|returned)\b/i.test(query);
      targets.push(
        ...(isServer ? [...server, ...app] : [...app.slice(0, 1), ...server, ...app.slice(1)]),
      );
      return { targets, near, recognised, undocumented, elsewhere, kind, isWhole };
    }

    for (const name of namedIn(query, asked)) {
      if (targets.length === 0) kind = 'name';
      recognised.push(...name.records.flatMap(({ names: all }) => all.slice(0, 1)));
      for (const record of name.records) targets.push(...recordTargets(record));
      near.push(...name.records.flatMap(confused));
      if (!name.isSure) isWhole = false;
      if (name.records.length === 0) undocumented.push(name.written);
    }
    for (const note of reading.notes) {
      const about = index.notes[note] ?? [];
      if (targets.length === 0) kind = 'name';
      recognised.push(note.toUpperCase());
      if (about.length === 0) undocumented.push(note.toUpperCase());
      for (const id of about) targets.push(...recordTargets(records.get(id)));
    }
    const [message, isWholeMessage] = messagesIn(asked, query);

    if (reading.forms.length === 0)
      for (const { value, isSure } of reading.codes) {
        const all = value < 0 ? [records.get('OAS-NEG')] : (numbers.get(String(value)) ?? []);
        const fits = all.filter((record) => record && fitsProduct(record, reading.products));
        if (fits.length > 0) {
          const [first] = fits;
          const isTold =
            isSure || value >= 1000 || (first !== undefined && message.includes(first));
          if (!isTold) continue;
          if (targets.length === 0) kind = 'code';
          recognised.push(String(value));
          for (const record of fits) {
            targets.push(...recordTargets(record, value < 0 ? String(value) : undefined));
            if (record) near.push(...confused(record));
          }
          continue;
        }
        // A year is a year, and a small number in a sentence counts something.
        const isCodeLike =
          isSure || (value >= 1000 && value < 6000 && !(value > 1990 && value < 2040));
        if (!isCodeLike) continue;
        undocumented.push(String(value));
        for (const record of all)
          if (record) elsewhere.push({ product: record.product, query: String(value) });
      }

    if (reading.forms.length === 0 && message.length > 0) {
      if (targets.length === 0) {
        kind = 'message';
        isWhole = isWholeMessage;
      }
      for (const record of message) targets.push(...recordTargets(record));
      near.push(...message.slice(0, 2).flatMap(confused));
    }
    for (const step of reading.steps) {
      const record = records.get(`OFF-${String(step).padStart(2, '0')}`);
      if (record && targets.length === 0 && reading.codes.length === 0) {
        targets.push(...recordTargets(record));
        isWhole = false;
        kind = 'words';
      }
    }
    return { targets, near, recognised, undocumented, elsewhere, kind, isWhole };
  }

  function fitsProduct({ product }: RecordEntry, named: ReadonlySet<string>): boolean {
    const told = [...named].filter((name) => name !== 'onespan-app');
    return told.length === 0 || told.includes(product);
  }

  /** A form as it is written properly, and what it can stand for: the likeliest first. */
  function waysOf({ word, value, k, placeholder }: Form): { code: string; ways: FormName[] } {
    if (word === 'unhandled') return { code: '(-1)', ways: ['unhandled', 'no-return-code'] };
    if (word === 'mss' || word === 'mas')
      return { code: value === undefined ? word : `${word} (${value})`, ways: [word] };
    if (word === 'http') return { code: `HTTP ${value}`, ways: ['http'] };
    const code = value === undefined ? 'networking' : `networking (${value})`;
    if (value === '-1' || k)
      return { code: value === undefined ? 'networking k (-1)' : code, ways: ['no-return-code'] };
    if (value === undefined) {
      if (placeholder !== undefined && /http|status/.test(placeholder))
        return { code: `${code} (HTTP status)`, ways: ['http', 'return-code'] };
      if (placeholder !== undefined)
        return { code: `${code} (${placeholder})`, ways: ['return-code', 'http'] };
      return { code, ways: ['http', 'return-code', 'no-return-code'] };
    }
    const number = Number(value);
    return number >= 100 && number <= 599
      ? { code, ways: ['http', 'return-code'] }
      : { code, ways: ['return-code', 'http'] };
  }

  function formTarget(name: FormName, value?: string, code?: string): Target[] {
    const record = records.get(index.forms[name]);
    const guide = record?.way && guides.get(record.way.guide);
    if (record === undefined || guide === undefined) return [];
    return [
      {
        guide,
        via: record,
        isKnown: true,
        ...(value !== undefined && { value }),
        code: code ?? record.codes[0] ?? formWords[name],
      },
    ];
  }

  /** A record's own page, then its guide; where it has no page, the guide alone. */
  function recordTargets(record: RecordEntry | undefined, value?: string): Target[] {
    if (record === undefined) return [];
    const guide = record.way && guides.get(record.way.guide);
    return [
      ...(record.page ? [{ page: record }] : []),
      ...(guide
        ? [{ guide, via: record, isKnown: true, ...(value !== undefined && { value }) }]
        : []),
    ];
  }

  function confused(record: RecordEntry): Target[] {
    return record.near.flatMap((id) => recordTargets(records.get(id)).slice(0, 1));
  }

  /** Status names in any spelling. */
  function namedIn(
    query: string,
    asked: string,
  ): { written: string; records: readonly RecordEntry[]; isSure: boolean }[] {
    const found: { written: string; records: readonly RecordEntry[]; isSure: boolean }[] = [];
    const add = (written: string, list: readonly RecordEntry[], isSure: boolean) => {
      if (!list.some((record) => found.some(({ records: have }) => have.includes(record))))
        found.push({ written, records: list, isSure });
    };
    const words = query
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => word.toLowerCase())
      .filter(Boolean);
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] ?? '';
      if (!word.startsWith('stat') || word === 'status') continue;
      const start = word === 'stat' ? i + 1 : i;
      for (let end = Math.min(words.length, start + 8); end > start; end -= 1) {
        const joined = words
          .slice(start, end)
          .join('')
          .replace(/^stat(?=.)/, '');
        const list = names.get(joined);
        if (list === undefined) continue;
        add(joined, list, true);
        i = end - 1;
        break;
      }
    }
    // `otp_incorrect`, `OTP-INCORRECT`: joined words can only be a name.
    for (const [token] of query.matchAll(/[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+/gu)) {
      const joined = pressed(token).replace(/^stat(?=.)/, '');
      const list = names.get(joined);
      if (list) add(token, list, true);
      else if (/^stat_./i.test(token)) {
        const close = closestNames(joined);
        add(token, close, true);
      }
    }
    if (found.length === 0) {
      const bare = pressed(
        query.replace(/\b(?:error|status|code|name|the|what|is|mean|means|does)\b/gi, ' '),
      );
      const list = names.get(asked) ?? names.get(bare);
      // A name of one common word is a word first, unless it is written as names are.
      if (list && (!list.some(({ isWord }) => isWord(asked)) || /^[A-Z]{3,}$/.test(query)))
        add(query, list, /[_A-Z]/.test(query.slice(1)) && !/[a-z] /.test(query));
      else if (
        /^stat./.test(asked) &&
        !/^(?:status|state|static|start|station|stats?$)/.test(asked)
      ) {
        const close = closestNames(asked.slice(4));
        if (close.length > 0) add(query, close, true);
      }
    }
    return found;
  }

  /** Names that begin like this one, or that a slip or two of the finger make of it. */
  function closestNames(joined: string): NameEntry[] {
    const begun = [...names].filter(([name]) => joined.length > 2 && name.startsWith(joined));
    const most = joined.length > 10 ? 2 : 1;
    const close = begun.length
      ? begun
      : [...names].filter(([name]) => distance(name, joined, most) <= most);
    return [...new Set(close.flatMap(([, list]) => list))].slice(0, 6);
  }

  /** Records whose error text is in the query, or the query in it; the closest first. */
  function messagesIn(asked: string, query: string): [RecordEntry[], boolean] {
    const matches: { record: RecordEntry; part: number; length: number; text: string }[] = [];
    const isOneWord = !/\s/.test(query.trim());
    for (const { text, record, isWhole } of texts) {
      if (text === asked)
        matches.push({ record, part: isWhole ? 2 : 1.5, length: text.length, text });
      else if (asked.includes(text) && (text.length >= 20 || text.length >= asked.length * 0.6))
        matches.push({
          record,
          part: 1 + text.length / asked.length / 3,
          length: text.length,
          text,
        });
      else if (
        !isOneWord &&
        isWhole &&
        text.includes(asked) &&
        (asked.length >= 16 || asked.length >= text.length * 0.6)
      )
        matches.push({ record, part: asked.length / text.length, length: asked.length, text });
    }
    // A text within another that matches as well is not what was meant.
    const kept = matches.filter(
      ({ text, part }) =>
        part < 1 ||
        !matches.some(
          (other) => other.part >= 1 && other.text !== text && other.text.includes(text),
        ),
    );
    kept.sort((a, b) => b.part - a.part);
    const list = [...new Set(kept.map(({ record }) => record))].slice(0, MOST_RESULTS);
    return [list, (kept[0]?.part ?? 0) >= 1.3];
  }

  /** Where the words lead, best first. */
  function wordTargets(query: string, reading: Reading, isTyping: boolean): Target[] {
    const hits: readonly Hit[] = scores(query, reading.products, isTyping);
    if (hits.length === 0) return productTargets(reading);
    const best = new Map<string, { target: Target; score: number; product: Product }>();
    const add = (key: string, target: Target, score: number, product: Product) => {
      if (score > (best.get(key)?.score ?? 0)) best.set(key, { target, score, product });
    };
    for (const { entry, score } of hits) {
      if ('summary' in entry) {
        add(entry.id, { guide: entry }, score + 0.01, entry.product);
        continue;
      }
      const guide = entry.way && guides.get(entry.way.guide);
      if (guide) add(guide.id, { guide, via: entry }, score + 0.005, entry.product);
      if (entry.page) add(entry.page, { page: entry }, score, entry.product);
    }
    return [...best.values()]
      .sort(
        (a, b) => b.score - a.score || products.indexOf(a.product) - products.indexOf(b.product),
      )
      .slice(0, MOST_RESULTS + 2)
      .map(({ target }) => target);
  }

  /** The name of a product and nothing else: its guides. */
  function productTargets({ products: named, rest }: Reading): Target[] {
    if (named.size === 0 || cutter.cut(rest).some(({ term }) => !cutter.isPale(term))) return [];
    return index.guides.filter(({ product }) => named.has(product)).map((guide) => ({ guide }));
  }

  function resultsOf(
    targets: readonly Target[],
    near: readonly Target[],
    query: string,
    recognised: readonly string[],
  ): Pick<Found, 'results' | 'near'> {
    const mark = markOf(cutter, scores.termsOf(query), query, recognised);
    const seen = new Set<string>();
    const all = (list: readonly Target[], most: number) =>
      list
        .map((target) => resultOf(target, mark))
        .filter(({ href }) => !seen.has(href) && seen.add(href))
        .slice(0, most);
    const results = all(targets, MOST_RESULTS);
    return { results, near: all(near, MOST_NEAR) };
  }

  function resultOf(target: Target, mark: ReturnType<typeof markOf>): Result {
    if ('page' in target) {
      const { page: record } = target;
      return {
        kind: 'code',
        product: record.product,
        href: record.page ?? '/',
        records: [record.id],
        ...mark({
          code: [record.codes[0], record.names[0]].filter(Boolean).join(' '),
          title: record.title,
          about: record.meaning,
          others: record.passages,
        }),
      };
    }
    const { guide, via, value, code, isKnown } = target;
    const way = isKnown ? via?.way : undefined;
    const answers = (way?.answers ?? []).map((answer, i) =>
      i === way?.valueAt && value !== undefined ? formatAnswer(answer, value) : answer,
    );
    const isForm = code !== undefined && via !== undefined;
    return {
      kind: 'guide',
      product: guide.product,
      href: guideAddress({ flow: guide.id, answers }),
      records:
        isForm && way !== undefined && way.records.length > 0
          ? way.records
          : [
              ...new Set([
                ...(via && way ? [via.id] : []),
                ...guide.records,
                ...(via ? [via.id] : []),
              ]),
            ],
      ...mark({
        ...(isForm && { code }),
        title: isForm ? via.title : guide.title,
        about: isForm ? via.meaning : via && !via.page ? via.meaning : guide.summary,
        others: [...guide.passages, ...(via?.passages ?? [])],
      }),
    };
  }
}

const formWords: Readonly<Record<FormName, string>> = {
  mss: 'mss (…)',
  mas: 'mas (…)',
  unhandled: '(-1)',
  'return-code': 'networking (…)',
  'no-return-code': 'networking k (-1)',
  http: 'networking (…)',
};

interface NameEntry extends RecordEntry {
  isWord(asked: string): boolean;
}

/** Records by the number of their code. */
function numbersOf(records: readonly RecordEntry[]): ReadonlyMap<string, readonly RecordEntry[]> {
  const numbers = new Map<string, RecordEntry[]>();
  for (const record of records)
    for (const code of record.codes)
      if (/^\d+$/.test(code)) numbers.set(code, [...(numbers.get(code) ?? []), record]);
  return numbers;
}

/** Records by their status names, pressed together and without `STAT_`. */
function namesOf(records: readonly RecordEntry[]): ReadonlyMap<string, readonly NameEntry[]> {
  const names = new Map<string, NameEntry[]>();
  const common = new Set(
    records.flatMap(({ passages }) =>
      passages
        .filter(([kind]) => kind !== 'name')
        .flatMap(([, text]) => text.toLowerCase().split(/[^\p{L}]+/u)),
    ),
  );
  for (const record of records)
    for (const name of record.names) {
      const joined = pressed(name).replace(/^stat/, '');
      const isWord = (asked: string) => !asked.startsWith('stat') && common.has(joined);
      names.set(joined, [...(names.get(joined) ?? []), { ...record, isWord }]);
    }
  return names;
}

/** Error texts, pressed together; those of several sentences also sentence by sentence. */
function textsOf(
  records: readonly RecordEntry[],
): readonly { text: string; record: RecordEntry; isWhole: boolean }[] {
  return records.flatMap((record) =>
    record.passages.flatMap(([kind, text]) => {
      if (kind !== 'text') return [];
      const sentences = text.split(/(?<=[.:?]) +/).filter((part) => part.split(' ').length > 3);
      return [
        { text: pressed(text), record, isWhole: true },
        ...(sentences.length > 1
          ? sentences.map((part) => ({ text: pressed(part), record, isWhole: false }))
          : []),
      ];
    }),
  );
}
