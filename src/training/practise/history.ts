/**
 * Calls that were played, on this device. What is read is checked; what cannot be read is put aside
 * and can be saved, and the history begins clean.
 */
import { useSyncExternalStore } from 'react';
import { operations, productId } from '../../engine/step.ts';
import { z } from '../../engine/zod.ts';
import { followers } from '../../storage/followers.ts';
import { kept } from '../../storage/kept.ts';
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

/** All that was done in a call; no more than anybody does. */
export const MoveList: z.ZodType<Move[]> = z.array(move).max(2_000);

const points = z.number().min(0).max(100);

/** How a call went: what lists, exports and a class need of it. */
export const CallResult = z.strictObject({
  version: z.literal(1),
  id: z.uuid(),
  /** The trainee’s. */
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

/** A call that was played, so that its debrief can be made again. */
export const PlayedCall = z.strictObject({
  result: CallResult,
  moves: MoveList,
  /** The checks that the organisation allowed, and its products; all where none are named. */
  allowed: z.array(name).max(50),
  /** Where one of them was not enough. */
  needs: z.partialRecord(z.enum([...operations, 'privileged']), z.literal([1, 2])).optional(),
  products: z.array(productId).optional(),
  /** Tells whether the guides still make the same call. */
  print: name,
});
export type PlayedCall = z.infer<typeof PlayedCall>;

const KEPT = 'training-history';
const ASIDE = 'training-history-unreadable';

/** Why the history is in memory only. */
type Trouble = 'blocked' | 'full' | 'newer';

export interface History {
  /** Newest first. */
  readonly entries: readonly PlayedCall[];
  /** What could not be read, as it was stored. */
  readonly unreadable: string;
  readonly trouble: Trouble | undefined;
}

/** No more calls are kept. */
const MOST = 500;

/**
 * @param stored what is in storage
 * @returns the entries in it, what of it is none, and whether a newer version wrote it
 */
function readHistory(stored: string | null): {
  entries: PlayedCall[];
  bad: string;
  isNewer: boolean;
} {
  if (stored === null || stored === '') return { entries: [], bad: '', isNewer: false };
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return { entries: [], bad: stored, isNewer: false };
  }
  const { version, entries } = (value ?? {}) as { version?: unknown; entries?: unknown };
  if (typeof version === 'number' && version > 1)
    return { entries: [], bad: stored, isNewer: true };
  if (version !== 1 || !Array.isArray(entries)) return { entries: [], bad: stored, isNewer: false };
  const good: PlayedCall[] = [];
  const bad: unknown[] = [];
  for (const one of entries) {
    const entry = PlayedCall.safeParse(one);
    if (entry.success) good.push(entry.data);
    else bad.push(one);
  }
  return { entries: good, bad: bad.length === 0 ? '' : JSON.stringify(bad), isNewer: false };
}

let history: History | undefined;

function load(): History {
  try {
    const stored = localStorage.getItem(KEPT);
    const { entries, bad, isNewer } = readHistory(stored);
    if (isNewer) return { entries: [], unreadable: bad, trouble: 'newer' };
    const aside = localStorage.getItem(ASIDE) ?? '';
    if (bad === '') return { entries, unreadable: aside, trouble: undefined };
    // First it is put aside, then the history begins clean.
    const unreadable = aside === '' ? bad : `${aside}\n${bad}`;
    localStorage.setItem(ASIDE, unreadable);
    localStorage.setItem(KEPT, JSON.stringify({ version: 1, entries }));
    return { entries, unreadable, trouble: undefined };
  } catch {
    return { entries: [], unreadable: '', trouble: 'blocked' };
  }
}

const current = (): History => (history ??= load());

function set(next: History): void {
  history = next;
  tell();
}

/** Another tab has changed what is stored. */
function follow(event: StorageEvent): void {
  if (event.key === KEPT || event.key === ASIDE || event.key === null) set(load());
}

const { subscribe, tell } = followers(
  () => window.addEventListener('storage', follow),
  () => window.removeEventListener('storage', follow),
);

const nothing: History = { entries: [], unreadable: '', trouble: undefined };

/** @returns the calls that were played on this device */
export const useHistory = (): History => useSyncExternalStore(subscribe, current, () => nothing);

function store(change: (entries: readonly PlayedCall[]) => readonly PlayedCall[]): void {
  const before = current();
  if (before.trouble === 'newer' || before.trouble === 'blocked') {
    set({ ...before, entries: change(before.entries) });
    return;
  }
  // Another tab may have played a call meanwhile.
  const fresh = load();
  const base = fresh.trouble === undefined && before.trouble === undefined ? fresh : before;
  const entries = change(base.entries).slice(0, MOST);
  try {
    localStorage.setItem(KEPT, JSON.stringify({ version: 1, entries }));
    set({ ...base, entries, trouble: undefined });
  } catch (error) {
    const isFull = (error as DOMException | null)?.name === 'QuotaExceededError';
    set({ ...base, entries, trouble: isFull ? 'full' : 'blocked' });
  }
}

/** @param entry a call that was just played */
export const keepEntry = (entry: PlayedCall): void =>
  store((entries) => [entry, ...entries.filter(({ result }) => result.id !== entry.result.id)]);

/** @param name whose calls are forgotten on this device */
export const forgetEntries = (name: string): void =>
  store((entries) => entries.filter(({ result }) => result.name !== name));

/** From now on calls are kept as long as the page, and those of others on the device stay where they are. */
export const keepNothing = (): void => set({ entries: [], unreadable: '', trouble: 'blocked' });

/** Forgets what could not be read. */
export function forgetUnreadableCalls(): void {
  try {
    localStorage.removeItem(ASIDE);
  } catch {
    // Where nothing can be stored there is nothing to forget.
  }
  set({ ...current(), unreadable: '' });
}

const tried = kept<PlayedCall | null>({
  in: 'tab',
  as: 'training-draft-call',
  first: null,
  read: (stored) => PlayedCall.safeParse(stored).data,
});

/** @param entry a call on a draft: nobody’s practice, so it lasts as long as the tab */
export const keepTried = (entry: PlayedCall): void => tried.set(entry);

/** @returns the last call on a draft in this tab; null before there was one */
export const useTried = (): PlayedCall | null => tried.use();

const trainee = kept({
  in: 'device',
  as: 'training-name',
  first: '',
  // A name of digits alone is stored as it is, too.
  read: (stored) =>
    typeof stored === 'string' || typeof stored === 'number' ? String(stored) : undefined,
});

/** @returns the name of whoever practised here last */
export const keptName = (): string => trainee.now().slice(0, 60);

/** @param name the trainee’s name; it stays on this device */
export const keepName = (name: string): void => trainee.set(name.slice(0, 60));
