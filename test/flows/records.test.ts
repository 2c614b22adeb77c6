import { describe, expect, test } from 'vitest';
import { authenticationServer } from '../../flows/records/authentication-server.ts';
import { azureMfa } from '../../flows/records/azure-mfa.ts';
import { entrust } from '../../flows/records/entrust.ts';
import { records } from '../../flows/records/index.ts';
import { mobileAuthenticatorStudio } from '../../flows/records/mobile-authenticator-studio.ts';
import { offlineActivation } from '../../flows/records/offline-activation.ts';
import { SourceRecord } from '../../src/engine/record.ts';

const ids = new Set(records.map(({ id }) => id));
const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`);
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Every status code of the document; the numbers between them are not documented. */
const statusCodes = [
  '0',
  '<all negative codes>',
  '1000',
  '1002',
  ...range(1004, 1026),
  ...range(1030, 1042),
  ...range(1050, 1055),
  ...range(1060, 1062),
  '1070',
  '1090',
  ...range(1100, 1105),
  '1107',
  '1108',
  ...range(1120, 1124),
  ...range(1126, 1129),
  '1132',
  ...range(3001, 3003),
  ...range(5001, 5003),
];

describe('everything that is documented can be looked up', () => {
  test.each([
    ['Entrust', entrust, 10],
    ['Mobile Authenticator Studio', mobileAuthenticatorStudio, 10],
    ['OneSpan Authentication Server', authenticationServer, 75],
    ['offline activation', offlineActivation, 13],
    ['Azure Multi-Factor', azureMfa, 72],
  ])('no fact sheet of %s is missing', (_, sheets, count) => {
    // A document’s next edition may have more.
    expect(sheets.length).toBeGreaterThanOrEqual(count);
    expect(records).toEqual(expect.arrayContaining([...sheets]));
  });

  test('all fact sheets are in the catalogue, each under an id of its own', () => {
    expect(records.filter(({ product }) => product !== 'front-door').length).toBeGreaterThanOrEqual(
      180,
    );
    expect(repeated(records.map(({ id }) => id))).toEqual([]);
  });

  test.each(records.map((record) => [record.id, record] as const))(
    '%s is complete',
    (_, record) => {
      expect(SourceRecord.parse(record)).toEqual(record);
    },
  );

  test('every OneSpan status code leads to a fact sheet, and no undocumented number does', () => {
    expect(authenticationServer.flatMap(({ codes }) => codes)).toEqual(statusCodes);
  });

  test('every Azure result code leads to a fact sheet, and no undocumented number does', () => {
    expect(azureMfa.flatMap(({ codes }) => codes)).toEqual([...range(1, 25), ...range(100, 145)]);
    expect(azureMfa.at(-1)).toMatchObject({ id: 'AZ-OTHER', codes: [] });
  });

  test('the id of a numbered fact sheet tells its number', () => {
    for (const { id, codes } of [...authenticationServer, ...azureMfa]) {
      if (id !== 'OAS-NEG' && id !== 'AZ-OTHER') expect(codes).toEqual([id.replace(/^\w+-/, '')]);
    }
  });

  test('an error code on the screen of the app is found in each form it is printed in', () => {
    expect(mobileAuthenticatorStudio.flatMap(({ codes }) => codes)).toEqual([
      'mss (<error code>)',
      'mas (<error code>)',
      '(-1)',
      'networking (<returnCode>)',
      'networking k (-1)',
      'networking (-1)',
      'networking (<HTTP status>)',
    ]);
  });

  test('a step number of the offline activation is not taken for a code', () => {
    expect(offlineActivation.flatMap(({ codes }) => codes)).toEqual([]);
  });

  test('a status name leads to one fact sheet only, whichever of its aliases is used', () => {
    const names = records.flatMap((record) => record.names);
    expect(names.length).toBeGreaterThanOrEqual(76);
    expect(names.filter((name) => !/^STAT_[A-Z0-9_]+$/.test(name))).toEqual([]);
    expect(repeated(names)).toEqual([]);
  });

  test('a title tells a fact sheet from all others, and names no status or code instead', () => {
    const titles = records.map(({ title }) => title);
    expect(repeated(titles)).toEqual([]);
    expect(titles.filter((title) => /STAT_|[.:]$/.test(title))).toEqual([]);
  });
});

describe('nobody is sent the wrong way', () => {
  test('a remedy has steps exactly where one is documented or implied', () => {
    const wrong = records.filter(
      ({ remedy }) => (remedy.basis === 'none') !== (remedy.steps.length === 0),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('no remedy is made up for the 105 documented problems without one', () => {
    expect(records.filter(({ remedy }) => remedy.basis === 'none').length).toBeGreaterThanOrEqual(
      105,
    );
  });

  test('only a stated remedy marks single steps as implied, and not all of them', () => {
    for (const { id, remedy } of records) {
      const marked = remedy.steps.filter((step) => step.implied).length;
      if (remedy.basis === 'stated') expect(marked, id).toBeLessThan(remedy.steps.length);
      else expect(marked, id).toBe(0);
    }
  });

  test('somebody can act on every failure, except where the app has already reported it', () => {
    const nobody = records.filter(({ actors }) => actors.who.length === 0).map(({ id }) => id);
    expect(nobody).toEqual(['MAS-01-TERMINATION', 'OAS-0', 'OAS-3003']);
  });

  test('every record that is easily taken for another exists, once, and is not the record itself', () => {
    for (const { id, confusedWith } of records) {
      const others = confusedWith.map((other) => other.id);
      expect(
        others.filter((other) => other === id || !ids.has(other)),
        id,
      ).toEqual([]);
      expect(repeated(others), id).toEqual([]);
    }
  });

  test('two records that are easily confused warn of each other', () => {
    const warns = new Set(
      records.flatMap(({ id, confusedWith }) => confusedWith.map((other) => `${id} ${other.id}`)),
    );
    const oneSided = [...warns].filter((pair) => !warns.has(pair.split(' ').reverse().join(' ')));
    expect(oneSided).toEqual([]);
  });

  test('records with the same words on the screen are told apart', () => {
    const untold: string[] = [];
    for (const one of records) {
      for (const other of records) {
        const same = one.errorTexts.some((text) => other.errorTexts.includes(text));
        if (one === other || !same) continue;
        if (!one.confusedWith.some(({ id }) => id === other.id))
          untold.push(`${one.id} ${other.id}`);
      }
    }
    expect(untold).toEqual([]);
  });

  test('every record to go on with exists and is not the record itself', () => {
    for (const { id, related } of records) {
      expect(
        related.filter((other) => other === id || !ids.has(other)),
        id,
      ).toEqual([]);
      expect(repeated(related), id).toEqual([]);
    }
  });

  test('a code that another code can hide behind leads there and back', () => {
    const hidden = records.filter(({ behind }) => behind !== undefined);
    expect(hidden).toHaveLength(8);
    for (const { id, related, facts, behind } of hidden) {
      expect(related, id).toContain(behind?.id);
      expect(facts, id).toContain(behind?.how);
      expect(records.find((other) => other.id === behind?.id)?.related, id).toContain(id);
    }
  });

  test('what an administrator does is marked as theirs where the end user does other steps', () => {
    const both = records.filter(
      ({ actors: { who } }) => who.includes('administrator') && who.includes('end user'),
    );
    const named = both.flatMap(({ remedy }) =>
      remedy.steps.filter((step) => /\ban administrator [a-z]+s?\b/i.test(step.do)),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ who }) => who !== 'administrator')).toEqual([]);
  });

  test('no Azure code promises that a user is signed in', () => {
    for (const { id, facts, remedy } of azureMfa.slice(0, -1)) {
      expect(facts.join(' '), id).toContain('does not say whether authentication succeeded');
      expect(remedy.basis, id).toBe('none');
    }
  });
});
