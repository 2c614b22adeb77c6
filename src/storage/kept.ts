/**
 * Small values that the browser keeps, as JSON: for the tab, where they survive a reload, or on the device,
 * where every tab follows changes made in another. Handles everything that can go wrong with local and
 * session storage, in one place: it is blocked, full, changed by another tab, of a newer version of this
 * page, or holds what cannot be read. If nothing can be stored, values last as long as the page.
 */
import { useSyncExternalStore } from 'react';
import { followers } from './followers.ts';
import { type Trouble, troubleOf } from './trouble.ts';

type Place = 'tab' | 'device';

/** The keys of values that belong to the tab's visit. */
export const TRIES = 'authenticator-troubleshooter:tries';
export const TYPED = 'authenticator-troubleshooter:typed';
export const FEEDBACK = 'authenticator-troubleshooter:feedback';

/** A value, and what is wrong with keeping it. */
export interface KeptState<Value> {
  readonly value: Value;
  /** Why the value is in memory only. */
  readonly trouble?: Trouble | undefined;
  /** What could not be read, as it was stored; empty if everything could. */
  readonly unreadable: string;
}

/** One such value. */
export interface Kept<Value> {
  /** @returns the current value; the same one until somebody changes it */
  now(): Value;
  /** @returns the value and what is wrong; the same object until something changes */
  state(): KeptState<Value>;
  /** Replaces the value. */
  set(next: Value): void;
  /** Deletes what could not be read, but nothing that a newer version of this page has stored. */
  forgetUnreadable(): void;
  /** @returns a function that unsubscribes */
  subscribe(listener: () => void): () => void;
  /** @returns the value, following its changes; the initial one while prerendering */
  use(): Value;
}

interface Keeping<Value> {
  readonly in: Place;
  /** The key in storage. */
  readonly as: string;
  /**
   * The key under which what cannot be read is put aside before anything replaces it; without this key it
   * is lost.
   */
  readonly aside?: string;
  /**
   * Validates what is stored, which is not trusted.
   *
   * @param stored the parsed JSON, or the text itself if it is not JSON
   * @param putAside takes the part that cannot be read, if the rest can
   * @returns the value, or undefined if it is invalid
   * @throws NoStorage if a newer version of this page has stored it: it is then left as it is
   */
  readonly read: (stored: unknown, putAside: (part: string) => void) => Value | undefined;
  /** @returns the form in which a value is stored; by default, the value itself */
  readonly write?: (value: Value) => unknown;
  /** The value if none is stored; setting it removes what is stored. */
  readonly first: Value;
}

interface Known<Value> extends KeptState<Value> {
  /** What was in storage then: as long as it is the same, nobody has changed it. */
  readonly mark?: string;
}

const forgetters = new Map<string, () => void>();

/** @returns the value kept under a key, which survives reloading the page */
export function kept<Value>(keeping: Keeping<Value>): Kept<Value> {
  const { in: place, as: key, aside, first } = keeping;
  const { look, putAside, put, forgetAside } = storing(keeping);
  let known: Known<Value> | undefined;
  const state = () => {
    // A value that could not be stored is newer than the stored one.
    if (!known?.trouble) known = look(known);
    return known;
  };
  const now = () => state().value;
  const set = (next: Value) => {
    let trouble: Trouble | undefined;
    try {
      putAside();
      put(next);
    } catch (error) {
      trouble = troubleOf(error);
    }
    known = { ...look(), value: next, trouble };
    tell();
  };
  const forgetUnreadable = () => {
    forgetAside();
    known = { ...state(), unreadable: '' };
    tell();
  };
  const hearOtherTab = (event: StorageEvent) => {
    // No key means that everything was deleted.
    if ([null, key, aside].includes(event.key)) tell();
  };
  const { subscribe, tell } = followers(
    () => place === 'device' && window.addEventListener('storage', hearOtherTab),
    () => window.removeEventListener('storage', hearOtherTab),
  );
  forgetters.set(`${place} ${key}`, () => set(first));
  const use = () => useSyncExternalStore(subscribe, now, () => first);
  return { now, state, set, forgetUnreadable, subscribe, use };
}

/** The operations on one value in storage; those that write throw if it is blocked or full. */
function storing<Value>({ in: place, as: key, aside, first, read, write }: Keeping<Value>) {
  const get = (at = '') => storageOf(place).getItem(at);
  const put = (value: Value) => {
    if (value === first) storageOf(place).removeItem(key);
    else storageOf(place).setItem(key, JSON.stringify(write ? write(value) : value));
  };
  const mark = () => `${get(key)}\n${get(aside)}`;
  /** The stored value, and what cannot be read. */
  const take = () => {
    const text = get(key);
    let bad = '';
    const value = read(parsed(text), (part) => {
      bad = part;
    });
    return { value: value ?? first, bad: (aside && value === undefined ? text : bad) ?? '' };
  };
  const withBad = (bad: string) => [get(aside), bad].filter(Boolean).join('\n');
  const putAside = () => {
    if (!aside) return;
    const { value, bad } = take();
    if (!bad) return;
    storageOf(place).setItem(aside, withBad(bad));
    put(value);
  };
  return {
    put,
    putAside,
    /** @returns the current state; the known one, if nobody has changed what is stored */
    look(known?: Known<Value>): Known<Value> {
      try {
        if (known?.mark === mark()) return known;
        try {
          putAside();
        } catch {
          // It stays where it is, and is not overwritten.
        }
        const { value, bad } = take();
        return { value, unreadable: withBad(bad), mark: mark() };
      } catch (error) {
        const trouble = troubleOf(error);
        const unreadable = (trouble === 'newer' && get(key)) || '';
        return { value: first, ...known, unreadable, trouble };
      }
    },
    forgetAside() {
      try {
        if (aside) storageOf(place).removeItem(aside);
        const { value, bad } = take();
        // If storage was full it has not been put aside.
        if (bad) put(value);
      } catch {
        // If nothing can be stored there is nothing to forget; what is newer stays.
      }
    },
  };
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
    try {
      if (forget) forget();
      else storageOf(place).removeItem(key);
    } catch {
      // If nothing can be stored there is nothing to forget.
    }
  }
}

const storageOf = (place: Place) => (place === 'tab' ? sessionStorage : localStorage);

/** The stored value; a text that is not JSON is returned as it is. */
function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return text;
  }
}
