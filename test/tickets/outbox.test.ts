import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { createActor } from 'xstate';
import {
  type AttemptOutcome,
  deliver,
  outcomeOfAttempt,
  waitAfter,
} from '../../src/tickets/deliver.ts';
import { changeOne, type OutboxWorld, outboxMachine } from '../../src/tickets/outboxMachine.ts';
import { createOutboxStore, type OutboxStore } from '../../src/tickets/outboxStore.ts';
import {
  cancel,
  claim,
  dueIn,
  enqueue,
  expire,
  hasten,
  type Outgoing,
  recover,
  sameAs,
  settleTicket,
  type TicketRequest,
} from '../../src/tickets/outgoing.ts';

const DAY = 86_400_000;
let count = 0;
/** A time at which this application can have been used. */
const START = Date.UTC(2026, 2, 2, 12);
const wanted = (more: Partial<TicketRequest> = {}): TicketRequest => ({
  content: 'content',
  problem: 'It does not work',
  link: 'https://guides.example/guides/x/yes',
  body: '{"version":1}',
  caseId: 'a',
  now: 0,
  ...more,
});
const outgoing = (more: Partial<Outgoing> = {}): Outgoing => ({
  key: 'a-content',
  caseId: 'a',
  content: 'content',
  problem: 'It does not work',
  link: '',
  body: '{}',
  state: 'waiting',
  attempts: 0,
  due: 0,
  wait: 0,
  createdAt: START,
  changedAt: START,
  ...more,
});
const server = (status: number, headers: Record<string, string> = {}) =>
  outcomeOfAttempt(status, new Headers(headers), Date.UTC(2026, 2, 2, 12));

describe('what an answer means', () => {
  test.each([200, 201, 202, 204])('%i: it has arrived', (status) => {
    expect(server(status)).toEqual({ kind: 'sent' });
  });

  test.each(['text/html', 'text/html; charset=utf-8', 'application/xhtml+xml'])(
    '200 with a page for people (%s): it has not arrived',
    (type) => {
      expect(server(200, { 'Content-Type': type })).toEqual({
        kind: 'again',
        reason: { why: 'page' },
      });
      expect(server(201, { 'Content-Type': 'application/json' })).toEqual({ kind: 'sent' });
    },
  );

  test.each([408, 409, 421, 423, 425, 429, 500, 502, 503, 504])('%i: again later', (status) => {
    expect(server(status)).toEqual({ kind: 'again', reason: { why: 'status', status } });
  });

  test.each([400, 401, 403, 404, 410, 413, 422])('%i: no attempt will help', (status) => {
    expect(server(status)).toEqual({ kind: 'refused', reason: { why: 'status', status } });
  });

  test.each([
    ['seconds', { 'Retry-After': '120' }, 120_000],
    ['a date, by our clock', { 'Retry-After': 'Mon, 02 Mar 2026 12:00:30 GMT' }, 30_000],
    [
      'a date, by the server’s clock where it is told',
      { 'Retry-After': 'Mon, 02 Mar 2026 13:00:30 GMT', Date: 'Mon, 02 Mar 2026 13:00:00 GMT' },
      30_000,
    ],
    ['a date that is over', { 'Retry-After': 'Mon, 02 Mar 2026 11:00:00 GMT' }, 0],
    ['no more than a day', { 'Retry-After': '999999999' }, DAY],
  ])('Retry-After is honoured: %s', (_, headers: Record<string, string>, after) => {
    expect(server(429, headers)).toMatchObject({ kind: 'again', after });
  });

  it('Retry-After that nobody can read is none', () => {
    expect(server(503, { 'Retry-After': 'soon' })).not.toHaveProperty('after');
  });
});

describe('the wait before the next attempt', () => {
  it('doubles, up to five minutes, with chance in half of it', () => {
    expect([1, 2, 3, 4].map((attempts) => waitAfter(attempts, 1))).toEqual([
      1000, 2000, 4000, 8000,
    ]);
    expect(waitAfter(3, 0)).toBe(2000);
    expect(waitAfter(500, 1)).toBe(300_000);
  });

  it('is never shorter than what the server asks for', () => {
    for (const random of [0, 0.5, 0.999]) {
      expect(waitAfter(1, random, 60_000)).toBeGreaterThanOrEqual(60_000);
      expect(waitAfter(1, random, 60_000)).toBeLessThan(66_001);
    }
    expect(waitAfter(6, 1, 1000)).toBe(32_000);
  });
});

describe('a ticket', () => {
  it('that is wanted twice is one', () => {
    const first = enqueue([], wanted());
    if (first === undefined) throw new Error('there is no ticket');
    expect(enqueue([first], wanted())).toBeUndefined();
    expect(enqueue([{ ...first, state: 'sending' }], wanted())).toBeUndefined();
    expect(enqueue([{ ...first, state: 'sent' }], wanted())).toBeUndefined();
  });

  it('that is wanted again after it was cancelled or refused is the same one', () => {
    for (const state of ['cancelled', 'failed'] as const) {
      const again = enqueue([outgoing({ state, attempts: 2 })], wanted({ now: 50 }));
      expect(again).toMatchObject({ key: 'a-content', state: 'waiting', due: 50, attempts: 2 });
    }
  });

  it('that is wanted once more on purpose is a new one, however often that is clicked', () => {
    const sent = outgoing({ state: 'sent' });
    const more = enqueue([sent], wanted({ again: sent.key, now: START + 5 }));
    expect(more).toMatchObject({ key: 'a-content-2', caseId: 'a', state: 'waiting' });
    expect(
      enqueue([sent, more as Outgoing], wanted({ again: sent.key, now: START + 6 })),
    ).toBeUndefined();
  });

  it('of another content, or of another call, is another one', () => {
    const one = outgoing();
    expect(enqueue([one], wanted({ caseId: 'a', content: 'more' }))?.key).toBe('a-more');
    expect(enqueue([one], wanted({ caseId: 'b' }))?.key).toBe('b-content');
    expect(enqueue([one], wanted({ caseId: 'a' }))).toBeUndefined();
  });

  it('of one person is not the ticket of the next who gives the same answers', () => {
    const sent = outgoing({ state: 'sent' });
    const next = enqueue([sent], wanted({ caseId: 'b' }));
    expect(next).toMatchObject({ key: 'b-content', state: 'waiting' });
    expect(sameAs([sent], { caseId: 'b', content: 'content' })).toEqual([]);
  });

  it('that is wanted once more is one, whatever became of the clock since the first was sent', () => {
    const sent = outgoing({ state: 'sent', createdAt: START + 3 * 3_600_000 });
    const again = { again: sent.key, now: START };
    const more = enqueue([sent], wanted(again));
    expect(more).toMatchObject({ key: 'a-content-2', createdAt: START });
    const all = [sent, ...(more ? [more] : [])];
    expect(enqueue(all, wanted({ ...again, now: START + 1 }))).toBeUndefined();
    expect(sameAs(all, wanted()).map(({ key }) => key)).toEqual(['a-content', 'a-content-2']);
    // Where the first was deleted by age its key is still not given a second time.
    const over = all.slice(1).map((one) => ({ ...one, state: 'sent' as const }));
    expect(enqueue(over, wanted({ again: 'a-content-2' }))?.key).toBe('a-content-3');
  });

  it('can be cancelled until it has arrived', () => {
    expect(cancel(outgoing(), 1)?.state).toBe('cancelled');
    expect(cancel(outgoing({ state: 'sending' }), 1)?.state).toBe('cancelled');
    expect(cancel(outgoing({ state: 'failed' }), 1)?.state).toBe('cancelled');
    expect(cancel(outgoing({ state: 'sent' }), 1)).toBeUndefined();
  });

  it('that was cancelled while it was sent stays so, unless it has arrived', () => {
    const cancelled = outgoing({ state: 'cancelled', attempts: 1 });
    const again: AttemptOutcome = { kind: 'again', reason: { why: 'slow' } };
    expect(settleTicket(cancelled, again, 1, 0)).toBeUndefined();
    expect(settleTicket(cancelled, { kind: 'sent' }, 1, 0)?.state).toBe('sent');
  });

  it('is sent by one tab only', () => {
    expect(claim(outgoing(), 1)).toMatchObject({ state: 'sending', attempts: 1 });
    for (const state of ['sending', 'sent', 'failed', 'cancelled'] as const) {
      expect(claim(outgoing({ state }), 1)).toBeUndefined();
    }
  });

  it('of a closed tab is taken up again', () => {
    expect(recover(outgoing({ state: 'sending', attempts: 1 }), 9)).toMatchObject({
      state: 'waiting',
      due: 9,
    });
    expect(recover(outgoing({ state: 'sent' }), 9)).toBeUndefined();
  });

  it('is due after its wait even when the clock is set back a year', () => {
    const one = outgoing({ due: 365 * DAY + 2000, wait: 2000 });
    expect(dueIn(one, 365 * DAY)).toBe(2000);
    expect(dueIn(one, 0)).toBe(2000);
    expect(dueIn(one, 900 * DAY)).toBe(0);
  });

  it('is deleted when its time is over, but never before anybody has seen that it did not arrive', () => {
    const month = 30 * DAY;
    const over = START + month;
    expect(expire(outgoing({ state: 'sent' }), month, over - 1)).toBeUndefined();
    expect(expire(outgoing({ state: 'sent' }), month, over)).toBe('drop');
    const old = expire(outgoing(), month, over);
    expect(old).toMatchObject({ state: 'failed', reason: { why: 'old' }, changedAt: over });
    expect(expire(old as Outgoing, month, over + 1)).toBeUndefined();
    expect(expire(old as Outgoing, month, over + month)).toBe('drop');
  });

  test.each(['waiting', 'sending', 'sent', 'failed', 'cancelled'] as const)(
    'that was stamped by a clock that was years behind has no age to go by: %s',
    (state) => {
      const stamp = Date.UTC(2019, 0, 1);
      const one = outgoing({ state, createdAt: stamp, changedAt: stamp });
      expect(expire(one, 30 * DAY, START)).toBeUndefined();
    },
  );

  it('is tried at once when that is asked for', () => {
    expect(hasten(outgoing({ due: 9000, wait: 9000 }), 5)).toMatchObject({ due: 5, wait: 0 });
    expect(hasten(outgoing({ state: 'sent' }), 5)).toBeUndefined();
  });
});

/** A lock that several outboxes of one test share, as tabs share a Web Lock. */
function sharedTurn(): OutboxWorld['takeTurn'] {
  const queue: (() => void)[] = [];
  return (lead) => {
    const take = () => lead(true);
    queue.push(take);
    if (queue.length === 1) take();
    return () => {
      const wasFirst = queue[0] === take;
      queue.splice(queue.indexOf(take), 1);
      if (wasFirst) queue[0]?.();
    };
  };
}

/** The system that receives tickets: it makes one for each key, whatever it answers. */
function receiver(...answers: (AttemptOutcome | 'hang')[]) {
  const keys: string[] = [];
  const deliverTo: OutboxWorld['deliver'] = ({ key }, signal) => {
    keys.push(key);
    const answer = answers.shift() ?? { kind: 'sent' as const };
    if (answer !== 'hang') return Promise.resolve(answer);
    return new Promise((resolve) =>
      signal.addEventListener('abort', () =>
        resolve({ kind: 'again', reason: { why: 'unreachable' } }),
      ),
    );
  };
  return { keys, deliverTo };
}

const running: { stop: () => void }[] = [];
function tab(store: OutboxStore, more: Partial<OutboxWorld>) {
  const actor = createActor(outboxMachine, {
    input: {
      store,
      deliver: receiver().deliverTo,
      takeTurn: sharedTurn(),
      whenOnline: () => () => {},
      keptFor: async () => 30 * DAY,
      isClockRight: async () => true,
      now: Date.now,
      // The shortest waits: half a second, one, two.
      random: () => 0,
      ...more,
    },
  }).start();
  running.push(actor);
  const states = () => actor.getSnapshot().context.items.map(({ state }) => state);
  return { actor, states };
}
const send = (store: OutboxStore, more: Partial<TicketRequest> = {}) =>
  store.change((all) => enqueue(all, wanted({ now: Date.now(), ...more })));
const name = () => `tickets-${++count}`;
const soon = { timeout: 5000, interval: 10 };

afterEach(() => {
  for (const actor of running.splice(0)) actor.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the outbox', () => {
  it('sends what is put into it, once', async () => {
    const store = createOutboxStore(name());
    const { keys, deliverTo } = receiver();
    const { states } = tab(store, { deliver: deliverTo });
    await Promise.all([send(store), send(store), send(store)]);
    await vi.waitFor(() => expect(states()).toEqual(['sent']), soon);
    expect(keys).toHaveLength(1);
  });

  it('tries again with the same key, later each time', async () => {
    const store = createOutboxStore(name());
    const reason = { why: 'status', status: 500 } as const;
    const { keys, deliverTo } = receiver({ kind: 'again', reason }, { kind: 'again', reason });
    const started = Date.now();
    const { states, actor } = tab(store, { deliver: deliverTo });
    await send(store);
    await vi.waitFor(
      () =>
        expect(actor.getSnapshot().context.items[0]).toMatchObject({ state: 'waiting', reason }),
      soon,
    );
    await vi.waitFor(() => expect(states()).toEqual(['sent']), soon);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(Date.now() - started).toBeGreaterThanOrEqual(1450);
  });

  it('waits as long as the server asks', async () => {
    const store = createOutboxStore(name());
    const reason = { why: 'status', status: 429 } as const;
    const { keys, deliverTo } = receiver({ kind: 'again', reason, after: 1200 });
    const { states } = tab(store, { deliver: deliverTo });
    const started = Date.now();
    await send(store);
    await vi.waitFor(() => expect(keys).toHaveLength(1), soon);
    await vi.waitFor(() => expect(states()).toEqual(['sent']), soon);
    expect(Date.now() - started).toBeGreaterThanOrEqual(1200);
  });

  it('stops at a refusal, tells why, and tries again when a person asks', async () => {
    const store = createOutboxStore(name());
    const reason = { why: 'status', status: 400 } as const;
    const { keys, deliverTo } = receiver({ kind: 'refused', reason });
    const { states, actor } = tab(store, { deliver: deliverTo });
    await send(store);
    await vi.waitFor(() => expect(states()).toEqual(['failed']), soon);
    expect(actor.getSnapshot().context.items[0]?.reason).toEqual(reason);
    await send(store);
    await vi.waitFor(() => expect(states()).toEqual(['sent']), soon);
    expect(new Set(keys).size).toBe(1);
  });

  it('survives being closed while it sends, and sends with the same key', async () => {
    const database = name();
    const { keys, deliverTo } = receiver('hang');
    const first = createOutboxStore(database);
    const closed = tab(first, { deliver: deliverTo });
    await send(first);
    await vi.waitFor(() => expect(closed.states()).toEqual(['sending']), soon);
    closed.actor.stop();
    const { states } = tab(createOutboxStore(database), { deliver: deliverTo });
    await vi.waitFor(() => expect(states()).toEqual(['sent']), soon);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('of two tabs sends once, and both tell of it; the other goes on when the first is closed', async () => {
    const database = name();
    const takeTurn = sharedTurn();
    const { keys, deliverTo } = receiver();
    const [one, two] = [createOutboxStore(database), createOutboxStore(database)];
    const a = tab(one, { takeTurn, deliver: deliverTo });
    const b = tab(two, { takeTurn, deliver: deliverTo });
    await Promise.all([send(one), send(two)]);
    await vi.waitFor(() => expect(a.states()).toEqual(['sent']), soon);
    await vi.waitFor(() => expect(b.states()).toEqual(['sent']), soon);
    expect(keys).toHaveLength(1);
    a.actor.stop();
    await send(two, { content: 'other' });
    await vi.waitFor(() => expect(b.states()).toEqual(['sent', 'sent']), soon);
    expect(keys).toHaveLength(2);
  });

  it('calls back what is cancelled, from another tab too', async () => {
    const database = name();
    const takeTurn = sharedTurn();
    const { keys, deliverTo } = receiver('hang');
    const [one, two] = [createOutboxStore(database), createOutboxStore(database)];
    const a = tab(one, { takeTurn, deliver: deliverTo });
    const b = tab(two, { takeTurn, deliver: deliverTo });
    await send(one);
    await vi.waitFor(() => expect(b.states()).toEqual(['sending']), soon);
    const [ticket] = b.actor.getSnapshot().context.items;
    await changeOne(two, { key: ticket?.key ?? '' }, (item) => cancel(item, Date.now()));
    await vi.waitFor(() => expect(a.states()).toEqual(['cancelled']), soon);
    // The next one is not held up by it.
    await send(one, { content: 'other' });
    await vi.waitFor(() => expect(a.states()).toEqual(['cancelled', 'sent']), soon);
    expect(keys).toHaveLength(2);
  });

  it('tries at once when the network is back', async () => {
    const store = createOutboxStore(name());
    let isBack = () => {};
    const { deliverTo } = receiver({ kind: 'again', reason: { why: 'offline' }, after: DAY });
    const { actor, states } = tab(store, {
      deliver: deliverTo,
      whenOnline: (listener) => {
        isBack = listener;
        return () => {};
      },
    });
    await send(store);
    await vi.waitFor(
      () => expect(actor.getSnapshot().context.items[0]?.reason).toEqual({ why: 'offline' }),
      soon,
    );
    isBack();
    await vi.waitFor(() => expect(states()).toEqual(['sent']), soon);
  });

  it('deletes what arrived longer ago than tickets are kept', async () => {
    const store = createOutboxStore(name());
    await store.change(() => outgoing({ state: 'sent', key: 'old' }));
    const now = START + 31 * DAY;
    await store.change(() => outgoing({ state: 'sent', key: 'new', changedAt: now }));
    const { actor } = tab(store, { now: () => now });
    await vi.waitFor(
      () => expect(actor.getSnapshot().context.items.map(({ key }) => key)).toEqual(['new']),
      soon,
    );
  });

  it('deletes nothing, and gives up nothing, while the clock cannot be trusted', async () => {
    const store = createOutboxStore(name());
    await store.change(() => outgoing({ state: 'sent', key: 'old' }));
    await store.change(() => outgoing({ key: 'waiting' }));
    const isClockRight = vi.fn(async () => false);
    const { states } = tab(store, { isClockRight, now: () => START + 31 * DAY });
    await vi.waitFor(() => expect(isClockRight).toHaveBeenCalled(), soon);
    await vi.waitFor(() => expect(states()).toEqual(['sent', 'sent']), soon);
  });
});

describe('where there is no lock to hold', () => {
  const minute = 60_000;
  const withoutLock: OutboxWorld['takeTurn'] = (lead) => {
    lead(false);
    return () => {};
  };

  it('a ticket that a reload caught while it was sent goes out after a minute, with the same page', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const store = createOutboxStore(name());
    await store.change(() => outgoing({ state: 'sending', attempts: 1 }));
    let now = START + 1000;
    const { keys, deliverTo } = receiver();
    const { states } = tab(store, { deliver: deliverTo, takeTurn: withoutLock, now: () => now });
    await vi.waitFor(() => expect(states()).toEqual(['sending']), soon);
    now += minute;
    vi.advanceTimersByTime(minute);
    await vi.waitFor(() => expect(states()).toEqual(['sent']), soon);
    expect(keys).toEqual(['a-content']);
  });

  it('a ticket that another tab has only just begun to send is left to it', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const store = createOutboxStore(name());
    let now = START;
    const { keys, deliverTo } = receiver();
    const { states } = tab(store, { deliver: deliverTo, takeTurn: withoutLock, now: () => now });
    now += minute;
    await store.change(() => outgoing({ state: 'sending', attempts: 1, changedAt: now }));
    const list = vi.spyOn(store, 'list');
    vi.advanceTimersByTime(minute);
    await vi.waitFor(() => expect(list).toHaveBeenCalled(), soon);
    await Promise.all(list.mock.results.map(({ value }) => value));
    await send(store, { content: 'other' });
    await vi.waitFor(() => expect(states()).toEqual(['sending', 'sent']), soon);
    expect(keys).not.toContain('a-content');
  });

  it('a clock that was set back holds up no ticket', async () => {
    const store = createOutboxStore(name());
    await store.change(() => outgoing({ state: 'sending', changedAt: START + 365 * DAY }));
    const { states } = tab(store, { takeTurn: withoutLock, now: () => START });
    await vi.waitFor(() => expect(states()).toEqual(['sent']), soon);
  });
});

describe('where the browser keeps nothing', () => {
  it('sends all the same while the page is open, and says so', async () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.stubGlobal('indexedDB', { open: refuse });
    vi.stubGlobal('BroadcastChannel', vi.fn(refuse));
    const store = createOutboxStore(name());
    const { keys, deliverTo } = receiver({ kind: 'again', reason: { why: 'slow' } });
    // Another tab leads; what only this page knows, only this page can send.
    const { actor, states } = tab(store, { deliver: deliverTo, takeTurn: () => () => {} });
    await send(store);
    await vi.waitFor(() => expect(keys).toHaveLength(1), soon);
    expect(actor.getSnapshot().context.unkept.size).toBe(1);
    await vi.waitFor(() => expect(states()).toEqual(['sent']), soon);
    await send(store);
    expect(keys).toHaveLength(2);
  });

  it('goes on in memory when it is full, and keeps what was kept', async () => {
    const database = name();
    const store = createOutboxStore(database);
    await store.change(() => outgoing({ key: 'before', state: 'sent', changedAt: Date.now() }));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    const { states, actor } = tab(store, {});
    await send(store, { content: 'other' });
    await vi.waitFor(() => expect(states()).toEqual(['sent', 'sent']), soon);
    expect(actor.getSnapshot().context.unkept.size).toBe(1);
    put.mockRestore();
    const { items } = await createOutboxStore(database).list();
    expect(items.map(({ key }) => key)).toEqual(['before']);
  });
});

describe('promise 2: what is stored and cannot be read as a ticket', () => {
  const broken = { key: 'broken', state: 'waiting', by: 'a newer version' };
  const spoil = (store: OutboxStore) => store.change(() => broken as unknown as Outgoing);

  it('is not sent, is told of, and is there as text', async () => {
    const store = createOutboxStore(name());
    await spoil(store);
    const { keys, deliverTo } = receiver();
    const { states, actor } = tab(store, { deliver: deliverTo });
    await send(store);
    await vi.waitFor(() => expect(states()).toEqual(['sent']), soon);
    expect(keys).not.toContain('broken');
    const { unreadable } = actor.getSnapshot().context;
    expect(unreadable.map((text) => JSON.parse(text))).toEqual([broken]);
  });

  it('is kept when a ticket of its name is written', async () => {
    const store = createOutboxStore(name());
    await spoil(store);
    await store.change(() => outgoing({ key: 'broken' }));
    const { items, unreadable } = await store.list();
    expect(items).toHaveLength(1);
    expect(unreadable.join()).toContain('a newer version');
  });

  it('is gone once a person has deleted it, and nothing else is', async () => {
    const store = createOutboxStore(name());
    await spoil(store);
    await store.change(() => outgoing());
    await store.removeUnreadable();
    expect(await store.list()).toMatchObject({ items: [{ key: 'a-content' }], unreadable: [] });
  });

  it('in a newer version’s database is told of and left alone; new tickets are sent all the same', async () => {
    const database = name();
    const newer = await openDB(database, 9, {
      upgrade: (db) => void db.createObjectStore('tickets9', { keyPath: 'id' }),
    });
    await newer.put('tickets9', { id: 1, says: 'from the future' });
    newer.close();
    const store = createOutboxStore(database);
    const { states, actor } = tab(store, {});
    await send(store);
    await vi.waitFor(() => expect(states()).toEqual(['sent']), soon);
    const { isNewer, unreadable } = actor.getSnapshot().context;
    expect(isNewer).toBe(true);
    expect(unreadable.join()).toContain('from the future');
    await store.removeUnreadable();
    expect((await store.list()).unreadable).toHaveLength(1);
  });
});

describe('one attempt', () => {
  const delivery = { url: 'https://hook.example/', key: 'key-1', body: '{"version":1}' };
  const stub = (answer: () => Promise<Response>) => {
    const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(answer);
    vi.stubGlobal('fetch', fetch);
    return fetch;
  };

  it('is a POST of the summary, with its key and without anything of the person', async () => {
    const fetch = stub(async () => new Response(null, { status: 201 }));
    const outcome = await deliver(delivery, new AbortController().signal);
    expect(outcome).toEqual({ kind: 'sent' });
    expect(fetch).toHaveBeenCalledWith(
      'https://hook.example/',
      expect.objectContaining({
        method: 'POST',
        body: '{"version":1}',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'key-1' },
        credentials: 'omit',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
      }),
    );
  });

  test.each([
    [true, 'unreachable'],
    [false, 'offline'],
  ])(
    'that nobody answers, or that is cut off, is one for later (online: %s)',
    async (onLine, why) => {
      vi.stubGlobal('navigator', { onLine });
      stub(async () => {
        throw new TypeError('Failed to fetch');
      });
      expect(await deliver(delivery, new AbortController().signal)).toEqual({
        kind: 'again',
        reason: { why },
      });
    },
  );

  it('that is led elsewhere has not arrived, and says so', async () => {
    stub(async () => Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' }));
    expect(await deliver(delivery, new AbortController().signal)).toEqual({
      kind: 'again',
      reason: { why: 'redirect' },
    });
  });

  it('is given up when it takes too long', async () => {
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: RequestInit) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    expect(await deliver(delivery, new AbortController().signal, 20)).toEqual({
      kind: 'again',
      reason: { why: 'slow' },
    });
  });
});

describe('a shared device', () => {
  it('keeps no ticket, neither one that waits nor one that has arrived', async () => {
    const database = name();
    let isShared = false;
    const store = createOutboxStore(database, () => isShared);
    await store.change(() => outgoing());
    isShared = true;
    await store.change(([one]) => one && { ...one, state: 'sent' });
    await store.change(() => outgoing({ key: 'b-content', caseId: 'b' }));
    const { items, unkept } = await store.list();
    expect(items.map(({ key, state }) => `${key} ${state}`).sort()).toEqual([
      'a-content sent',
      'b-content waiting',
    ]);
    expect([...unkept].sort()).toEqual(['a-content', 'b-content']);
    expect((await createOutboxStore(database).list()).items).toEqual([]);
  });
});
