import { expect, it } from 'vitest';
import { findSecrets, maskSecrets } from '../../src/engine/secrets.ts';
import { hostile, ordinary } from './notes.ts';

const share = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length;

it('hostile spellings of secrets are held back, nearly all of them', () => {
  const missed = hostile.filter(([note, secret]) => maskSecrets(note).includes(secret));
  expect(share(missed, hostile), JSON.stringify(missed)).toBeLessThanOrEqual(0.02);
});

it('ordinary notes are left alone, nearly all of them', () => {
  const alarms = ordinary
    .map((note) => [
      note,
      ...findSecrets(note).map(({ start, end, kind }) => `${kind}: ${note.slice(start, end)}`),
    ])
    .filter(({ length }) => length > 1);
  expect(share(alarms, ordinary), JSON.stringify(alarms)).toBeLessThanOrEqual(0.02);
});
