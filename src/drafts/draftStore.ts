/**
 * The drafts of this device. An edit is visible at once and stored afterwards, on top of what another tab
 * has stored meanwhile. If nothing can be stored, the drafts last as long as the page.
 */
import type { IDBPDatabase } from 'idb';
import { connectionTo } from '../storage/database.ts';
import { followers } from '../storage/followers.ts';
import { leftBehind } from '../storage/leftBehind.ts';
import { NoStorage } from '../storage/noStorage.ts';
import { type Channel, openChannel } from '../storage/openChannel.ts';
import type { Unreadable } from '../storage/things.ts';
import { type Trouble, troubleOf } from '../storage/trouble.ts';
import { turns } from '../storage/turns.ts';
import { type Draft, type DraftEdit, draftAfterEdits } from './draft.ts';
import { eraseDraft, drafts as storedDrafts, writeDraft } from './draftDatabase.ts';
import { readDraft } from './readDraft.ts';

/** The drafts, as pages show them. */
export interface Drafts {
  /** The most recently changed first. */
  readonly drafts: readonly Draft[];
  readonly unreadable: readonly Unreadable[];
  readonly trouble?: Trouble;
  /** Whether something is still being written to storage. */
  readonly isSaving: boolean;
}

export interface DraftStore {
  /** @returns the current state; the same object as long as nothing changes */
  now(): Drafts;
  subscribe(listener: () => void): () => void;
  /** Reads what is stored; calling it once is enough. */
  load(): Promise<void>;
  /** Applies an edit to a draft. */
  apply(id: string, edit: DraftEdit): void;
  remove(id: string): Promise<void>;
  removeUnreadable(): Promise<void>;
  close(): void;
}

/** @returns the drafts of this device, for one page */
export const openDrafts = (): DraftStore => new Store();

/** Edits not yet written when the page closed: the next page writes them. */
const unwritten = leftBehind<DraftEdit>(
  'workshop-unwritten',
  (edit: { type?: unknown; draft?: unknown }) =>
    edit.type === 'begin'
      ? typeof readDraft(edit.draft) !== 'string'
      : ['edit', 'undo', 'redo'].some((type) => type === edit.type),
);

/** How long to wait for storage to answer, in milliseconds; after that, drafts are in memory. */
const PATIENCE = 3_000;

class Store implements DraftStore {
  readonly #connection = connectionTo(storedDrafts.database, {
    most: PATIENCE,
    onLate: () =>
      void this.#inTurn(async () => {
        await this.#read();
        await this.#write();
        this.#tell();
      }),
  });
  #channel: Channel | undefined;
  readonly #drafts = new Map<string, Draft>();
  /** The edits not stored yet, by draft. */
  readonly #waiting = new Map<string, DraftEdit[]>();
  readonly #followers = followers();
  #unreadable: readonly Unreadable[] = [];
  #trouble: Trouble | undefined;
  #loading: Promise<void> | undefined;
  readonly #inTurn = turns();
  #now: Drafts = { drafts: [], unreadable: [], isSaving: false };

  now(): Drafts {
    return this.#now;
  }

  readonly subscribe = this.#followers.subscribe;

  load(): Promise<void> {
    this.#loading ??= this.#inTurn(async () => {
      this.#listen();
      await this.#read();
      this.#tell();
    });
    return this.#loading;
  }

  /** Reads everything stored, and the edits that the previous page could not store any more. */
  async #read(): Promise<void> {
    const db = await this.#reach();
    if (db) {
      const { sound, unreadable } = await storedDrafts.readAll(db);
      for (const draft of sound) this.#drafts.set(draft.id, draft);
      this.#unreadable = unreadable;
    } else if (this.#trouble === 'newer') this.#unreadable = await storedDrafts.readNewer();
    // The drafts that these edits continue are not here yet.
    else if (this.#trouble === 'late') return;
    // The last entry includes the earlier ones.
    for (const { id, writes, edits } of unwritten.take().toReversed())
      if ((this.#drafts.get(id)?.writes ?? -1) === writes)
        for (const edit of edits) this.#do(id, edit);
  }

  /** Listens for changes in other tabs, and for the closing of this one. */
  #listen(): void {
    window.addEventListener('pagehide', this.#leave);
    this.#channel = openChannel(
      storedDrafts.database.name,
      (id) => void this.#inTurn(() => this.#readAgain(id)),
    );
  }

  apply(id: string, edit: DraftEdit): void {
    this.#do(id, edit);
    this.#tell();
  }

  #do(id: string, edit: DraftEdit): void {
    const before = this.#drafts.get(id);
    const draft = draftAfterEdits(before, [edit]);
    if (draft === undefined || draft === before) return;
    this.#drafts.set(id, draft);
    const waiting = this.#waiting.get(id);
    if (waiting) waiting.push(edit);
    else this.#waiting.set(id, [edit]);
    void this.#inTurn(() => this.#write());
  }

  remove(id: string): Promise<void> {
    return this.#inTurn(async () => {
      const db = await this.#reach();
      if (db) await eraseDraft(db, id);
      this.#waiting.delete(id);
      this.#drafts.delete(id);
      this.#channel?.tell(id);
      this.#tell();
    });
  }

  removeUnreadable(): Promise<void> {
    return this.#inTurn(async () => {
      const db = await this.#reach();
      if (!db) return;
      await storedDrafts.clearAside(db);
      this.#unreadable = [];
      this.#tell();
    });
  }

  close(): void {
    window.removeEventListener('pagehide', this.#leave);
    this.#channel?.close();
    this.#connection.close();
  }

  readonly #leave = () =>
    unwritten.leave(
      [...this.#waiting].map(([id, edits]) => ({
        ...{ id, edits },
        writes:
          edits[0]?.type === 'begin' ? -1 : (this.#drafts.get(id)?.writes ?? 0) - edits.length,
      })),
    );

  /** Stores all waiting edits. */
  async #write(): Promise<void> {
    if (this.#waiting.size === 0) return;
    const db = await this.#reach();
    for (const [id, edits] of db ? [...this.#waiting] : []) {
      const count = edits.length;
      try {
        const here = this.#drafts.get(id);
        const stored = await writeDraft(db as IDBPDatabase, id, edits.slice(0, count), here);
        this.#trouble = undefined;
        // Edits made meanwhile go on top of what is stored.
        const rest = edits.slice(count);
        const now = draftAfterEdits(stored ?? here, rest);
        if (now && now.writes !== here?.writes) this.#drafts.set(id, now);
        if (rest.length > 0) this.#waiting.set(id, rest);
        else this.#waiting.delete(id);
        this.#channel?.tell(id);
      } catch (error) {
        // The edits stay queued, and are retried with the next one.
        this.#trouble = troubleOf(error);
      }
    }
    this.#tell();
  }

  /** Takes over what another tab has stored. */
  async #readAgain(id: string): Promise<void> {
    const db = await this.#reach();
    if (!db) return;
    const stored = await storedDrafts.readOne(db, id);
    const base = typeof stored === 'string' ? undefined : stored;
    const now = draftAfterEdits(base, this.#waiting.get(id) ?? []);
    if (now) this.#drafts.set(id, now);
    else this.#drafts.delete(id);
    this.#tell();
  }

  async #reach(): Promise<IDBPDatabase | undefined> {
    const { is } = await this.#connection.open();
    if (typeof is !== 'string') {
      if (this.#trouble === 'late') this.#trouble = undefined;
      return is;
    }
    this.#trouble = troubleOf(new NoStorage(is));
    return undefined;
  }

  #tell(): void {
    this.#now = {
      drafts: [...this.#drafts.values()].sort((a, b) => b.at - a.at),
      unreadable: this.#unreadable,
      isSaving: this.#waiting.size > 0,
      ...(this.#trouble && { trouble: this.#trouble }),
    };
    this.#followers.tell();
  }
}
