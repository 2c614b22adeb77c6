/**
 * A database of things by id. What cannot be read as one is moved aside, so that only valid things remain,
 * and is kept for export.
 */
import type { IDBPDatabase } from 'idb';
import { changing, type Database, readNewer } from './database.ts';
import { storedText } from './storedText.ts';

/** Something stored that could not be read. */
export interface Unreadable {
  readonly id: string;
  /** Why not, in words. */
  readonly reason: string;
  /** What was stored, as JSON if possible. */
  readonly text: string;
}

const ASIDE = 'unreadable';

/**
 * @param name the database's name
 * @param things the store that they are in
 * @param read returns the thing, or says in words why the value is none
 * @param idOf returns the id under which a thing has to be stored
 * @returns the database, and operations on it
 */
export function thingsIn<Thing extends object>(
  name: string,
  things: string,
  read: (value: unknown) => Thing | string,
  idOf: (thing: Thing) => string,
) {
  const stores = { [things]: {}, [ASIDE]: { keyPath: 'id' } };
  const database: Database = { name, version: 1, stores };
  const both = [things, ASIDE];
  const readFrom = (value: unknown) => (value === undefined ? undefined : read(value));
  return {
    database,
    /** @returns all that is stored; what cannot be read is moved aside */
    readAll: (db: IDBPDatabase) =>
      changing(db, both, async (tx) => {
        const store = tx.objectStore(things);
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        const sound: Thing[] = [];
        for (const [i, value] of values.entries()) {
          const key = keys[i];
          const thing = read(value);
          if (typeof thing !== 'string' && idOf(thing) === key) sound.push(thing);
          else if (key !== undefined) {
            const reason = typeof thing === 'string' ? thing : 'it is stored under another name';
            await tx.objectStore(ASIDE).put(unreadable(String(key), reason, value));
            await store.delete(key);
          }
        }
        const aside: unknown[] = await tx.objectStore(ASIDE).getAll();
        return { sound, unreadable: aside.map(asUnreadable) };
      }),
    /** @returns the thing stored under an id, or in words why it is none; undefined if there is nothing */
    readOne: async (db: IDBPDatabase, id: string) => readFrom(await db.get(things, id)),
    /**
     * Changes one thing, in one transaction.
     *
     * @param decide gets what is stored, in the form of `readOne`, and a function that stores a new thing;
     *   if it replaces something that cannot be read, that is moved aside
     * @returns what `decide` returns, once the thing is stored
     */
    change: <Result>(
      db: IDBPDatabase,
      id: string,
      decide: (stored: Thing | string | undefined, put: (thing: Thing) => void) => Result,
    ) =>
      changing(db, both, async (tx) => {
        const store = tx.objectStore(things);
        const value: unknown = await store.get(id);
        const stored = readFrom(value);
        let next: Thing | undefined;
        const result = decide(stored, (thing) => {
          next = thing;
        });
        if (next !== undefined) await store.put(next, id);
        if (next !== undefined && typeof stored === 'string')
          await tx.objectStore(ASIDE).put(unreadable(id, stored, value));
        return result;
      }),
    /** @returns what a newer version of this page has stored */
    readNewer: async () =>
      (await readNewer(name)).map(({ store, value }, i) =>
        unreadable(`${store} ${i + 1}`, 'a newer version wrote it', value),
      ),
    /** Deletes what was moved aside. */
    clearAside: (db: IDBPDatabase) => db.clear(ASIDE),
  };
}

const unreadable = (id: string, reason: string, value: unknown): Unreadable => ({
  ...{ id, reason },
  text: storedText(value),
});

/** What was moved aside is not trusted either. */
function asUnreadable(value: unknown): Unreadable {
  const { id, reason, text } = (value ?? {}) as Partial<Record<keyof Unreadable, unknown>>;
  return {
    ...{ id: String(id), reason: String(reason) },
    text: typeof text === 'string' ? text : storedText(value),
  };
}
