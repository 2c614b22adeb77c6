/**
 * Where calls are kept: IndexedDB, and a channel on which tabs tell each other about changes. An edit is
 * applied to the state stored at that moment, in one transaction. If nothing can be stored, the calls
 * continue in memory, and the store says so. It is opened at its first use, and again at the next use after
 * it was lost or refused; whatever is in memory only is stored then.
 */
import type { IDBPDatabase } from 'idb';
import { type Call, readCall } from '../engine/call.ts';
import { connectionTo } from '../storage/database.ts';
import { NoStorage } from '../storage/noStorage.ts';
import { openChannel } from '../storage/openChannel.ts';
import type { Unreadable } from '../storage/things.ts';
import { type Trouble, troubleOf } from '../storage/trouble.ts';
import { turns } from '../storage/turns.ts';
import { callAfterEdits } from './applyEdits.ts';
import {
  eraseCall,
  putAll,
  type StoredCalls,
  callDatabase as storedCalls,
  writeCall,
} from './callDatabase.ts';
import { type CallEdit, isEqual, renamed } from './callEdits.ts';
import { editsLeft, unsettled } from './unsettled.ts';

/** Calls read in one turn after other tabs have announced changes. */
const TOLD_AT_ONCE = 20;

/** Calls of an import that are stored together. */
const AT_ONCE = 200;

/** How long to wait for storage, in milliseconds. */
const PATIENCE = 4000;

/** The pause before trying a storage again that has refused something, in milliseconds. */
const BREATH = 200;

/** The result of an edit. */
interface Applied {
  /** The present call; undefined if it was deleted meanwhile. */
  readonly call: Call | undefined;
  readonly trouble?: Trouble;
}

/** The result of a deletion. */
export interface Removed {
  /** False if the call is still here, with everything that waits to be stored. */
  readonly isRemoved: boolean;
  /** The present call, if something was written to it meanwhile; absent if the storage refused. */
  readonly call?: Call;
  readonly trouble?: Trouble;
}

/** A change that is not the result of a current edit: made in another tab, or delayed. */
export type News = { readonly id: string; readonly call: Call | undefined };

export interface Added {
  readonly added: number;
  readonly known: number;
  /** How many were left out because the storage was full. */
  readonly left: number;
  /** All calls, updated. */
  readonly calls: readonly Call[];
  readonly trouble?: Trouble;
}

/** The calls of this device. None of its methods throws. */
export class CallStore {
  readonly #tell: (news: News) => void;
  readonly #tellAll: (kept: StoredCalls) => void;
  readonly #inTurn = turns();
  readonly #channel = openChannel(storedCalls.database.name, (id) => {
    if (this.#told.size === 0) this.#readSoon();
    this.#told.add(id);
  });
  readonly #connection = connectionTo(storedCalls.database, {
    most: PATIENCE,
    onLate: () => void this.#inTurn(() => this.#reach()).catch(() => {}),
  });
  /** The source from which `memory` was last read. */
  #known: IDBPDatabase | Trouble | undefined;
  #trouble: Trouble | undefined;
  #unreadable: readonly Unreadable[] = [];
  readonly #memory = new Map<string, Call>();
  /** Edits that could not be stored yet. */
  readonly #waiting = new Map<string, readonly CallEdit[]>();
  /** Edits being stored; they are left for the next page if this one is closed. */
  readonly #underWay = new Map<string, { writes: number; edits: CallEdit[] }>();
  /** The calls that other tabs have announced, each once. */
  readonly #told = new Set<string>();
  #isClosed = false;

  /**
   * @param tell is called with changes from other tabs and the results of delayed edits
   * @param tellAll is called with everything, or why it cannot be read, whenever the whole storage is read:
   *   at first, and when it is back after being lost or late
   */
  constructor(tell: (news: News) => void, tellAll: (kept: StoredCalls) => void = () => {}) {
    this.#tell = tell;
    this.#tellAll = tellAll;
    if (typeof window !== 'undefined') window.addEventListener('pagehide', this.#leave);
  }

  load(): Promise<StoredCalls> {
    return this.#inTurn(async () => {
      await this.#reach().then(
        (db) => this.#takeUp(db),
        () => {},
      );
      return this.#all();
    });
  }

  /**
   * Applies an edit to the latest state of a call. Edits are applied in the order in which this is called.
   */
  apply(id: string, edit: CallEdit): Promise<Applied> {
    const way = this.#underWay.get(id) ?? { writes: this.#writesOf(id), edits: [] };
    way.edits.push(edit);
    this.#underWay.set(id, way);
    return this.#inTurn(async () => {
      const edits = [...(this.#waiting.get(id) ?? []), edit];
      try {
        const db = await this.#reach();
        const call = await writeCall(db, id, edits, this.#memory.get(id));
        this.#stored(id, call);
        await this.#writeWaiting(db);
        return { call, ...this.#withTrouble() };
      } catch (error) {
        this.#trouble = troubleOf(error);
        this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), edit]);
        const call = callAfterEdits(this.#memory.get(id), [edit]);
        if (call) this.#memory.set(id, call);
        return { call, trouble: this.#trouble };
      } finally {
        way.edits.shift();
        way.writes = this.#writesOf(id);
        if (way.edits.length === 0) this.#underWay.delete(id);
      }
    });
  }

  /**
   * Deletes a call.
   *
   * @param writes keeps the call if any tab has written to it since it had this number of writes
   */
  remove(id: string, writes?: number): Promise<Removed> {
    return this.#inTurn(async () => {
      const db = await this.#reachOrNot();
      const edits = this.#waiting.get(id) ?? [];
      try {
        // Without storage, only a call that was never stored can be deleted.
        if (!db && edits[0]?.type !== 'begin') throw new NoStorage('blocked');
        const remembered = this.#memory.get(id);
        const call = db && (await eraseCall(db, id, writes, { edits, remembered }));
        if (call) {
          this.#memory.set(id, call);
          return { isRemoved: false, call, ...this.#withTrouble() };
        }
      } catch {
        return { isRemoved: false, ...this.#withTrouble() };
      }
      this.#stored(id, undefined);
      if (db) await this.#writeWaiting(db);
      return { isRemoved: true, ...this.#withTrouble() };
    });
  }

  /**
   * Adds calls unchanged; one whose id belongs to a different call gets a new one. If there are many and the
   * storage stops accepting them, the rest is left out.
   *
   * @param tellDone is called with how many have been added so far
   */
  add(calls: readonly Call[], tellDone: (done: number) => void = () => {}): Promise<Added> {
    return this.#inTurn(async () => {
      let [added, known, left] = [0, 0, 0];
      const isHere = (await this.#reachOrNot()) !== undefined;
      for (let start = 0; start < calls.length && left === 0; start += AT_ONCE) {
        const some = calls.slice(start, start + AT_ONCE);
        const own = some.flatMap((call) => this.#remember(call));
        known += some.length - own.length;
        const stored = await this.#put(own);
        if (isHere && stored === 0 && own.length > 0 && calls.length > AT_ONCE) {
          for (const { case: one } of own) this.#forget(one.id);
          left = calls.length - added - known;
        } else {
          added += own.length;
          tellDone(start + some.length);
        }
      }
      const db = await this.#reachOrNot();
      if (db) await this.#writeWaiting(db);
      return { added, known, left, calls: [...this.#memory.values()], ...this.#withTrouble() };
    });
  }

  removeUnreadable(): Promise<void> {
    return this.#inTurn(async () => {
      try {
        await storedCalls.clearAside(await this.#reach());
        this.#unreadable = [];
      } catch {
        // They stay until the storage can be written again.
      }
    });
  }

  close(): void {
    if (typeof window !== 'undefined') window.removeEventListener('pagehide', this.#leave);
    this.#isClosed = true;
    this.#channel.close();
    this.#connection.close();
  }

  readonly #leave = () =>
    unsettled.leave([...this.#underWay].map(([id, { writes, edits }]) => ({ id, writes, edits })));

  #writesOf(id: string): number {
    return this.#memory.get(id)?.writes ?? -1;
  }

  #withTrouble(): { trouble?: Trouble } {
    return this.#trouble === undefined ? {} : { trouble: this.#trouble };
  }

  #all(): StoredCalls {
    const calls = [...this.#memory.values()];
    return { calls, unreadable: this.#unreadable, ...this.#withTrouble() };
  }

  /**
   * @returns the storage, once its content is known here and everything that waited is stored
   * @throws NoStorage if there is none
   */
  async #reach(): Promise<IDBPDatabase> {
    const { is, isFresh = false } = await this.#connection.open();
    if (is !== this.#known) {
      this.#known = is;
      if (typeof is === 'string') {
        this.#trouble = is;
        if (is === 'newer') this.#unreadable = await storedCalls.readNewer();
      } else await this.#adopt(is, isFresh);
      if (!this.#isClosed) this.#tellAll(this.#all());
    }
    if (typeof is === 'string') throw new NoStorage(is);
    return is;
  }

  /** @returns the storage, or undefined if there is none */
  #reachOrNot(): Promise<IDBPDatabase | undefined> {
    return this.#reach().catch((error: unknown) => {
      this.#trouble = troubleOf(error);
      return undefined;
    });
  }

  /** Continues from what is stored, and stores what is in memory only. */
  async #adopt(db: IDBPDatabase, isFresh: boolean): Promise<void> {
    const kept = await storedCalls.readAll(db).catch(() => undefined);
    if (kept === undefined) {
      this.#trouble = 'blocked';
      return;
    }
    // If the browser has lost everything stored, this tab still has it.
    if (isFresh)
      for (const [id, call] of this.#memory) this.#waiting.set(id, [{ type: 'begin', call }]);
    this.#memory.clear();
    this.#unreadable = kept.unreadable;
    for (const call of kept.sound) this.#memory.set(call.case.id, call);
    for (const [id, edits] of [...this.#waiting]) {
      const [first, ...rest] = edits;
      const here = this.#memory.get(id);
      if (first?.type !== 'begin' || here === undefined || isEqual(here, first.call)) continue;
      // It was added before anybody could know that its id is taken.
      const own = renamed(first.call);
      this.#waiting.delete(id);
      this.#waiting.set(own.case.id, [{ type: 'begin', call: own }, ...rest]);
    }
    for (const [id, edits] of this.#waiting) {
      const call = callAfterEdits(this.#memory.get(id), edits);
      if (call) this.#memory.set(id, call);
    }
    await this.#writeWaiting(db);
  }

  #stored(id: string, call: Call | undefined): void {
    this.#waiting.delete(id);
    if (call === undefined) this.#memory.delete(id);
    else this.#memory.set(id, call);
    this.#channel.tell(id);
  }

  /** As soon as something can be stored again, everything that waited is. */
  async #writeWaiting(db: IDBPDatabase): Promise<void> {
    this.#trouble = undefined;
    for (const [id, edits] of [...this.#waiting]) {
      try {
        const call = await writeCall(db, id, edits, this.#memory.get(id));
        this.#stored(id, call);
        // Another tab may have changed it meanwhile.
        this.#tell({ id, call });
      } catch (error) {
        // One that is too large must not hold up the others.
        this.#trouble = troubleOf(error);
      }
    }
  }

  /** Stores what an earlier page had not stored when it was closed. */
  async #takeUp(db: IDBPDatabase): Promise<void> {
    for (const one of unsettled.take()) {
      const { id } = one;
      const here = this.#memory.get(id);
      const left = editsLeft(one, here);
      try {
        const call = callAfterEdits(here, left);
        if (call !== undefined && call !== here && typeof readCall(call) !== 'string')
          this.#waiting.set(id, left);
      } catch {
        // It is damaged.
      }
    }
    if (this.#waiting.size > 0) await this.#writeWaiting(db);
  }

  /** @returns a call to be stored, under an id of its own; nothing if it is already here */
  #remember(call: Call): Call[] {
    const here = this.#memory.get(call.case.id);
    if (here && isEqual(here, call)) return [];
    const own = here ? renamed(call) : call;
    this.#memory.set(own.case.id, own);
    return [own];
  }

  #forget(id: string): void {
    this.#memory.delete(id);
    this.#waiting.delete(id);
  }

  /**
   * Stores calls together, retrying once after a temporary failure, and otherwise one by one: one that does
   * not fit must not hold up the others.
   *
   * @returns how many are stored; the others wait
   */
  async #put(all: readonly Call[]): Promise<number> {
    // If the storage was reopened meanwhile, the memory was replaced by its content.
    const keep = (call: Call) => this.#memory.set(call.case.id, call);
    const put = async (calls: readonly Call[]) => {
      await putAll(await this.#reach(), calls);
      for (const call of calls) {
        keep(call);
        this.#channel.tell(call.case.id);
      }
      return true;
    };
    const isPut = (again: boolean): Promise<boolean> =>
      put(all).catch(async (error: unknown) => {
        if (!again || error instanceof NoStorage) return false;
        await new Promise((resolve) => setTimeout(resolve, BREATH));
        return isPut(false);
      });
    if (await isPut(true)) return all.length;
    let stored = 0;
    for (const call of all) {
      try {
        await put([call]);
        stored += 1;
      } catch (error) {
        this.#trouble = troubleOf(error);
        keep(call);
        this.#waiting.set(call.case.id, [{ type: 'begin', call }]);
      }
    }
    return stored;
  }

  /** Reads what other tabs have announced, a few at a time, so that no edit waits for all of it. */
  #readSoon(): void {
    void this.#inTurn(() => this.#readTold()).catch(() => {});
  }

  async #readTold(): Promise<void> {
    const some = [...this.#told].slice(0, TOLD_AT_ONCE);
    for (const id of some) this.#told.delete(id);
    if (this.#told.size > 0) this.#readSoon();
    for (const id of some) {
      const read = await this.#reach().then(
        (db) => storedCalls.readOne(db, id),
        () => 'gone',
      );
      if (this.#isClosed || this.#waiting.has(id) || typeof read === 'string') continue;
      if (read === undefined) this.#memory.delete(id);
      else this.#memory.set(id, read);
      this.#tell({ id, call: read });
    }
  }
}
