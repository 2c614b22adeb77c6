/** Short phrases of an agent's own, for notes. They are kept on this device. */
import { useSyncExternalStore } from 'react';
import { maskSecrets } from '../engine/secrets.ts';

const NAME = 'desk-phrases';

/** More than this nobody chooses from. */
const MOST = 50;

let kept: readonly string[] | undefined;
const listeners = new Set<() => void>();

function now(): readonly string[] {
  if (kept !== undefined) return kept;
  kept = [];
  try {
    const value: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    if (Array.isArray(value)) kept = value.filter((one): one is string => typeof one === 'string');
  } catch {
    // What cannot be read is no phrase.
  }
  return kept;
}

function set(next: readonly string[]): void {
  kept = next;
  try {
    localStorage.setItem(NAME, JSON.stringify(next));
  } catch {
    // They hold until the page is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** @returns the phrases, in the order in which they were added */
export const usePhrases = (): readonly string[] => useSyncExternalStore(subscribe, now, () => []);

/** @param text a phrase; what looks like a secret in it is not kept */
export function addPhrase(text: string): void {
  const phrase = maskSecrets(text).replace(/\s+/g, ' ').trim();
  if (phrase !== '' && !now().includes(phrase)) set([...now(), phrase].slice(-MOST));
}

export const removePhrase = (phrase: string): void => set(now().filter((one) => one !== phrase));
