// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NothingFound } from '../../src/engine/nothingFound.ts';
import { defaultOrganisation, type Organisation } from '../../src/engine/organisation.ts';

let organisation: Organisation;
vi.mock('../../src/organisation/organisationStore.ts', () => ({
  currentOrganisation: () => organisation,
}));

const KEY = 'desk-nothing-found';
const stored = (): unknown[] => JSON.parse(localStorage.getItem(KEY) ?? '[]');

/** Opens the desk: what a module remembers is of one page. */
async function open(keepNothingFound: boolean) {
  vi.resetModules();
  organisation = { ...defaultOrganisation, keepNothingFound };
  return (await import('../../src/desk/keepNothingFound.ts')).keepNothingFound;
}

beforeEach(() => localStorage.clear());

describe('what was typed at the desk and found nothing', () => {
  it('is kept only where the organisation lets the desk keep it', async () => {
    (await open(false))('fax broken');
    expect(stored()).toEqual([]);
    (await open(true))('fax broken');
    expect(stored()).toMatchObject([{ text: 'fax broken' }]);
  });

  it('is kept as the file holds it: each time once, with the day, without secrets', async () => {
    const keep = await open(true);
    keep('  my password is hunter2-of-mine ');
    keep('fax broken');
    keep('fax broken');
    const entries = stored().map((entry) => NothingFound.parse(entry));
    expect(entries.map(({ text }) => text)).toEqual(['my password is ••••••', 'fax broken']);
    expect(localStorage.getItem(KEY)).not.toContain('hunter2');
  });

  it('is forgotten when its time is over', async () => {
    const old = { kind: 'nothing-found', version: 1, id: 'x', day: '2020-01-01', text: 'old' };
    localStorage.setItem(KEY, JSON.stringify([old, 'no entry']));
    (await open(true))('new');
    expect(stored()).toMatchObject([{ text: 'new' }]);
  });
});
