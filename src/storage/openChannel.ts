/** A line between the tabs of this browser. */
export interface Channel {
  /** Tells the other tabs; nobody where this tab has left. */
  tell(said: string): void;
  close(): void;
}

/**
 * @param name what the tabs have it by
 * @param hear takes what another tab has told
 * @returns the line; it leads nowhere in browsers that have none, or refuse it with all storage
 */
export function openChannel(name: string, hear: (said: string) => void): Channel {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') hear(data);
    };
  } catch {
    // The other tabs see it when they read what is stored.
  }
  return {
    tell: (said) => channel?.postMessage(said),
    close: () => {
      channel?.close();
      channel = undefined;
    },
  };
}
