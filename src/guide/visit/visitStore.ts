/**
 * Keeps the last visit on this device, so that it can be continued after the tab was closed. If nothing can
 * be stored, the visit continues nevertheless: it is in the address.
 */
import { LONGEST_RESUME } from '../../engine/organisation.ts';
import { currentOrganisation, organisationStore } from '../../organisation/organisationStore.ts';
import { followers } from '../../storage/followers.ts';
import { FEEDBACK, forgetKept, kept, TRIES, TYPED } from '../../storage/kept.ts';
import { sharedDevice } from '../../storage/sharedDevice.ts';
import { isWithin, type KeptVisit, readKeptVisit, storedVisit } from './keptVisit.ts';

export interface VisitState {
  /** The last visit, if it may be offered. */
  readonly visit?: KeptVisit;
  /** The text that could not be read. */
  readonly unreadable?: string;
  /** Whether nothing is kept, since this device is shared. */
  readonly isShared: boolean;
  /** Whether this visit could not be stored: storage is blocked or full. */
  readonly isUnkept: boolean;
}

const nothing: VisitState = { isShared: false, isUnkept: false };

const lastVisit = kept<KeptVisit | undefined>({
  in: 'device',
  as: 'authenticator-troubleshooter:visit',
  aside: 'authenticator-troubleshooter:visit-unreadable',
  first: undefined,
  read: readKeptVisit,
  write: storedVisit,
});

let state: VisitState | undefined;
let ends: (() => void)[] = [];

const { subscribe, tell } = followers(
  () => {
    ends = [lastVisit, sharedDevice, organisationStore].map((one) => one.subscribe(lookAgain));
    document.addEventListener('visibilitychange', lookAgain);
  },
  () => {
    for (const end of ends) end();
    document.removeEventListener('visibilitychange', lookAgain);
  },
);

/** The store behind the hook. */
export const visitStore = {
  subscribe,
  now(): VisitState {
    state ??= look();
    return state;
  },
  /** The state during prerendering. */
  before: () => nothing,
};

/** Checks what is stored now: another tab may have changed it, and a visit may have become too old. */
export function lookAgain(): void {
  state = look();
  tell();
}

/** @returns what is stored; a visit that may no longer be offered is deleted */
function look(): VisitState {
  const { value: visit, unreadable, trouble } = lastVisit.state();
  const isShared = sharedDevice.now();
  const rest = {
    isShared,
    isUnkept: visit !== undefined && trouble !== undefined,
    ...(unreadable !== '' && { unreadable }),
  };
  if (visit === undefined) return rest;
  const now = Date.now();
  const { offered, kept } = hours();
  if (!isShared && isWithin(visit.at, now, offered)) return { ...rest, visit: fromNow(visit, now) };
  if (isShared || !isWithin(visit.at, now, kept)) lastVisit.set(undefined);
  return rest;
}

/**
 * For how long a visit is offered, and kept. Until the organisation's file has loaded it is unknown whether
 * that allows less than the default, or more.
 */
function hours(): { offered: number; kept: number } {
  const { resumeHours } = currentOrganisation();
  return organisationStore.state() === 'waiting'
    ? { offered: 1, kept: LONGEST_RESUME }
    : { offered: resumeHours, kept: resumeHours };
}

/**
 * A visit kept while the clock was ahead would be offered until the clock has caught up: its age counts from
 * now.
 */
function fromNow(visit: KeptVisit, now: number): KeptVisit {
  if (visit.at <= now) return visit;
  const next = { ...visit, at: now };
  lastVisit.set(next);
  return next;
}

/**
 * Keeps a visit in place of the previous one.
 *
 * @param visit the visit; undefined if it has ended and there is nothing left to continue
 */
export function keepVisit(visit: KeptVisit | undefined): void {
  if (!sharedDevice.now()) lastVisit.set(visit);
  lookAgain();
}

/** Forgets the last visit. */
export function forgetVisit(): void {
  forgetKept('tab', TRIES, TYPED, FEEDBACK);
  keepVisit(undefined);
}

/** Forgets what could not be read. */
export function forgetUnreadableVisit(): void {
  lastVisit.forgetUnreadable();
  lookAgain();
}

/**
 * @param isShared whether several people use this device: then nothing is kept on it, and what was is deleted
 */
export function setShared(isShared: boolean): void {
  forgetVisit();
  sharedDevice.set(isShared);
  lookAgain();
}
