import { describe, expect, it } from 'vitest';
import { readGiven } from '../../src/engine/open.ts';

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
    'K7QM-3XTD-9P: The activation code has expired',
    'Fwd: (K7QM-3XTD-9P), activation-code-expired',
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
