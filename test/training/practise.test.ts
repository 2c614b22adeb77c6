import { describe, expect, it, test, vi } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { records } from '../../flows/records/index.ts';
import { identityChecks } from '../../src/engine/organisation.ts';
import {
  belongsToSecurity,
  type Call,
  difficulties,
  makeCall,
} from '../../src/training/practise/call.ts';
import { judge } from '../../src/training/practise/judge.ts';
import { randomFor } from '../../src/training/practise/random.ts';
import { giveWay, type Player, playBest, playRandom } from './bot.ts';

// A thousand calls take their time where much else runs.
vi.setConfig({ testTimeout: 300_000 });

/** A thousand calls over all difficulties. */
const calls: readonly Call[] = Array.from({ length: 1000 }, (_, i) =>
  makeCall(String(i), allFlows, records, difficulties[i % 3]),
);
const impostors = calls.filter(({ caller }) => caller.is === 'impostor');
const real = calls.filter(({ caller }) => caller.is === 'real');
const verdictOf = ({ call, moves }: Player, allowed: readonly string[] = identityChecks) =>
  judge(call, allFlows, { moves, allowed });

const players = calls.map((call) => playBest(call, allFlows));
const best = players.map((player) => verdictOf(player));

describe('a thousand practice calls', () => {
  it('can each be ended rightly, and the best play scores full marks', () => {
    const flawed = best.flatMap((verdict, i) =>
      verdict.score === 100 && verdict.passed && verdict.outcome === 'right'
        ? []
        : {
            seed: i,
            call: calls[i]?.way,
            score: verdict.score,
            reasons: verdict.reasons.filter(({ cost }) => cost > 0),
          },
    );
    expect(flawed).toEqual([]);
  });

  it('begin in every guide, with and without an impostor', () => {
    expect(new Set(calls.map(({ way }) => way.flow))).toEqual(new Set(Object.keys(allFlows)));
    expect(impostors.length).toBeGreaterThan(200);
    expect(real.length).toBeGreaterThan(500);
  });

  it('hold vague answers, answers of somebody who does not know, two matters, and offered codes', () => {
    const truths = calls.flatMap(({ truth }) => Object.values(truth));
    expect(truths.filter((answer) => answer === 'not-sure').length).toBeGreaterThan(50);
    expect(calls.filter(({ second }) => second).length).toBeGreaterThan(50);
    expect(calls.filter(({ blurtsAt }) => blurtsAt).length).toBeGreaterThan(50);
    const asks = players.map(({ state }) => state);
    const unclear =
      asks.flatMap(({ asks: all }) => all).length - asks.flatMap(({ taken }) => taken).length;
    expect(unclear).toBeGreaterThan(200);
  });

  it('score no full marks when they are played at random', () => {
    const scores = calls.map(
      (call) => verdictOf(playRandom(call, allFlows, randomFor(`random ${call.seed}`))).score,
    );
    expect(scores.filter((score) => score === 100)).toEqual([]);
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeLessThan(50);
  });

  it('are the same call for the same seed, and another for another', () => {
    for (const [i, call] of calls.slice(0, 100).entries()) {
      expect(makeCall(String(i), allFlows, records, difficulties[i % 3])).toEqual(call);
      expect(makeCall(`${i} again`, allFlows, records, difficulties[i % 3])).not.toEqual(call);
      expect(playBest(call, allFlows).state.turns).toEqual(players[i]?.state.turns);
    }
  });

  it('can be played through with the values that callers read out', () => {
    const valued = calls.filter(({ truth }) =>
      Object.values(truth).some((one) => one.includes('~')),
    );
    expect(valued.length).toBeGreaterThan(10);
  });
});

describe('a caller who is an impostor', () => {
  test.each([
    ['goes on', false],
    ['refuses after all', true],
  ])('cannot be passed by a trainee who gives way and %s', (_, thenRefuse) => {
    for (const call of impostors.slice(0, 150)) {
      const player = giveWay(call, allFlows, randomFor(call.seed), thenRefuse);
      const verdict = verdictOf(player);
      expect(player.state.gaveWay).toHaveLength(1);
      expect(verdict.passed).toBe(false);
      expect(verdict.outcome).toBe('let-in');
      expect(verdict.parts.identity).toBe(0);
    }
  });

  it('is confirmed by no check at all', () => {
    for (const call of impostors.slice(0, 100)) {
      const player = playBest(call, allFlows);
      const [, ...others] = identityChecks;
      const before = player.moves.findIndex(({ is }) => is === 'refuse');
      player.moves.splice(
        before,
        0,
        ...others.map((method) => ({ at: 1, is: 'check' as const, method })),
      );
      expect(player.state.isConfirmed).toBe(false);
      const verdict = verdictOf(player);
      expect(verdict.passed).toBe(true);
      expect(verdict.reasons.map(({ is }) => is)).toContain('many-checks');
    }
  });

  it('is not refused by handing over to anybody else', () => {
    for (const call of impostors.slice(0, 50)) {
      const player = playBest(call, allFlows);
      const moves = player.moves.filter(({ is }) => is !== 'refuse');
      const verdict = judge(call, allFlows, { moves, allowed: identityChecks });
      expect(verdict.outcome).toBe('not-secured');
      expect(verdict.passed).toBe(false);
    }
  });
});

describe('a real caller', () => {
  it('is not to be sent to security where a check would have shown who it is', () => {
    for (const call of real.filter(({ isProtected }) => isProtected).slice(0, 50)) {
      const player = playBest(call, allFlows);
      const at = player.moves.findIndex(({ is }) => is === 'check');
      const moves = [
        ...player.moves.slice(0, at),
        { at: 1, is: 'refuse' as const },
        { at: 2, is: 'end' as const },
      ];
      const verdict = judge(call, allFlows, { moves, allowed: identityChecks });
      expect(verdict.outcome).toBe('sent-away');
      expect(verdict.passed).toBe(false);
    }
  });

  it('is rightly refused where the organisation allows no check by telephone', () => {
    for (const call of real.filter(({ isProtected }) => isProtected).slice(0, 50)) {
      expect(belongsToSecurity(call, [])).toBe(true);
      const moves = playBest(call, allFlows, []).moves;
      const verdict = judge(call, allFlows, { moves, allowed: [] });
      expect(verdict.outcome).toBe('right');
    }
  });

  it('gets no protected step shown before a check', () => {
    for (const call of real.filter(({ isProtected }) => isProtected).slice(0, 50)) {
      const player = playBest(call, allFlows);
      const moves = player.moves.filter(({ is }) => is !== 'check');
      const verdict = judge(call, allFlows, { moves, allowed: identityChecks });
      expect(verdict.outcome).toBe('stopped');
      expect(verdict.parts.identity).toBeLessThan(25);
    }
  });
});

describe('the debrief', () => {
  const call = calls.find(
    ({ truth, isProtected, caller, isFirstTold }) =>
      Object.keys(truth).length > 2 && !isProtected && caller.is === 'real' && isFirstTold,
  );
  if (call === undefined) throw new Error('no call has enough to it');

  it('explains a wrong reading with what was said, what it meant and the trainer’s note', () => {
    const player = playBest(call, allFlows);
    const first = player.moves.findIndex(({ is }) => is === 'answer');
    const truth = Object.values(call.truth)[0];
    const other = Object.entries(call.truth)[0]?.[0].split('/')[1];
    const offered = allFlows[call.way.flow]?.config.states?.[other ?? '']?.on ?? {};
    const wrong = Object.keys(offered).find((id) => id !== truth?.split('~')[0]) ?? '';
    const moves = player.moves.toSpliced(
      first,
      0,
      { at: 1, is: 'answer', answer: wrong },
      { at: 2, is: 'back' },
    );
    const verdict = judge(call, allFlows, { moves, allowed: identityChecks });
    const reason = verdict.reasons.find(({ is }) => is === 'misread');
    expect(reason).toMatchObject({ isMended: true, cost: 4 });
    expect(reason).toHaveProperty('note', expect.stringMatching(/\w/));
    expect(verdict.score).toBe(96);
  });

  it('counts a question whose answer was known as one that was not needed', () => {
    const player = playBest(call, allFlows);
    const moves = player.moves.toSpliced(1, 0, { at: 1, is: 'ask' });
    const verdict = judge(call, allFlows, { moves, allowed: identityChecks });
    expect(verdict.reasons.map(({ is }) => is)).toContain('not-needed');
    expect(verdict.score).toBe(99);
  });

  it('says what the summary lacks', () => {
    const { moves } = playBest(call, allFlows);
    const verdict = judge(call, allFlows, {
      moves: moves.filter(({ is }) => is !== 'write'),
      allowed: identityChecks,
    });
    const lacking = verdict.reasons.filter(({ part, cost }) => part === 'handOff' && cost > 0);
    expect(lacking.length).toBeGreaterThanOrEqual(3);
  });

  it('finds a secret that was written down', () => {
    const player = playBest(call, allFlows);
    const moves = player.moves.toSpliced(-1, 0, {
      at: 1,
      is: 'write',
      field: 'note',
      text: 'She read me •••••• from her phone.',
    });
    const verdict = judge(call, allFlows, { moves, allowed: identityChecks });
    expect(verdict.reasons.map(({ is }) => is)).toContain('secret-written');
  });

  it('gives a reason for every point that is missing', () => {
    for (const one of calls) {
      const verdict = verdictOf(playRandom(one, allFlows, randomFor(`why ${one.seed}`)));
      for (const [part, points] of Object.entries(verdict.parts)) {
        const own = verdict.reasons.filter((reason) => reason.part === part);
        expect(own.length).toBeGreaterThan(0);
        const full = { outcome: 30, way: 30, identity: 25, handOff: 15 }[part] ?? 0;
        expect(Math.max(0, full - own.reduce((sum, { cost }) => sum + cost, 0))).toBe(points);
      }
    }
  });
});
