import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres, type Postgres, startPostgres } from '../real/postgres.ts';
import { postgres } from '../src/store/postgres.ts';
import { sqlite } from '../src/store/sqlite.ts';
import { Store } from '../src/store/store.ts';
import { folder } from './fixtures.ts';

let server: Postgres | undefined;
beforeAll(async () => {
  server = hasPostgres() ? await startPostgres() : undefined;
});
afterAll(() => server?.stop());

const made = { state: 'made', isUncertain: false, due: 0, ticket: '7' } as const;

/** Two receivers' stores on the same database. */
async function two(kind: string): Promise<[Store, Store]> {
  const file = join(folder(), 'tickets.sqlite');
  const open = () =>
    Store.open(kind === 'SQLite' ? sqlite(file) : postgres(server?.url ?? '', () => {}));
  return [await open(), await open()];
}

describe.each(['SQLite', 'PostgreSQL'])('in %s', (kind) => {
  // Where there is no PostgreSQL, `npm run test:tickets` installs it.
  const test = it.skipIf(kind === 'PostgreSQL' && !hasPostgres());

  test('a key is kept once, and a ticket held by one receiver only', async () => {
    const [one, other] = await two(kind);
    const ticket = { key: `${kind}-key`, content: 'c', body: 'b' };
    const all = await Promise.all([one, other, one, other].map((each) => each.accept(ticket, 1)));
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
    const held = await Promise.all([one, other, one].map((each) => each.claim('x', 5, 100)));
    expect(held.filter((each) => each !== undefined)).toHaveLength(1);
    expect(await other.claim('y', 99, 200)).toBeUndefined();

    const late = await other.claim('y', 101, 200);
    expect(late).toMatchObject({ isUncertain: true, attempts: 2, body: 'b' });
    expect(await one.settle('x', ticket.key, made, 150)).toBe(false);
    expect(await other.settle('y', ticket.key, made, 150)).toBe(true);
    expect(await one.get(ticket.key)).toMatchObject({ state: 'made', ticket: '7', body: '' });
    expect(await one.nextDue()).toBeUndefined();
    expect(await one.count()).toEqual({
      by: { waiting: 0, sending: 0, made: 1, refused: 0 },
      oldest: undefined,
    });

    await one.purge(150);
    expect(await one.get(ticket.key)).toBeDefined();
    await one.purge(151);
    expect(await one.get(ticket.key)).toBeUndefined();
    await Promise.all([one.close(), other.close()]);
  });

  test('a ticket is due when it was written down by a clock that has been set back since', async () => {
    const [one, other] = await two(kind);
    const key = `${kind}-tomorrow`;
    await one.accept({ key, content: 'c', body: 'b' }, 86_400_000);
    expect(await other.claim('x', 1_000, 2_000)).toMatchObject({ key });
    await other.settle('x', key, made, 1);
    await Promise.all([one.close(), other.close()]);
  });

  test('a refused ticket stays until it is tried again', async () => {
    const [one, other] = await two(kind);
    const key = `${kind}-refused`;
    await one.accept({ key, content: 'c', body: 'b' }, 1);
    await one.claim('x', 5, 100);
    const refused = { state: 'refused', isUncertain: false, due: 5, reason: 'too long' } as const;
    await one.settle('x', key, refused, 6);
    await one.purge(1e15);
    expect(await one.claim('x', 1_000, 2_000)).toBeUndefined();
    expect(await one.open()).toMatchObject([{ key, state: 'refused', reason: 'too long' }]);
    expect(await other.retry(10, key)).toBe(1);
    expect(await one.claim('x', 1_000, 2_000)).toMatchObject({ key, body: 'b' });
    await Promise.all([one.close(), other.close()]);
  });
});
