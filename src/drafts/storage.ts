/** What is stored of drafts: how it is read and written, and what cannot be read. */
import type { IDBPDatabase } from 'idb';
import { changing, type Database } from '../storage/database.ts';
import { readAll, UNREADABLE, type Unreadable } from '../storage/unreadable.ts';
import { afterEdits, type Draft, type DraftEdit } from './draft.ts';
import { readDraft } from './readDraft.ts';

const DRAFTS = 'drafts';

export const database: Database = {
  name: 'workshop',
  version: 1,
  stores: { [DRAFTS]: {}, [UNREADABLE]: { keyPath: 'id' } },
};

/** So many steps back are stored; as long as the page is open there are all. */
const MOST_STEPS_BACK = 200;

/** @returns all drafts, and what is none */
export async function readDrafts(
  db: IDBPDatabase,
): Promise<{ drafts: readonly Draft[]; unreadable: readonly Unreadable[] }> {
  const all = await readAll(db, DRAFTS, readDraft, ({ id }) => id);
  return { drafts: all.read, unreadable: all.unreadable };
}

/** @returns a draft as it is stored; undefined where there is none, or none that can be read */
export async function readOne(db: IDBPDatabase, id: string): Promise<Draft | undefined> {
  const draft = readDraft(await db.get(DRAFTS, id));
  return typeof draft === 'string' ? undefined : draft;
}

/**
 * Puts edits on what is stored, all in one transaction: what another tab has done meanwhile stays.
 *
 * @param remembered what this tab has of it, where what is stored cannot be read
 * @returns the draft as it is stored
 */
export function write(
  db: IDBPDatabase,
  id: string,
  edits: readonly DraftEdit[],
  remembered: Draft | undefined,
): Promise<Draft | undefined> {
  return changing(db, DRAFTS, async (tx) => {
    const store = tx.objectStore(DRAFTS);
    const raw: unknown = await store.get(id);
    const read = raw === undefined ? undefined : readDraft(raw);
    const isGone = read === undefined && edits[0]?.type !== 'begin';
    const draft = isGone
      ? undefined
      : afterEdits(typeof read === 'string' ? remembered : read, edits);
    if (draft) {
      const { past, future } = draft;
      await store.put(
        { ...draft, past: past.slice(-MOST_STEPS_BACK), future: future.slice(-MOST_STEPS_BACK) },
        id,
      );
    }
    return draft;
  });
}

/** Deletes a draft. */
export const erase = (db: IDBPDatabase, id: string): Promise<void> => db.delete(DRAFTS, id);

/** Deletes what cannot be read. */
export const clearUnreadable = (db: IDBPDatabase): Promise<void> => db.clear(UNREADABLE);
