/**
 * What was typed at this desk and nothing was found for: kept only where the organisation lets the desk,
 * without who typed it, in which call or when in the day, and without what may be a secret.
 */
import type { NothingFound } from '../engine/nothingFound.ts';
import { maskSecrets } from '../engine/secrets.ts';
import { DAY } from '../engine/time.ts';
import { currentOrganisation } from '../organisation/organisationStore.ts';
import { kept } from '../storage/kept.ts';
import { isSharedDevice } from '../storage/sharedDevice.ts';
import { uuid } from '../storage/uuid.ts';

/** More are not kept; the oldest go. */
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

/** Keeps what was typed, where the organisation lets the desk keep it. */
export function keepNothingFound(typed: string): void {
  const { keepNothingFound: isKept, retentionDays } = currentOrganisation();
  if (!isKept || isSharedDevice()) return;
  const text = maskSecrets(typed.replace(/\s+/g, ' ').trim()).slice(0, LONGEST);
  const now = Date.now();
  const day = dayOf(now);
  const first = dayOf(now - retentionDays * DAY);
  const before = list.now().filter((one) => one.day >= first);
  // Whoever presses Enter twice has not looked for it twice.
  if (text === '' || (before.at(-1)?.text === text && before.at(-1)?.day === day)) return;
  list.set(
    [
      ...before,
      { kind: 'nothing-found' as const, version: 1 as const, id: uuid(), day, text },
    ].slice(-MOST),
  );
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** @returns what found nothing, the oldest first */
export const useNothingFound = (): readonly NothingFound[] => list.use();

/** Deletes all of it. */
export const forgetNothingFound = (): void => list.set([]);
