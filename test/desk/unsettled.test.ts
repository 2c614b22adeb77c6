// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newCall } from '../../src/desk/callEdits.ts';
import { CallStore } from '../../src/desk/callStore.ts';
import { at, ID } from './calls.ts';

const call = newCall(ID, at(0), { flow: 'activation-code-expired', answers: [] }, 'aaaaaa');
const note = (text: string) => ({ type: 'note', at: at(9), text }) as const;
const notesOf = async () => {
  const store = new CallStore(() => {});
  const { calls } = await store.load();
  store.close();
  return calls[0]?.case.notes.map(({ text }) => text);
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  window.localStorage.clear();
});
afterEach(() => void vi.restoreAllMocks());

/** Writes a note, and lets the page go before it is known to be stored. */
async function reloadWhile(isLost: boolean): Promise<void> {
  const page = new CallStore(() => {});
  await page.load();
  await page.apply(ID, { type: 'begin', call });
  if (isLost)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('the page is gone', 'AbortError');
    });
  const written = page.apply(ID, note('typed a moment ago'));
  window.dispatchEvent(new Event('pagehide'));
  await written;
  page.close();
  vi.restoreAllMocks();
}

it('a note that was not stored before its page was loaded again is there all the same', async () => {
  await reloadWhile(true);
  expect(await notesOf()).toEqual(['typed a moment ago']);
  expect(await notesOf()).toEqual(['typed a moment ago']);
});

it('one that was stored after all is there once', async () => {
  await reloadWhile(false);
  expect(await notesOf()).toEqual(['typed a moment ago']);
});

it('a call that had only begun is there as well', async () => {
  const page = new CallStore(() => {});
  await page.load();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('the page is gone', 'AbortError');
  });
  const begun = [page.apply(ID, { type: 'begin', call }), page.apply(ID, note('first'))];
  window.dispatchEvent(new Event('pagehide'));
  await Promise.all(begun);
  page.close();
  put.mockRestore();
  expect(await notesOf()).toEqual(['first']);
});

it.each(['?', '[1, null, {"id": 5}]', '[{"id":"x","writes":0,"edits":[{"type":"note"}]}]'])(
  'damaged text in its place harms nothing: %s',
  async (text) => {
    window.localStorage.setItem('desk-unsettled', text);
    expect(await notesOf()).toBeUndefined();
  },
);
