import { beforeAll, describe, expect, it, vi } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { products } from '../../flows/products.ts';
import { records } from '../../flows/records/index.ts';
import { vocabulary } from '../../flows/vocabulary.ts';
import { parseGuidePath } from '../../src/engine/address.ts';
import { replay } from '../../src/engine/transcript.ts';
import { buildFinderIndex } from '../../src/finder/search/buildIndex.ts';
import { createFinder, type FindText } from '../../src/finder/search/find.ts';
import type { FinderIndex, Found } from '../../src/finder/search/model.ts';
import { contexts } from './contexts.ts';
import { isRight as isDocumentedRight, nothing, queries } from './queries.ts';
import { measure } from './score.ts';

// Thousands of searches in one test take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let index: FinderIndex;
let find: FindText;

beforeAll(() => {
  // As a page gets it: written out and read again.
  index = JSON.parse(
    JSON.stringify(buildFinderIndex({ products, flows: allFlows, records, vocabulary })),
  );
  find = createFinder(index);
});

const shown = ({ results, near }: Found) => [...results, ...near];
const first = (text: string) => find(text).results[0];
const isRight = (ids: readonly string[] | undefined, answers: readonly string[]) =>
  ids?.some((id) => answers.includes(id)) ?? false;

describe('what people type leads where it should', () => {
  for (const [group, list] of Object.entries(queries)) {
    it(`${group}: 95 of 100 at the first place, 99 of 100 within the first three`, () => {
      const misses: string[] = [];
      let firsts = 0;
      for (const query of list) {
        const found = find(query[0]);
        if (isDocumentedRight(query, found.results)) firsts += 1;
        const isFound =
          query[1] === nothing
            ? isDocumentedRight(query, found.results)
            : shown(found)
                .slice(0, 3)
                .some((result) => isDocumentedRight(query, [result]));
        if (!isFound) misses.push(query[0]);
      }
      expect(firsts / list.length).toBeGreaterThanOrEqual(0.95);
      expect(misses.length / list.length, misses.join('\n')).toBeLessThanOrEqual(0.01);
    });
  }

  it('reports from the field, people under attack and noise are within the targets', () => {
    const { faults, misses } = measure(find, 60);
    expect(faults, misses.join('\n')).toEqual([]);
  });
});

describe('every error text of the records is found', () => {
  const texts = records.flatMap(({ id, errorTexts }) => errorTexts.map((text) => ({ id, text })));
  /** Every record that shows a text, or shows a text that holds it. */
  const holders = (part: string) => {
    const flat = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
    return texts.filter(({ text }) => flat(text).includes(flat(part))).map(({ id }) => id);
  };
  const expectFound = (typed: string, part = typed) => {
    const wanted = holders(part);
    const got = shown(find(typed))
      .slice(0, 3)
      .flatMap(({ records }) => records);
    expect(isRight(got, wanted), `${typed} → ${got.join(' ')}; wanted ${wanted.join(' ')}`).toBe(
      true,
    );
  };

  it('verbatim, at the first place', () => {
    for (const { id, text } of texts) {
      const same = texts.filter((other) => other.text === text).map((other) => other.id);
      expect(isRight(first(text)?.records, [id, ...same]), text).toBe(true);
    }
  });

  it('with other quotes, line breaks, case and something around it', () => {
    for (const { text } of texts) {
      expectFound(`“${text}”`, text);
      expectFound(`'${text.replaceAll(' ', '\n')}'`, text);
      expectFound(text.toUpperCase(), text);
      expectFound(`  ${text.replaceAll(' ', '\u00a0\t ')}\r\n`, text);
      expectFound(`Error: ${text}`, text);
      if (text.length > 20) expectFound(`Hello, my screen shows "${text}" What can I do?`, text);
    }
  });

  it('in halves, and with a word cut', () => {
    for (const { text } of texts) {
      if (text.length < 30) continue;
      const middle = text.indexOf(' ', text.length / 2);
      for (const part of [
        text.slice(0, middle),
        text.slice(middle + 1),
        text.slice(0, Math.floor(text.length * 0.6)),
        text.slice(Math.ceil(text.length * 0.4)),
      ])
        expectFound(part);
    }
  });
});

describe('names and numbers', () => {
  const named = records.flatMap(({ id, names }) => names.map((name) => ({ id, name })));
  const pascal = (name: string) =>
    name
      .toLowerCase()
      .split('_')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join('');

  it('every status name is found in any spelling', () => {
    for (const { id, name } of named)
      for (const spelling of [
        name,
        name.toLowerCase(),
        name.replaceAll('_', ' '),
        name.replaceAll('_', ' ').toLowerCase(),
        name.replaceAll('_', '-'),
        name.replaceAll('_', ''),
        pascal(name),
        `status: ${name}`,
        `the log says ${name}.`,
      ])
        expect(first(spelling)?.records, spelling).toContain(id);
  });

  it('a name of several words is found without its STAT_', () => {
    for (const { id, name } of named) {
      const short = name.replace('STAT_', '');
      if (!short.includes('_')) continue;
      expect(first(short)?.records, short).toContain(id);
      expect(first(short.toLowerCase())?.records, short).toContain(id);
      const spaced = short.replaceAll('_', ' ').toLowerCase();
      expect(first(spaced)?.records, spaced).toContain(id);
    }
  });

  it('every documented number leads to its own page, in any spelling', () => {
    for (const { id, product, codes } of records) {
      const [code = ''] = codes;
      if (!/^\d+$/.test(code)) continue;
      const brand = product === 'azure-mfa' ? 'azure mfa' : 'onespan';
      for (const spelling of [
        code,
        ` ${code} `,
        `status ${code}`,
        `err ${code}`,
        `Error ${code}`,
        `code: ${code}`,
        `#${code}`,
        `(${code})`,
        `${brand} ${code}`,
      ]) {
        const { results } = find(spelling);
        expect(results[0]?.records, spelling).toEqual([id]);
        expect(results[0]?.href, spelling).toMatch(new RegExp(`^/codes/.*/${code}$`));
        for (const { records: covered, kind } of results)
          if (kind === 'code') expect(covered, spelling).toEqual([id]);
      }
    }
  });

  it('no undocumented number from 1 to 5010 is answered, with its neighbour least of all', () => {
    const documented = new Set(records.flatMap(({ codes }) => codes));
    for (let number = 1; number <= 5010; number += 1) {
      if (documented.has(`${number}`)) continue;
      for (const spelling of [`${number}`, `error ${number}`]) {
        const found = find(spelling);
        expect(shown(found), spelling).toEqual([]);
        expect(found.undocumented, spelling).toEqual([`${number}`]);
      }
    }
  });

  it('a negative number is a negative status code', () => {
    for (const number of ['-2', '-13', '-1007', '-102'])
      expect(first(number)?.records, number).toEqual(['OAS-NEG']);
    expect(first('-13')?.href).toBe('/codes/onespan/-13');
  });
});

describe('the number in an error code of the app is the app’s own', () => {
  const forms = [
    ['mss', 'MAS-05-MSS'],
    ['mas', 'MAS-06-MAS'],
  ] as const;

  it('it is never answered as a status or result code', () => {
    for (const number of ['1007', '102', '-1021', '1', '0', '1106'])
      for (const word of ['mss', 'mas', 'networking'])
        for (const spelling of [
          `${word} (${number})`,
          `${word}(${number})`,
          `${word} ${number}`,
          `Error code: ${word} (${number})`,
        ])
          for (const { records: ids, href } of find(spelling).results) {
            expect(ids.join(' '), spelling).not.toMatch(/OAS|AZ-/);
            expect(href, spelling).toMatch(/^\/guides\/something-went-wrong\//);
          }
  });

  it('it leads to the right step, with its value in the address', () => {
    for (const [word, id] of forms) {
      const result = first(`${word} (-1021)`);
      expect(result?.href).toBe(`/guides/something-went-wrong/${word}~-1021`);
      expect(result?.records).toContain(id);
    }
    expect(first('networking (503)')?.href).toContain('~503');
    expect(first('networking (503)')?.records).toContain('MAS-10-NET-HTTP');
    expect(first('networking (12)')?.records).toContain('MAS-08-NET-RETURNCODE');
    expect(first('networking\nk (-1)')?.records).toEqual(['MAS-09-NET-NO-RETURNCODE']);
    expect(first('(-1)')?.records).toContain('MAS-07-UNHANDLED');
  });
});

describe('every result', () => {
  it('leads to a page or to a step that is there', () => {
    for (const [text] of Object.values(queries).flat())
      for (const { href, kind } of shown(find(text))) {
        if (kind === 'code') {
          expect(href).toMatch(/^\/codes\/(onespan|azure)\/[-\w]+$/);
          continue;
        }
        const transcript = parseGuidePath(href.replace('/guides/', ''));
        const { visited, rejected } = replay(
          allFlows,
          transcript?.flow ?? '',
          transcript?.answers ?? [],
        );
        expect(visited.length, href).toBeGreaterThan(0);
        expect(rejected, href).toEqual([]);
      }
  });

  it('tells every record that its target covers, and none that is not there', () => {
    const ids = new Set(records.map(({ id }) => id));
    for (const { records: covered, id } of index.guides) {
      expect(covered.length, id).toBeGreaterThan(0);
      for (const record of covered) expect(ids.has(record), record).toBe(true);
    }
    const covered = new Set([
      ...index.guides.flatMap((guide) => guide.records),
      ...index.records.filter(({ page }) => page).map(({ id }) => id),
    ]);
    expect([...ids].filter((id) => !covered.has(id))).toEqual([]);
  });

  it('shows what a guide says of itself under its name, never what a record says', () => {
    const summaries = new Set(index.guides.map(({ summary }) => summary));
    for (const text of ['vpn code refused by entrust', 'Account not found', 'token does not work'])
      for (const { kind, code, about } of shown(find(text)))
        if (kind === 'guide' && code === undefined) expect(summaries, text).toContain(about.text);
  });

  it('marks what matches, within its text', () => {
    for (const text of [
      '1007',
      'STAT_LOCKED',
      'networking (503)',
      'code has expired',
      'voicemail',
    ]) {
      const result = first(text);
      const marked = [result?.code, result?.title, result?.about, result?.matched];
      expect(
        marked.some((part) => (part?.ranges.length ?? 0) > 0),
        text,
      ).toBe(true);
      for (const part of marked)
        for (const [start, end] of part?.ranges ?? []) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(part?.text.length ?? 0);
        }
    }
  });
});

it('marks whole words, without what is around them', () => {
  const isLetter = (text = '') => /[\p{L}\p{N}]/u.test(text);
  for (const text of ['locked', 'lock', 'code', 'user', 'log', 'app', 'authenticator', 'number'])
    for (const { code, title, about, matched } of shown(find(text)))
      for (const part of [code, title, about, matched])
        for (const [start, end] of part?.ranges ?? []) {
          const { text: whole = '' } = part ?? {};
          const place = `${text}: ${whole.slice(start, end)} in ${whole}`;
          expect(isLetter(whole[start - 1]) && isLetter(whole[start]), place).toBe(false);
          expect(isLetter(whole[end - 1]) && isLetter(whole[end]), place).toBe(false);
          expect(whole.slice(start, end).trim(), place).toBe(whole.slice(start, end));
        }
});

describe('what stands around a query', () => {
  const asked = ['code has expired', '1012', 'STAT_LOCKED', 'Invalid image code', 'user hung up'];
  for (const [kind, list] of Object.entries(contexts))
    it(`${kind}: the first result stays the same`, () => {
      const changed = list.flatMap((context) =>
        asked
          .filter((text) => first(context(text))?.href !== first(text)?.href)
          .map((text) => context(text)),
      );
      expect(changed.length / (list.length * asked.length), changed.join('\n')).toBeLessThanOrEqual(
        0.03,
      );
    });

  it('a number that names something is no code', () => {
    for (const text of [
      'token serial number invalid, S/N 33-1007-5',
      'pfsvc[1008]: Call status: "Mobile App Denied"',
      'MFA01: user hung up the phone',
      'my activation code has expired, 1012 Amsterdam',
    ])
      expect(find(text).results[0]?.href, text).not.toMatch(/10(?:07|08|12)|azure\/1$/);
  });
});

describe('a code beside something else', () => {
  it('is none of ours where the text says whose it is', () => {
    for (const text of ['printer error 1012', 'error 1007 on my printer', 'netflix error 1007'])
      expect(find(text).results, text).toEqual([]);
  });

  it('is found beside another product where only one document has its name or form', () => {
    for (const text of ['duo STAT_LOCKED', 'RSA STAT_LOCKED'])
      expect(first(text)?.records, text).toContain('OAS-1007');
    expect(first('okta networking (503)')?.records).toContain('MAS-10-NET-HTTP');
  });

  it('is found where the text says that it was shown, and nothing more', () => {
    expect(first('it says 1007 and does not work')?.records).toContain('OAS-1007');
    expect(first('screen reads 102 help')?.records).toContain('AZ-102');
  });
});

it('a thing that is none of ours leads nowhere, though a greeting or a complaint stands beside it', () => {
  expect(find('hello, my printer. it is broken').results).toEqual([]);
});

it('two texts of the pages around the documents lead nowhere together', () => {
  const [one, other] = vocabulary.boilerplate;
  expect(find(`${one} ${other}`).results).toEqual([]);
});

describe('products', () => {
  it('of others are never found, in any room', () => {
    for (const [text] of Object.values(queries).flat())
      for (const { product } of shown(find(text, { products: ['entrust'] })))
        expect(['entrust', 'front-door'], text).toContain(product);
    expect(find('1007', { products: ['entrust'] }).results).toEqual([]);
  });

  it('that are named leave out the others', () => {
    for (const name of ['onespan server', 'identikey'])
      for (const text of ['account locked', 'user is blocked', 'wrong password'])
        for (const { product } of shown(find(`${name} ${text}`)))
          expect(product, `${name} ${text}`).toMatch(/^(?:onespan-|front-door)/);
    for (const { product } of shown(find('azure 102'))) expect(product).toBe('azure-mfa');
  });

  it('that are not covered get no guide, and are named', () => {
    for (const name of ['RSA SecurID', 'Duo', 'Okta Verify', 'Microsoft Authenticator', 'YubiKey'])
      for (const text of ['does not work', 'app crashes', 'code has expired', 'account locked']) {
        const found = find(`${name} ${text}`);
        expect(found.results, `${name} ${text}`).toEqual([]);
        expect(found.notCovered, `${name} ${text}`).toBeDefined();
      }
  });
});

describe('what an organisation’s people call a product', () => {
  const names = { 'onespan-app': 'Example Bank App', entrust: 'Acme Pass' };

  it('is that product', () => {
    for (const text of ['Example Bank App crashes', 'my example bank app closes by itself'])
      expect(find(text, { names }).results[0]?.records, text).toContain('MAS-01-TERMINATION');
    for (const { product } of shown(find('Acme Pass account locked', { names })))
      expect(product).toMatch(/^(?:entrust|front-door)$/);
  });

  it('is shown as it was typed', () => {
    expect(find('Example Bank App crashes', { names }).query).toBe('Example Bank App crashes');
  });
});

describe('what may be a secret', () => {
  it('is masked in what is shown, and does not decide', () => {
    const found = find('my code 482913 is not accepted');
    expect(found.query).not.toContain('482913');
    expect(found.hasSecret).toBe(true);
    expect(found.undocumented).toEqual([]);
  });
});

describe('messages', () => {
  it('are found in a sentence, however short they are', () => {
    for (const [text, id] of [
      ['the app shows Account not found when I approve a payment', 'MAS-02-ACCOUNT-NOT-FOUND'],
      ['Call status: FAILED_X - "Fraud Reported".', 'AZ-132'],
      ['{Status Message : The policy was invalid}', 'OAS-1030'],
    ] as const)
      expect(first(text)?.records, text).toContain(id);
  });

  it('in newer words are nearly the same', () => {
    const found = find('Key value has illegal character');
    expect(found.results[0]?.records).toContain('ENT-05-GA-INVALID-KEY');
    expect(found.isNearly).toBe(true);
  });
});

describe('another language', () => {
  it('is not spelled as English, and is said to be another', () => {
    expect(first('Konto nicht gefunden')?.records).toContain('MAS-02-ACCOUNT-NOT-FOUND');
    expect(find('Konto nicht gefunden').isOtherLanguage).toBe(true);
    expect(find('account not found').isOtherLanguage).toBe(false);
  });
});

describe('while somebody types', () => {
  it('the last word need not be whole', () => {
    for (const [text, id] of [
      ['voicem', 'AZ-13'],
      ['google auth', 'ENT-05-GA-INVALID-KEY'],
      ['activation code ex', 'ENT-03-CODE-EXPIRED'],
      ['STAT_LOCK', 'OAS-1007'],
    ] as const) {
      const covered = find(text, { isTyping: true }).results.slice(0, 3);
      expect(
        covered.flatMap(({ records }) => records),
        text,
      ).toContain(id);
    }
  });

  it('nothing throws, whatever is typed', () => {
    for (const text of [
      '',
      ' ',
      '(',
      '((((',
      '\\',
      '[a-z]*',
      '%',
      '-',
      '--1',
      '\u0000',
      '𝟙𝟘𝟘𝟟',
      '١٠٠٧',
      '😀',
      '"',
      '<b>',
      'a'.repeat(9999),
      '1 '.repeat(3000),
      '__proto__',
      'constructor',
      'toString',
    ])
      for (const isTyping of [true, false]) expect(() => find(text, { isTyping })).not.toThrow();
  });

  it('a number in another script’s digits is the same number', () => {
    expect(first('１００７')?.records).toEqual(['OAS-1007']);
  });
});
