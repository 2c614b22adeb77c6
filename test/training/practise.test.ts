import { describe, expect, it, test, vi } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { records } from '../../flows/records/index.ts';
import { defaultChecks } from '../../src/engine/organisation.ts';
import {
  belongsToSecurity,
  type Call,
  difficulties,
  makeCall,
} from '../../src/training/practise/call.ts';
import { judge, type Verdict } from '../../src/training/practise/judge.ts';
import { idOf, type Move, playOut } from '../../src/training/practise/play.ts';
import { randomFor } from '../../src/training/practise/random.ts';
import { blurted } from '../../src/training/practise/voice.ts';
import { giveWay, type Player, playBest, playRandom } from './bot.ts';

// A thousand calls take their time where much else runs.
vi.setConfig({ testTimeout: 300_000 });

/** A thousand calls over all difficulties. */
const calls: readonly Call[] = Array.from({ length: 1000 }, (_, i) =>
  makeCall(String(i), allFlows, records, difficulties[i % 3]),
);
const verdictOf = (
  { call, moves }: Pick<Player, 'call' | 'moves'>,
  allowed: readonly string[] = defaultChecks,
) => judge(call, allFlows, { moves, allowed });

/** Each call played as well as can be; all tests share the players, so moves are copied to change. */
const players: readonly Player[] = calls.map((call) => playBest(call, allFlows));
const best = players.map((player) => verdictOf(player));
const atRandom = calls.map((call) =>
  verdictOf(playRandom(call, allFlows, randomFor(`random ${call.seed}`))),
);
const impostors = players.filter(({ call }) => call.caller.is === 'impostor');
const real = players.filter(({ call }) => call.caller.is === 'real');
const guarded = real.filter(({ call }) => call.isProtected);

/** @returns the first player of whom something is true */
function playerWhere(isSo: (player: Player) => boolean): Player {
  const found = players.find(isSo);
  if (found === undefined) throw new Error('no call has enough to it');
  return found;
}

/** A real caller of whom several answers are asked, the first told at once, and nobody checks who it is. */
const ofSeveral = playerWhere(
  ({ call: { truth, isProtected, caller, isFirstTold } }) =>
    Object.keys(truth).length > 2 && !isProtected && caller.is === 'real' && isFirstTold,
);

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
    const scores = atRandom.map(({ score }) => score);
    expect(scores.filter((score) => score === 100)).toEqual([]);
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeLessThan(50);
  });

  it('are the same call for the same seed, and another for another', () => {
    for (const [i, call] of calls.slice(0, 100).entries()) {
      expect(makeCall(String(i), allFlows, records, difficulties[i % 3])).toEqual(call);
      const other = makeCall(`${i} again`, allFlows, records, difficulties[i % 3]);
      expect({ ...other, seed: call.seed }).not.toEqual(call);
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
    for (const { call } of impostors) {
      const player = giveWay(call, allFlows, randomFor(call.seed), thenRefuse);
      const verdict = verdictOf(player);
      expect(player.state.gaveWay).toHaveLength(1);
      expect(verdict.passed).toBe(false);
      expect(verdict.outcome).toBe('let-in');
      expect(verdict.parts.identity).toBe(0);
    }
  });

  it('is confirmed by no check at all', () => {
    const [, ...others] = defaultChecks;
    const more = others.map((method): Move => ({ at: 1, is: 'check', method }));
    for (const { call, moves: all } of impostors) {
      const before = all.findIndex(({ is }) => is === 'refuse');
      const moves = all.toSpliced(before, 0, ...more);
      const { checks, isConfirmed } = playOut(call, allFlows, { moves });
      expect(checks).toHaveLength(defaultChecks.length);
      expect(isConfirmed).toBe(false);
      const verdict = verdictOf({ call, moves });
      expect(verdict.passed).toBe(true);
      expect(verdict.reasons.map(({ is }) => is)).toContain('many-checks');
      expect(verdict.parts.identity).toBe(13);
    }
  });

  it('is not refused by handing over to anybody else', () => {
    for (const { call, moves: all } of impostors) {
      const moves = all.filter(({ is }) => is !== 'refuse');
      const verdict = verdictOf({ call, moves });
      expect(verdict.outcome).toBe('not-secured');
      expect(verdict.passed).toBe(false);
    }
  });
});

describe('a real caller', () => {
  it('is not to be sent to security where a check would have shown who it is', () => {
    for (const { call, moves: all } of guarded) {
      const at = all.findIndex(({ is }) => is === 'check');
      const moves: Move[] = [...all.slice(0, at), { at: 1, is: 'refuse' }, { at: 2, is: 'end' }];
      const verdict = verdictOf({ call, moves });
      expect(verdict.outcome).toBe('sent-away');
      expect(verdict.passed).toBe(false);
    }
  });

  it('is rightly refused where the organisation allows no check by telephone', () => {
    for (const { call } of guarded) {
      expect(belongsToSecurity(call, [])).toBe(true);
      const verdict = verdictOf(playBest(call, allFlows, []), []);
      expect(verdict.outcome).toBe('right');
    }
  });

  it('gets no protected step shown before a check', () => {
    for (const { call, moves: all } of guarded) {
      const moves = all.filter(({ is }) => is !== 'check');
      expect(playOut(call, allFlows, { moves }).isGate).toBe(true);
      const verdict = verdictOf({ call, moves });
      expect(verdict.outcome).toBe('stopped');
      expect(verdict.parts.identity).toBe(15);
    }
  });

  it('is not passed by a trainee who gives way, though it ends rightly', () => {
    for (const { call, moves: all } of guarded) {
      const moves = all.map(
        (move): Move =>
          move.is === 'check' ? { at: move.at, is: 'give-way', how: 'trust' } : move,
      );
      const verdict = verdictOf({ call, moves });
      expect(verdict.outcome).toBe('right');
      expect(verdict.parts.identity).toBe(0);
      expect(verdict.passed).toBe(false);
    }
  });
});

describe('the points', () => {
  /** @returns what the points were taken for, and how many */
  const costsOf = ({ reasons }: Verdict) =>
    reasons.filter(({ cost }) => cost > 0).map(({ is, cost }) => [is, cost]);
  const wayOf = ({ call }: Player) => Object.keys(call.truth);
  const elsewhere = Object.keys(allFlows).find((flow) =>
    wayOf(ofSeveral).every((point) => !point.startsWith(`${flow}/`)),
  );
  if (elsewhere === undefined) throw new Error('there is one guide only');

  it('pass a call from 70 on', () => {
    const { call } = playerWhere((one) => impostors.includes(one) && wayOf(one).length > 0);
    const refused: Move = { at: 1, is: 'refuse' };
    const end: Move = { at: 3, is: 'end' };
    const nothing = verdictOf({ call, moves: [refused, end] });
    expect(nothing).toMatchObject({ outcome: 'right', score: 67, passed: false });
    const reference: Move = { at: 2, is: 'write', field: 'reference', text: call.reference };
    const little = verdictOf({ call, moves: [refused, reference, end] });
    expect(little).toMatchObject({ outcome: 'right', score: 71, passed: true });
  });

  it('are lost by a wrong reading that stays', () => {
    const { call, moves } = ofSeveral;
    const [point = '', truth = ''] = Object.entries(call.truth)[0] ?? [];
    const offered = allFlows[call.way.flow]?.config.states?.[point.split('/')[1] ?? '']?.on ?? {};
    const wrong = Object.keys(offered).find((id) => id !== truth.split('~')[0]) ?? '';
    const others = moves.filter(({ is }) => is === 'guide' || is === 'write' || is === 'end');
    const verdict = verdictOf({
      call,
      moves: others.toSpliced(1, 0, { at: 1, is: 'answer', answer: wrong }),
    });
    expect(verdict.reasons).toContainEqual(
      expect.objectContaining({ is: 'misread', cost: 8, isMended: false }),
    );
    expect(verdict.parts.way).toBe(22);
  });

  it('are lost by every answer that nobody had told', () => {
    const { call, moves } = ofSeveral;
    const verdict = verdictOf({ call, moves: moves.filter(({ is }) => is !== 'ask') });
    expect(costsOf(verdict)).toEqual(
      wayOf(ofSeveral)
        .slice(1)
        .map(() => ['guessed', 4]),
    );
  });

  it('are lost by a value that the caller read out and nobody noted', () => {
    const { call, moves: all } = playerWhere(({ call: { truth } }) =>
      Object.values(truth).some((one) => one.includes('~')),
    );
    const moves = all.map((move) =>
      move.is === 'answer' ? { ...move, answer: idOf(move.answer) } : move,
    );
    const values = Object.values(call.truth).filter((one) => one.includes('~'));
    expect(costsOf(verdictOf({ call, moves }))).toEqual(values.map(() => ['no-number', 2]));
  });

  it('are lost by another guide, and by a question of it', () => {
    const { call, moves } = ofSeveral;
    const other: Move = { at: 1, is: 'guide', flow: elsewhere, answers: [] };
    expect(costsOf(verdictOf({ call, moves: [other, ...moves] }))).toEqual([['other-guide', 4]]);
    const ask: Move = { at: 1, is: 'ask' };
    expect(costsOf(verdictOf({ call, moves: [other, ask, ask, ...moves] }))).toEqual([
      ['other-guide', 4],
      ['detour', 2],
    ]);
  });

  it('are lost by beginning with the second matter, and by forgetting it', () => {
    const { call, moves } = playerWhere((one) => one.call.second !== undefined);
    const second: Move = { at: 1, is: 'guide', flow: call.second?.flow ?? '', answers: [] };
    expect(costsOf(verdictOf({ call, moves: [second, ...moves] }))).toEqual([['second-first', 4]]);
    const forgotten = moves.map((move) =>
      move.is === 'write' && move.field !== 'reference'
        ? { ...move, text: 'So it was, so be it.' }
        : move,
    );
    expect(costsOf(verdictOf({ call, moves: forgotten }))).toEqual([['lacks-second', 3]]);
  });

  it('are lost by every answer that is left where a call is stopped', () => {
    const { call, moves } = ofSeveral;
    const verdict = verdictOf({
      call,
      moves: moves.filter(({ is }) => !['ask', 'answer'].includes(is)),
    });
    expect(verdict.outcome).toBe('stopped');
    expect(verdict.parts.outcome).toBe(0);
    expect(verdict.parts.way).toBe(Math.max(0, 30 - 8 * wayOf(ofSeveral).length));
  });

  it('are lost by each check after the first, up to twelve', () => {
    const [{ call, moves }] = impostors as [Player];
    const before = moves.findIndex(({ is }) => is === 'refuse');
    const points = defaultChecks.map((_, i) => {
      const more = defaultChecks.slice(1, i + 1);
      const checks = more.map((method): Move => ({ at: 1, is: 'check', method }));
      return verdictOf({ call, moves: moves.toSpliced(before, 0, ...checks) }).parts.identity;
    });
    expect(points).toEqual([25, 21, 17, 13, 13]);
  });

  it('are lost by everything that a hand-off lacks', () => {
    const [{ call, moves }] = impostors as [Player];
    const verdict = verdictOf({ call, moves: moves.filter(({ is }) => is !== 'write') });
    expect(
      verdict.reasons.flatMap((one) => (one.is === 'lacks' ? [[one.field, one.cost]] : [])),
    ).toEqual([
      ['reference', 4],
      ['note', 4],
      ['told', 3],
      ['ask', 4],
    ]);
    expect(verdict.parts.handOff).toBe(0);
  });
});

describe('a play', () => {
  it('hears the code that a caller offers when the step is asked', () => {
    const offering = players.filter(({ call }) => call.blurtsAt !== undefined);
    expect(offering.length).toBeGreaterThan(50);
    const { id } = blurted('');
    for (const { state } of offering) {
      const lines = state.turns.flatMap((turn) => turn.lines);
      expect(lines.some((line) => typeof line !== 'string' && line.id === id)).toBe(true);
    }
  });

  it('has a time that does not run backwards', () => {
    const [{ call }] = players as [Player];
    const moves: Move[] = [
      { at: 9_000, is: 'guide', flow: call.way.flow, answers: [] },
      { at: 10, is: 'ask' },
    ];
    expect(playOut(call, allFlows, { moves }).turns.at(-1)?.at).toBe(9_000);
  });
});

describe('the debrief', () => {
  const { call, moves: all } = ofSeveral;

  it('explains a wrong reading with what was said, what it meant and the trainer’s note', () => {
    const first = all.findIndex(({ is }) => is === 'answer');
    const truth = Object.values(call.truth)[0];
    const other = Object.entries(call.truth)[0]?.[0].split('/')[1];
    const offered = allFlows[call.way.flow]?.config.states?.[other ?? '']?.on ?? {};
    const wrong = Object.keys(offered).find((id) => id !== truth?.split('~')[0]) ?? '';
    const moves = all.toSpliced(
      first,
      0,
      { at: 1, is: 'answer', answer: wrong },
      { at: 2, is: 'back' },
    );
    const verdict = verdictOf({ call, moves });
    const reason = verdict.reasons.find(({ is }) => is === 'misread');
    expect(reason).toMatchObject({ isMended: true, cost: 4 });
    expect(reason).toHaveProperty('note', expect.stringMatching(/\w/));
    expect(verdict.score).toBe(96);
  });

  it('counts a question whose answer was known as one that was not needed', () => {
    const moves = all.toSpliced(1, 0, { at: 1, is: 'ask' });
    const verdict = verdictOf({ call, moves });
    expect(verdict.reasons.map(({ is }) => is)).toContain('not-needed');
    expect(verdict.score).toBe(99);
  });

  it('says what the summary lacks', () => {
    const verdict = verdictOf({ call, moves: all.filter(({ is }) => is !== 'write') });
    const lacking = verdict.reasons.filter(({ part, cost }) => part === 'handOff' && cost > 0);
    expect(lacking.length).toBeGreaterThanOrEqual(3);
  });

  it('gives no points for the way where no guide was opened', () => {
    const { moves } = playBest(call, allFlows);
    const verdict = judge(call, allFlows, {
      moves: moves.filter(({ is }) => ['write', 'end'].includes(is)),
      allowed: defaultChecks,
    });
    expect(verdict.parts.way).toBe(0);
    expect(verdict.passed).toBe(false);
  });

  it('finds a secret that was written down', () => {
    const moves = all.toSpliced(-1, 0, {
      at: 1,
      is: 'write',
      field: 'note',
      text: 'She read me •••••• from her phone.',
    });
    const verdict = verdictOf({ call, moves });
    expect(verdict.reasons.map(({ is }) => is)).toContain('secret-written');
    expect(verdict.score).toBe(95);
  });

  it('gives a reason for every point that is missing', () => {
    for (const verdict of atRandom) {
      for (const [part, points] of Object.entries(verdict.parts)) {
        const own = verdict.reasons.filter((reason) => reason.part === part);
        expect(own.length).toBeGreaterThan(0);
        const full = { outcome: 30, way: 30, identity: 25, handOff: 15 }[part] ?? 0;
        expect(Math.max(0, full - own.reduce((sum, { cost }) => sum + cost, 0))).toBe(points);
      }
    }
  });
});
