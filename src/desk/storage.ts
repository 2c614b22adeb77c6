/** What is stored of calls: how it is read, and what cannot be read. */
import type { IDBPDatabase } from 'idb';
import type { Call } from '../engine/call.ts';
import { readCall } from '../engine/call.ts';
import { changing, type Database, readNewer, type Trouble } from '../storage/database.ts';
import { readAll, storedText, UNREADABLE, type Unreadable } from '../storage/unreadable.ts';
import type { Edit } from './call.ts';
import { afterEdits } from './edits.ts';

const CALLS = 'calls';

export const calls: Database = {
  name: 'desk',
  version: 1,
  stores: { [CALLS]: {}, [UNREADABLE]: { keyPath: 'id' } },
};

/** All that is kept. */
export interface Kept {
  readonly calls: readonly Call[];
  readonly unreadable: readonly Unreadable[];
  readonly trouble?: Trouble;
}

export async function read(db: IDBPDatabase): Promise<Kept> {
  const all = await readAll(db, CALLS, readCall, (call) => call.case.id);
  return { calls: all.read, unreadable: all.unreadable };
}

/** What a newer version of this page has stored. */
export async function readNewerCalls(): Promise<Unreadable[]> {
  return (await readNewer(calls.name)).map(({ store, value }, i) => ({
    id: `${store} ${i + 1}`,
    reason: 'a newer version wrote it',
    text: storedText(value),
  }));
}

export async function readOne(db: IDBPDatabase, id: string): Promise<Call | string | undefined> {
  const value: unknown = await db.get(CALLS, id);
  return value === undefined ? undefined : readCall(value);
}

/**
 * Puts edits on what is stored, all in one transaction.
 *
 * @param remembered what this tab remembers of the call: what cannot be read any more goes on from it
 * @returns the call as it is stored; undefined where there is none
 */
export function write(
  db: IDBPDatabase,
  id: string,
  edits: readonly Edit[],
  remembered: Call | undefined,
): Promise<Call | undefined> {
  return changing(db, [CALLS, UNREADABLE], async (tx) => {
    const store = tx.objectStore(CALLS);
    const raw: unknown = await store.get(id);
    const read = raw === undefined ? undefined : readCall(raw);
    if (typeof read === 'string')
      await tx.objectStore(UNREADABLE).put({ id, reason: read, text: storedText(raw) });
    const base = typeof read === 'string' ? remembered : read;
    const call = afterEdits(base, edits);
    if (call !== undefined && (call !== base || typeof read === 'string'))
      await store.put(call, id);
    return call;
  });
}

/**
 * Deletes a call.
 *
 * @param since where it is kept when something was written to it since it had so many writes
 * @param edits those that wait to be stored
 * @param remembered what this tab remembers of it
 * @returns the call where it is kept
 */
export function erase(
  db: IDBPDatabase,
  id: string,
  since: number | undefined,
  { edits, remembered }: { edits: readonly Edit[]; remembered: Call | undefined },
): Promise<Call | undefined> {
  return changing(db, CALLS, async (tx) => {
    const store = tx.objectStore(CALLS);
    if (since !== undefined) {
      const raw: unknown = await store.get(id);
      const read = raw === undefined ? undefined : readCall(raw);
      const call = afterEdits(typeof read === 'string' ? remembered : read, edits);
      if (call !== undefined && call.writes !== since) return call;
    }
    await store.delete(id);
    return undefined;
  });
}

/**
 * Stores calls, together.
 *
 * @throws DOMException where one of them cannot be stored; others may be stored all the same
 */
export function putAll(db: IDBPDatabase, calls: readonly Call[]): Promise<void> {
  return changing(db, CALLS, async (tx) => {
    for (const call of calls)
      void tx
        .objectStore(CALLS)
        .put(call, call.case.id)
        .catch(() => {});
  });
}

/** Deletes what cannot be read. */
export const clearUnreadable = (db: IDBPDatabase): Promise<void> => db.clear(UNREADABLE);
