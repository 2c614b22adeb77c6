/**
 * Where tickets are kept until they have arrived: in IndexedDB, so that they outlive the page; in
 * memory, where that is blocked or full.
 */
import type { IDBPDatabase } from 'idb';
import { changing, connectionTo, type Database, readNewer } from '../storage/database.ts';
import { followers } from '../storage/followers.ts';
import { NoStorage } from '../storage/noStorage.ts';
import { openChannel } from '../storage/openChannel.ts';
import { storedText } from '../storage/storedText.ts';
import { troubleOf } from '../storage/trouble.ts';
import { type Outgoing, ticketStates } from './outgoing.ts';

const TICKETS = 'tickets';

const databaseOf = (name: string): Database => ({
  name,
  version: 1,
  stores: { [TICKETS]: { keyPath: 'key' } },
});

/** What the store holds at one time. */
export interface Listing {
  /** Oldest first. */
  readonly items: readonly Outgoing[];
  /** The keys of those that only this page knows: they are lost when it is closed. */
  readonly unkept: ReadonlySet<string>;
  /** Stored data that this version cannot read as a ticket: damaged, or from a newer version. As JSON. */
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

/**
 * @param name the database's name, which all tabs share
 * @param isShared tells whether nothing may be kept on this device; a ticket is then in memory only
 * @returns the store; none of its functions rejects
 */
export function createOutboxStore(name = 'tickets', isShared = () => false): OutboxStore {
  const memory = createMemory();
  const connection = connectionTo(databaseOf(name));
  const { subscribe, tell } = followers();
  const channel = openChannel(name, tell);
  const tellAll = () => {
    tell();
    channel.tell('');
  };
  /** @throws NoStorage if there is none */
  const reach = async () => {
    const { is } = await connection.open();
    if (typeof is === 'string') throw new NoStorage(is);
    return is;
  };

  return {
    async list() {
      const { unkept } = memory;
      try {
        const kept: unknown[] = await (await reach()).getAll(TICKETS);
        const unreadable = kept.filter((one) => !isOutgoing(one)).map(storedText);
        return { items: memory.with(kept), unkept: unkept(), unreadable, isNewer: false };
      } catch (error) {
        const isNewer = troubleOf(error) === 'newer';
        const unreadable = isNewer
          ? (await readNewer(name)).map(({ value }) => storedText(value))
          : [];
        return { items: memory.all(), unkept: unkept(), unreadable, isNewer };
      }
    },

    async change(decide) {
      let changed: Outgoing | undefined;
      try {
        const isInMemory = isShared();
        changed = await keep(await reach(), (kept) => decide(memory.with(kept)), isInMemory);
        if (changed) memory.set(changed, isInMemory);
      } catch {
        changed = decide(memory.all());
        if (changed) memory.set(changed, true);
      }
      if (changed) tellAll();
    },

    async remove(keys) {
      memory.forget(keys);
      try {
        await changing(await reach(), TICKETS, async (transaction) => {
          for (const key of keys) await transaction.objectStore(TICKETS).delete(key);
        });
      } catch {
        // It stays until the store can be written again.
      }
      if (keys.length > 0) tellAll();
    },

    async removeUnreadable() {
      try {
        await changing(await reach(), TICKETS, async (transaction) => {
          const store = transaction.objectStore(TICKETS);
          for (const one of await store.getAll())
            if (!isOutgoing(one)) await store.delete((one as Outgoing).key);
        });
      } catch {
        // It stays until the store can be written again.
      }
      tellAll();
    },

    subscribe,
  };
}

/** What this page knows of the tickets: those that were stored when it last looked, and its own. */
function createMemory() {
  const own = new Map<string, Outgoing>();
  let known: readonly Outgoing[] = [];
  const all = (): Outgoing[] =>
    [...new Map([...known.map((one) => [one.key, one] as const), ...own]).values()].sort(
      (a, b) => a.createdAt - b.createdAt,
    );
  return {
    all,
    /** The stored tickets, and those that only this page has. */
    with(kept: readonly unknown[]): Outgoing[] {
      known = kept.filter(isOutgoing);
      return all();
    },
    /** The keys of what only this page knows. */
    unkept: () => new Set(own.keys()),
    set(one: Outgoing, isOwn: boolean) {
      if (isOwn) own.set(one.key, one);
      else own.delete(one.key);
    },
    forget(keys: readonly string[]) {
      for (const key of keys) own.delete(key);
      known = known.filter(({ key }) => !keys.includes(key));
    },
  };
}

/**
 * Decides on a ticket and stores it, in one transaction.
 *
 * @param decide is given the stored tickets
 * @param isInMemory whether nothing may be stored on this device
 * @returns the ticket that was decided on
 */
const keep = (
  db: IDBPDatabase,
  decide: (kept: readonly unknown[]) => Outgoing | undefined,
  isInMemory: boolean,
): Promise<Outgoing | undefined> =>
  changing(db, TICKETS, async (transaction) => {
    const store = transaction.objectStore(TICKETS);
    const kept: unknown[] = await store.getAll();
    const changed = decide(kept);
    if (changed === undefined) return undefined;
    const { key } = changed;
    // What cannot be read and has its name makes room, and is not lost.
    for (const one of kept)
      if (!isOutgoing(one) && (one as Outgoing).key === key)
        await store.put({ key: `unreadable ${key}`, text: storedText(one) });
    if (isInMemory) await store.delete(key);
    else await store.put(changed);
    return changed;
  });
