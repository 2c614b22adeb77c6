import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folder, newKey, post, running, sample, settings, toySystem, written } from './fixtures.ts';

const soon = { timeout: 10_000, interval: 10 };

describe('a ticket', () => {
  it('is made in the system, with the words that the page shows and how the person is reached', async () => {
    const system = await toySystem();
    const receiver = await running(written(settings(system.url)));
    const key = newKey();
    const answer = await post(
      receiver,
      { ...sample, contact: 'ext. 12\nNot a line of its own' },
      { 'Idempotency-Key': key },
    );
    expect(answer).toMatchObject({ status: 201, json: { state: 'made', ticket: '1' } });
    const [made] = system.made;
    expect(made).toMatchObject({ key, subject: sample.problem });
    expect(made?.text).toContain('How to reach the user: ext. 12 Not a line of its own\n');
    expect(made?.text).toContain(`Case code: ${sample.caseCode}`);
    for (const ask of sample.asks) expect(made?.text).toContain(ask);
  });

  it('is in the language of its summary', async () => {
    const system = await toySystem();
    const receiver = await running(written(settings(system.url)));
    await post(receiver, { ...sample, language: 'de', contact: 'x' });
    expect(system.made[0]?.text).toMatch(/^So ist der Benutzer zu erreichen: x\n/);
    expect(system.made[0]?.text).not.toContain('Step by step');
  });

  it('is made once, however often and whenever it is sent', async () => {
    const system = await toySystem();
    const receiver = await running(written(settings(system.url)));
    const headers = { 'Idempotency-Key': newKey() };
    const atOnce = await Promise.all([1, 2, 3, 4].map(() => post(receiver, sample, headers)));
    // Another tab makes the summary at another time, and leaves no number.
    const later = await post(receiver, { ...sample, madeAt: '2027-01-01T00:00:00Z' }, headers);
    expect(atOnce.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect(later).toMatchObject({ status: 200, json: { state: 'made', ticket: '1' } });
    expect(system.made).toHaveLength(1);
  });

  it('is not mistaken for one that says something else under the same key', async () => {
    const system = await toySystem();
    const receiver = await running(written(settings(system.url)));
    const headers = { 'Idempotency-Key': newKey() };
    await post(receiver, sample, headers);
    const other = await post(receiver, { ...sample, problem: 'Another' }, headers);
    expect(other).toMatchObject({ status: 422 });
    expect(other.json.error).toContain('says something else');
    expect(system.made).toHaveLength(1);
  });

  it('is looked up before it is made again where the answer was lost', async () => {
    const system = await toySystem();
    const answers = ['lost', 'none'] as const;
    let i = 0;
    system.instead = () => answers[i++];
    const receiver = await running(written(settings(system.url)));
    const [first, second] = [await post(receiver), await post(receiver)];
    expect([first.status, second.status]).toEqual([202, 202]);
    await vi.waitFor(async () => {
      expect((await receiver.store.count()).by.made).toBe(2);
    }, soon);
    expect(system.made).toHaveLength(2);
    const metrics = await (await fetch(`${receiver.url}/metrics`)).text();
    expect(metrics).toContain('receiver_attempts_total{outcome="found"} 1');
    expect(metrics).toContain('receiver_tickets{state="made"} 2');
  });

  it('waits while the system is away, outlives the receiver, and arrives when both are back', async () => {
    const system = await toySystem();
    const path = written(settings(system.url));
    const first = await running(path);
    const { url } = system;
    await system.close();
    expect(await post(first)).toMatchObject({ status: 202, json: { state: 'waiting' } });
    await first.stop();
    const second = await running(path);
    await vi.waitFor(async () => {
      const health = await (await fetch(`${second.url}/health`)).json();
      expect(health).toMatchObject({ status: 'degraded', tickets: { waiting: 1 } });
      expect(health.trouble).toContain('ECONNREFUSED');
    }, soon);
    await system.open(Number(new URL(url).port));
    await vi.waitFor(() => expect(system.made).toHaveLength(1), soon);
  });

  it('does not storm a system that is away: after a few failures nobody asks until the pause is over', async () => {
    const system = await toySystem();
    system.instead = () => ({ status: 429 });
    const { times } = settings(system.url);
    const hour = { ...times, answer: 0, firstPause: 3600, longestPause: 3600 };
    const receiver = await running(written(settings(system.url, { times: hour })));
    const asked = () => system.asked.filter((each) => each.startsWith('POST')).length;
    for (let i = 0; i < 5; i += 1) await post(receiver);
    await vi.waitFor(() => expect(asked()).toBeGreaterThan(2), soon);
    await vi.waitFor(async () => expect((await receiver.store.count()).by.sending).toBe(0), soon);
    const before = asked();
    for (let i = 0; i < 5; i += 1) await post(receiver);
    expect((await receiver.store.count()).by).toMatchObject({ waiting: 10, sending: 0 });
    expect(asked()).toBe(before);
  });

  it('that another receiver died over is looked up, not made anew', async () => {
    const system = await toySystem();
    const path = written(settings(system.url));
    const receiver = await running(path);
    const key = newKey();
    await receiver.store.accept({ key, content: 'x', body: JSON.stringify(sample) }, 0);
    await receiver.store.claim('one that died', 1, 2, key);
    system.made.push({ key, subject: '', text: '' });
    await vi.waitFor(async () => {
      expect(await receiver.store.get(key)).toMatchObject({ state: 'made', ticket: '1' });
    }, soon);
    expect(system.made).toHaveLength(1);
  });

  it('that the system refuses is told to the page, kept, and tried again when it is sent again', async () => {
    const system = await toySystem();
    let isOn = true;
    system.instead = () =>
      isOn ? { status: 422, json: { errors: ['Subject is too long'] } } : undefined;
    const receiver = await running(written(settings(system.url)));
    const headers = { 'Idempotency-Key': newKey() };
    const refused = await post(receiver, sample, headers);
    expect(refused.status).toBe(422);
    expect(refused.json.error).toContain('does not take it');
    expect(JSON.stringify(refused.json)).not.toContain('Subject');
    const [kept] = await receiver.store.open();
    expect(kept?.reason).toContain('Subject is too long');
    expect(JSON.parse(kept?.body ?? '')).toEqual(sample);
    isOn = false;
    expect((await post(receiver, sample, headers)).status).toBe(200);
    expect(system.made).toHaveLength(1);
  });

  it('waits where the token is wrong, and health says so', async () => {
    const system = await toySystem();
    const receiver = await running(written(settings(system.url), folder(), 'wrong'));
    expect((await post(receiver)).status).toBe(202);
    const health = await (await fetch(`${receiver.url}/health`)).json();
    expect(health.status).toBe('degraded');
    expect(health.trouble).toContain('401 {"message":"Unauthorized"}');
    expect(await receiver.store.open()).toHaveLength(1);
  });

  it.each([
    ['a page to sign in', { status: 200 }, 'status 200 not JSON: is system.url right?'],
    [
      'the way to another page',
      { status: 302, to: 'https://login.example/?back=x' },
      'status 302 it leads to https://login.example: is system.url right?',
    ],
  ])('waits where %s is in between, and health says so', async (_, answer, words) => {
    const system = await toySystem();
    system.instead = () => ({ ...answer, page: '<form>' });
    const receiver = await running(written(settings(system.url)));
    expect((await post(receiver)).status).toBe(202);
    expect((await (await fetch(`${receiver.url}/health`)).json()).trouble).toContain(words);
    expect((await receiver.store.count()).by.made).toBe(0);
  });

  it('comes again after a day at the latest, however long the system asks to wait', async () => {
    const system = await toySystem();
    system.instead = () => ({ status: 429, after: '999999999' });
    const receiver = await running(written(settings(system.url)));
    const before = Date.now();
    expect((await post(receiver)).status).toBe(202);
    const due = ((await receiver.store.nextDue()) ?? 0) - before;
    expect(due).toBeGreaterThan(23 * 3_600_000);
    expect(due).toBeLessThan(27 * 3_600_000);
  });

  it('that cannot be written down is not taken, and health says so until one is', async () => {
    const receiver = await running(written(settings('http://127.0.0.1:9')));
    const health = async () => (await fetch(`${receiver.url}/health`)).status;
    await receiver.store.accept({ key: 'k', content: 'c', body: null as never }, 0).catch(() => {});
    expect(await health()).toBe(503);
    expect((await post(receiver)).status).toBe(202);
    expect(await health()).toBe(200);
    await receiver.store.close();
    expect(await (await fetch(`${receiver.url}/health`)).json()).toMatchObject({
      status: 'down',
      trouble: expect.stringContaining('the store: '),
    });
  });

  it('leaves its words neither in the store once it is made, nor in the log', async () => {
    const system = await toySystem();
    const path = written(settings(system.url));
    const receiver = await running(path);
    const secret = 'Ada Example, +44 20 7946 0123';
    system.instead = () => ({ status: 422, json: { errors: [secret] } });
    const headers = { 'Idempotency-Key': newKey() };
    await post(receiver, { ...sample, contact: secret }, headers);
    system.instead = undefined;
    await post(receiver, { ...sample, contact: secret }, headers);
    expect(await receiver.store.get(headers['Idempotency-Key'])).toMatchObject({
      state: 'made',
      body: '',
    });
    const log = receiver.log.join('');
    expect(log).toContain('"outcome":"refused"');
    for (const words of [secret, sample.problem, '127.0.0.1:5', '"req"'])
      expect(log).not.toContain(words);
    await receiver.stop();
    const file = readFileSync(join(dirname(path), 'tickets.sqlite'), 'latin1');
    expect(file).not.toContain(secret);
  });
});

describe('what cannot be a ticket gets an answer that says why', () => {
  it.each([
    ['no key', sample, {}, 400, 'Idempotency-Key: missing'],
    ['a key with other signs', sample, { 'Idempotency-Key': "x' OR 1=1" }, 400, '8 to 200 letters'],
    ['no JSON', '{', undefined, 400, 'JSON'],
    ['no summary', { version: 1 }, undefined, 422, 'language: '],
    ['a link elsewhere', { ...sample, link: 'https://evil.example/' }, undefined, 422, 'link: '],
    ['a newer version', { ...sample, version: 2 }, undefined, 503, 'older than the page'],
    ['a newer field', { ...sample, mood: 'good' }, undefined, 503, '"mood"'],
    ['far too much', { ...sample, problem: 'x'.repeat(1_100_000) }, undefined, 413, 'too large'],
    [
      'plain text',
      'x',
      { 'Content-Type': 'text/plain', 'Idempotency-Key': 'k-1234567' },
      415,
      'Media',
    ],
  ])('%s', async (_, body, headers, status, words) => {
    const receiver = await running(written(settings('http://127.0.0.1:9')));
    const answer = await post(receiver, body, headers as Record<string, string> | undefined);
    expect(answer.status).toBe(status);
    expect(answer.json.error).toContain(words);
    expect((await receiver.store.count()).by.waiting).toBe(0);
  });

  it('too many from one address, and too many that wait', async () => {
    const limits = { waiting: 1, perMinute: 2 };
    const receiver = await running(written(settings('http://127.0.0.1:9', { limits })));
    const statuses = [await post(receiver), await post(receiver), await post(receiver)];
    expect(statuses.map(({ status }) => status)).toEqual([202, 503, 429]);
    expect(Number(statuses[2]?.after)).toBeGreaterThan(0);
  });
});
