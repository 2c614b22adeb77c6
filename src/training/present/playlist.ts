/**
 * The running order of a demonstration: several guides and endings in a row. It is kept on this device and
 * can be exported as a file.
 */
import { useSyncExternalStore } from 'react';
import { NAME, STEP_NAME } from '../../engine/names.ts';
import { z } from '../../engine/zod.ts';
import { kept } from '../../storage/kept.ts';

const Item = z.strictObject({
  /** The guide. */
  flow: z.string().regex(NAME, 'is not the id of a guide'),
  /** The step that the demonstration leads to; without it the presenter walks freely. */
  to: z.string().regex(STEP_NAME, 'is not the name of a step').optional(),
});

/** How many items a running order may have. */
export const MOST_ITEMS = 50;

/** What the file holds. */
export const Playlist = z.strictObject({
  kind: z.literal('demonstration'),
  version: z.literal(1),
  name: z.string().trim().max(120),
  items: z.array(Item).max(MOST_ITEMS),
});
export type Playlist = z.infer<typeof Playlist>;
export type PlaylistItem = Playlist['items'][number];

/** The running order before anything has been added. */
export const emptyPlaylist: Playlist = { kind: 'demonstration', version: 1, name: '', items: [] };

/** The result of reading a file. */
export type ReadPlaylist =
  | { readonly is: 'playlist'; readonly playlist: Playlist }
  | { readonly is: 'no-json' }
  /** `place` is such as `items[1].flow`, and empty for the whole file. */
  | { readonly is: 'faulty'; readonly place: string; readonly problem: string };

/**
 * @param text the content of a file
 * @returns the running order, or where and why it is not one
 */
export function readPlaylist(text: string): ReadPlaylist {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { is: 'no-json' };
  }
  const read = Playlist.safeParse(content);
  if (read.success) return { is: 'playlist', playlist: read.data };
  const [issue] = read.error.issues;
  const place = (issue?.path ?? []).reduce<string>(
    (before, part) =>
      typeof part === 'number' ? `${before}[${part}]` : `${before}${before && '.'}${String(part)}`,
    '',
  );
  return { is: 'faulty', place, problem: issue?.message ?? '' };
}

/** @returns the content of a running order's file */
export const playlistFile = (playlist: Playlist): string =>
  `${JSON.stringify(playlist, undefined, 2)}\n`;

/**
 * @param items the items in order
 * @param from the place of one of them
 * @param by how far it moves down; negative for up
 * @returns the items with that one moved, as far as possible
 */
export function movedItem(
  items: readonly PlaylistItem[],
  from: number,
  by: number,
): PlaylistItem[] {
  const all = [...items];
  const to = Math.min(all.length - 1, Math.max(0, from + by));
  all.splice(to, 0, ...all.splice(from, 1));
  return all;
}

const running = kept<Playlist>({
  in: 'device',
  as: 'training-playlist',
  first: emptyPlaylist,
  read: (stored) => Playlist.safeParse(stored).data,
});

/** @param playlist the new running order */
export const keepPlaylist = (playlist: Playlist): void => running.set(playlist);

/** @returns the running order; updated when it changes, here or in another window */
export const usePlaylist = (): Playlist => running.use();

/**
 * @returns whether the running order lasts only as long as the page: the device’s storage is blocked or full
 */
export const useIsPlaylistUnkept = (): boolean =>
  useSyncExternalStore(
    running.subscribe,
    () => running.state().trouble !== undefined,
    () => false,
  );
