/**
 * Where calls are kept: IndexedDB, and a channel on which tabs tell each other what has changed. An
 * edit is applied to what is stored at that moment, in one transaction. Where nothing can be stored
 * the calls go on in memory, and the store says so. It is opened at its first use, and again at the
 * next one where it was lost or refused; what is in memory only is stored then.
 */
import type { IDBPDatabase } from 'idb';
import { openChannel } from '../storage/openChannel.ts';
import { textOf } from '../storage/textOf.ts';
import { type Call, type Edit, isEqual, renamed } from './call.ts';
import { afterEdits } from './edits.ts';
import { readCall, type Unreadable } from './lines.ts';
import {
  CALLS,
  close,
  type Kept,
  NAME,
  NoStorage,
  type Opened,
  open,
  putAll,
  read,
  readNewer,
  readOne,
  type Trouble,
  troubleOf,
  UNREADABLE,
} from './storage.ts';
import { leaveUnsettled, takeUnsettled } from './unsettled.ts';

/** So many calls are read in one turn when other tabs have told of them. */
const TOLD_AT_ONCE = 20;

/** Longer than this nobody waits for storage. */
const PATIENCE = 4000;

/** What became of an edit. */
interface Applied {
  /** The call as it is now; undefined where it was deleted meanwhile. */
  readonly call: Call | undefined;
  readonly trouble?: Trouble;
}

/** What became of a deletion. */
export interface Removed {
  /** False where the call is still here, with all that waits to be stored. */
  readonly isRemoved: boolean;
  /** The call as it is now, where something was written to it meanwhile; else the storage refused. */
  readonly call?: Call;
  readonly trouble?: Trouble;
}

/** What has changed without an edit of this moment: in another tab, or because it had waited. */
export type News = { readonly id: string; readonly call: Call | undefined };

export interface Store {
  load(): Promise<Kept>;
  /** Applies an edit to the newest state of a call. Edits are applied in the order of the calls. */
  apply(id: string, edit: Edit): Promise<Applied>;
  /**
   * Deletes a call.
   *
   * @param writes only where nothing was written to it since it had so many writes, in any tab
   */
  remove(id: string, writes?: number): Promise<Removed>;
  /**
   * Adds calls as they are; those whose id is taken by another state get a new one.
   *
   * @param tell hears how many have been added so far
   */
  add(calls: readonly Call[], tell?: (done: number) => void): Promise<Added>;
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
 * @param tellAll hears what there is when the storage was read as a whole: at first, and where it
 *   was lost or late and has come back; and why it cannot be read
 * @returns the store; it never throws
 */
export function openStore(
  tell: (news: News) => void,
  tellAll: (kept: Kept) => void = () => {},
): Store {
  /** The storage as it was opened; none before the first use, and where it has to be opened again. */
  let connection: Promise<Opened> | undefined;
  /** What `memory` was last read from. */
  let known: IDBPDatabase | Trouble | undefined;
  let trouble: Trouble | undefined;
  let unreadable: readonly Unreadable[] = [];
  const memory = new Map<string, Call>();
  /** Edits that could not be stored yet. */
  const waiting = new Map<string, Edit[]>();
  const channel = openChannel(NAME);
  let isClosed = false;
  /** Edits that are being stored: they are left for the next page where this one goes away. */
  const underWay = new Map<string, { writes: number; edits: Edit[] }>();
  const leave = () =>
    leaveUnsettled([...underWay].map(([id, { writes, edits }]) => ({ id, writes, edits })));
  if (typeof window !== 'undefined') window.addEventListener('pagehide', leave);
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

  /** Calls of which other tabs have told, each once; read some at a time, so that no edit waits for all. */
  const told = new Set<string>();
  const readTold = async () => {
    const some = [...told].slice(0, TOLD_AT_ONCE);
    for (const id of some) told.delete(id);
    if (told.size > 0) readSoon();
    for (const id of some) {
      const read = await reach().then(
        (db) => readOne(db, id),
        () => 'gone',
      );
      if (isClosed || waiting.has(id) || typeof read === 'string') continue;
      if (read === undefined) memory.delete(id);
      else memory.set(id, read);
      tell({ id, call: read });
    }
  };
  const readSoon = () => void inTurn(readTold).catch(() => {});
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'string' || told.has(data)) return;
      if (told.size === 0) readSoon();
      told.add(data);
    };

  /** Waits so long and no longer; an opening that comes later is taken over when it comes. */
  function connect(): Promise<Opened> {
    if (isClosed) return Promise.resolve({ is: 'blocked' });
    if (connection) return connection;
    const opening = open(() => {
      connection = undefined;
    });
    let isLate = false;
    connection = new Promise((resolve) => {
      const patience = setTimeout(() => {
        isLate = true;
        resolve({ is: 'late' });
      }, PATIENCE);
      void opening.then((opened) => {
        clearTimeout(patience);
        resolve(opened);
        if (isClosed) close(opened);
        else if (isLate) {
          connection = opening;
          void inTurn(reach).catch(() => {});
        }
      });
    });
    return connection;
  }

  /**
   * @returns the storage, once what is in it is known here and what has waited is stored
   * @throws NoStorage where there is none
   */
  async function reach(): Promise<IDBPDatabase> {
    const { is, isFresh = false } = await connect();
    if (is === 'blocked') connection = undefined;
    if (is !== known) {
      known = is;
      if (typeof is === 'string') {
        trouble = is;
        if (is === 'newer') unreadable = await readNewer();
      } else await adopt(is, isFresh);
      if (!isClosed) tellAll(all());
    }
    if (typeof is === 'string') throw new NoStorage(is);
    return is;
  }

  /** Goes on from what is stored, and stores what is in memory only. */
  async function adopt(db: IDBPDatabase, isFresh: boolean): Promise<void> {
    let kept: Kept;
    try {
      kept = await read(db);
    } catch {
      trouble = 'blocked';
      return;
    }
    // Where the browser has lost all that was stored, this tab has it still.
    if (isFresh) {
      for (const [id, call] of memory) waiting.set(id, [{ type: 'begin', call }]);
    }
    memory.clear();
    unreadable = kept.unreadable;
    for (const call of kept.calls) memory.set(call.case.id, call);
    for (const [id, edits] of [...waiting]) {
      const [first, ...rest] = edits;
      const here = memory.get(id);
      if (first?.type !== 'begin' || here === undefined || isEqual(here, first.call)) continue;
      // It was added before anybody could know that its name is taken.
      const own = renamed(first.call);
      waiting.delete(id);
      waiting.set(own.case.id, [{ type: 'begin', call: own }, ...rest]);
    }
    for (const [id, edits] of waiting) {
      const call = afterEdits(memory.get(id), edits);
      if (call) memory.set(id, call);
    }
    trouble = await writeWaiting(db);
  }

  const all = (): Kept => ({
    calls: [...memory.values()],
    unreadable,
    ...(trouble && { trouble }),
  });

  /** Puts the waiting edits and this one on what is stored, all in one transaction. */
  async function write(
    db: IDBPDatabase,
    id: string,
    edits: readonly Edit[],
  ): Promise<Call | undefined> {
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
      const call = afterEdits(base, edits);
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

  /** @returns the call where it is kept, since something was written to it meanwhile */
  async function erase(
    db: IDBPDatabase,
    id: string,
    writes: number | undefined,
  ): Promise<Call | undefined> {
    const tx = db.transaction(CALLS, 'readwrite');
    const done = tx.done;
    try {
      if (writes !== undefined) {
        const raw: unknown = await tx.store.get(id);
        const read = raw === undefined ? undefined : readCall(raw);
        const base = typeof read === 'string' ? memory.get(id) : read;
        const call = afterEdits(base, waiting.get(id) ?? []);
        if (call !== undefined && call.writes !== writes) {
          await done;
          return call;
        }
      }
      await tx.store.delete(id);
      await done;
      return undefined;
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
  async function writeWaiting(db: IDBPDatabase): Promise<Trouble | undefined> {
    let met: Trouble | undefined;
    for (const [id, edits] of [...waiting]) {
      try {
        const call = await write(db, id, edits);
        stored(id, call);
        // Another tab may have changed it since.
        tell({ id, call });
      } catch (error) {
        // One that is too long does not hold back the others.
        met = troubleOf(error);
      }
    }
    return met;
  }

  /** Stores what a page before this one had not stored yet. */
  async function takeUp(db: IDBPDatabase): Promise<void> {
    for (const { id, writes, edits } of takeUnsettled()) {
      const here = memory.get(id);
      // Each edit is written once: what came to storage after all is counted there.
      const left = edits
        .slice(Math.max(0, (here?.writes ?? -1) - writes))
        .filter((edit) => edit.type !== 'note' || !here?.case.notes.some(isNote(edit)));
      try {
        const call = afterEdits(here, left);
        if (call !== undefined && call !== here && typeof readCall(call) !== 'string')
          waiting.set(id, [...left]);
      } catch {
        // It is damaged.
      }
    }
    if (waiting.size > 0) trouble = await writeWaiting(db);
  }

  const isNote = (edit: { at: string; text: string }) => (note: { at: string; text: string }) =>
    note.at === edit.at && note.text === edit.text;

  return {
    load: () =>
      inTurn(async () => {
        await reach().then(takeUp, () => {});
        return all();
      }),

    apply: (id, edit) => {
      const way = underWay.get(id) ?? { writes: memory.get(id)?.writes ?? -1, edits: [] };
      way.edits.push(edit);
      underWay.set(id, way);
      return inTurn(async () => {
        try {
          const db = await reach();
          const call = await write(db, id, [...(waiting.get(id) ?? []), edit]);
          stored(id, call);
          trouble = await writeWaiting(db);
          return trouble === undefined ? { call } : { call, trouble };
        } catch (error) {
          trouble = troubleOf(error);
          waiting.set(id, [...(waiting.get(id) ?? []), edit]);
          const call = afterEdits(memory.get(id), [edit]);
          if (call) memory.set(id, call);
          return { call, trouble };
        } finally {
          way.edits.shift();
          way.writes = memory.get(id)?.writes ?? -1;
          if (way.edits.length === 0) underWay.delete(id);
        }
      });
    },

    remove: (id, writes) =>
      inTurn(async () => {
        const db = await reach().catch((error: unknown) => {
          trouble = troubleOf(error);
        });
        try {
          // Without storage only what never came into it can be deleted.
          if (!db && waiting.get(id)?.[0]?.type !== 'begin') throw new NoStorage('blocked');
          const call = db && (await erase(db, id, writes));
          if (call) {
            memory.set(id, call);
            return { isRemoved: false, call, ...(trouble && { trouble }) };
          }
        } catch {
          return { isRemoved: false, ...(trouble && { trouble }) };
        }
        stored(id, undefined);
        if (db) trouble = await writeWaiting(db);
        return { isRemoved: true, ...(trouble && { trouble }) };
      }),

    add: (calls, tellDone = () => {}) =>
      inTurn(async () => {
        let added = 0;
        let known = 0;
        const db = await reach().catch((error: unknown) => {
          trouble = troubleOf(error);
        });
        const put = async (own: readonly Call[]) => {
          if (!db) throw new NoStorage(trouble ?? 'blocked');
          await putAll(db, own);
          for (const { case: one } of own) say(one.id);
        };
        for (let start = 0; start < calls.length; start += AT_ONCE) {
          const own: Call[] = [];
          for (const call of calls.slice(start, start + AT_ONCE)) {
            const here = memory.get(call.case.id);
            if (here && isEqual(here, call)) {
              known += 1;
              continue;
            }
            const one = here ? renamed(call) : call;
            memory.set(one.case.id, one);
            own.push(one);
          }
          await put(own).catch(async () => {
            // One that does not fit does not hold back the others.
            for (const one of own) {
              await put([one]).catch((error: unknown) => {
                trouble = troubleOf(error);
                waiting.set(one.case.id, [{ type: 'begin', call: one }]);
              });
            }
          });
          added += own.length;
          tellDone(Math.min(start + AT_ONCE, calls.length));
        }
        if (db) trouble = await writeWaiting(db);
        return { added, known, calls: [...memory.values()], ...(trouble && { trouble }) };
      }),

    removeUnreadable: () =>
      inTurn(async () => {
        try {
          await (await reach()).clear(UNREADABLE);
          unreadable = [];
        } catch {
          // It stays until the storage can be written again.
        }
      }),

    close() {
      if (typeof window !== 'undefined') window.removeEventListener('pagehide', leave);
      if (typeof window !== 'undefined') window.removeEventListener('pagehide', leave);
      isClosed = true;
      channel?.close();
      void connection?.then(close);
    },
  };
}

/** So many calls of an import are stored together. */
const AT_ONCE = 200;
