/** The database of calls: how it is opened, and all of it read. */
import { type IDBPDatabase, openDB } from 'idb';
import { textOf } from '../storage/textOf.ts';
import type { Call } from './call.ts';
import { readCall, type Unreadable } from './lines.ts';

export const NAME = 'desk';
const VERSION = 1;
export const CALLS = 'calls';
export const UNREADABLE = 'unreadable';

/**
 * Why calls are in memory only: storage is blocked, full, of a newer version of this page, or has
 * not answered yet.
 */
export type Trouble = 'blocked' | 'full' | 'newer' | 'late';

export class NoStorage extends Error {
  override name = 'NoStorage';
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** All that is kept. */
export interface Kept {
  readonly calls: readonly Call[];
  readonly unreadable: readonly Unreadable[];
  readonly trouble?: Trouble;
}

/** The storage, or why there is none. */
export interface Opened {
  readonly is: IDBPDatabase | Trouble;
  /** Whether nothing was stored before: it has just been made. */
  readonly isFresh?: boolean;
}

export function close({ is }: Opened): void {
  if (typeof is !== 'string') is.close();
}

/** @param forget is called when it was opened, and can be used no more */
export async function open(forget: () => void): Promise<Opened> {
  try {
    let isFresh = false;
    const db: IDBPDatabase = await openDB(NAME, VERSION, {
      upgrade(fresh) {
        isFresh = true;
        for (const name of [CALLS, UNREADABLE]) {
          if (!fresh.objectStoreNames.contains(name)) {
            fresh.createObjectStore(name, name === UNREADABLE ? { keyPath: 'id' } : {});
          }
        }
      },
      // A newer version of this page waits in another tab: it must not wait for this one.
      blocking(_, __, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    const isWhole = [CALLS, UNREADABLE].every((name) => db.objectStoreNames.contains(name));
    if (isWhole) return { is: db, isFresh };
    db.close();
    return { is: 'newer' };
  } catch (error) {
    const isNewer = (error as DOMException | null)?.name === 'VersionError';
    return { is: isNewer ? 'newer' : 'blocked' };
  }
}

export async function read(db: IDBPDatabase): Promise<Kept> {
  const tx = db.transaction([CALLS, UNREADABLE], 'readwrite');
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
export async function readNewer(): Promise<Unreadable[]> {
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

export async function readOne(db: IDBPDatabase, id: string): Promise<Call | string | undefined> {
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

export function troubleOf(error: unknown): Trouble {
  if (error instanceof NoStorage) return error.trouble;
  return (error as DOMException | null)?.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

/**
 * Stores calls, together.
 *
 * @throws DOMException where one of them cannot be stored; others may be stored all the same
 */
export async function putAll(db: IDBPDatabase, calls: readonly Call[]): Promise<void> {
  const tx = db.transaction(CALLS, 'readwrite');
  const done = tx.done;
  try {
    for (const call of calls) void tx.store.put(call, call.case.id).catch(() => {});
    await done;
  } catch (error) {
    done.catch(() => {});
    throw error;
  }
}
