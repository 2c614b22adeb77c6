import { describe, expect, it } from 'vitest';
import { openAddress, readGiven, readVisit } from '../../src/engine/open.ts';

const link = (answers: string[], revision?: string) => ({
  is: 'link',
  transcript: { flow: 'clock-drift', answers },
  ...(revision && { revision }),
});

describe('what is pasted to be opened', () => {
  it.each([
    ['See https://help.example/guides/clock-drift/yes.', link(['yes'])],
    ['(https://help.example/guides/clock-drift/yes)', link(['yes'])],
    ['“https://help.example/guides/clock-drift/yes?r=k3j2h1”, she says', link(['yes'], 'k3j2h1')],
    ['https://help.example/guides/clock-drift/behind~94, thanks', link(['behind~94'])],
  ])('is the link in a sentence: %s', (text, given) => {
    expect(readGiven(text)).toEqual(given);
  });

  it.each([
    '• K7QM-3XTD-9P',
    'Case code: K7QM-3XTD-9P',
    'K7QM-3XTD-9P: The app says my activation code has expired',
    'Fwd: (K7QM-3XTD-9P), activation-code-expired',
    '“Case code • K7QM-3XTD-9P”',
    'https://help.example/open?c=K7QM-3XTD-9P',
    'It is at /open?x=1&c=K7QM-3XTD-9P',
  ])('is the code as our own texts print it: %s', (text) => {
    expect(readGiven(text)).toEqual({ is: 'code', code: 'K7QM-3XTD-9P' });
  });

  it.each(['k7qm 3xtd 9p', 'K7QM3XTD9P', 'K7QM-3XTD-9P'])(
    'is the code as it was typed: %s',
    (text) => {
      expect(readGiven(text)).toEqual({ is: 'code', code: text });
    },
  );
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
    // Mistyped, and yet nothing else.
    'K7QM-3XTD-9Q',
    'Case code: 0000-0',
  ])('is meant for a visit: %s', (text) => {
    expect(readVisit(text)).toBeDefined();
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
  ])('may be something else: %s', (text) => {
    expect(readVisit(text)).toBeUndefined();
  });

  it('that no guide would be found for is opened, words and all', () => {
    expect(openAddress(' Case code: 408R-Z ')).toBe('/open?c=Case+code%3A+408R-Z');
  });
});
