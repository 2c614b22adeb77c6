/**
 * @param name the channel's name
 * @returns what tells other tabs; undefined in browsers that have none, or refuse it with all storage
 */
export function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
