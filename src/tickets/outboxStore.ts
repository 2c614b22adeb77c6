/**
 * Where tickets are kept until they have arrived: in IndexedDB, so that they outlive the page; in
 * memory, where that is blocked or full.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { openChannel } from '../storage/openChannel.ts';
import { textOf } from '../storage/textOf.ts';
import { type Outgoing, ticketStates } from './outgoing.ts';

interface Tickets extends DBSchema {
  tickets: { key: string; value: Outgoing };
}

/** What the store holds at one time. */
export interface Listing {
  /** Oldest first. */
  readonly items: readonly Outgoing[];
  /** The keys of those that only this page knows: they are lost when it is closed. */
  readonly unkept: ReadonlySet<string>;
  /** What is stored and is no ticket to this version: damaged, or a newer one's. As JSON. */
  readonly unreadable: readonly string[];
  /** A newer version of this page has the database: it is left as it is. */
  readonly isNewer: boolean;
}

export interface OutboxStore {
  list: () => Promise<Listing>;
  /**
   * Changes one ticket, or adds one, in one go: no other tab changes anything between the look and
   * the change.
   *
   * @param decide gets all tickets, and returns the one to keep; undefined to leave all as it is.
   *   It may be asked more than once
   */
  change: (decide: (all: readonly Outgoing[]) => Outgoing | undefined) => Promise<void>;
  remove: (keys: readonly string[]) => Promise<void>;
  /** Deletes what cannot be read, but not out of a newer version's database. */
  removeUnreadable: () => Promise<void>;
  /** @returns what ends the subscription to changes, those in other tabs included */
  subscribe: (listener: () => void) => () => void;
}

const isOutgoing = (value: unknown): value is Outgoing => {
  const one = value as Partial<Outgoing> | null | undefined;
  return (
    [one?.key, one?.caseId, one?.content, one?.problem, one?.link, one?.body].every(
      (part) => typeof part === 'string',
    ) &&
    [one?.attempts, one?.due, one?.wait, one?.createdAt, one?.changedAt].every(Number.isFinite) &&
    ticketStates.some((state) => state === one?.state)
  );
};

/** @returns as text, all that a newer version of this page has stored */
async function readNewer(name: string): Promise<string[]> {
  const db = await openDB(name);
  try {
    const stores = [...db.objectStoreNames].map((store) => db.getAll(store));
    return (await Promise.all(stores)).flat().map(textOf);
  } finally {
    db.close();
  }
}

/**
 * @param name the database's name, which all tabs share
 * @param isShared tells whether nothing may be kept on this device; a ticket is then in memory only
 * @returns the store; none of its functions rejects
 */
export function createOutboxStore(name = 'tickets', isShared = () => false): OutboxStore {
  const inMemory = new Map<string, Outgoing>();
  const listeners = new Set<() => void>();
  const channel = openChannel(name);
  let known: readonly Outgoing[] = [];
  let opening: Promise<IDBPDatabase<Tickets>> | undefined;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  channel?.addEventListener('message', tell);
  const tellAll = () => {
    tell();
    channel?.postMessage(null);
  };

  function open(): Promise<IDBPDatabase<Tickets>> {
    const forget = () => {
      opening = undefined;
    };
    opening ??= openDB<Tickets>(name, 1, {
      upgrade: (db) => void db.createObjectStore('tickets', { keyPath: 'key' }),
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  }

  /** What is kept, with what only this page knows. */
  function all(kept: readonly unknown[]): Outgoing[] {
    known = kept.filter(isOutgoing);
    return merged();
  }
  const merged = () =>
    [...new Map([...known.map((one) => [one.key, one] as const), ...inMemory]).values()].sort(
      (a, b) => a.createdAt - b.createdAt,
    );

  return {
    async list() {
      let items: Outgoing[];
      let unreadable: string[] = [];
      let isNewer = false;
      try {
        const kept: unknown[] = await (await open()).getAll('tickets');
        items = all(kept);
        unreadable = kept.filter((one) => !isOutgoing(one)).map(textOf);
      } catch (error) {
        items = merged();
        isNewer = (error as DOMException | null)?.name === 'VersionError';
        if (isNewer) unreadable = await readNewer(name).catch(() => []);
      }
      return { items, unkept: new Set(inMemory.keys()), unreadable, isNewer };
    },

    async change(decide) {
      let changed: Outgoing | undefined;
      try {
        const transaction = (await open()).transaction('tickets', 'readwrite');
        // Where it fails, the failure is told by what is awaited below.
        transaction.done.catch(() => {});
        const kept: unknown[] = await transaction.store.getAll();
        changed = decide(all(kept));
        if (changed) {
          const { key } = changed;
          const isTaken = (one: unknown) => !isOutgoing(one) && (one as Outgoing).key === key;
          // What cannot be read and has its name makes room, and is not lost.
          for (const one of kept.filter(isTaken)) {
            const aside = { key: `unreadable ${key}`, text: textOf(one) };
            await transaction.store.put(aside as unknown as Outgoing);
          }
          if (isShared()) await transaction.store.delete(key);
          else await transaction.store.put(changed);
        }
        await transaction.done;
        if (changed && isShared()) inMemory.set(changed.key, changed);
        else if (changed) inMemory.delete(changed.key);
      } catch {
        changed = decide(merged());
        if (changed) inMemory.set(changed.key, changed);
      }
      if (changed) tellAll();
    },

    async remove(keys) {
      for (const key of keys) inMemory.delete(key);
      known = known.filter(({ key }) => !keys.includes(key));
      try {
        const transaction = (await open()).transaction('tickets', 'readwrite');
        for (const key of keys) void transaction.store.delete(key);
        await transaction.done;
      } catch {
        // It stays until the store can be written again.
      }
      if (keys.length > 0) tellAll();
    },

    async removeUnreadable() {
      try {
        const transaction = (await open()).transaction('tickets', 'readwrite');
        for (const one of await transaction.store.getAll()) {
          if (!isOutgoing(one)) await transaction.store.delete((one as Outgoing).key);
        }
        await transaction.done;
      } catch {
        // It stays until the store can be written again.
      }
      tellAll();
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
