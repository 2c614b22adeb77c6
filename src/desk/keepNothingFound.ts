/**
 * What was typed at this desk without finding anything: kept only if the organisation lets the desk do so,
 * without the person, the call or the time of day, and without possible secrets.
 */
import type { NothingFound } from '../engine/nothingFound.ts';
import { maskSecrets } from '../engine/secrets.ts';
import { DAY } from '../engine/time.ts';
import { currentOrganisation } from '../organisation/organisationStore.ts';
import { kept } from '../storage/kept.ts';
import { isSharedDevice } from '../storage/sharedDevice.ts';
import { uuid } from '../storage/uuid.ts';

/** The most that is kept; the oldest are dropped. */
const MOST = 1_000;
const LONGEST = 200;

const list = kept<readonly NothingFound[]>({
  in: 'device',
  as: 'desk-nothing-found',
  first: [],
  read: (stored) => (Array.isArray(stored) ? stored.filter(isEntry) : undefined),
});

const isEntry = (value: unknown): value is NothingFound => {
  const { kind, id, day, text } = (value ?? {}) as Partial<Record<keyof NothingFound, unknown>>;
  return kind === 'nothing-found' && [id, day, text].every((field) => typeof field === 'string');
};

/** Keeps what was typed, if the organisation lets the desk do so. */
export function keepNothingFound(typed: string): void {
  const { keepNothingFound: isKept, retentionDays } = currentOrganisation();
  if (!isKept || isSharedDevice()) return;
  const text = maskSecrets(typed.replace(/\s+/g, ' ').trim()).slice(0, LONGEST);
  const now = Date.now();
  const day = dayOf(now);
  const first = dayOf(now - retentionDays * DAY);
  const before = list.now().filter((one) => one.day >= first);
  // Pressing Enter twice is not searching twice.
  if (text === '' || (before.at(-1)?.text === text && before.at(-1)?.day === day)) return;
  list.set(
    [
      ...before,
      { kind: 'nothing-found' as const, version: 1 as const, id: uuid(), day, text },
    ].slice(-MOST),
  );
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** @returns what was typed without finding anything, the oldest first */
export const useNothingFound = (): readonly NothingFound[] => list.use();

/** Deletes all of it. */
export const forgetNothingFound = (): void => list.set([]);
