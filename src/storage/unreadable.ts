/** What is stored and cannot be read: it is put aside, so that the rest begins clean, and kept for export. */
import type { IDBPDatabase } from 'idb';
import { changing } from './database.ts';

/** The store in which it is, beside the one that it was in. */
export const UNREADABLE = 'unreadable';

/** Something stored that cannot be read, put aside as it was found. */
export interface Unreadable {
  readonly id: string;
  readonly reason: string;
  /** What was stored, as JSON where JSON can say it. */
  readonly text: string;
}

/** @returns what was put aside, whatever became of it since */
function asUnreadable(value: unknown): Unreadable {
  const { id, reason, text } = (value ?? {}) as Partial<Record<keyof Unreadable, unknown>>;
  return {
    id: String(id),
    reason: String(reason),
    text: typeof text === 'string' ? text : storedText(value),
  };
}

/**
 * @param value what is stored, of whatever kind
 * @returns it as JSON, so that it can be exported; as plain text where it has no JSON
 */
export function storedText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/**
 * @param db a database with a store for what cannot be read
 * @param name the store
 * @param read tells what something stored is, or why it is nothing that can be read
 * @param idOf tells under which name it belongs there
 * @returns all that can be read, and what cannot
 */
export function readAll<Value extends object>(
  db: IDBPDatabase,
  name: string,
  read: (stored: unknown) => Value | string,
  idOf: (value: Value) => string,
): Promise<{ read: readonly Value[]; unreadable: readonly Unreadable[] }> {
  return changing(db, [name, UNREADABLE], async (tx) => {
    const store = tx.objectStore(name);
    const aside = tx.objectStore(UNREADABLE);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    const all: Value[] = [];
    for (const [i, stored] of values.entries()) {
      const key = keys[i];
      const value = read(stored);
      if (typeof value !== 'string' && idOf(value) === key) all.push(value);
      else if (key !== undefined) {
        const reason = typeof value === 'string' ? value : 'it is stored under another name';
        await aside.put({ id: String(key), reason, text: storedText(stored) });
        await store.delete(key);
      }
    }
    const unreadable: unknown[] = await aside.getAll();
    return { read: all, unreadable: unreadable.map(asUnreadable) };
  });
}
