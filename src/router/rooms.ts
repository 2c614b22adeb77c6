/**
 * A header of what the service worker answers with from what it keeps: since when it has been kept,
 * in milliseconds since 1970.
 */
export const KEPT_AT = 'X-Kept-At';

/**
 * The first path segments that the application answers itself: addresses below them need no file. Their
 * files are kept for use offline with the first page, or once somebody has opened the room; the files
 * of a room `apart` are kept without the other staff rooms, whose people never need it.
 */
export const rooms = {
  guides: 'with the first page',
  codes: 'with the first page',
  open: 'with the first page',
  desk: 'when opened',
  train: 'when opened',
  workshop: 'apart',
} as const;

export type Room = keyof typeof rooms;

/** The rooms whose files come only with them. */
export type StaffRoom = {
  [Name in Room]: (typeof rooms)[Name] extends 'with the first page' ? never : Name;
}[Room];

/** @returns the rooms of agents, trainers and those who keep the guides */
export const staffRooms = (): StaffRoom[] =>
  (Object.keys(rooms) as Room[]).filter(
    (room): room is StaffRoom => rooms[room] !== 'with the first page',
  );

/**
 * @param address path and query, from the root of the application
 * @returns the room in which it lies, if any
 */
export function roomOf(address: string): Room | undefined {
  const [, name = ''] = /^\/([^/?#]*)/.exec(address) ?? [];
  return isRoom(name) ? name : undefined;
}

const isRoom = (name: string): name is Room => Object.hasOwn(rooms, name);
