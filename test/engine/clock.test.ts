import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { IN_SYNC, offsetOf, type Sample, untilTurn, verdictOf } from '../../src/engine/clock.ts';

const NOON = Date.UTC(2030, 0, 1, 12);

interface World {
  /** Milliseconds that the measured clock is ahead of the server's. */
  ahead: number;
  /** How long a request takes to the server, and its answer back. */
  there: number;
  back: number;
}

/** What a request tells that is sent when the measured clock shows `now`. */
function ask({ ahead, there, back }: World, now: number): Sample {
  const served = now - ahead + there;
  return { sent: now, received: now + there + back, date: Math.floor(served / 1000) * 1000 };
}

/** Asks once, and then `times` more around the turn of the second, as the clock check does. */
function measure(world: World, times: number, start = NOON) {
  const samples = [ask(world, start)];
  const doubts: number[] = [];
  for (let i = 0; i <= times; i++) {
    const offset = offsetOf(samples);
    if (offset === undefined) throw new Error('the simulated answers contradict each other');
    doubts.push(offset.within);
    const now = (samples.at(-1)?.received ?? start) + 40;
    samples.push(ask(world, now + untilTurn(offset, now, world.there)));
  }
  return { samples, doubts };
}

const world = fc.record({
  ahead: fc.integer({ min: -86_400_000, max: 86_400_000 }),
  there: fc.integer({ min: 0, max: 3_000 }),
  back: fc.integer({ min: 0, max: 3_000 }),
});

describe('how far a clock is off', () => {
  it('is known to half a second by one answer that takes no time', () => {
    expect(offsetOf([{ sent: NOON + 94_500, received: NOON + 94_500, date: NOON }])).toEqual({
      ahead: 94_000,
      within: 500,
    });
  });

  it('is known less well by an answer that takes longer', () => {
    const quick = offsetOf([ask({ ahead: -7_000, there: 50, back: 50 }, NOON)]);
    const slow = offsetOf([ask({ ahead: -7_000, there: 1_000, back: 1_000 }, NOON)]);
    expect(quick?.within).toBe(550);
    expect(slow?.within).toBe(1_500);
  });

  it.each([0, 1, -1, 94_000, -94_000, 3_600_000, -86_400_000])(
    'lies within the doubt when the clock is %d ms ahead',
    (ahead) => {
      for (const [there, back] of [
        [0, 0],
        [20, 20],
        [400, 30],
        [30, 400],
      ] as const) {
        const { samples } = measure({ ahead, there, back }, 4);
        const offset = offsetOf(samples);
        expect(Math.abs((offset?.ahead ?? Number.NaN) - ahead)).toBeLessThanOrEqual(
          offset?.within ?? 0,
        );
      }
    },
  );

  it('lies within the doubt whenever requests are sent and however long they take', () => {
    fc.assert(
      fc.property(
        world,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 60_000 }), fc.nat(2_000), fc.nat(2_000)), {
          minLength: 1,
        }),
        ({ ahead }, requests) => {
          const samples = requests.map(([wait, there, back]) =>
            ask({ ahead, there, back }, NOON + wait),
          );
          const offset = offsetOf(samples);
          expect(offset).toBeDefined();
          expect(offset?.within).toBeGreaterThanOrEqual(0);
          expect(Math.abs((offset?.ahead ?? Number.NaN) - ahead)).toBeLessThanOrEqual(
            offset?.within ?? 0,
          );
        },
      ),
    );
  });

  it('is never known less well with more answers', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 9 }), (one, times) => {
        const { doubts } = measure(one, times);
        expect(doubts).toEqual([...doubts].sort((a, b) => b - a));
      }),
    );
  });

  it('is not told without an answer', () => {
    expect(offsetOf([])).toBeUndefined();
  });

  it('is not told where the clock was set in between, or two servers disagree', () => {
    const before = ask({ ahead: 0, there: 20, back: 20 }, NOON);
    const after = ask({ ahead: 60_000, there: 20, back: 20 }, NOON + 60_000);
    expect(offsetOf([before, after])).toBeUndefined();
  });
});

describe('asking at the turn of a second', () => {
  it('waits until the request meets the turn', () => {
    expect(untilTurn({ ahead: 0, within: 500 }, NOON + 300, 0)).toBe(700);
    expect(untilTurn({ ahead: 0, within: 500 }, NOON + 300, 50)).toBe(650);
    expect(untilTurn({ ahead: 94_100, within: 500 }, NOON + 300, 0)).toBe(800);
    expect(untilTurn({ ahead: -250, within: 500 }, NOON + 300, 0)).toBe(450);
    expect(untilTurn({ ahead: 0, within: 500 }, NOON, 0)).toBe(0);
  });

  it('never has to wait for longer than a second', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(4_000_000_000), fc.nat(5_000), (ahead, now, travel) => {
        const wait = untilTurn({ ahead, within: 500 }, now, travel);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThan(1000);
        expect((now + wait - ahead + travel) % 1000).toBeCloseTo(0);
      }),
    );
  });

  it('halves the doubt each time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90_000, max: 90_000 }), (ahead) => {
        const { doubts } = measure({ ahead, there: 0, back: 0 }, 6, NOON + 123);
        expect(doubts).toEqual([500, 250, 125, 62.5, 31.25, 15.625, 7.8125]);
      }),
    );
  });

  it('halves it down to the time that requests take', () => {
    fc.assert(
      fc.property(world, (one) => {
        const { doubts } = measure(one, 8);
        for (const [i, doubt] of doubts.slice(1).entries()) {
          const travel = one.there + one.back;
          expect(doubt).toBeLessThanOrEqual(Math.max((doubts[i] ?? 0) / 2, 0) + travel / 2);
        }
      }),
    );
  });
});

describe('the verdict on a clock', () => {
  test.each([
    [0, 'in-sync'],
    [IN_SYNC - 1, 'in-sync'],
    [1 - IN_SYNC, 'in-sync'],
    [IN_SYNC, 'ahead'],
    [-IN_SYNC, 'behind'],
    [94_000, 'ahead'],
    [-94_000, 'behind'],
  ] as const)('%d ms ahead is %s', (ahead, verdict) => {
    expect(verdictOf({ ahead, within: 500 })).toBe(verdict);
  });
});
