/**
 * Keeps the last visit on this device, so that it can be gone on with after the tab was closed.
 * Where nothing can be stored the visit goes on all the same: it stands in the address.
 */
import { LONGEST_RESUME } from '../../engine/organisation.ts';
import { currentOrganisation, organisationStore } from '../../organisation/organisationStore.ts';
import { followers } from '../../storage/followers.ts';
import { FEEDBACK, forgetKept, TRIES, TYPED } from '../../storage/kept.ts';
import { isSharedDevice, SHARED } from '../../storage/sharedDevice.ts';
import { isWithin, type KeptVisit, readKeptVisit, writeKeptVisit } from './keptVisit.ts';

const VISIT = 'authenticator-troubleshooter:visit';
/** What could not be read, put aside so that it can still be saved. */
const ASIDE = 'authenticator-troubleshooter:visit-unreadable';

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
let endWatch = () => {};

function set(next: VisitState): void {
  state = next;
  tell();
}

const { subscribe, tell } = followers(
  () => {
    listen('addEventListener');
    endWatch = organisationStore.subscribe(lookAgain);
  },
  () => {
    listen('removeEventListener');
    endWatch();
  },
);

/** The store behind the hook. */
export const visitStore = {
  subscribe,
  now(): VisitState {
    state ??= load();
    return state;
  },
  /** What a page is rendered with before it runs. */
  before: () => nothing,
};

function listen(how: 'addEventListener' | 'removeEventListener'): void {
  window[how]('storage', hearOtherTab as EventListener);
  document[how]('visibilitychange', lookAgain);
}

function hearOtherTab({ key }: StorageEvent): void {
  // Without a key all was deleted.
  if (key === null || key === SHARED) set({ ...visitStore.now(), isShared: false });
  lookAgain();
}

/** Looks at what is stored now: another tab may have changed it, and a visit may be too old by now. */
export function lookAgain(): void {
  set(look(visitStore.now()));
}

function load(): VisitState {
  const found = look(nothing);
  try {
    putAside();
  } catch {
    // It stays where it is, and is not written over.
  }
  return found;
}

/**
 * @param here what this tab knows
 * @returns that, with what is stored; a visit that may not be offered any more is forgotten
 */
function look(here: VisitState): VisitState {
  const { visit, ...rest } = stored(here);
  if (visit === undefined) return rest;
  const now = Date.now();
  const { offered, kept } = hours();
  if (!rest.isShared && isWithin(visit.at, now, offered)) {
    return { ...rest, visit: visit.at > now ? leftNow(visit, here.isUnkept, now) : visit };
  }
  if (rest.isShared || !isWithin(visit.at, now, kept)) removeVisit();
  return rest;
}

/**
 * For how long a visit is offered, and kept. Before the organisation's file is there nobody knows
 * whether it says less than the usual, or more.
 */
function hours(): { offered: number; kept: number } {
  const { resumeHours } = currentOrganisation();
  return organisationStore.state() === 'waiting'
    ? { offered: 1, kept: LONGEST_RESUME }
    : { offered: resumeHours, kept: resumeHours };
}

/**
 * A visit that was kept while the clock was ahead would be offered until the clock has come there:
 * it counts from now.
 */
function leftNow(ahead: KeptVisit, isUnkept: boolean, now: number): KeptVisit {
  const visit = { ...ahead, at: now };
  try {
    if (!isUnkept) window.localStorage.setItem(VISIT, writeKeptVisit(visit));
  } catch {
    // What is stored stays as it is, and counts from now whenever it is read.
  }
  return visit;
}

function stored(here: VisitState): VisitState {
  try {
    const { localStorage } = window;
    const text = localStorage.getItem(VISIT);
    const reading = readKeptVisit(text);
    // What could not be stored is later than what is.
    const visit = here.isUnkept ? here.visit : reading.is === 'visit' ? reading.visit : undefined;
    const unreadable = [localStorage.getItem(ASIDE), reading.is === 'unreadable' ? text : null]
      .filter((one) => one !== null)
      .join('\n');
    return {
      isShared: here.isShared || isSharedDevice(),
      isUnkept: here.isUnkept,
      ...(visit && { visit }),
      ...(unreadable !== '' && { unreadable }),
    };
  } catch {
    return here;
  }
}

/**
 * Puts a visit that cannot be read behind those that were put aside before.
 *
 * @throws DOMException where storage is full or blocked
 */
function putAside(): void {
  const { localStorage } = window;
  const text = localStorage.getItem(VISIT);
  if (text === null || readKeptVisit(text).is !== 'unreadable') return;
  const before = localStorage.getItem(ASIDE);
  localStorage.setItem(ASIDE, before === null ? text : `${before}\n${text}`);
  localStorage.removeItem(VISIT);
}

/**
 * Keeps a visit in place of the one before.
 *
 * @param visit the visit; undefined where it has come to its end and nothing is left to go on with
 */
export function keepVisit(visit: KeptVisit | undefined): void {
  // A tab that was asleep has not heard what others did.
  lookAgain();
  const { visit: before, ...rest } = visitStore.now();
  if (rest.isShared) return;
  const next = { ...rest, ...(visit && { visit }) };
  try {
    putAside();
    if (visit === undefined) window.localStorage.removeItem(VISIT);
    else window.localStorage.setItem(VISIT, writeKeptVisit(visit));
    set({ ...next, isUnkept: false });
  } catch {
    set({ ...next, isUnkept: visit !== undefined });
  }
}

/** Forgets the last visit. */
export function forgetVisit(): void {
  const { visit, ...rest } = visitStore.now();
  removeVisit();
  forgetKept('tab', TRIES, TYPED, FEEDBACK);
  set(rest);
}

/** Forgets what could not be read. */
export function forgetUnreadableVisit(): void {
  const { unreadable, ...rest } = visitStore.now();
  remove(ASIDE, () => true);
  // Where storage was full it has not been put aside.
  remove(VISIT, (text) => readKeptVisit(text).is === 'unreadable');
  set(rest);
}

/**
 * @param isShared whether several people use this device: then nothing is kept on it, and what was
 *   is forgotten
 */
export function setShared(isShared: boolean): void {
  forgetVisit();
  try {
    if (isShared) window.localStorage.setItem(SHARED, '1');
    else window.localStorage.removeItem(SHARED);
  } catch {
    // Where nothing can be stored, nothing is kept either.
  }
  set({ ...visitStore.now(), isShared });
}

/** Removes the visit, but not what could not be read and waits to be put aside. */
const removeVisit = () => remove(VISIT, (text) => readKeptVisit(text).is === 'visit');

function remove(key: string, isMeant: (text: string | null) => boolean): void {
  try {
    if (isMeant(window.localStorage.getItem(key))) window.localStorage.removeItem(key);
  } catch {
    // Where nothing can be removed, nothing could be stored.
  }
}
