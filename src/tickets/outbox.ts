/** The outbox of this page: one for all of its views. It is loaded when it is needed. */
import { useSelector } from '@xstate/react';
import { type ActorRefFrom, createActor } from 'xstate';
import { isClockRight } from '../clock/isClockRight.ts';
import { DAY } from '../engine/time.ts';
import { certain } from '../organisation/organisationStore.ts';
import { isSharedDevice } from '../storage/sharedDevice.ts';
import { deliver } from './deliver.ts';
import { changeOne, type OutboxWorld, outboxMachine } from './outboxMachine.ts';
import { createOutboxStore } from './outboxStore.ts';
import { cancel, enqueue, hasten, type TicketRequest } from './outgoing.ts';

const store = createOutboxStore('tickets', isSharedDevice);

const world: OutboxWorld = {
  store,
  deliver: async (item, signal) => {
    const tickets = await certain('tickets');
    if (tickets === undefined) {
      return { kind: 'again', reason: { why: navigator.onLine ? 'unreachable' : 'offline' } };
    }
    // Sent to where the organisation takes tickets now, not where it did when this one was written.
    return tickets.by === 'webhook'
      ? deliver({ ...item, url: tickets.url }, signal)
      : { kind: 'refused', reason: { why: 'closed' } };
  },
  takeTurn(lead) {
    const given = new AbortController();
    let giveBack = () => {};
    // Without a secure context there are no locks. Even then a ticket is claimed by only one tab.
    const { locks } = navigator as { locks?: LockManager };
    if (locks === undefined) lead(false);
    else {
      locks
        .request('tickets', { signal: given.signal }, () => {
          lead(true);
          return new Promise<void>((done) => {
            giveBack = done;
          });
        })
        .catch(() => {
          if (!given.signal.aborted) lead(false);
        });
    }
    return () => {
      given.abort();
      giveBack();
    };
  },
  whenOnline(listener) {
    window.addEventListener('online', listener);
    return () => window.removeEventListener('online', listener);
  },
  keptFor: async () => ((await certain('retentionDays')) ?? Number.POSITIVE_INFINITY) * DAY,
  isClockRight,
  now: Date.now,
  random: Math.random,
};

let running: ActorRefFrom<typeof outboxMachine> | undefined;

/** @returns the outbox, which runs from now on as long as the page is open */
function startOutbox(): ActorRefFrom<typeof outboxMachine> {
  running ??= createActor(outboxMachine, { input: world }).start();
  return running;
}

/** @returns the tickets, what cannot be read as one, and whether they have been read yet */
export const useOutbox = () =>
  useSelector(
    startOutbox(),
    ({ context: { items, unkept, unreadable, isNewer, isReady } }) => ({
      items,
      unkept,
      unreadable,
      isNewer,
      isReady,
    }),
    same,
  );

const same = <Seen extends object>(a: Seen, b: Seen): boolean =>
  (Object.keys(a) as (keyof Seen)[]).every((key) => a[key] === b[key]);

/** What a person can do about a ticket. Each is done once it is kept. */
export const outbox = {
  /** Puts a ticket into the outbox, unless the same is in it or has arrived. */
  send: (wanted: Omit<TicketRequest, 'now'>) =>
    store.change((all) => enqueue(all, { ...wanted, now: Date.now() })),
  cancel: (key: string) => changeOne(store, { key }, (one) => cancel(one, Date.now())),
  hasten: (key: string) => changeOne(store, { key }, (one) => hasten(one, Date.now())),
  removeUnreadable: store.removeUnreadable,
};
