/**
 * Keeps the last visit on this device, so that it can be gone on with after the tab was closed.
 * Where nothing can be stored the visit goes on all the same: it stands in the address.
 */
import { isRecent, type KeptVisit, readVisit, writeVisit } from './keptVisit.ts';

const VISIT = 'authenticator-troubleshooter:visit';
/** What could not be read, put aside so that it can still be saved. */
const ASIDE = 'authenticator-troubleshooter:visit-unreadable';
/** Present where somebody said that this device is shared. */
const SHARED = 'authenticator-troubleshooter:shared-device';

export interface VisitState {
  /** The last visit, where it may be offered. */
  readonly visit?: KeptVisit;
  /** The text that could not be read. */
  readonly unreadable?: string;
  /** Nothing is kept, since this device is shared. */
  readonly isShared: boolean;
  /** This visit could not be stored: storage is blocked or full. */
  readonly isUnkept: boolean;
}

const nothing: VisitState = { isShared: false, isUnkept: false };

let state: VisitState | undefined;
const listeners = new Set<() => void>();

function set(next: VisitState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The store behind the hook. */
export const visitStore = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  now(): VisitState {
    state ??= load();
    return state;
  },
  /** What a page is rendered with before it runs. */
  before: () => nothing,
};

function load(): VisitState {
  try {
    const { localStorage } = window;
    const isShared = localStorage.getItem(SHARED) !== null;
    const text = localStorage.getItem(VISIT);
    const reading = readVisit(text);
    if (reading.is === 'unreadable' && text !== null) {
      localStorage.setItem(ASIDE, text);
      localStorage.removeItem(VISIT);
    }
    const isOld = reading.is === 'visit' && !isRecent(reading.visit.at, Date.now());
    if (isOld || isShared) localStorage.removeItem(VISIT);
    const unreadable = localStorage.getItem(ASIDE);
    return {
      isShared,
      isUnkept: false,
      ...(reading.is === 'visit' && !isOld && !isShared && { visit: reading.visit }),
      ...(unreadable !== null && { unreadable }),
    };
  } catch {
    return nothing;
  }
}

/**
 * Keeps a visit in place of the one before.
 *
 * @param visit the visit; undefined where it has come to its end and nothing is left to go on with
 */
export function keepVisit(visit: KeptVisit | undefined): void {
  const { visit: before, ...rest } = visitStore.now();
  if (rest.isShared) return;
  const next = { ...rest, ...(visit && { visit }) };
  try {
    if (visit === undefined) window.localStorage.removeItem(VISIT);
    else window.localStorage.setItem(VISIT, writeVisit(visit));
    set({ ...next, isUnkept: false });
  } catch {
    set({ ...next, isUnkept: visit !== undefined });
  }
}

/** Forgets the last visit. */
export function forgetVisit(): void {
  const { visit, ...rest } = visitStore.now();
  remove(VISIT);
  set(rest);
}

/** Forgets what could not be read. */
export function forgetUnreadable(): void {
  const { unreadable, ...rest } = visitStore.now();
  remove(ASIDE);
  set(rest);
}

/**
 * @param isShared whether several people use this device: then nothing is kept on it, and what was
 *   is forgotten
 */
export function setShared(isShared: boolean): void {
  try {
    if (isShared) window.localStorage.setItem(SHARED, '1');
    else window.localStorage.removeItem(SHARED);
  } catch {
    // Where nothing can be stored, nothing is kept either.
  }
  forgetVisit();
  set({ ...visitStore.now(), isShared });
}

function remove(key: string): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // Where nothing can be removed, nothing could be stored.
  }
}
