/** The subscribers of something that changes, in the form that `useSyncExternalStore` needs. */
export interface Followers {
  /** @returns a function that unsubscribes */
  subscribe(listener: () => void): () => void;
  /** Notifies them of a change. */
  tell(): void;
}

/**
 * @param begin called when the first one subscribes
 * @param end called when the last one has unsubscribed
 * @returns a list without subscribers
 */
export function followers(begin?: () => void, end?: () => void): Followers {
  const listeners = new Set<() => void>();
  return {
    subscribe(listener) {
      if (listeners.size === 0) begin?.();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) end?.();
      };
    },
    tell() {
      for (const listener of listeners) listener();
    },
  };
}
