/** Below these the application knows addresses for which there need be no file. */
const rooms: readonly string[] = ['guides', 'codes', 'desk', 'train', 'open'];

/**
 * @param address path and query, from the root of the application
 * @returns whether it lies in one of the rooms
 */
export const isInRoom = (address: string): boolean =>
  rooms.includes(/^\/([^/?#]*)/.exec(address)?.[1] ?? '');
