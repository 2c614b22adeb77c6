import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { newDraft, newGuide } from '../../src/drafts/draft.ts';
import { type DraftStore, openDrafts } from '../../src/drafts/draftStore.ts';
import { holdOpenings } from './heldStorage.ts';

const opened: DraftStore[] = [];
function store(): DraftStore {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('sessionStorage', undefined);
  const one = openDrafts();
  opened.push(one);
  return one;
}
const begin = (id: string) => ({
  type: 'begin' as const,
  draft: newDraft(id, newGuide('own', id, 'entrust'), 1),
});
const idsOf = (one: DraftStore) =>
  one
    .now()
    .drafts.map(({ id }) => id)
    .sort();

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('where the storage answers late, that is told, and both what was kept and what was written meanwhile are kept', async () => {
  const before = store();
  await before.load();
  before.apply('kept', begin('kept'));
  await vi.waitFor(() => expect(before.now().isSaving).toBe(false));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const release = holdOpenings();
  const one = store();
  const loading = one.load();
  await vi.advanceTimersByTimeAsync(3_500);
  await loading;
  expect(one.now()).toMatchObject({ drafts: [], trouble: 'late' });
  one.apply('meanwhile', begin('meanwhile'));
  release();
  vi.useRealTimers();
  await vi.waitFor(() => expect(one.now()).toMatchObject({ isSaving: false }));
  expect(one.now().trouble).toBeUndefined();
  const after = store();
  await after.load();
  expect([idsOf(one), idsOf(after)]).toEqual(Array(2).fill(['kept', 'meanwhile']));
});
