import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { guideTerms } from '../../flows/glossary.ts';
import { products } from '../../flows/products.ts';
import { records } from '../../flows/records/index.ts';
import { mergeContent, validIn } from '../../scripts/build/languages/catalogues.ts';
import { merge, type SourceText } from '../../scripts/build/languages/merge.ts';
import {
  type CatalogueEntry,
  isValid,
  parsePo,
  writePo,
} from '../../scripts/build/languages/po.ts';
import { pseudo } from '../../scripts/build/languages/pseudo.ts';
import { translationFaults } from '../../scripts/words/translations.ts';
import type { Text } from '../../src/engine/authoring/texts.ts';
import { codeSheets } from '../../src/engine/build/codeSheets.ts';
import { flowJson } from '../../src/engine/build/flowJson.ts';
import { contentIn, textsIn } from '../../src/engine/build/inLanguage.ts';
import { graphOf } from '../../src/engine/graph.ts';
import { codedProducts } from '../../src/engine/product.ts';
import { revisionOf } from '../../src/engine/revision.ts';
import { universalTexts } from '../../src/engine/universalTexts.ts';

const content = { allFlows, records, products, guideTerms, universalTexts, codeSheets };
const texts = textsIn(content);
const nothing: ReadonlyMap<string, readonly CatalogueEntry[]> = new Map();

/** Every catalogue with every text translated. */
const translated = new Map(
  [...mergeContent(texts, nothing)].map(([file, entries]) => [
    file,
    entries.map((entry) => ({ ...entry, translation: `ü ${entry.english}` })),
  ]),
);

const staleOf = (catalogues: ReadonlyMap<string, readonly CatalogueEntry[]>) =>
  [...catalogues.values()].flat().filter((entry) => !isValid(entry));

describe('an edit of an English text', () => {
  it.each([1, 2, 3, 4, 5])('makes exactly its translations stale: ten edits, seed %i', (seed) => {
    const random = xoroshiro128plus(seed);
    const all = [...new Set(texts.map(({ english }) => english))];
    const edited = new Map<string, string>();
    while (edited.size < 10) {
      const text = all[uniformInt(random, 0, all.length - 1)] ?? '';
      const kind = uniformInt(random, 0, 2);
      edited.set(
        text,
        [`${text} Now.`, `Please: ${text}`, 'Nothing of it is as it was before.'][kind] ?? '',
      );
    }
    const now = texts.map((text) => ({
      ...text,
      english: edited.get(text.english) ?? text.english,
    }));
    const after = mergeContent(now, translated);
    const names = (list: readonly { context?: string | undefined }[]) =>
      list.map(({ context }) => context).sort();
    expect(names(staleOf(after))).toEqual(
      names(texts.filter(({ english }) => edited.has(english))),
    );
    for (const { english, translation, was } of staleOf(after)) {
      expect(translation).toBe(`ü ${was}`);
      expect(edited.get(was ?? '')).toBe(english);
    }
    // Stale translations are not shown; all others are.
    const known = validIn([...after.values()].flat());
    for (const { context, english } of now)
      expect(known[context]?.[english] !== undefined).toBe(![...edited.values()].includes(english));
    // Taken back, everything is as it was.
    expect(mergeContent(texts, after)).toEqual(mergeContent(texts, translated));
  });
});

const source = (context: string, english: string): SourceText => ({ context, english });
const entry = (context: string, english: string, translation = `ü ${english}`): CatalogueEntry => ({
  context,
  english,
  translation,
});
const told = (entries: readonly CatalogueEntry[]) =>
  entries.map(({ translation, was }) => [translation, was].filter((one) => one !== undefined));

describe('a translation', () => {
  const before = [entry('a/asks/0', 'Open the policy of the user.'), entry('a/asks/1', 'Wait.')];

  it('moves along with its text, to another place of a list and to another step', () => {
    const now = [
      source('a/asks/0', 'Take your time.'),
      source('a/asks/1', 'Open the policy of the user.'),
      source('b/lead', 'Wait.'),
    ];
    expect(told(merge(now, before))).toEqual([
      [''],
      ['ü Open the policy of the user.'],
      ['ü Wait.'],
    ]);
  });

  it('is stale where its text has moved and changed, and what is new in its place has none', () => {
    const now = [
      source('a/asks/0', 'Take your time.'),
      source('a/asks/1', 'Open the policy of this user.'),
      source('a/asks/2', 'Wait.'),
    ];
    expect(told(merge(now, before))).toEqual([
      [''],
      ['ü Open the policy of the user.', 'Open the policy of the user.'],
      ['ü Wait.'],
    ]);
  });

  it('names the text that it is of, however often that has changed since', () => {
    const once = merge([source('a/asks/1', 'Wait here.')], before);
    const twice = merge([source('a/asks/1', 'Wait right here.')], once);
    expect(told(twice)).toEqual([['ü Wait.', 'Wait.']]);
    expect(twice.filter(isValid)).toEqual([]);
    expect(told(merge([source('a/asks/1', 'Wait.')], twice))).toEqual([['ü Wait.']]);
  });

  it('is taken from the same text elsewhere, and so is one that was made anew', () => {
    const elsewhere = new Map([['Wait here.', 'Warten Sie hier.']]);
    expect(told(merge([source('b/lead', 'Wait here.')], [], elsewhere))).toEqual([
      ['Warten Sie hier.'],
    ]);
    const stale = merge([source('a/asks/1', 'Wait here.')], before);
    expect(told(merge([source('a/asks/1', 'Wait here.')], stale, elsewhere))).toEqual([
      ['Warten Sie hier.'],
    ]);
  });

  it('goes with its text', () => {
    expect(merge([source('a/asks/1', 'Wait.')], before)).toHaveLength(1);
  });

  it('may differ between two places of one text', () => {
    const entries = [entry('a/label', 'Close', 'Schließen'), entry('b/label', 'Close', 'Nahe')];
    const now = [source('a/label', 'Close'), source('b/label', 'Close')];
    expect(told(merge(now, entries))).toEqual([['Schließen'], ['Nahe']]);
  });

  it('that a translator doubts is not shown, and stays', () => {
    const doubted = { ...entry('a/lead', 'Wait.'), isFuzzy: true };
    const [after] = merge([source('a/lead', 'Wait.')], [doubted]);
    expect(after).toMatchObject({ translation: 'ü Wait.', isFuzzy: true });
    expect(after && isValid(after)).toBe(false);
  });
});

describe('a catalogue', () => {
  it('is read as it was written', () => {
    const entries: CatalogueEntry[] = [
      {
        context: 'a/lead',
        english: 'One line.\nAnother one, with “quotes”, "straight ones" and a \\.',
        translation: 'Une ligne.\nUne autre.',
        was: 'One line,\nwith "quotes".',
        isFuzzy: true,
        places: [],
        notes: ['question; answer to “Is it?”'],
        comments: ['Is this one right?'],
      },
      {
        context: 'a/say',
        english: 'Plain',
        translation: '',
        was: undefined,
        isFuzzy: false,
        places: ['src/organisation/Markup.tsx'],
        notes: [],
        comments: [],
      },
    ];
    const text = writePo(entries, 'fr');
    expect(parsePo(text)).toEqual(entries);
    expect(text).toContain('#, fuzzy\n#| msgid "One line,\\nwith \\"quotes\\"."\nmsgctxt "a/lead"');
    expect(writePo(parsePo(text), 'fr')).toBe(text);
  });

  it('may have been wrapped by a translator’s program', () => {
    const [only] = parsePo(
      'msgid ""\nmsgstr "Language: fr\\n"\n\n#, fuzzy\n#| msgid ""\n#| "One "\n#| "two"\nmsgctxt "a"\nmsgid ""\n"One "\n"three"\nmsgstr "Un"\n',
    );
    expect(only).toMatchObject({ english: 'One three', was: 'One two', translation: 'Un' });
  });
});

describe('the content in another language', () => {
  const other = contentIn(content, ({ english }) => pseudo(english));
  /** What is the same in every language. */
  const bones = (flow: (typeof allFlows)[string]) => {
    const { initial, steps, edges } = graphOf(flow);
    return {
      initial,
      steps: [...steps].map(([node, step]) => [node, step?.kind, step?.cites]),
      edges: edges.map(({ from, answer, to, meta }) => [
        ...[from, answer, to, meta?.value?.pattern, meta?.reads?.code, meta?.reads?.message],
        meta?.knows?.map(({ id, how, about }) => [id, how, about]),
      ]),
    };
  };

  it.each(Object.keys(allFlows))('%s leads the same ways, under the same revision', (id) => {
    const [flow, told] = [allFlows[id], other.allFlows[id]];
    if (!flow || !told) throw new Error(id);
    expect(bones(told)).toEqual(bones(flow));
    expect(revisionOf(told)).toBe(revisionOf(flow));
    expect(flowJson(told, true)).not.toBe(flowJson(flow, true));
  });

  it('has the same code pages, in other words, and the same codes behind each other', () => {
    for (const product of codedProducts(products)) {
      const own = codeSheets(products, product, records, allFlows);
      const told = other.codeSheets(products, product, records, allFlows);
      expect(told.common).toEqual(own.common.map(pseudo));
      expect(told.codes.map(({ key, behind }) => [key, behind?.by.code])).toEqual(
        own.codes.map(({ key, behind }) => [key, behind?.by.code]),
      );
      for (const [i, code] of own.codes.entries()) {
        expect(told.codes[i]).toMatchObject({
          title: pseudo(code.title),
          meaning: pseudo(code.meaning),
          facts: code.facts.map(pseudo),
          errorTexts: code.errorTexts,
          names: code.names,
          settings: code.settings,
          related: code.related.map((one) => ({ ...one, title: pseudo(one.title) })),
        });
      }
    }
  });

  /** What is no prose of ours: ids, patterns, and what is there word for word. */
  const verbatim = new Set([
    ...['id', 'initial', 'target', 'type', 'kind', 'product', 'flow', 'with', 'cites', 'standards'],
    ...['operation', 'to', 'check', 'how', 'about', 'when', 'unless', 'is', 'pattern', 'example'],
    ...['shown', 'code', 'message', 'words', 'say', 'note', 'do', 'certain'],
    ...['key', 'address', 'nature', 'errorTexts', 'names', 'who', 'basis', 'settings', 'document'],
    ...['path', 'records', 'written', 'called', 'hints', 'spelled', 'answers'],
    // Who compared a record with its document is shown nowhere.
    'edition',
  ]);
  /** Finds what has not become accented. `do` is an agent's at a step, and a reader's within one. */
  const english = (value: unknown, key = '', isAction = false): string[] => {
    if (verbatim.has(key) && !(key === 'do' && isAction)) return [];
    if (typeof value === 'string')
      return pseudo(value) !== value &&
        /[aeiou]/.test(value.replace(/\*\*.*?\*\*|“[^”]*”|\{\w+\}|\S*[\d_@/\\]\S*/gs, ''))
        ? [`${key}: ${value}`]
        : [];
    if (Array.isArray(value)) return value.flatMap((one) => english(one, key, true));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, part]) => english(part, name, isAction));
  };

  it('leaves no English but verbatim words', () => {
    const left = [
      ...Object.values(other.allFlows).flatMap((flow) => english(JSON.parse(flowJson(flow, true)))),
      ...codedProducts(products).flatMap((product) =>
        english(other.codeSheets(products, product, records, allFlows)),
      ),
      ...english(other.products.map(({ codes, ...product }) => ({ ...product, ...codes, is: '' }))),
      ...english(other.guideTerms),
      ...english({ ...other.universalTexts }),
    ];
    expect(left).toEqual([]);
  });

  it('names no text twice', () => {
    const names = texts.map(({ file, context }: Text) => `${file} ${context}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a translation is refused', () => {
  const verbatim = {
    messages: new Set(['User is Blocked']),
    names: ['Entrust ST'],
    settings: ['User Lock Threshold'],
  };
  const faults = (english: string, translation: string, catalogue = 'policy') =>
    translationFaults({ catalogue, english, translation }, verbatim);

  it.each([
    ['without a placeholder', 'Ask {name} now.', 'Demandez maintenant.'],
    ['with another placeholder', 'Ask {name} now.', 'Demandez à {nom}.'],
    ['without a mark', 'Ask <0>them</0> now.', 'Demandez-leur.'],
    ['with another name in bold', 'Press **Cancel**.', 'Appuyez sur **Annuler**.'],
    ['with another number', 'Wait 30 seconds.', 'Attendez 20 secondes.'],
    ['without a number', 'Wait 30 seconds.', 'Attendez.'],
    ['with another status name', 'It says STAT_LOCKED.', 'Il dit STAT_BLOQUE.'],
    [
      'with a message in other words',
      'It says “User is Blocked”.',
      'Il dit « Utilisateur bloqué ».',
    ],
    ['without a product’s name', 'Open Entrust ST.', 'Ouvrez l’application.'],
    ['that is the English text', 'Wait for a new code.', 'Wait for a new code.'],
    ['that ends with a space', 'Wait.', 'Attendez. '],
  ])('%s', (_, english, translation) => {
    expect(faults(english, translation)).toHaveLength(1);
  });

  it('without a setting’s name, in a record', () => {
    const pair = ['See User Lock Threshold.', 'Voyez le seuil.'] as const;
    expect(faults(...pair, 'records')).toHaveLength(1);
  });

  it.each([
    ['Press **OK** after 30 seconds.', 'Après 30 secondes, appuyez sur **OK**.'],
    ['It says “User is Blocked”.', 'Il dit « User is Blocked » (l’utilisateur est bloqué).'],
    ['Entrust ST app', 'Entrust-ST-App'],
    ['Administrator', 'Administrator'],
    ['1030: User is Blocked', '1030: User is Blocked'],
    [
      '{0, plural, one {# result} other {# results}}',
      '{0, plural, one {# résultat} other {# résultats}}',
    ],
    ['“That one” is ours.', '« Celui-là » est à nous.'],
  ])('but not for “%s”', (english, translation) => {
    expect(faults(english, translation)).toEqual([]);
  });
});
