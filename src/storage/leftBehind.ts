/**
 * Edits still being written to storage when a page is reloaded or closed. A browser may abandon the write,
 * so they are left for the next page, all at once.
 */
import { kept } from './kept.ts';

/** The unwritten edits of one thing. */
export interface Left<Edit> {
  readonly id: string;
  /** How often it had been written before; -1 if it did not exist. */
  readonly writes: number;
  readonly edits: readonly Edit[];
}

/**
 * @param name the key in storage for them on this device
 * @param isEdit recognises an edit; what is read back is not trusted
 * @returns functions that leave edits, and that take those left by earlier pages, each only once
 */
export function leftBehind<Edit>(name: string, isEdit: (value: { type?: unknown }) => boolean) {
  const isLeft = (value: unknown): value is Left<Edit> => {
    const { id, writes, edits } = (value ?? {}) as Record<string, unknown>;
    return (
      typeof id === 'string' &&
      typeof writes === 'number' &&
      Array.isArray(edits) &&
      edits.every((edit) => isEdit(edit ?? {}))
    );
  };
  const none: readonly Left<Edit>[] = [];
  const left = kept({
    in: 'device',
    as: name,
    first: none,
    read: (stored) => (Array.isArray(stored) ? stored.filter(isLeft) : undefined),
  });
  return {
    leave(all: readonly Left<Edit>[]): void {
      if (all.length === 0) return;
      // Copied, since the page keeps changing its own lists.
      left.set([...left.now(), ...all.map((one) => ({ ...one, edits: [...one.edits] }))]);
    },
    take(): readonly Left<Edit>[] {
      const all = left.now();
      left.set(none);
      return all;
    },
  };
}
