import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newCall } from '../../src/desk/call.ts';
import { type News, openStore, type Store } from '../../src/desk/store.ts';
import { at, ID, move } from './calls.ts';

const open: Store[] = [];

async function store(tell: (news: News) => void = () => {}): Promise<Store> {
  const one = await openStore(tell);
  open.push(one);
  return one;
}

const call = newCall(ID, at(0), { flow: 'activation-code-expired', answers: [] }, 'aaaaaa');
const begin = { type: 'begin', call } as const;
const note = (text: string) => ({ type: 'note', at: at(9), text }) as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const one of open.splice(0)) one.close();
});

describe('the store of calls', () => {
  it('has every answer and note again after it was closed', async () => {
    const first = await store();
    await first.load();
    await first.apply(ID, begin);
    await first.apply(ID, move(21, [], ['yes']));
    await first.apply(ID, note('hello'));
    first.close();
    const { calls } = await (await store()).load();
    expect(calls).toMatchObject([
      { case: { transcript: { answers: ['yes'] }, notes: [{ text: 'hello' }] }, writes: 2 },
    ]);
  });

  it('lets two tabs write at once, and overwrites neither', async () => {
    const heard: News[] = [];
    const [one, two] = [await store(), await store((news) => heard.push(news))];
    await one.apply(ID, begin);
    await Promise.all([
      ...Array.from({ length: 10 }, (_, i) => one.apply(ID, note(`one ${i}`))),
      ...Array.from({ length: 10 }, (_, i) => two.apply(ID, note(`two ${i}`))),
    ]);
    const { calls } = await (await store()).load();
    expect(calls[0]?.case.notes).toHaveLength(20);
    expect(calls[0]?.writes).toBe(20);
    await vi.waitFor(() => expect(heard.at(-1)?.call?.case.notes.length).toBeGreaterThan(9));
  });

  it('tells other tabs of a call that was deleted, and does not bring it back', async () => {
    const heard: News[] = [];
    const [one, two] = [await store(), await store((news) => heard.push(news))];
    await one.apply(ID, begin);
    await vi.waitFor(() => expect(heard.at(-1)?.call).toBeDefined());
    await one.remove(ID);
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ id: ID, call: undefined }));
    expect((await two.apply(ID, note('late'))).call).toBeUndefined();
    expect((await (await store()).load()).calls).toEqual([]);
  });

  it('begins clean over what it cannot read, and keeps that for export', async () => {
    const first = await store();
    await first.apply(ID, begin);
    first.close();
    const db = await openDB('desk');
    await db.put('calls', { ...call, version: 99 }, 'newer');
    await db.put('calls', 'torn', 'torn');
    await db.put('calls', { ...call, identified: true }, 'forged');
    await db.put('calls', call, 'another name');
    db.close();
    const { calls, unreadable, trouble } = await (await store()).load();
    expect(trouble).toBeUndefined();
    expect(calls).toEqual([call]);
    expect(unreadable.map(({ id }) => id).sort()).toEqual([
      'another name',
      'forged',
      'newer',
      'torn',
    ]);
    expect(unreadable.find(({ id }) => id === 'torn')?.text).toBe('"torn"');
    // Reading again loses nothing and doubles nothing.
    expect((await (await store()).load()).unreadable).toHaveLength(4);
  });

  it('goes on from memory when a call is damaged under its hands', async () => {
    const one = await store();
    await one.apply(ID, begin);
    await one.apply(ID, note('kept'));
    const db = await openDB('desk');
    await db.put('calls', { torn: true }, ID);
    db.close();
    const { call: now } = await one.apply(ID, note('more'));
    expect(now?.case.notes.map(({ text }) => text)).toEqual(['kept', 'more']);
  });

  it('leaves what a newer version has stored as it is, and can export it', async () => {
    const db = await openDB('desk', 7, {
      upgrade: (fresh) => void fresh.createObjectStore('calls-of-the-future'),
    });
    await db.put('calls-of-the-future', { new: 'shape' }, 1);
    db.close();
    const one = await store();
    const { calls, unreadable, trouble } = await one.load();
    expect({ calls, trouble }).toEqual({ calls: [], trouble: 'newer' });
    expect(unreadable[0]?.text).toBe('{"new":"shape"}');
    expect(await one.apply(ID, begin)).toMatchObject({ call, trouble: 'newer' });
    expect((await one.apply(ID, note('in memory'))).call?.case.notes).toHaveLength(1);
  });

  it('goes on in memory where storage is blocked', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const one = await store();
    expect(await one.load()).toEqual({ calls: [], unreadable: [], trouble: 'blocked' });
    expect(await one.apply(ID, begin)).toEqual({ call, trouble: 'blocked' });
    expect((await one.apply(ID, note('x'))).call?.case.notes).toHaveLength(1);
  });

  it('keeps what did not fit, and stores it as soon as there is room', async () => {
    const one = await store();
    await one.apply(ID, begin);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await one.apply(ID, note('first'))).toMatchObject({ trouble: 'full' });
    expect((await one.apply(ID, note('second'))).call?.case.notes).toHaveLength(2);
    full.mockRestore();
    expect((await one.apply(ID, note('third'))).trouble).toBeUndefined();
    const { calls } = await (await store()).load();
    expect(calls[0]?.case.notes.map(({ text }) => text)).toEqual(['first', 'second', 'third']);
  });

  it('stores what did not fit as soon as another call is stored, and says until then that it waits', async () => {
    const one = await store();
    await one.apply(ID, begin);
    const next = '33333333-3333-4333-8333-333333333333';
    const put = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (key === ID) throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    expect(await one.apply(ID, note('first'))).toMatchObject({ trouble: 'full' });
    const other = { type: 'begin', call: newCall(next, at(0)) } as const;
    expect(await one.apply(next, other)).toMatchObject({ call: other.call, trouble: 'full' });
    full.mockRestore();
    expect(await one.remove(next)).toEqual({ isRemoved: true });
    const { calls } = await (await store()).load();
    expect(calls.map(({ case: { id, notes } }) => [id, notes.length])).toEqual([[ID, 1]]);
  });

  it('stores what did not fit when calls are added, and tells what it is now, with what another tab has done', async () => {
    const heard: News[] = [];
    const [one, two] = [await store((news) => heard.push(news)), await store()];
    await one.apply(ID, begin);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await one.apply(ID, note('here'))).toMatchObject({ trouble: 'full' });
    full.mockRestore();
    await two.apply(ID, note('there'));
    const other = newCall('22222222-2222-4222-8222-222222222222', at(0));
    const { added, trouble } = await one.add([other]);
    expect({ added, trouble }).toEqual({ added: 1, trouble: undefined });
    const { calls } = await (await store()).load();
    const whole = calls.find(({ case: { id } }) => id === ID);
    expect(whole?.case.notes.map(({ text }) => text)).toEqual(['there', 'here']);
    expect(heard).toContainEqual({ id: ID, call: whole });
  });

  it('has a call that could not be deleted still, with what waits to be stored', async () => {
    const one = await store();
    await one.apply(ID, begin);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await one.apply(ID, note('waits'));
    const held = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await one.remove(ID)).toEqual({ isRemoved: false, trouble: 'full' });
    full.mockRestore();
    held.mockRestore();
    await one.apply(ID, note('later'));
    const { calls } = await (await store()).load();
    expect(calls[0]?.case.notes.map(({ text }) => text)).toEqual(['waits', 'later']);
  });

  it('adds calls beside those that are here: the same once, another state as a second call', async () => {
    const one = await store();
    await one.apply(ID, begin);
    const other = newCall('22222222-2222-4222-8222-222222222222', at(0));
    const changed = { ...call, talked: 5 };
    const { added, known, calls } = await one.add([call, changed, other]);
    expect({ added, known }).toEqual({ added: 2, known: 1 });
    expect(calls).toHaveLength(3);
    expect((await (await store()).load()).calls).toHaveLength(3);
  });
});
