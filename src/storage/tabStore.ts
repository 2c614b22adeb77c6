/**
 * What is kept with a tab: it outlives a reload, not the tab. Where nothing can be stored it lasts as
 * long as the page.
 */
import { useSyncExternalStore } from 'react';

/** All that is kept so. */
type TabName = 'tries' | 'typed';

const keyOf = (name: TabName): string => `authenticator-troubleshooter:${name}`;

/** One thing that is kept with the tab. */
interface TabStore<Value> {
  /** @returns what is kept; null where nothing is, or nothing that can be read */
  now(): Value | null;
  /** Keeps a value in the place of the one before; null forgets it. */
  set(next: Value | null): void;
  /** @returns what is kept, followed as it changes; null on a page that is being prerendered */
  use(): Value | null;
}

const forgetters = new Map<TabName, () => void>();

/**
 * @param name what is kept
 * @param read the value, from what was stored: undefined where it is none. What is read back is not
 *   trusted
 * @returns where it is kept
 */
export function tabStore<Value>(
  name: TabName,
  read: (stored: unknown) => Value | undefined,
): TabStore<Value> {
  /** Undefined before it was read. */
  let kept: Value | null | undefined;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const now = () => {
    if (kept === undefined) kept = read(stored(name)) ?? null;
    return kept;
  };
  const set = (next: Value | null) => {
    kept = next;
    store(name, next);
    for (const listener of listeners) listener();
  };
  forgetters.set(name, () => set(null));
  return { now, set, use: () => useSyncExternalStore(subscribe, now, () => null) };
}

/** Forgets things that are kept with the tab, also where what keeps them is not loaded. */
export function forgetInTab(...names: TabName[]): void {
  for (const name of names) {
    const forget = forgetters.get(name);
    if (forget) forget();
    else store(name, null);
  }
}

function stored(name: TabName): unknown {
  try {
    return JSON.parse(window.sessionStorage.getItem(keyOf(name)) ?? 'null');
  } catch {
    return null;
  }
}

function store(name: TabName, value: unknown): void {
  try {
    if (value === null) window.sessionStorage.removeItem(keyOf(name));
    else window.sessionStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // It lasts as long as the page.
  }
}
