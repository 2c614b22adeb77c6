/** A channel between the tabs of this browser. */
export interface Channel {
  /** Tells the other tabs; does nothing once this tab has left. */
  tell(said: string): void;
  close(): void;
}

/**
 * @param name the channel's name, the same in all tabs
 * @param hear called with what another tab has said
 * @returns the channel; it does nothing in browsers that have none, or that block it with all storage
 */
export function openChannel(name: string, hear: (said: string) => void): Channel {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') hear(data);
    };
  } catch {
    // The other tabs see the change when they read what is stored.
  }
  return {
    tell: (said) => channel?.postMessage(said),
    close: () => {
      channel?.close();
      channel = undefined;
    },
  };
}
