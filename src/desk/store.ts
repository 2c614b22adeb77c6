/**
 * Where calls are kept: IndexedDB, and a channel on which tabs tell each other what has changed. An
 * edit is applied to what is stored at that moment, in one transaction. Where nothing can be stored
 * the calls go on in memory, and the store says so.
 */
import { type IDBPDatabase, openDB } from 'idb';
import { textOf } from '../ui/textOf.ts';
import { applyEdit, type Call, type Edit } from './call.ts';
import { readCall, type Unreadable } from './lines.ts';
import { uuid } from './time.ts';

const NAME = 'desk';
const VERSION = 1;
const CALLS = 'calls';
const UNREADABLE = 'unreadable';

/** Longer than this nobody waits for storage. */
const PATIENCE = 4000;

/** Why calls are in memory only: storage is blocked, full, or of a newer version of this page. */
export type Trouble = 'blocked' | 'full' | 'newer';

/** All that is kept. */
export interface Kept {
  readonly calls: readonly Call[];
  readonly unreadable: readonly Unreadable[];
  readonly trouble?: Trouble;
}

/** What became of an edit. */
interface Applied {
  /** The call as it is now; undefined where it was deleted meanwhile. */
  readonly call: Call | undefined;
  readonly trouble?: Trouble;
}

/** What became of a deletion. */
export interface Removed {
  /** False where the storage refused: the call is still here, with all that waits to be stored. */
  readonly isRemoved: boolean;
  readonly trouble?: Trouble;
}

/** What has changed without an edit of this moment: in another tab, or because it had waited. */
export type News = { readonly id: string; readonly call: Call | undefined };

export interface Store {
  load(): Promise<Kept>;
  /** Applies an edit to the newest state of a call. Edits are applied in the order of the calls. */
  apply(id: string, edit: Edit): Promise<Applied>;
  remove(id: string): Promise<Removed>;
  /** Adds calls as they are; those whose id is taken by another state get a new one. */
  add(calls: readonly Call[]): Promise<Added>;
  removeUnreadable(): Promise<void>;
  close(): void;
}

export interface Added {
  readonly added: number;
  readonly known: number;
  /** All calls as they are now. */
  readonly calls: readonly Call[];
  readonly trouble?: Trouble;
}

/**
 * @param tell hears what other tabs do, and what became of edits that had waited
 * @returns the store; it never throws
 */
export async function openStore(tell: (news: News) => void): Promise<Store> {
  const opened = await open();
  const db = typeof opened === 'string' ? undefined : opened;
  let trouble: Trouble | undefined = typeof opened === 'string' ? opened : undefined;
  const memory = new Map<string, Call>();
  /** Edits that could not be stored yet. */
  const waiting = new Map<string, Edit[]>();
  const channel = openChannel();
  let isClosed = false;
  /** One thing after the other, so that edits keep their order. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(work);
    queue = result.catch(() => {});
    return result;
  };
  const say = (id: string) => {
    if (!isClosed) channel?.postMessage(id);
  };

  if (channel)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'string' || db === undefined) return;
      void inTurn(async () => {
        const read = await readOne(db, data).catch(() => 'gone');
        if (isClosed || waiting.has(data)) return;
        if (typeof read === 'string') return;
        if (read === undefined) memory.delete(data);
        else memory.set(data, read);
        tell({ id: data, call: read });
      });
    };

  /** Puts the waiting edits and this one on what is stored, all in one transaction. */
  async function write(id: string, edits: readonly Edit[]): Promise<Call | undefined> {
    if (db === undefined) throw new DOMException('no storage', 'SecurityError');
    const tx = db.transaction([CALLS, UNREADABLE], 'readwrite');
    const done = tx.done;
    try {
      const calls = tx.objectStore(CALLS);
      const raw: unknown = await calls.get(id);
      const read = raw === undefined ? undefined : readCall(raw);
      if (typeof read === 'string') {
        await tx.objectStore(UNREADABLE).put({ id, reason: read, text: textOf(raw) });
      }
      // What cannot be read any more goes on from what this tab remembers.
      const base = typeof read === 'string' ? memory.get(id) : read;
      const call = after(base, edits);
      if (call !== undefined && (call !== base || typeof read === 'string')) {
        await calls.put(call, id);
      }
      await done;
      return call;
    } catch (error) {
      done.catch(() => {});
      throw error;
    }
  }

  function stored(id: string, call: Call | undefined): void {
    waiting.delete(id);
    if (call === undefined) memory.delete(id);
    else memory.set(id, call);
    say(id);
  }

  /**
   * Where something could be stored again, all that has waited is.
   *
   * @returns why there is still something that waits
   */
  async function writeWaiting(): Promise<Trouble | undefined> {
    let met: Trouble | undefined;
    for (const [id, edits] of [...waiting]) {
      try {
        const call = await write(id, edits);
        stored(id, call);
        // Another tab may have changed it since.
        tell({ id, call });
      } catch (error) {
        // One that is too long does not hold back the others.
        met = troubleOf(error, opened);
      }
    }
    return met;
  }

  const store: Store = {
    load: () =>
      inTurn(async () => {
        const kept = await read(opened).catch(
          (): Kept => ({ calls: [], unreadable: [], trouble: 'blocked' }),
        );
        trouble = kept.trouble ?? trouble;
        for (const call of kept.calls) memory.set(call.case.id, call);
        return trouble === undefined ? kept : { ...kept, trouble };
      }),

    apply: (id, edit) =>
      inTurn(async () => {
        const edits = [...(waiting.get(id) ?? []), edit];
        try {
          const call = await write(id, edits);
          stored(id, call);
          trouble = await writeWaiting();
          return trouble === undefined ? { call } : { call, trouble };
        } catch (error) {
          trouble = troubleOf(error, opened);
          if (db) waiting.set(id, edits);
          const call = after(memory.get(id), [edit]);
          if (call) memory.set(id, call);
          return { call, trouble };
        }
      }),

    remove: (id) =>
      inTurn(async () => {
        try {
          await db?.delete(CALLS, id);
        } catch {
          return { isRemoved: false, ...(trouble && { trouble }) };
        }
        stored(id, undefined);
        if (db !== undefined) trouble = await writeWaiting();
        return { isRemoved: true, ...(trouble && { trouble }) };
      }),

    add: (calls) =>
      inTurn(async () => {
        let added = 0;
        let known = 0;
        for (const call of calls) {
          const { id } = call.case;
          const here = memory.get(id);
          if (here && JSON.stringify(here) === JSON.stringify(call)) {
            known += 1;
            continue;
          }
          const own = here ? { ...call, case: { ...call.case, id: uuid() } } : call;
          memory.set(own.case.id, own);
          try {
            await db?.put(CALLS, own, own.case.id);
            say(own.case.id);
          } catch (error) {
            trouble = troubleOf(error, opened);
            waiting.set(own.case.id, [{ type: 'begin', call: own }]);
          }
          added += 1;
        }
        if (db !== undefined) trouble = await writeWaiting();
        return { added, known, calls: [...memory.values()], ...(trouble && { trouble }) };
      }),

    removeUnreadable: () =>
      inTurn(async () => {
        await db?.clear(UNREADABLE).catch(() => {});
      }),

    close() {
      isClosed = true;
      channel?.close();
      db?.close();
    },
  };
  return store;
}

/** The call after some edits; none where it does not exist and does not begin. */
function after(base: Call | undefined, edits: readonly Edit[]): Call | undefined {
  return edits.reduce<Call | undefined>((call, edit) => {
    if (edit.type === 'begin') return call ?? edit.call;
    return call && applyEdit(call, edit);
  }, base);
}

async function open(): Promise<IDBPDatabase | Trouble> {
  const late = new Promise<Trouble>((resolve) => {
    setTimeout(() => resolve('blocked'), PATIENCE);
  });
  const opening = (async (): Promise<IDBPDatabase | Trouble> => {
    try {
      const db: IDBPDatabase = await openDB(NAME, VERSION, {
        upgrade(fresh) {
          for (const name of [CALLS, UNREADABLE]) {
            if (!fresh.objectStoreNames.contains(name)) {
              fresh.createObjectStore(name, name === UNREADABLE ? { keyPath: 'id' } : {});
            }
          }
        },
        // A newer version of this page waits in another tab: it must not wait for this one.
        blocking(_, __, event) {
          (event.target as IDBDatabase).close();
        },
      });
      const isWhole = [CALLS, UNREADABLE].every((name) => db.objectStoreNames.contains(name));
      if (isWhole) return db;
      db.close();
      return 'newer';
    } catch (error) {
      return (error as DOMException | null)?.name === 'VersionError' ? 'newer' : 'blocked';
    }
  })();
  return Promise.race([opening, late]);
}

async function read(opened: IDBPDatabase | Trouble): Promise<Kept> {
  if (opened === 'newer') return { calls: [], unreadable: await readNewer(), trouble: 'newer' };
  if (typeof opened === 'string') return { calls: [], unreadable: [], trouble: opened };
  const tx = opened.transaction([CALLS, UNREADABLE], 'readwrite');
  const store = tx.objectStore(CALLS);
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const calls: Call[] = [];
  for (const [i, value] of values.entries()) {
    const key = keys[i];
    const call = readCall(value);
    if (typeof call !== 'string' && call.case.id === key) calls.push(call);
    else if (key !== undefined) {
      // It is put aside, so that the calls begin clean, and kept for export.
      const reason = typeof call === 'string' ? call : 'it is stored under another call’s name';
      await tx.objectStore(UNREADABLE).put({ id: String(key), reason, text: textOf(value) });
      await store.delete(key);
    }
  }
  const unreadable: unknown[] = await tx.objectStore(UNREADABLE).getAll();
  await tx.done;
  return { calls, unreadable: unreadable.map(asUnreadable) };
}

/** What a newer version of this page has stored is left as it is, and can be exported. */
async function readNewer(): Promise<Unreadable[]> {
  try {
    const db = await openDB(NAME);
    const found: Unreadable[] = [];
    for (const name of db.objectStoreNames) {
      for (const value of await db.getAll(name)) {
        found.push({
          id: `${name} ${found.length + 1}`,
          reason: 'a newer version wrote it',
          text: textOf(value),
        });
      }
    }
    db.close();
    return found;
  } catch {
    return [];
  }
}

async function readOne(db: IDBPDatabase, id: string): Promise<Call | string | undefined> {
  const value: unknown = await db.get(CALLS, id);
  return value === undefined ? undefined : readCall(value);
}

function asUnreadable(value: unknown): Unreadable {
  const { id, reason, text } = (value ?? {}) as Partial<Record<keyof Unreadable, unknown>>;
  return {
    id: String(id),
    reason: String(reason),
    text: typeof text === 'string' ? text : textOf(value),
  };
}

function troubleOf(error: unknown, opened: IDBPDatabase | Trouble): Trouble {
  if (typeof opened === 'string') return opened;
  return (error as DOMException | null)?.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(NAME);
  } catch {
    return undefined;
  }
}
