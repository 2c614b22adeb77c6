/**
 * Edits that are on their way into storage when a page is loaded again or closed. A browser may give up
 * what is being written then, so they are left for the next page, in one go.
 */

/** What was on its way for one thing. */
export interface Left<Edit> {
  readonly id: string;
  /** How often something had been written to it before; -1 where it did not exist. */
  readonly writes: number;
  readonly edits: readonly Edit[];
}

/**
 * @param name under which key they are left on this device
 * @param isEdit tells an edit; what is read back is not trusted
 * @returns what leaves edits, and what takes those that pages before have left, each once
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
  const read = (): readonly Left<Edit>[] => {
    try {
      const all: unknown = JSON.parse(window.localStorage.getItem(name) ?? '[]');
      return Array.isArray(all) ? all.filter(isLeft) : [];
    } catch {
      return [];
    }
  };
  return {
    leave(all: readonly Left<Edit>[]): void {
      if (all.length === 0) return;
      try {
        window.localStorage.setItem(name, JSON.stringify([...read(), ...all]));
      } catch {
        // Blocked or full: it is as if there were no such place.
      }
    },
    take(): readonly Left<Edit>[] {
      const all = read();
      try {
        window.localStorage.removeItem(name);
      } catch {
        return [];
      }
      return all;
    },
  };
}
