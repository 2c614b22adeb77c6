/** How drafts are stored. */
import type { IDBPDatabase } from 'idb';
import { thingsIn } from '../storage/things.ts';
import { type Draft, type DraftEdit, draftAfterEdits } from './draft.ts';
import { readDraft } from './readDraft.ts';

const DRAFTS = 'drafts';

export const drafts = thingsIn('workshop', DRAFTS, readDraft, (draft) => draft.id);

/** How many undo steps are stored; while the page is open there is no limit. */
const MOST_STEPS_BACK = 200;

/**
 * Applies edits to the stored draft in one transaction, so that what another tab has done stays.
 *
 * @param remembered this tab's copy, for use if the stored one cannot be read
 * @returns the draft as it is now stored
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

export const eraseDraft = (db: IDBPDatabase, id: string): Promise<void> => db.delete(DRAFTS, id);
