/**
 * What somebody typed into the finder and what led them into a guide: a wrong turn is not lost on
 * whoever helps next. It is kept with the tab's visit, never in an address, and on no shared device.
 */
import { useSyncExternalStore } from 'react';
import { maskSecrets } from '../engine/secrets.ts';
import { isSharedDevice } from './sharedDevice.ts';
import { visitId } from './visitId.ts';

const NAME = 'authenticator-troubleshooter:typed';

/** More than this nobody reads, in characters. */
const MOST = 300;

interface Typed {
  readonly text: string;
  /** The guide that it led to; undefined where it led to a page, which can lead to any. */
  readonly guide?: string | undefined;
  /** The visit that it belongs to. */
  readonly visit: string;
}

/** Undefined before it was read, null where nothing is kept. */
let kept: Typed | null | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function set(next: Typed | null): void {
  kept = next;
  try {
    if (next === null) window.sessionStorage.removeItem(NAME);
    else window.sessionStorage.setItem(NAME, JSON.stringify(next));
  } catch {
    // It lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/** What is read back is not trusted. */
function now(): Typed | null {
  if (kept !== undefined) return kept;
  kept = null;
  try {
    const value: unknown = JSON.parse(window.sessionStorage.getItem(NAME) ?? 'null');
    if (typeof value !== 'object' || value === null) return kept;
    if (!('text' in value) || !('visit' in value)) return kept;
    const guide = 'guide' in value ? value.guide : undefined;
    const { text, visit } = value;
    if (typeof text !== 'string' || typeof visit !== 'string') return kept;
    kept = { text, visit, ...(typeof guide === 'string' && { guide }) };
  } catch {
    // Nothing is kept.
  }
  return kept;
}

/**
 * Keeps what was typed, without what may be a secret.
 *
 * @param text what was typed
 * @param guide the id of the guide that it leads to; undefined where it leads to a page
 */
export function keepTyped(text: string, guide: string | undefined): void {
  const typed = maskSecrets(text).replace(/\s+/g, ' ').trim().slice(0, MOST);
  set(typed === '' || isSharedDevice() ? null : { text: typed, guide, visit: visitId() });
}

/**
 * Takes what was typed into the visit that has just begun.
 *
 * @param guide the id of the guide that it begins with; what led to another one is forgotten
 */
export function carryTyped(guide: string): void {
  const typed = now();
  if (typed === null) return;
  const isOfIt = typed.guide === undefined || typed.guide === guide;
  set(isOfIt && !isSharedDevice() ? { ...typed, guide, visit: visitId() } : null);
}

/** Forgets what was typed. */
export const forgetTyped = (): void => set(null);

/** @returns what led into the present visit; undefined where nothing did, or it is forgotten */
export function useTyped(): string | undefined {
  const typed = useSyncExternalStore(subscribe, now, () => null);
  return typed !== null && typed.visit === visitId() && !isSharedDevice() ? typed.text : undefined;
}
