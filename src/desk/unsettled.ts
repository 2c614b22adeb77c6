/**
 * Edits that are on their way into storage when the page is loaded again or closed. A browser may give
 * up what is being written then, so they are left for the next page of the desk, in one go.
 */
import type { Call } from '../engine/call.ts';
import type { Edit } from './call.ts';

const NAME = 'desk-unsettled';

/** What was on its way for one call. */
export interface Unsettled {
  readonly id: string;
  /** How often something had been written to the call before; -1 where it did not exist. */
  readonly writes: number;
  readonly edits: readonly Edit[];
}

/** Leaves edits for the next page. */
export function leaveUnsettled(all: readonly Unsettled[]): void {
  if (all.length === 0) return;
  try {
    window.localStorage.setItem(NAME, JSON.stringify([...read(), ...all]));
  } catch {
    // Blocked or full: it is as if there were no such place.
  }
}

/** @returns what pages before have left, each once; what is read back is not trusted */
export function takeUnsettled(): readonly Unsettled[] {
  const all = read();
  try {
    if (all.length > 0) window.localStorage.removeItem(NAME);
  } catch {
    return [];
  }
  return all;
}

/**
 * @param unsettled what was on its way for a call
 * @param here the call as it is stored
 * @returns the edits that did not come to storage: each is written once
 */
export function leftOf({ writes, edits }: Unsettled, here: Call | undefined): readonly Edit[] {
  const isKept = (edit: Edit) =>
    edit.type === 'note' &&
    here?.case.notes.some(({ at, text }) => at === edit.at && text === edit.text) === true;
  return edits.slice(Math.max(0, (here?.writes ?? -1) - writes)).filter((edit) => !isKept(edit));
}

function read(): readonly Unsettled[] {
  try {
    const all: unknown = JSON.parse(window.localStorage.getItem(NAME) ?? '[]');
    return Array.isArray(all) ? all.filter(isUnsettled) : [];
  } catch {
    return [];
  }
}

function isUnsettled(value: unknown): value is Unsettled {
  const { id, writes, edits } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof writes === 'number' &&
    Array.isArray(edits) &&
    edits.every((edit) => typeof edit?.type === 'string')
  );
}
