import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredCalls } from '../../src/desk/callDatabase.ts';
import { newCall } from '../../src/desk/callEdits.ts';
import { CallStore, type News } from '../../src/desk/callStore.ts';
import { holdOpenings } from '../rooms/heldStorage.ts';
import { at, ID, move } from './calls.ts';

const open: CallStore[] = [];

function store(tell?: (news: News) => void, tellAll?: (kept: StoredCalls) => void): CallStore {
  const one = new CallStore(tell ?? (() => {}), tellAll);
  open.push(one);
  return one;
}

const OTHER = '22222222-2222-4222-8222-222222222222';

const call = newCall(ID, at(0), { flow: 'activation-code-expired', answers: [] }, 'aaaaaa');
const begin = { type: 'begin', call } as const;
const manyCalls = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    newCall(`11111111-1111-4111-8111-${String(i).padStart(12, '0')}`, at(0)),
  );
const note = (text: string) => ({ type: 'note', at: at(9), text }) as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  for (const one of open.splice(0)) one.close();
});

describe('the store of calls', () => {
  it('has every answer and note again after it was closed', async () => {
    const first = store();
    await first.load();
    await first.apply(ID, begin);
    await first.apply(ID, move(21, [], ['yes']));
    await first.apply(ID, note('hello'));
    first.close();
    const { calls } = await store().load();
    expect(calls).toMatchObject([
      { case: { transcript: { answers: ['yes'] }, notes: [{ text: 'hello' }] }, writes: 2 },
    ]);
  });

  it('is not held up by a tab that tells of more than anybody can read', async () => {
    const heard: News[] = [];
    const one = store((news) => heard.push(news));
    await one.apply(ID, begin);
    const flood = new BroadcastChannel('desk');
    for (let i = 0; i < 20_000; i++) flood.postMessage(i % 2 ? ID : `${OTHER.slice(0, -5)}${i}`);
    // The messages are there, and what they tell of waits to be read.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = heard.length;
    await one.apply(ID, note('in between'));
    expect(heard.length - before).toBeLessThan(100);
    flood.close();
    one.close();
  });

  it('lets two tabs write at once, and overwrites neither', async () => {
    const heard: News[] = [];
    const [one, two] = [store(), store((news) => heard.push(news))];
    await one.apply(ID, begin);
    await Promise.all([
      ...Array.from({ length: 10 }, (_, i) => one.apply(ID, note(`one ${i}`))),
      ...Array.from({ length: 10 }, (_, i) => two.apply(ID, note(`two ${i}`))),
    ]);
    const { calls } = await store().load();
    expect(calls[0]?.case.notes).toHaveLength(20);
    expect(calls[0]?.writes).toBe(20);
    await vi.waitFor(() => expect(heard.at(-1)?.call?.case.notes.length).toBeGreaterThan(9));
  });

  it('tells other tabs of a call that was deleted, and does not bring it back', async () => {
    const heard: News[] = [];
    const [one, two] = [store(), store((news) => heard.push(news))];
    await one.apply(ID, begin);
    await vi.waitFor(() => expect(heard.at(-1)?.call).toBeDefined());
    await one.remove(ID);
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ id: ID, call: undefined }));
    expect((await two.apply(ID, note('late'))).call).toBeUndefined();
    expect((await store().load()).calls).toEqual([]);
  });

  it('begins clean over what it cannot read, and keeps that for export', async () => {
    const first = store();
    await first.apply(ID, begin);
    first.close();
    const db = await openDB('desk');
    await db.put('calls', { ...call, version: 99 }, 'newer');
    await db.put('calls', 'torn', 'torn');
    await db.put('calls', { ...call, identified: true }, 'forged');
    await db.put('calls', call, 'another name');
    db.close();
    const { calls, unreadable, trouble } = await store().load();
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
    expect((await store().load()).unreadable).toHaveLength(4);
  });

  it('goes on from memory when a call is damaged under its hands', async () => {
    const one = store();
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
    const one = store();
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
    const one = store();
    expect(await one.load()).toEqual({ calls: [], unreadable: [], trouble: 'blocked' });
    expect(await one.apply(ID, begin)).toEqual({ call, trouble: 'blocked' });
    expect((await one.apply(ID, note('x'))).call?.case.notes).toHaveLength(1);
  });

  it('keeps what did not fit, and stores it as soon as there is room', async () => {
    const one = store();
    await one.apply(ID, begin);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await one.apply(ID, note('first'))).toMatchObject({ trouble: 'full' });
    expect((await one.apply(ID, note('second'))).call?.case.notes).toHaveLength(2);
    full.mockRestore();
    expect((await one.apply(ID, note('third'))).trouble).toBeUndefined();
    const { calls } = await store().load();
    expect(calls[0]?.case.notes.map(({ text }) => text)).toEqual(['first', 'second', 'third']);
  });

  it('stores what did not fit as soon as another call is stored, and says until then that it waits', async () => {
    const one = store();
    await one.apply(ID, begin);
    const next = OTHER;
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
    const { calls } = await store().load();
    expect(calls.map(({ case: { id, notes } }) => [id, notes.length])).toEqual([[ID, 1]]);
  });

  it('stores what did not fit when calls are added, and tells what it is now, with what another tab has done', async () => {
    const heard: News[] = [];
    const [one, two] = [store((news) => heard.push(news)), store()];
    await one.apply(ID, begin);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await one.apply(ID, note('here'))).toMatchObject({ trouble: 'full' });
    full.mockRestore();
    await two.apply(ID, note('there'));
    const other = newCall(OTHER, at(0));
    const { added, trouble } = await one.add([other]);
    expect({ added, trouble }).toEqual({ added: 1, trouble: undefined });
    const { calls } = await store().load();
    const whole = calls.find(({ case: { id } }) => id === ID);
    expect(whole?.case.notes.map(({ text }) => text)).toEqual(['there', 'here']);
    expect(heard).toContainEqual({ id: ID, call: whole });
  });

  it('has a call that could not be deleted still, with what waits to be stored', async () => {
    const one = store();
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
    const { calls } = await store().load();
    expect(calls[0]?.case.notes.map(({ text }) => text)).toEqual(['waits', 'later']);
  });

  it('adds calls beside those that are here: the same once, another state as a second call', async () => {
    const one = store();
    await one.apply(ID, begin);
    const other = newCall(OTHER, at(0));
    const changed = { ...call, talked: 5 };
    const { added, known, calls } = await one.add([call, changed, other]);
    expect({ added, known }).toEqual({ added: 2, known: 1 });
    expect(calls).toHaveLength(3);
    expect((await store().load()).calls).toHaveLength(3);
  });

  it('adds many together, tells how far it is, and holds none back for one that does not fit', async () => {
    const one = store();
    const own = IDBObjectStore.prototype.put;
    const many = manyCalls(450);
    const misfit = many[210]?.case.id;
    const picky = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (key === misfit) throw new DOMException('full', 'QuotaExceededError');
      return own.call(this, value, key);
    });
    const far: number[] = [];
    const { added, trouble } = await one.add(many, (done) => far.push(done));
    expect({ added, trouble }).toEqual({ added: 450, trouble: 'full' });
    expect(far).toEqual([200, 400, 450]);
    expect((await store().load()).calls).toHaveLength(449);
    picky.mockRestore();
    await one.apply(many[0]?.case.id ?? '', note('room again'));
    expect((await store().load()).calls).toHaveLength(450);
  });

  it('goes on with an import where the storage fails for once, or is closed in the middle', async () => {
    const one = store();
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      puts += 1;
      if (puts === 250) throw new DOMException('busy', 'UnknownError');
      if (puts === 700) forceCloseDatabase(this.transaction.db as never);
      return put.call(this, value, key);
    });
    const far: number[] = [];
    const result = await one.add(manyCalls(1000), (done) => far.push(done));
    expect(result).toMatchObject({ added: 1000, known: 0, left: 0 });
    expect(result.trouble).toBeUndefined();
    expect(far).toEqual([200, 400, 600, 800, 1000]);
    expect(result.calls).toHaveLength(1000);
    expect((await store().load()).calls).toHaveLength(1000);
  });

  it('stops an import that the storage takes no more of, says how far it came, and takes the rest at the next try', async () => {
    const one = store();
    const { put } = IDBObjectStore.prototype;
    let room = 450;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (Number(String(key).slice(-12)) >= room)
        throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    const many = manyCalls(1000);
    // In the batch in which the room ends, none is lost that was taken up: what did not fit waits.
    const first = await one.add(many);
    expect(first).toMatchObject({ added: 600, known: 0, left: 400 });
    expect(first.calls).toHaveLength(600);
    room = 2000;
    full.mockRestore();
    expect(await one.add(many)).toMatchObject({ added: 400, known: 600, left: 0 });
    expect((await store().load()).calls).toHaveLength(1000);
  });

  it('deletes an outdated call only where no tab has written to it since it was looked at', async () => {
    const [one, two] = [store(), store()];
    await one.apply(ID, begin);
    await two.apply(ID, note('touched'));
    const touched = { writes: 1, case: { notes: [{ text: 'touched' }] } };
    expect(await one.remove(ID, 0)).toMatchObject({ isRemoved: false, call: touched });
    expect((await store().load()).calls).toMatchObject([touched]);
    expect(await one.remove(ID, 1)).toEqual({ isRemoved: true });
    expect((await store().load()).calls).toEqual([]);
  });
});

describe('storage that comes and goes', () => {
  /** Calls that another tab has stored before. */
  async function storedBefore(...edits: Parameters<CallStore['apply']>[]) {
    const before = store();
    for (const edit of edits) await before.apply(...edit);
    before.close();
  }
  const other = newCall(OTHER, at(0));
  const beginOther = { type: 'begin', call: other } as const;

  it('is taken over when it opens late: what was kept is there, and what was in memory is stored', async () => {
    await storedBefore([ID, begin], [ID, note('kept')]);
    const heard: StoredCalls[] = [];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const release = holdOpenings();
    const one = store(undefined, (kept) => heard.push(kept));
    const loading = one.load();
    await vi.advanceTimersByTimeAsync(4000);
    expect(await loading).toEqual({ calls: [], unreadable: [], trouble: 'late' });
    // Nobody waits a second time.
    expect(await one.apply(OTHER, beginOther)).toEqual({ call: other, trouble: 'late' });
    await one.apply(OTHER, note('typed meanwhile'));
    release();
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    const notes = (kept: StoredCalls | undefined) =>
      kept?.calls.map(({ case: { id, notes } }) => [id, notes.map(({ text }) => text)]);
    const both = [
      [ID, ['kept']],
      [OTHER, ['typed meanwhile']],
    ];
    expect(heard[0]).toMatchObject({ trouble: 'late' });
    expect(heard[1]?.trouble).toBeUndefined();
    expect(notes(heard[1])).toEqual(both);
    vi.useRealTimers();
    expect(notes(await store().load())).toEqual(both);
  });

  it('keeps a call that was added before the storage opened beside the one that has its name', async () => {
    await storedBefore([ID, begin], [ID, note('kept')]);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const release = holdOpenings();
    const one = store();
    const loading = one.load();
    await vi.advanceTimersByTimeAsync(4000);
    await loading;
    const changed = { ...call, talked: 5 };
    expect(await one.add([changed, other])).toMatchObject({ added: 2, trouble: 'late' });
    release();
    vi.useRealTimers();
    await vi.waitFor(async () => expect((await store().load()).calls).toHaveLength(3));
    const { calls } = await store().load();
    expect(calls.find((one) => one.case.id === ID)?.case.notes).toHaveLength(1);
    expect(calls.filter((one) => one.talked === 5)).toHaveLength(1);
  });

  it('is opened again at the next use where it was refused before', async () => {
    await storedBefore([ID, begin]);
    const heard: StoredCalls[] = [];
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    const one = store(undefined, (kept) => heard.push(kept));
    expect(await one.load()).toMatchObject({ calls: [], trouble: 'blocked' });
    expect(await one.apply(OTHER, beginOther)).toEqual({ call: other, trouble: 'blocked' });
    refused.mockRestore();
    expect((await one.apply(OTHER, note('x'))).trouble).toBeUndefined();
    expect(heard.at(-1)?.calls.map((one) => one.case.id)).toEqual([ID, OTHER]);
    expect((await store().load()).calls).toHaveLength(2);
  });

  it('is opened again after the browser has ended the connection, and what other tabs did is read', async () => {
    const used = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const heard: StoredCalls[] = [];
    const one = store(undefined, (kept) => heard.push(kept));
    await one.apply(ID, begin);
    // Its types ask for the class.
    forceCloseDatabase(used.mock.contexts[0] as never);
    await storedBefore([OTHER, beginOther]);
    const { call: now, trouble } = await one.apply(ID, note('goes on'));
    expect(trouble).toBeUndefined();
    expect(now?.case.notes).toHaveLength(1);
    expect(heard.at(-1)?.calls).toHaveLength(2);
    expect((await store().load()).calls).toHaveLength(2);
  });

  it('makes way for a newer version, and says so from then on', async () => {
    const one = store();
    await one.apply(ID, begin);
    const newer = await openDB('desk', 2);
    expect(await one.apply(ID, note('here'))).toMatchObject({
      call: { case: { notes: [{ text: 'here' }] } },
      trouble: 'newer',
    });
    expect(await newer.get('calls', ID)).toEqual(call);
    newer.close();
  });

  it('has what this tab remembers again after all that was stored was lost', async () => {
    const one = store();
    await one.apply(ID, begin);
    await deleteDB('desk');
    expect(await one.apply(ID, note('goes on'))).toMatchObject({ call: { writes: 1 } });
    expect((await store().load()).calls).toMatchObject([{ writes: 1 }]);
  });

  it('has a call still that could not be deleted while it was away', async () => {
    const one = store();
    await one.apply(ID, begin);
    await deleteDB('desk');
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await one.apply(OTHER, beginOther);
    expect(await one.remove(ID)).toEqual({ isRemoved: false, trouble: 'blocked' });
    expect(await one.remove(OTHER)).toEqual({ isRemoved: true, trouble: 'blocked' });
    refused.mockRestore();
    expect((await one.apply(ID, note('x'))).call?.case.notes).toHaveLength(1);
  });
});
