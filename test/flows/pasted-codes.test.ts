import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { allFlows } from '../../flows/all.ts';
import { records } from '../../flows/records/index.ts';
import { optionsFor } from '../../src/desk/finderChoices.ts';
import type { LockFile } from '../../src/engine/authoring/lock.ts';
import { caseCode } from '../../src/engine/case-code.ts';
import { isCaseCode } from '../../src/engine/case-code-head.ts';
import { ALPHABET } from '../../src/engine/case-code-symbols.ts';
import { openAddress, readPasted, readPastedVisit } from '../../src/engine/open.ts';
import { replay } from '../../src/engine/transcript.ts';
import { whole } from '../engine/locks.ts';
import { contexts } from '../finder/contexts.ts';
import { attacked } from '../finder/held-out.ts';
import { queries } from '../finder/queries.ts';
import { hostile, ordinary } from '../secrets/notes.ts';

const lock = whole(JSON.parse(readFileSync('flows/answers.lock.json', 'utf8')) as LockFile);

/** The codes of the shortest ways to all steps. */
const all = [
  ...new Set(
    Object.values(allFlows).flatMap((flow) =>
      getShortestPaths(flow).map(({ steps }) => {
        const answers = steps.map(({ event }) => event.type).filter((id) => id !== 'xstate.init');
        return caseCode(lock, replay(allFlows, flow.id, answers)) ?? '';
      }),
    ),
  ),
].filter(Boolean);
const hasBoth = (code: string) => /[A-Z]/.test(code);
/** Enough of them for every form. */
const codes = all.filter((code, i) => i % 4 === 0 || !hasBoth(code));

/** Each with one wrong character, wherever it may be. */
const mistype = (some: readonly string[]) =>
  some.map((code, i) => {
    const places = [...code].flatMap((character, place) => (character === '-' ? [] : [place]));
    const place = places[(i * 7) % places.length] ?? 0;
    const other = ALPHABET[(ALPHABET.indexOf(code[place] ?? '') + 1 + ((i * 13) % 31)) % 32] ?? '';
    return code.slice(0, place) + other + code.slice(place + 1);
  });
const mistyped = mistype(codes);

type Form = (code: string) => string;
const bare: Form = (code) => code.replaceAll('-', '');
const inHyphens: Record<string, Form> = {
  'as printed': (code) => code,
  'in small letters': (code) => code.toLowerCase(),
  'with long hyphens': (code) => code.replaceAll('-', '–'),
};
const inSpaces: Record<string, Form> = {
  'with spaces': (code) => code.replaceAll('-', ' '),
  'with dots': (code) => code.replaceAll('-', '.'),
  'broken in lines': (code) => code.replaceAll('-', '-\n> '),
};
const inOneWord: Record<string, Form> = {
  'without hyphens': bare,
  'without hyphens, in small letters': (code) => bare(code).toLowerCase(),
};
const spelled: Record<string, Form> = {
  'character by character': (code) => [...bare(code)].join(' '),
  'with a hyphen behind each character': (code) => [...bare(code)].join('-'),
};
const inThrees: Record<string, Form> = {
  'in threes': (code) => bare(code).replace(/.{3}(?=.)/g, '$&-'),
  'in pairs': (code) => bare(code).replace(/.{2}(?=.)/g, '$& '),
};
const alone: Form[] = [(code) => code, (code) => `(${code})`, (code) => `“${code}”.`];
const named: Form[] = [
  (code) => `Case code: ${code}`,
  (code) => `Fallcode ${code}`,
  (code) => `the case code is ${code} please help me`,
  (code) => `Code de dossier : « ${code} »`,
];
const called: Form[] = [
  (code) => `hello, my code is ${code} thanks`,
  (code) => `The code they gave me: ${code}`,
  (code) => `mein Code lautet „${code}“, bitte`,
  (code) => `el código es ${code}`,
  (code) => `${code} is the code.`,
];
const mentioned: Form = (code) => `hello, ${code} is what they gave me`;

const charactersOf = (code: string) => code.replace(/[^\da-z]/gi, '').toUpperCase();
/** Those of some codes that a text is not taken for. */
const unread = (some: readonly string[], text: Form) =>
  some.filter((code) => {
    const read = readPastedVisit(text(code));
    return read?.is !== 'code' || charactersOf(read.code) !== charactersOf(code);
  });
const each = (forms: Record<string, Form>, arounds: readonly Form[]) =>
  Object.entries(forms).flatMap(([name, form]) =>
    arounds.map((around): [string, Form] => [
      `${around('…')}, ${name}`,
      (code) => around(form(code)),
    ]),
  );

it('there are codes of all guides, of digits alone among them', () => {
  expect(all.length).toBeGreaterThan(900);
  expect(all.filter((code) => !hasBoth(code)).length).toBeGreaterThan(5);
  expect(mistype(all).filter((code) => isCaseCode(code))).toEqual([]);
});

describe('every code that is given out is read', () => {
  it.each([
    ...each({ ...inHyphens, ...inSpaces, ...inOneWord }, [...alone, ...named]),
    ...each({ ...inHyphens, ...inSpaces }, called),
    ...each(inHyphens, [mentioned]),
    ...each({ ...spelled, ...inThrees }, named),
    ...each(spelled, alone),
  ])('%s', (_, text) => {
    expect(unread(codes, text)).toEqual([]);
  });

  // As digits alone they are one-time codes, or telephone numbers.
  it.each([...each(inThrees, alone), ...each({ ...inOneWord, ...spelled }, called)])(
    'unless it has only digits: %s',
    (_, text) => {
      expect(unread(codes, text).filter(hasBoth)).toEqual([]);
    },
  );

  it('all of them, alone and in a sentence', () => {
    for (const text of [mentioned, (code: string) => code]) expect(unread(all, text)).toEqual([]);
  });

  it('at the desk by the same rule', () => {
    for (const [, text] of each(inThrees, alone))
      for (const code of codes)
        expect(optionsFor(text(code), [], undefined, false).length > 0, text(code)).toBe(
          readPastedVisit(text(code)) !== undefined,
        );
  });
});

describe('every code with one wrong character is told as such', () => {
  it.each(each({ ...inHyphens, ...inSpaces, ...inOneWord, ...spelled, ...inThrees }, named))(
    'where it is called a case code: %s',
    (_, text) => {
      expect(unread(mistyped, text)).toEqual([]);
    },
  );

  it.each(each(inHyphens, called))('where it is called a code: %s', (_, text) => {
    // `STAT-1007` is no code.
    const isName = (code: string) => /^[A-Z]+-\d+$/.test(code);
    expect(unread(mistyped, text).filter((code) => hasBoth(code) && !isName(code))).toEqual([]);
  });

  it.each([
    ...each({ ...inSpaces, ...inOneWord, ...spelled }, called),
    ...each({ ...inHyphens, ...inSpaces, ...spelled }, alone),
  ])('all but a few, which look like numbers or names of something: %s', (_, text) => {
    expect(unread(mistyped, text).filter(hasBoth).length / mistyped.length).toBeLessThan(0.06);
  });

  it('and the page that opens it gets what was typed', () => {
    for (const code of [...mistype(all).map(bare), '482913', '123456'])
      for (const text of named) {
        expect(readPasted(text(code))).toEqual({ is: 'code', code });
        expect(openAddress(text(code))).toBe(`/open?c=${code}`);
      }
  });
});

describe('nothing else is taken for a code', () => {
  const taken = (texts: readonly string[]) =>
    texts.filter((text) => readPastedVisit(text)?.is === 'code');
  const documented = [...new Set(records.flatMap((record) => [...record.codes, ...record.names]))];

  it.each([
    '…',
    '(…)',
    'code …',
    'Code: …',
    'the code is …',
    'my code is … please help',
    'it shows the code (…)',
    'error code …',
    'der Code ist …',
    'le code …',
    '… is the code',
  ])('no documented code or status: %s', (around) => {
    expect(taken(documented.map((code) => around.replace('…', () => code)))).toEqual([]);
  });

  it('no text of a document', () => {
    const texts = records.flatMap((record) => [
      ...[record.title, record.meaning, ...record.errorTexts, ...record.settings],
      ...[...record.causes, ...record.facts, ...record.remedy.steps.map((step) => step.do)],
    ]);
    expect(taken(texts)).toEqual([]);
  });

  it('no query, whatever stands around it', () => {
    const texts = Object.values(queries).flatMap((some) => some.map(([text]) => text));
    expect(taken([...texts, ...attacked])).toEqual([]);
    const around = Object.values(contexts).flat();
    const some = documented.filter((_, i) => i % 3 === 0);
    expect(taken(around.flatMap((context) => some.map(context)))).toEqual([]);
  });

  it('no note, and no secret', () => {
    const notes = ordinary.filter((note) => note !== 'K7QM-3XTD-9P');
    expect(taken([...notes, ...hostile.map(([note]) => note)])).toEqual([]);
  });
});
