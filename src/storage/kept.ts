/**
 * Small things that the browser keeps, as JSON: with the tab, where they outlive a reload, or on the
 * device, where every tab follows what another one changes. Where nothing can be stored they last as
 * long as the page. What a person would miss has stores of its own, which tell of all that goes wrong:
 * visits, calls, tickets, practice calls.
 */
import { useSyncExternalStore } from 'react';
import { followers } from './followers.ts';

type Place = 'tab' | 'device';

/** The keys of what belongs to the visit that a tab is in. */
export const TRIES = 'authenticator-troubleshooter:tries';
export const TYPED = 'authenticator-troubleshooter:typed';
export const FEEDBACK = 'authenticator-troubleshooter:feedback';

/** One thing that is kept. */
export interface Kept<Value> {
  /** @returns the value that is kept */
  now(): Value;
  /** Keeps a value in the place of the one before. */
  set(next: Value): void;
  /** @returns the value, followed as it changes; the first one on a page that is being prerendered */
  use(): Value;
}

interface Keeping<Value> {
  readonly in: Place;
  /** The key in storage. */
  readonly as: string;
  /**
   * What is stored is not trusted.
   *
   * @returns the value of it, or undefined where it is none
   */
  readonly read: (stored: unknown) => Value | undefined;
  /** The value where nothing is kept: when it is set, nothing is stored. */
  readonly first: Value;
}

const forgetters = new Map<string, () => void>();

/** @returns what is kept under a key, now and when the page is loaded again */
export function kept<Value>({ in: place, as: key, read, first }: Keeping<Value>): Kept<Value> {
  /** Undefined before it was read. */
  let known: { readonly value: Value } | undefined;
  const now = () => {
    known ??= { value: read(stored(place, key)) ?? first };
    return known.value;
  };
  const set = (next: Value) => {
    known = { value: next };
    store(place, key, next === first ? undefined : next);
    tell();
  };
  const hearOtherTab = (event: StorageEvent) => {
    // Without a key all was deleted.
    if (event.key !== null && event.key !== key) return;
    known = undefined;
    tell();
  };
  const { subscribe, tell } = followers(
    () => place === 'device' && window.addEventListener('storage', hearOtherTab),
    () => window.removeEventListener('storage', hearOtherTab),
  );
  forgetters.set(`${place} ${key}`, () => set(first));
  return { now, set, use: () => useSyncExternalStore(subscribe, now, () => first) };
}

/**
 * Forgets what is kept, also where what keeps it is not loaded.
 *
 * @param place where it is kept
 * @param keys the keys in storage
 */
export function forgetKept(place: Place, ...keys: string[]): void {
  for (const key of keys) {
    const forget = forgetters.get(`${place} ${key}`);
    if (forget) forget();
    else store(place, key, undefined);
  }
}

const storageOf = (place: Place) => (place === 'tab' ? sessionStorage : localStorage);

/** What stands there; a text that is no JSON is that text. */
function stored(place: Place, key: string): unknown {
  try {
    const text = storageOf(place).getItem(key);
    try {
      return JSON.parse(text ?? 'null');
    } catch {
      return text;
    }
  } catch {
    // Storage is blocked.
    return null;
  }
}

function store(place: Place, key: string, value: unknown): void {
  try {
    if (value === undefined) storageOf(place).removeItem(key);
    else storageOf(place).setItem(key, JSON.stringify(value));
  } catch {
    // It lasts as long as the page.
  }
}
