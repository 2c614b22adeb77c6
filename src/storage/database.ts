/**
 * Handles everything that can go wrong with IndexedDB, in one place: it is blocked, full, of a newer
 * version of this page, slow, closed by the browser while open, or in the way of a newer version in another
 * tab.
 */
import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Trouble } from './trouble.ts';

/** A database: its name, which all tabs share, its version, and its stores with their keys. */
export interface Database {
  readonly name: string;
  readonly version: number;
  readonly stores: Readonly<Record<string, IDBObjectStoreParameters>>;
}

/** The database, or why there is none. */
interface Opened {
  readonly is: IDBPDatabase | Trouble;
  /** Whether it has just been created, so that nothing was stored before. */
  readonly isFresh?: boolean;
}

export interface Connection {
  /**
   * Opens the database at its first use, and again if it was lost or refused.
   *
   * @returns the database, or why there is none; it never rejects
   */
  open(): Promise<Opened>;
  close(): void;
}

/** How long to wait for the database to open. */
interface Patience {
  /** In milliseconds. */
  readonly most: number;
  /** Called when it has opened after all: the next `open` returns it. */
  readonly onLate: () => void;
}

/**
 * @param database what to open or create
 * @param patience how long to wait at most; without it, there is no limit
 * @returns the connection of this page
 */
export function connectionTo(database: Database, patience?: Patience): Connection {
  /** None before the first use, and if it has to be reopened. */
  let connection: Promise<Opened> | undefined;
  let isClosed = false;

  const begin = (): Promise<Opened> => {
    const forget = () => {
      connection = undefined;
    };
    const opening = opened(database, forget).then((result) => {
      if (isClosed) closeOf(result);
      return result;
    });
    if (patience === undefined) return opening;
    const { most, onLate } = patience;
    return new Promise((resolve) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        resolve({ is: 'late' });
      }, most);
      void opening.then((result) => {
        clearTimeout(timer);
        resolve(result);
        if (!isLate || isClosed) return;
        connection = opening;
        onLate();
      });
    });
  };

  return {
    async open() {
      if (isClosed) return { is: 'blocked' };
      connection ??= begin();
      const mine = connection;
      const result = await mine;
      if (result.is === 'blocked' && connection === mine) connection = undefined;
      return result;
    },
    close() {
      isClosed = true;
      void connection?.then(closeOf);
    },
  };
}

function closeOf({ is }: Opened): void {
  if (typeof is !== 'string') is.close();
}

/** @param forget called when the open database can no longer be used */
async function opened({ name, version, stores }: Database, forget: () => void): Promise<Opened> {
  try {
    let isFresh = false;
    const db: IDBPDatabase = await openDB(name, version, {
      upgrade(fresh) {
        isFresh = true;
        for (const [store, keys] of Object.entries(stores))
          if (!fresh.objectStoreNames.contains(store)) fresh.createObjectStore(store, keys);
      },
      // A newer version of this page in another tab must not have to wait for this one.
      blocking(_, __, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    if (Object.keys(stores).every((store) => db.objectStoreNames.contains(store)))
      return { is: db, isFresh };
    db.close();
    return { is: 'newer' };
  } catch (error) {
    const isNewer = (error as DOMException | null)?.name === 'VersionError';
    return { is: isNewer ? 'newer' : 'blocked' };
  }
}

/**
 * Changes what is stored, in one transaction: no other tab changes anything meanwhile.
 *
 * @param stores the stores that are read or changed
 * @returns what `work` returns, once it is stored
 * @throws DOMException if it cannot be stored, or whatever `work` throws
 */
export async function changing<Result>(
  db: IDBPDatabase,
  stores: string | readonly string[],
  work: (transaction: IDBPTransaction<unknown, string[], 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  const transaction = db.transaction([stores].flat(), 'readwrite');
  // If it fails, the await below reports the failure.
  transaction.done.catch(() => {});
  const result = await work(transaction);
  await transaction.done;
  return result;
}

/**
 * What a newer version of this page has stored is left as it is, and can be exported.
 *
 * @param name the database's name
 * @returns everything in it, with the store that it is in; nothing if it cannot be read
 */
export async function readNewer(name: string): Promise<{ store: string; value: unknown }[]> {
  try {
    const db = await openDB(name);
    try {
      const read = async (store: string) =>
        (await db.getAll(store)).map((value: unknown) => ({ store, value }));
      return (await Promise.all([...db.objectStoreNames].map(read))).flat();
    } finally {
      db.close();
    }
  } catch {
    return [];
  }
}
