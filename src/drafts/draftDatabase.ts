/** What is stored of drafts. */
import type { IDBPDatabase } from 'idb';
import { thingsIn } from '../storage/things.ts';
import { type Draft, type DraftEdit, draftAfterEdits } from './draft.ts';
import { readDraft } from './readDraft.ts';

const DRAFTS = 'drafts';

export const drafts = thingsIn('workshop', DRAFTS, readDraft, (draft) => draft.id);

/** So many steps back are stored; as long as the page is open there are all. */
const MOST_STEPS_BACK = 200;

/**
 * Puts edits on what is stored, all in one transaction: what another tab has done meanwhile stays.
 *
 * @param remembered what this tab has of it, where what is stored cannot be read
 * @returns the draft as it is stored
 */
export const writeDraft = (
  db: IDBPDatabase,
  id: string,
  edits: readonly DraftEdit[],
  remembered: Draft | undefined,
): Promise<Draft | undefined> =>
  drafts.change(db, id, (stored, put) => {
    if (stored === undefined && edits[0]?.type !== 'begin') return undefined;
    const draft = draftAfterEdits(typeof stored === 'string' ? remembered : stored, edits);
    if (draft) {
      const { past, future } = draft;
      put({
        ...draft,
        past: past.slice(-MOST_STEPS_BACK),
        future: future.slice(-MOST_STEPS_BACK),
      });
    }
    return draft;
  });

/** Deletes a draft. */
export const eraseDraft = (db: IDBPDatabase, id: string): Promise<void> => db.delete(DRAFTS, id);
