import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitting, openAddress, readPasted, readPastedVisit } from '../../src/engine/open.ts';
import { replay } from '../../src/engine/transcript.ts';
import { languages } from '../../src/language/languages.ts';
import { goOn, information, question, toy, toys } from './toys.ts';

const catalogues = languages.map(({ id }) => readFileSync(`src/locales/${id}.po`, 'utf8'));

const link = (answers: string[], revision?: string) => ({
  is: 'link',
  transcript: { flow: 'clock-drift', answers },
  ...(revision && { revision }),
});

const pasted = 'https://help.example/guides/clock-drift/yes';
const twice = encodeURIComponent(encodeURIComponent(`${pasted}?r=k3j2h1`));

describe('what is pasted to be opened', () => {
  it.each([
    [`See ${pasted}.`, link(['yes'])],
    [`(${pasted})`, link(['yes'])],
    [`“${pasted}?r=k3j2h1”, she says`, link(['yes'], 'k3j2h1')],
    ['https://help.example/guides/clock-drift/behind~94, thanks', link(['behind~94'])],
    [`„${pasted}“`, link(['yes'])],
    [`${pasted}…`, link(['yes'])],
    [`**${pasted}**`, link(['yes'])],
    [`<${pasted}?r=k3j2h1>`, link(['yes'], 'k3j2h1')],
    [`[the guide](${pasted})`, link(['yes'])],
    [`${pasted},${pasted}/failed`, link(['yes'])],
    [`${pasted}?utm_source=mail&amp;r=k3j2h1#top`, link(['yes'], 'k3j2h1')],
    [`${pasted}&utm_source=mail`, link(['yes'])],
    [`https://search.example/url?q=${pasted}&sa=D`, link(['yes'])],
    [`https://mail.example/?url=${encodeURIComponent(pasted)}&data=05%7C`, link(['yes'])],
    [`https://mail.example/?url=${twice}`, link(['yes'], 'k3j2h1')],
    [`https://mail.example/v3/__${pasted}__;!!abc$`, link(['yes'])],
    [`https://help.example/open?c=${encodeURIComponent(pasted)}`, link(['yes'])],
    ['https://help.example/desk?open=%2Fguides%2Fclock-drift%2Fyes', link(['yes'])],
    [JSON.stringify({ link: pasted }).replaceAll('/', '\\/'), link(['yes'])],
  ])('is the link in a sentence, in marks or in another link: %s', (text, given) => {
    expect(readPasted(text)).toEqual(given);
  });

  it.each([
    '• K7QM-3XTD-9P',
    'Case code: K7QM-3XTD-9P',
    'K7QM-3XTD-9P: The app says my activation code has expired',
    'Fwd: (K7QM-3XTD-9P), activation-code-expired',
    '“Case code • K7QM-3XTD-9P”',
    'https://help.example/open?c=K7QM-3XTD-9P',
    'It is at /open?x=1&c=K7QM-3XTD-9P',
    '<https://help.example/open?c=K7QM-3XTD-9P>.',
    'https://help.example/open?c=Case+code%3A+K7QM-3XTD-9P',
    'https://mail.example/?url=https%3A%2F%2Fhelp.example%2Fopen%3Fc%3DK7QM-3XTD-9P&data=1',
    'Case code: K7QM–3XTD–9P.',
    'It says K7QM‑3XTD‑9P\u200b on my screen',
    '> Case code: K7QM-3XTD-9P Times: 10:04',
    'Code de dossier : K7QM-3XTD-9P',
    'Mein Fallcode ist K7QM-3XTD-9P',
    'my case code is K7QM 3XTD 9P thanks',
    'K7QM 3XTD 9P',
    '{"caseCode":"K7QM-3XTD-9P"}',
  ])('is the code as our own texts print it, or people write it: %s', (text) => {
    expect(readPasted(text)).toEqual({ is: 'code', code: 'K7QM-3XTD-9P' });
  });

  it.each(['K7QM3XTD9P', 'k7qm-3xtd-9p'])('is the code as it was typed: %s', (text) => {
    expect(readPasted(text)).toEqual({ is: 'code', code: text });
  });

  it('is the code that is right, where there are several', () => {
    const given = { is: 'code', code: '1C08-0M' };
    expect(readPasted('1C80-0M? No: 1C08-0M')).toEqual(given);
    expect(readPasted('Case code: 1C80-0M, sorry, 1C08-0M')).toEqual(given);
    expect(readPasted('case code 1C08-0M, see https://help.example/guides/clock-drift')).toEqual(
      given,
    );
    expect(readPasted(`1C08-0M ${pasted}`)).toEqual(link(['yes']));
  });

  it('is named as our texts name it in each language', () => {
    for (const catalogue of catalogues) {
      const name = /msgid "Case code"\nmsgstr "(?<name>[^"]+)"/.exec(catalogue)?.groups?.name;
      expect(readPasted(`${name}: 1c08 0m, please`)).toEqual({ is: 'code', code: '1c08-0m' });
    }
  });
});

describe('a text that may be anything', () => {
  it.each([
    'K7QM-3XTD-9P',
    'k7qm-3xtd-9p',
    'K7QM–3XTD–9P',
    'Case code: K7QM-3XTD-9P',
    'their case code is K7QM 3XTD 9P',
    'case code 408rz',
    'K7QM-3XTD-9P: The app says my activation code has expired',
    'https://help.example/open?c=408R-Z',
    'See https://help.example/guides/clock-drift/yes.',
    'k7qm3xtd9p',
    '“K7QM-3XTD-9P”',
    'the code is 1c08–0m.',
    'Fallcode: 1C08 0M',
    '1c08 0m',
    '1C080M',
    'lCO8-OM',
    'Activation code expired - 1C08-0M',
    // Mistyped, and yet nothing else.
    'My code is 1c08-0n, please',
    'K7QM-3XTD-9Q',
    'Case code: 0000-0',
    'Case code: 10800F',
    'Case code: 482913',
    'Fallcode 123456',
    'Case code: 1C08-0N, see https://help.example/guides/clock-drift',
    'my code is CA80-0R thanks',
    'my code is CA80 0R thanks',
    'my code is CA800R thanks',
    'mon code est le CA80-0R',
    'код: CA80-0R',
    'CA80-0R was the code I got',
    '| Case code | CA80-0R |',
    'They gave me this code:\r\n\r\n> 1C08-\r\n> 0N\r\n> Keep it.',
    // Right, though they have only digits, or other groups.
    '1080-05',
    'hello, (9108-147) is what I got',
    '108005',
    'V48-00J',
    'V-4-8-0-0-J',
    '1C 08 0M',
  ])('is meant for a visit: %s', (text) => {
    expect(readPastedVisit(text)).toBeDefined();
  });

  it.each([
    '',
    '1007',
    'code 1007',
    'code 1050',
    'AZ-102',
    'OAS-1007',
    'INC-20418',
    'CASE-1234',
    'STAT-1007',
    '1234-5678 9',
    'mss (-1021)',
    '0x80070005',
    'Windows 11 Pro',
    'iPhone15',
    'Win11x64',
    '5550-1234',
    'AADSTS50126',
    'the code does not work',
    'my case code is refused',
    'what is a case code?',
    'self-help',
    'one-time',
    'u2f',
    'on an ipv6-only network',
    'ipv6-only',
    'WPA2-PSK',
    '2024-25',
    '5550-123',
    '3f8b8f38-e066-4337-a51b-3ae1940b6f7d',
    'https://shop.example/A1B2-C3D4',
    'a1b2-c3d4@mail.example',
    'code 0x8007000E',
    'code 8007000E',
    'code AADSTS50126',
    'error code: 1B2C-3E',
    'the serial number is 1C08-0N',
    'ticket no. 1C08-0N',
    'the code has 6digits',
    'no code for 2h30m',
    // One-time codes, some of which fit by chance.
    'my code is 482913',
    'my code is 108005',
    'code: 4829-1374',
    'Galaxy note-20u',
    'the user guides/manuals do not say',
    // What looks the same and is nobody's business.
    'enrolment code AB12-CD34',
    'Freischaltcode 8F3K22',
    'my activation code is 1C08-0M',
    '"activationCode": "8F3K-22QX"',
    'the activation code is 8F3K-22QX',
    'Wiederherstellungscode: a1b2-c3d4',
    'recovery codes: a1b2-c3d4, e5f6-g7h8',
    'JBSW-Y3DP-EHPK-3PXP-ABCD',
  ])('may be something else: %s', (text) => {
    expect(readPastedVisit(text)).toBeUndefined();
  });

  it('is opened by what was read in it, and its other words stay out of the address', () => {
    expect(openAddress(' Case code: 408R-Z, my PIN is 4829 ')).toBe('/open?c=408R-Z');
    expect(openAddress(`Look: ${pasted}?r=k3j2h1&utm_source=anna`)).toBe(
      '/open?c=%2Fguides%2Fclock-drift%2Fyes%3Fr%3Dk3j2h1',
    );
    expect(openAddress(' ')).toBe('/open');
  });
});

it('an answer of a code fits the step at which it was given, never its namesake in another guide', () => {
  const houses = toys(
    toy('house', {
      door: question('Which door?', { front: 'toGarden' }),
      toGarden: goOn('garden'),
    }),
    toy('garden', {
      gate: question('Which gate?', { front: 'inside' }),
      inside: information('In'),
    }),
  );
  const replayed = replay(houses, 'house', ['front', 'front']);
  const at = (flow: string, node: string) => ({ flow, node, answer: 'front' });
  expect(fitting(replayed, [at('house', 'door'), at('garden', 'gate')])).toBe(2);
  expect(fitting(replayed, [at('house', 'door'), at('house', 'gate')])).toBe(1);
});
