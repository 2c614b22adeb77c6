/**
 * Small values that the browser keeps, as JSON: for the tab, where they survive a reload, or on the device,
 * where every tab follows changes made in another. If nothing can be stored they last as long as the page.
 * What people would miss has stores of its own, which report everything that goes wrong: visits, calls,
 * tickets, practice calls.
 */
import { useSyncExternalStore } from 'react';
import { followers } from './followers.ts';

type Place = 'tab' | 'device';

/** The keys of values that belong to the tab's visit. */
export const TRIES = 'authenticator-troubleshooter:tries';
export const TYPED = 'authenticator-troubleshooter:typed';
export const FEEDBACK = 'authenticator-troubleshooter:feedback';

/** One such value. */
export interface Kept<Value> {
  /** @returns the current value */
  now(): Value;
  /** Replaces the value. */
  set(next: Value): void;
  /** @returns the value, following its changes; the initial one while prerendering */
  use(): Value;
}

interface Keeping<Value> {
  readonly in: Place;
  /** The key in storage. */
  readonly as: string;
  /**
   * Validates what is stored, which is not trusted.
   *
   * @returns the value, or undefined if it is invalid
   */
  readonly read: (stored: unknown) => Value | undefined;
  /** The value if none is stored; setting it removes what is stored. */
  readonly first: Value;
}

const forgetters = new Map<string, () => void>();

/** @returns the value kept under a key, which survives reloading the page */
export function kept<Value>({ in: place, as: key, read, first }: Keeping<Value>): Kept<Value> {
  /** Undefined before it is read. */
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
    // No key means that everything was deleted.
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
 * Forgets values, even if the code that keeps them is not loaded.
 *
 * @param place where they are kept
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

/** The stored value; a text that is not JSON is returned as it is. */
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
    // The value lasts as long as the page.
  }
}
