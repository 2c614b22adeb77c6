/**
 * The outbox of one page: sends what waits, one ticket at a time, and tries again what did not
 * arrive. Of several tabs only the one that holds the lock sends.
 */
import { assign, fromCallback, fromPromise, setup } from 'xstate';
import type { AttemptOutcome, Delivery } from './deliver.ts';
import type { Listing, OutboxStore } from './outboxStore.ts';
import { claim, dueIn, expire, hasten, type Outgoing, recover, settleTicket } from './outgoing.ts';

/** What the outbox needs of the world around it. */
export interface OutboxWorld {
  readonly store: OutboxStore;
  /** Makes one attempt; it never rejects. */
  readonly deliver: (item: Omit<Delivery, 'url'>, signal: AbortSignal) => Promise<AttemptOutcome>;
  /**
   * Waits until no other tab sends.
   *
   * @param lead called when this page may send; `isAlone` if it is certain that no other page does
   * @returns a function that gives the turn back, or stops waiting for it
   */
  readonly takeTurn: (lead: (isAlone: boolean) => void) => () => void;
  /** @returns what ends the watch for the network to come back */
  readonly whenOnline: (listener: () => void) => () => void;
  /** @returns how long tickets are kept, in milliseconds; infinity where that is not known */
  readonly keptFor: () => Promise<number>;
  /** @returns whether the device's clock is about right; false if nobody can say */
  readonly isClockRight: () => Promise<boolean>;
  readonly now: () => number;
  /** @returns a number from 0 up to 1 */
  readonly random: () => number;
}

interface Context extends Listing {
  readonly world: OutboxWorld;
  /** Whether the tickets have been read. */
  readonly isReady: boolean;
  /** Whether it is this page that sends. */
  readonly isLeading: boolean;
  /** The key of the ticket that is being sent, or was last. */
  readonly trying: string | undefined;
}

type OutboxEvent =
  | { readonly type: 'listed'; readonly listing: Listing }
  | { readonly type: 'lead' };

/**
 * A tab that can take no lock takes a ticket for abandoned after this long, in milliseconds, and looks
 * for one as often.
 */
const ABANDONED = 60_000;

/** Sends the list of tickets, now and whenever they change. */
const watch = fromCallback<{ type: 'none' }, OutboxWorld>(({ input: { store }, sendBack }) => {
  let isOver = false;
  let last = Promise.resolve();
  const look = () => {
    last = last.then(async () => {
      const listing = await store.list();
      if (!isOver) sendBack({ type: 'listed', listing } satisfies OutboxEvent);
    });
  };
  const end = store.subscribe(look);
  look();
  return () => {
    isOver = true;
    end();
  };
});

/** Waits for its turn, then takes over what a closed tab left behind, and puts old tickets away. */
const turn = fromCallback<{ type: 'none' }, OutboxWorld>(({ input: world, sendBack }) => {
  let looks: ReturnType<typeof setInterval> | undefined;
  const giveBack = world.takeTurn((isAlone) => {
    void takeOver(world, isAlone)
      .then(() => putAway(world))
      .then(() => sendBack({ type: 'lead' } satisfies OutboxEvent));
    // Without a lock nothing tells when another tab, or this one before a reload, has gone.
    if (!isAlone) looks = setInterval(() => void takeOver(world, false), ABANDONED);
  });
  return () => {
    clearInterval(looks);
    giveBack();
  };
});

async function takeOver({ store, now }: OutboxWorld, isAlone: boolean): Promise<void> {
  const { items, unkept } = await store.list();
  // A clock that was set back puts the change into the future.
  const isAbandoned = ({ changedAt }: Outgoing) =>
    isAlone || Math.abs(now() - changedAt) > ABANDONED;
  for (const item of items) {
    if (item.state !== 'sending' || unkept.has(item.key)) continue;
    // Looked at again inside: meanwhile its tab may have gone on with it.
    await changeOne(store, item, (one) => (isAbandoned(one) ? recover(one, now()) : undefined));
  }
}

async function putAway({ store, keptFor, isClockRight, now }: OutboxWorld): Promise<void> {
  const time = await keptFor();
  const { items } = await store.list();
  const isOld = items.some((item) => expire(item, time, now()) !== undefined);
  if (!isOld || !(await isClockRight())) return;
  const dropped = items.filter((item) => expire(item, time, now()) === 'drop');
  for (const item of items) {
    await changeOne(store, item, (one) => {
      const old = expire(one, time, now());
      return old === 'drop' ? undefined : old;
    });
  }
  await store.remove(dropped.map(({ key }) => key));
}

/** What could not get through is tried at once when the network is back. */
const network = fromCallback<{ type: 'none' }, OutboxWorld>(
  ({ input: { store, whenOnline, now } }) =>
    whenOnline(async () => {
      const { items } = await store.list();
      for (const item of items) {
        const wasCutOff = item.reason?.why === 'offline' || item.reason?.why === 'unreachable';
        if (wasCutOff) await changeOne(store, item, (one) => hasten(one, now()));
      }
    }),
);

/** @returns the tickets once the attempt is over */
const attempt = fromPromise<Listing, { world: OutboxWorld; key: string | undefined }>(
  async ({ input: { world, key = '' }, signal }) => {
    const { store, deliver, now, random } = world;
    let claimed: Outgoing | undefined;
    await changeOne(store, { key }, (one) => {
      claimed = claim(one, now());
      return claimed;
    });
    if (claimed) {
      const { body } = claimed;
      const outcome = await deliver({ key, body }, signal);
      const isKnown = outcome.kind === 'sent' || !signal.aborted;
      if (isKnown)
        await changeOne(store, { key }, (one) => settleTicket(one, outcome, now(), random()));
    }
    return store.list();
  },
);

/** Changes one ticket, if it is still there. */
export const changeOne = (
  store: OutboxStore,
  { key }: Pick<Outgoing, 'key'>,
  change: (one: Outgoing) => Outgoing | undefined,
): Promise<void> =>
  store.change((all) => {
    const one = all.find((each) => each.key === key);
    return one && change(one);
  });

/** The next ticket to try, of those that this page may send. */
function next({ items, unkept, isLeading, world }: Context): Outgoing | undefined {
  const now = world.now();
  return items
    .filter(({ key, state }) => state === 'waiting' && (isLeading || unkept.has(key)))
    .sort((a, b) => dueIn(a, now) - dueIn(b, now))[0];
}

export const outboxMachine = setup({
  types: {
    input: {} as OutboxWorld,
    context: {} as Context,
    events: {} as OutboxEvent,
  },
  actors: { watch, turn, network, attempt },
  delays: {
    untilDue: ({ context }) => {
      const item = next(context);
      return item ? dueIn(item, context.world.now()) : 0;
    },
    aWhile: 5_000,
  },
  guards: {
    isSomethingWaiting: ({ context }) => next(context) !== undefined,
    isCalledBack: ({ context, event }) =>
      event.type === 'listed' &&
      event.listing.items.some(({ key, state }) => key === context.trying && state === 'cancelled'),
  },
  actions: {
    keep: assign(({ event }) =>
      event.type === 'listed' ? { ...event.listing, isReady: true } : {},
    ),
    lead: assign({ isLeading: true }),
    choose: assign({ trying: ({ context }) => next(context)?.key }),
  },
}).createMachine({
  id: 'outbox',
  context: ({ input }) => ({
    world: input,
    items: [],
    unkept: new Set(),
    unreadable: [],
    isNewer: false,
    isReady: false,
    isLeading: false,
    trying: undefined,
  }),
  invoke: [
    { src: 'watch', input: ({ context }) => context.world },
    { src: 'turn', input: ({ context }) => context.world },
    { src: 'network', input: ({ context }) => context.world },
  ],
  initial: 'choosing',
  states: {
    choosing: {
      always: [{ guard: 'isSomethingWaiting', target: 'pausing' }, { target: 'resting' }],
    },
    resting: {
      on: {
        listed: { target: 'choosing', actions: 'keep' },
        lead: { target: 'choosing', actions: 'lead' },
      },
    },
    pausing: {
      after: { untilDue: { target: 'attempting', actions: 'choose' } },
      on: {
        listed: { target: 'choosing', actions: 'keep' },
        lead: { target: 'choosing', actions: 'lead' },
      },
    },
    attempting: {
      invoke: {
        src: 'attempt',
        input: ({ context }) => ({ world: context.world, key: context.trying }),
        onDone: {
          target: 'choosing',
          actions: assign(({ event }) => ({ ...event.output, isReady: true })),
        },
        onError: 'troubled',
      },
      on: {
        listed: [
          { guard: 'isCalledBack', target: 'choosing', actions: 'keep' },
          { actions: 'keep' },
        ],
        lead: { actions: 'lead' },
      },
    },
    troubled: {
      after: { aWhile: 'choosing' },
      on: { listed: { actions: 'keep' }, lead: { actions: 'lead' } },
    },
  },
});
