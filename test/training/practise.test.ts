import { describe, expect, it, test, vi } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { records } from '../../flows/records/index.ts';
import { parseAnswer } from '../../src/engine/answer.ts';
import { areOfTwoKinds } from '../../src/engine/identity.ts';
import { defaultChecks, type Needs } from '../../src/engine/organisation.ts';
import { operations } from '../../src/engine/step.ts';
import { isPrivileged } from '../../src/training/practise/checksFor.ts';
import { headingWords } from '../../src/training/practise/debriefWords.ts';
import { drawingOf, labelLines } from '../../src/training/practise/drawing.ts';
import { findCalls } from '../../src/training/practise/findSeeds.ts';
import { judge } from '../../src/training/practise/judge.ts';
import type { Move } from '../../src/training/practise/moves.ts';
import { playOut } from '../../src/training/practise/play.ts';
import {
  numberOf,
  parseNumber,
  parsePractise,
} from '../../src/training/practise/practiceAddress.ts';
import {
  difficulties,
  makeCall,
  type PracticeCall,
} from '../../src/training/practise/practiceCall.ts';
import { randomFor } from '../../src/training/practise/random.ts';
import { belongsToSecurity } from '../../src/training/practise/replies.ts';
import { type Verdict, worstFirst } from '../../src/training/practise/verdict.ts';
import { blurted } from '../../src/training/practise/voice.ts';
import { giveWay, type Player, playBest, playRandom } from './bot.ts';

// A thousand calls take their time where much else runs.
vi.setConfig({ testTimeout: 300_000 });

/** A thousand calls over all difficulties. */
const calls: readonly PracticeCall[] = Array.from({ length: 1000 }, (_, i) =>
  makeCall(String(i), allFlows, records, difficulties[i % 3]),
);
const verdictOf = (
  { call, moves }: Pick<Player, 'call' | 'moves'>,
  allowed: readonly string[] = defaultChecks,
  needs: Needs = {},
) => judge(call, allFlows, { moves, allowed, needs });

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

/** A real caller of whom several answers are asked, each clear at once, and nobody checks who it is. */
const ofSeveral = playerWhere(
  ({ call: { truth, isProtected, caller, isInDoubt, second }, state }) =>
    Object.keys(truth).length > 2 &&
    new Set(Object.keys(truth).map((point) => point.split('/')[0])).size === 1 &&
    !isProtected &&
    caller.is === 'real' &&
    !isInDoubt &&
    second === undefined &&
    state.asks.length === Object.keys(truth).length,
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
    for (const { call, moves: all, state } of impostors) {
      const before = all.findIndex(({ is }) => is === 'refuse');
      const others = defaultChecks.filter((one) =>
        state.checks.every(({ method }) => method !== one),
      );
      const more = others.map((method): Move => ({ at: 1, is: 'check', method }));
      const moves = all.toSpliced(before, 0, ...more);
      const { checks, isConfirmed } = playOut(call, allFlows, { moves });
      expect(checks).toHaveLength(defaultChecks.length);
      expect(checks.every((one) => !one.isConfirmed)).toBe(true);
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
      expect(belongsToSecurity(call, allFlows, { allowed: [] })).toBe(true);
      const verdict = verdictOf(playBest(call, allFlows, []), []);
      expect(verdict.outcome).toBe('right');
    }
  });

  it('gets no protected step shown before a check', () => {
    for (const { call, moves: all } of guarded) {
      const moves = all.filter(({ is }) => is !== 'record');
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
          move.is === 'record' ? { at: move.at, is: 'give-way', how: 'trust' } : move,
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
    const { call } = playerWhere(
      (one) => impostors.includes(one) && wayOf(one).length > 0 && one.call.second === undefined,
    );
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
      move.is === 'answer' ? { ...move, answer: parseAnswer(move.answer).id } : move,
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
    const { call, moves } = playerWhere(
      (one) => one.call.caller.is === 'impostor' && !one.call.caller.isSmooth,
    );
    const before = moves.findIndex(({ is }) => is === 'refuse');
    const points = defaultChecks.map((_, i) => {
      const more = defaultChecks.slice(1, i + 1);
      const checks = more.map((method): Move => ({ at: 1, is: 'check', method }));
      return verdictOf({ call, moves: moves.toSpliced(before, 0, ...checks) }).parts.identity;
    });
    expect(points).toEqual([25, 21, 17, 13, 13]);
  });

  it('are lost by everything that a hand-off lacks', () => {
    const { call, moves } = playerWhere(
      (one) => impostors.includes(one) && one.call.second === undefined,
    );
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

describe('the identity check', () => {
  const upToCheck = (player: Player) => {
    const at = player.moves.findIndex(({ is }) => is === 'check');
    return { call: player.call, moves: player.moves.slice(0, at) };
  };
  const [method] = defaultChecks;
  const check: Move = { at: 1, is: 'check', method };
  const record: Move = { at: 2, is: 'record', method };
  const takeBack: Move = { at: 3, is: 'take-back' };
  const refuse: Move = { at: 4, is: 'refuse' };
  const end: Move = { at: 5, is: 'end' };

  it('opens nothing by being proposed: it is recorded by a second act, and none that was not proposed', () => {
    const { call, moves } = upToCheck(
      playerWhere(
        ({ call: { caller, isProtected } }) =>
          caller.is === 'real' && isProtected && caller.confirmedBy.includes(method),
      ),
    );
    expect(playOut(call, allFlows, { moves: [...moves, record] }).isGate).toBe(true);
    expect(playOut(call, allFlows, { moves: [...moves, check] }).isGate).toBe(true);
    const opened = playOut(call, allFlows, { moves: [...moves, check, record] });
    expect(opened).toMatchObject({ isGate: false, isConfirmed: true, recorded: [method] });
    const closed = playOut(call, allFlows, { moves: [...moves, check, record, takeBack] });
    expect(closed).toMatchObject({ isGate: true, isConfirmed: false, recorded: [] });
    expect(closed.gaveWay).toEqual([]);
  });

  it('lets an impostor in where it is recorded and was not passed; taken back in time, it costs points', () => {
    for (const player of impostors.slice(0, 50)) {
      const { call, moves } = upToCheck(player);
      const before = [...moves, check, record];
      const letIn = verdictOf({ call, moves: [...before, refuse, end] });
      expect(letIn).toMatchObject({ outcome: 'let-in', passed: false });
      expect(letIn.reasons).toContainEqual(
        expect.objectContaining({ is: 'gave-way', how: 'false-record' }),
      );
      const mended = verdictOf({ call, moves: [...before, takeBack, refuse, end] });
      expect(mended.outcome).toBe('right');
      expect(mended.reasons).toContainEqual(
        expect.objectContaining({ is: 'taken-back', cost: 10 }),
      );
      const { here } = playOut(call, allFlows, { moves: before });
      const answer = here?.answers[0]?.id;
      if (answer === undefined) continue;
      const late = [...before, { at: 3, is: 'answer', answer } as Move, takeBack, refuse, end];
      expect(verdictOf({ call, moves: late }).outcome).toBe('let-in');
    }
  });

  it('costs no points where a check could not be made and another one was', () => {
    const player = playerWhere(
      ({ call, state }) =>
        call.caller.is === 'real' && state.isConfirmed && state.checks.length > 2,
    );
    expect(verdictOf(player).score).toBe(100);
  });
});

describe('where two checks of different kinds are needed', () => {
  const everywhere: Needs = Object.fromEntries(operations.map((operation) => [operation, 2]));

  it('one opens nothing; the second, of another kind, does, and security gets whoever has no two', () => {
    const outcomes = new Set<string>();
    for (const call of calls.slice(0, 300).filter(({ isProtected }) => isProtected)) {
      const player = playBest(call, allFlows, defaultChecks, everywhere);
      const verdict = verdictOf(player, defaultChecks, everywhere);
      expect(verdict.outcome).toBe('right');
      const { recorded, isRefused } = player.state;
      outcomes.add(isRefused ? `${call.caller.is} refused` : 'checked');
      if (isRefused) continue;
      const [first = '', second = ''] = recorded;
      expect(areOfTwoKinds(first, second)).toBe(true);
      expect(verdict.reasons).toContainEqual(
        expect.objectContaining({ is: 'checked', methods: recorded }),
      );
      const at = player.moves.findIndex((move) => move.is === 'record' && move.method === second);
      const moves: Move[] = [...player.moves.slice(0, at), { at: 999_999, is: 'end' }];
      expect(playOut(call, allFlows, { moves, needs: everywhere }).isGate).toBe(true);
      const half = verdictOf({ call, moves }, defaultChecks, everywhere);
      expect(half.reasons.map(({ is }) => is)).toContain('one-of-two');
    }
    expect([...outcomes].sort()).toEqual(['checked', 'impostor refused', 'real refused']);
  });

  it('only for privileged accounts, some callers have one, and no call becomes another by it', () => {
    const needs: Needs = { privileged: 2 };
    const privileged = guarded.filter(({ call }) => isPrivileged(call, needs));
    expect(privileged.length).toBeGreaterThan(guarded.length / 6);
    expect(privileged.length).toBeLessThan(guarded.length / 2);
    for (const { call } of guarded.slice(0, 100)) {
      const { moves } = playBest(call, allFlows);
      const isEnough = !playOut(call, allFlows, { moves, needs }).isGate;
      expect(isEnough).toBe(!isPrivileged(call, needs));
      expect(isPrivileged(call, {})).toBe(false);
    }
  });
});

describe('a caller who doubts that this is the helpdesk', () => {
  const { call, moves } = playerWhere(
    (player) => player.call.isInDoubt && player.call.caller.is === 'real',
  );

  it('answers nothing until they can find out', () => {
    const asked = moves.slice(0, moves.findIndex(({ is }) => is === 'ask') + 1);
    const state = playOut(call, allFlows, { moves: [...asked, { at: 1, is: 'ask' }] });
    expect(state).toMatchObject({ isInDoubt: true, asks: [] });
  });

  it.each([
    ['insist', 4],
    ['send-code', 10],
  ] as const)('is not convinced by %s, which costs %i points', (how, cost) => {
    const verdict = verdictOf({
      call,
      moves: moves.map((move): Move => (move.is === 'assure' ? { ...move, how } : move)),
    });
    expect(verdict.reasons).toContainEqual(expect.objectContaining({ is: 'assured', how, cost }));
    expect(verdict.score).toBe(100 - cost);
  });
});

describe('the heading of a debrief', () => {
  const headingOf = (verdict: Verdict) => headingWords(verdict).message;

  it('says that it could have been shorter only where it could', () => {
    const { call, moves } = ofSeveral;
    const without = verdictOf({ call, moves: moves.filter(({ is }) => is !== 'write') });
    expect(without.outcome).toBe('right');
    expect(headingOf(without)).toBe('You got there. The next person needs more from you.');
    const back: Move[] = [
      { at: 1, is: 'guide', flow: call.second?.flow ?? 'start', answers: [] },
      { at: 1, is: 'ask' },
    ];
    const longer = verdictOf({ call, moves: [...back, ...moves] });
    expect(headingOf(longer)).toBe('You got there. It could have been shorter.');
    for (const verdict of atRandom)
      if (headingOf(verdict)?.includes('shorter'))
        expect(
          verdict.reasons.some(({ is }) =>
            ['misread', 'detour', 'other-guide', 'second-first', 'not-needed'].includes(is),
          ),
        ).toBe(true);
  });

  it('names an impostor where one was kept out or let in, and nobody else', () => {
    for (const [i, verdict] of [...best, ...atRandom].entries()) {
      const isImpostor = calls[i % calls.length]?.caller.is === 'impostor';
      if (headingOf(verdict)?.includes('impostor')) expect(isImpostor).toBe(true);
    }
    expect(headingOf(verdictOf(impostors[0] as Player))).toBe('You kept an impostor out.');
  });

  it('has the worst mistake first', () => {
    for (const { reasons } of atRandom) {
      const costs = worstFirst(reasons).map(({ cost }) => cost);
      expect(costs).toEqual([...costs].sort((a, b) => b - a));
      expect(costs).not.toContain(0);
    }
  });
});

describe('the drawing of a call', () => {
  it('ends on the best way only where the call did', () => {
    for (const { marks, time, outcome } of atRandom.slice(0, 300)) {
      const { placed } = drawingOf(marks, time);
      const [upper] = [Math.min(...placed.map(({ y }) => y))];
      const end = placed.at(-1);
      expect(end?.mark.is).toBe('end');
      expect(end?.mark.isOnWay).toBe(outcome === 'right');
      for (const [i, { mark }] of placed.entries())
        if (mark.is === 'gate' && placed[i - 1]?.mark.isOnWay === false)
          expect(mark.isOnWay, 'a check on a wrong way').toBe(false);
      if (outcome !== 'right' && placed.some(({ mark }) => mark.isOnWay))
        expect(end?.y).toBeGreaterThan(upper);
    }
  });

  it('leaves the best way at the identity check where somebody gave way', () => {
    for (const { call } of impostors.slice(0, 30)) {
      const { marks } = verdictOf(giveWay(call, allFlows, randomFor(call.seed), false));
      const gates = marks.filter(({ is }) => is === 'gate');
      expect(
        gates.map(({ isOnWay }) => isOnWay),
        call.seed,
      ).toEqual(gates.map(() => false));
      expect(gates.length).toBe(1);
    }
  });

  it('has labels in lines that fit between two marks', () => {
    expect(labelLines('I can’t find the activation email')).toEqual([
      'I can’t find',
      'the activation',
      'email',
    ]);
    for (const label of ['STAT_BACKEND_PASSWORD_FAIL_STRENGTH_CHECK', 'a '.repeat(60)])
      for (const line of labelLines(label)) expect(line.length).toBeLessThanOrEqual(15);
  });
});

describe('the number of a call', () => {
  it('holds the seed and how hard it is, and numbers given out before still open', () => {
    for (const difficulty of difficulties) {
      const number = numberOf({ seed: '24680', difficulty });
      expect(parseNumber(` ${number} `, 1)).toEqual({ seed: '24680', difficulty });
    }
    expect(parseNumber('24680', 2)).toEqual({ seed: '24680', difficulty: 2 });
    expect(parseNumber('24680 – 3', 1)).toEqual({ seed: '24680', difficulty: 3 });
    expect(parsePractise('/train/practise', '?seed=abc-2')).toMatchObject({
      seed: 'abc-2',
      difficulty: 1,
    });
  });

  it('is found for a trainer: a guide, a product, and one impostor among five', async () => {
    const seeds = (from: number) => () => String(from++);
    const make = (seed: string) => makeCall(seed, allFlows, records, 2);
    const guide = await findCalls(
      { difficulty: 2, flow: 'clock-drift', callers: ['real'] },
      allFlows,
      records,
      {},
      seeds(10_000),
    );
    expect(guide?.map((seed) => make(seed).way.flow)).toEqual(['clock-drift']);
    const callers = ['real', 'real', 'impostor', 'real', 'real'] as const;
    const five = await findCalls(
      { difficulty: 2, product: 'entrust', callers },
      allFlows,
      records,
      {},
      seeds(20_000),
    );
    expect(five?.map((seed) => make(seed).caller.is)).toEqual(callers);
    expect(new Set(five).size).toBe(5);
    const none = await findCalls(
      { difficulty: 1, flow: 'azure-security-questions', callers: ['impostor'] },
      allFlows,
      records,
    );
    expect(none).toBeUndefined();
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

  it('lets a question be asked once more to be sure, and counts it as not needed from then on', () => {
    const asked = (more: number) =>
      verdictOf({
        call,
        moves: all.toSpliced(1, 0, ...Array<Move>(more).fill({ at: 1, is: 'ask' })),
      });
    expect(asked(1).score).toBe(100);
    expect(asked(2).reasons.map(({ is }) => is)).toContain('not-needed');
    expect(asked(2).score).toBe(99);
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
