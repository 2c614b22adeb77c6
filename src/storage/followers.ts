/** Those who follow something that changes, as `useSyncExternalStore` wants them. */
export interface Followers {
  /** @returns what ends it */
  subscribe(listener: () => void): () => void;
  /** Tells them that it has changed. */
  tell(): void;
}

/**
 * @param begin called as the first one begins to follow
 * @param end called as the last one has ceased to
 * @returns nobody yet
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
