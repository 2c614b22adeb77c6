/** Edits that were on their way into storage when the page went away: the next one writes them. */
import type { DraftEdit } from './draft.ts';
import { readDraft } from './readDraft.ts';

const NAME = 'workshop-unwritten';

interface Unwritten {
  readonly id: string;
  /** How often the draft had been changed before; -1 where it has only begun. */
  readonly writes: number;
  readonly edits: readonly DraftEdit[];
}

/** Leaves edits for the next page. */
export function leaveUnwritten(all: readonly Unwritten[]): void {
  try {
    if (all.length > 0) window.localStorage.setItem(NAME, JSON.stringify(all));
  } catch {
    // Blocked or full: it is as if there were no such place.
  }
}

/** @returns what the page before has left, once; what is read back is not trusted */
export function takeUnwritten(): readonly Unwritten[] {
  try {
    const all: unknown = JSON.parse(window.localStorage.getItem(NAME) ?? '[]');
    window.localStorage.removeItem(NAME);
    return Array.isArray(all) ? all.filter(isUnwritten) : [];
  } catch {
    return [];
  }
}

function isUnwritten(value: unknown): value is Unwritten {
  const { id, writes, edits } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof writes === 'number' &&
    Array.isArray(edits) &&
    edits.every((edit) =>
      edit?.type === 'begin'
        ? typeof readDraft(edit.draft) !== 'string'
        : ['edit', 'undo', 'redo'].includes(edit?.type),
    )
  );
}
