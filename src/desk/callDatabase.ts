/** What is stored about calls. */
import type { IDBPDatabase } from 'idb';
import { type Call, readCall } from '../engine/call.ts';
import { changing } from '../storage/database.ts';
import { thingsIn, type Unreadable } from '../storage/things.ts';
import type { Trouble } from '../storage/trouble.ts';
import { callAfterEdits } from './applyEdits.ts';
import type { CallEdit } from './callEdits.ts';

const CALLS = 'calls';

export const callDatabase = thingsIn('desk', CALLS, readCall, (call) => call.case.id);

/** Everything that is kept. */
export interface StoredCalls {
  readonly calls: readonly Call[];
  readonly unreadable: readonly Unreadable[];
  readonly trouble?: Trouble;
}

/**
 * Applies edits to what is stored, all in one transaction.
 *
 * @param remembered this tab's copy of the call, used as the base if the stored one cannot be read any more
 * @returns the call as stored; undefined if there is none
 */
export const writeCall = (
  db: IDBPDatabase,
  id: string,
  edits: readonly CallEdit[],
  remembered: Call | undefined,
): Promise<Call | undefined> =>
  callDatabase.change(db, id, (stored, put) => {
    const isUnreadable = typeof stored === 'string';
    const base = isUnreadable ? remembered : stored;
    const call = callAfterEdits(base, edits);
    if (call !== undefined && (call !== base || isUnreadable)) put(call);
    return call;
  });

/**
 * Deletes a call.
 *
 * @param since keeps the call if its number of writes is no longer this one
 * @param edits those that wait to be stored
 * @param remembered this tab's copy of the call
 * @returns the call if it is kept
 */
export function eraseCall(
  db: IDBPDatabase,
  id: string,
  since: number | undefined,
  { edits, remembered }: { edits: readonly CallEdit[]; remembered: Call | undefined },
): Promise<Call | undefined> {
  return changing(db, CALLS, async (tx) => {
    const store = tx.objectStore(CALLS);
    if (since !== undefined) {
      const raw: unknown = await store.get(id);
      const read = raw === undefined ? undefined : readCall(raw);
      const call = callAfterEdits(typeof read === 'string' ? remembered : read, edits);
      if (call !== undefined && call.writes !== since) return call;
    }
    await store.delete(id);
    return undefined;
  });
}

/**
 * Stores calls together.
 *
 * @throws DOMException if one of them cannot be stored; others may have been stored nevertheless
 */
export function putAll(db: IDBPDatabase, calls: readonly Call[]): Promise<void> {
  return changing(db, CALLS, async (tx) => {
    for (const call of calls)
      void tx
        .objectStore(CALLS)
        .put(call, call.case.id)
        .catch(() => {});
  });
}
