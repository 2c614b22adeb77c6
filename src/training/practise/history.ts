/**
 * Calls that were played, on this device. What is read is checked; what cannot be read is put aside and can
 * be saved, and the history starts empty.
 */
import { useSyncExternalStore } from 'react';
import { operations, productId } from '../../engine/step.ts';
import { z } from '../../engine/zod.ts';
import { type KeptState, kept } from '../../storage/kept.ts';
import { NoStorage } from '../../storage/noStorage.ts';
import { handoverFields, type Move, practiceEnds } from './moves.ts';
import { difficulties } from './practiceCall.ts';
import { assurances, temptations } from './traineeWords.ts';

const at = z.number().nonnegative();
const text = z.string().max(20_000);
const name = z.string().max(200);

const move = z.discriminatedUnion('is', [
  z.strictObject({ at, is: z.literal('guide'), flow: name, answers: z.array(name).max(200) }),
  z.strictObject({ at, is: z.literal('ask') }),
  z.strictObject({ at, is: z.literal('answer'), answer: name }),
  z.strictObject({ at, is: z.literal('back') }),
  z.strictObject({ at, is: z.literal('leave') }),
  z.strictObject({ at, is: z.literal('check'), method: name }),
  z.strictObject({ at, is: z.literal('record'), method: name }),
  z.strictObject({ at, is: z.literal('take-back') }),
  z.strictObject({ at, is: z.literal('give-way'), how: z.enum(temptations) }),
  z.strictObject({ at, is: z.literal('assure'), how: z.enum(assurances) }),
  z.strictObject({ at, is: z.literal('refuse') }),
  z.strictObject({
    at,
    is: z.literal('write'),
    field: z.enum(handoverFields),
    text,
    isNoSecret: z.literal(true).exactOptional(),
  }),
  z.strictObject({ at, is: z.literal('end') }),
]);

/** Everything that was done in a call; the limit is more than anybody does. */
export const MoveList: z.ZodType<Move[]> = z.array(move).max(2_000);

const points = z.number().min(0).max(100);

/** How a call went: what lists, exports and a class need from it. */
export const CallResult = z.strictObject({
  version: z.literal(1),
  id: z.uuid(),
  /** The trainee’s name. */
  name,
  seed: name,
  difficulty: z.literal([...difficulties]),
  /** When it ended: ISO 8601 with the zone’s offset. */
  at: z.iso.datetime({ offset: true }),
  /** The guide that it was about. */
  flow: name,
  title: name,
  caller: name,
  isImpostor: z.boolean(),
  /** The time talked, in milliseconds. */
  time: z.number().nonnegative(),
  score: points,
  passed: z.boolean(),
  parts: z.strictObject({ outcome: points, way: points, identity: points, handOff: points }),
  outcome: z.enum(['right', 'let-in', 'not-secured', 'sent-away', 'other-end', 'stopped']),
  end: z.enum(practiceEnds),
  /** Why points are missing, in words. */
  reasons: z.array(text).max(200),
});
export type CallResult = z.infer<typeof CallResult>;

/** A call that was played, with everything needed to make its debrief again. */
export const PlayedCall = z.strictObject({
  result: CallResult,
  moves: MoveList,
  /** The checks that the organisation allowed, and its products; all if absent. */
  allowed: z.array(name).max(50),
  /** For what one of them was not enough. */
  needs: z.partialRecord(z.enum([...operations, 'privileged']), z.literal([1, 2])).optional(),
  products: z.array(productId).optional(),
  /** Shows whether the guides still make the same call. */
  print: name,
});
export type PlayedCall = z.infer<typeof PlayedCall>;

/** The most calls that are kept. */
const MOST = 500;

/** Whether calls are kept only as long as the page. */
let isPageOnly = false;

const none: readonly PlayedCall[] = [];

/** Newest first. */
const history = kept<readonly PlayedCall[]>({
  in: 'device',
  as: 'training-history',
  aside: 'training-history-unreadable',
  first: none,
  write: (entries) => ({ version: 1, entries }),
  read(stored, putAside) {
    if (isPageOnly) throw new NoStorage('blocked');
    const { version, entries } = (stored ?? {}) as { version?: unknown; entries?: unknown };
    if (typeof version === 'number' && version > 1) throw new NoStorage('newer');
    if (version !== 1 || !Array.isArray(entries)) return undefined;
    const read = entries.map((entry: unknown) => PlayedCall.safeParse(entry));
    const bad = entries.filter((_, i) => !read[i]?.success);
    if (bad.length > 0) putAside(JSON.stringify(bad));
    return read.flatMap(({ data }) => data ?? []);
  },
});

const nothing: KeptState<readonly PlayedCall[]> = { value: none, unreadable: '' };

/** @returns the calls that were played on this device, newest first, and what is wrong with their storage */
export const useHistory = (): KeptState<readonly PlayedCall[]> =>
  useSyncExternalStore(history.subscribe, history.state, () => nothing);

/** @param entry a call that was just played */
export const keepEntry = (entry: PlayedCall): void =>
  history.set(
    [entry, ...history.now().filter(({ result }) => result.id !== entry.result.id)].slice(0, MOST),
  );

/** @param name whose calls to delete from this device */
export const forgetEntries = (name: string): void =>
  history.set(history.now().filter(({ result }) => result.name !== name));

/** From now on calls are kept only as long as the page, and stored calls are left alone. */
export function keepNothing(): void {
  isPageOnly = true;
  history.set(none);
}

/** Forgets what could not be read. */
export const forgetUnreadableCalls = history.forgetUnreadable;

const tried = kept<PlayedCall | null>({
  in: 'tab',
  as: 'training-draft-call',
  first: null,
  read: (stored) => PlayedCall.safeParse(stored).data,
});

/** @param entry a call on a draft; it does not count as practice, so it is kept only as long as the tab */
export const keepTried = (entry: PlayedCall): void => tried.set(entry);

/** @returns the last call on a draft in this tab; null if there was none */
export const useTried = (): PlayedCall | null => tried.use();

const trainee = kept({
  in: 'device',
  as: 'training-name',
  first: '',
  // A name consisting of digits is stored like any other.
  read: (stored) =>
    typeof stored === 'string' || typeof stored === 'number' ? String(stored) : undefined,
});

/** @returns the name of the last person who practised here */
export const keptName = (): string => trainee.now().slice(0, 60);

/** @param name the trainee’s name; it stays on this device */
export const keepName = (name: string): void => trainee.set(name.slice(0, 60));
