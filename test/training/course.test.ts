/** @vitest-environment jsdom */
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { afterEach, describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { records } from '../../flows/records/index.ts';
import { type Attempt, beginAttempt } from '../../src/course/attempt.ts';
import { chooseCalls } from '../../src/course/chooseCalls.ts';
import {
  type Course,
  isSafe,
  type PlatformKind,
  type Played,
  platformKinds,
  reportOf,
} from '../../src/course/course.ts';
import { type Decision, decisionsOf } from '../../src/course/decisions.ts';
import { openCmi5 } from '../../src/course/platforms/cmi5.ts';
import type { Platform } from '../../src/course/platforms/platform.ts';
import { openScorm } from '../../src/course/platforms/scorm.ts';
import { resume, suspend } from '../../src/course/suspended.ts';
import { defaultChecks } from '../../src/engine/organisation.ts';
import { judge } from '../../src/training/practise/judge.ts';
import { difficulties, makeCall } from '../../src/training/practise/practiceCall.ts';
import { randomFor } from '../../src/training/practise/random.ts';
import type { Verdict } from '../../src/training/practise/verdict.ts';
import { giveWay, playBest, playRandom } from './bot.ts';
import { openRecords, type Statement } from './learningRecords.ts';

type Records = Awaited<ReturnType<typeof openRecords>>;

/** What the bot has done in a call, and what the room says of it. */
interface Play {
  readonly course: Course;
  readonly played: Played;
  readonly decisions: readonly Decision[];
  readonly verdict: Verdict;
}

/** Plays a call well, by chance, or giving way, in turn. */
function play(i: number, kind: PlatformKind): Play {
  const difficulty = difficulties[i % 3] ?? 1;
  const call = makeCall(String(i), allFlows, records, difficulty);
  const random = randomFor(`course ${i}`);
  const { moves } =
    i % 4 === 0
      ? playRandom(call, allFlows, random)
      : i % 4 === 1
        ? giveWay(call, allFlows, random, false)
        : playBest(call, allFlows);
  const all = { moves, allowed: defaultChecks };
  const verdict = judge(call, allFlows, all);
  const { score, time } = verdict;
  const at = '2026-11-30T10:20:30.450+01:00';
  return {
    course: { kind, title: 'Practice', calls: [{ seed: call.seed, difficulty }], pass: 70 },
    played: { score, isSafe: isSafe(verdict), time, at, moves },
    decisions: decisionsOf(call, allFlows, all, verdict),
    verdict,
  };
}

const settings = { autocommit: false, logLevel: 5, autoCompleteLessonStatus: false } as const;
const around = window as unknown as Record<string, unknown>;
afterEach(() => {
  delete around.API;
  delete around.API_1484_11;
});

/** Begins an attempt with a platform, which is given. */
const begin = (course: Course): Promise<Attempt> =>
  beginAttempt(
    course,
    async (onTrouble): Promise<Platform | undefined> =>
      course.kind === 'cmi5' ? openCmi5(onTrouble) : openScorm(course.kind, onTrouble),
  );

const passedIn = ({ played: { score, isSafe: isKept } }: Play) => score >= 70 && isKept;

/** One play, told to a platform of SCORM, and to the next session of it. */
async function tellScorm(one: Play): Promise<void> {
  const { course, played, decisions } = one;
  const is12 = course.kind === 'scorm-1.2';
  const api = is12 ? new Scorm12API(settings) : new Scorm2004API(settings);
  around[is12 ? 'API' : 'API_1484_11'] = api;
  const get = (element: string) =>
    api instanceof Scorm12API ? api.lmsGetValue(element) : api.lmsGetValue(element);
  const attempt = await begin(course);
  attempt.moved(0, played.moves ?? []);
  attempt.ended(0, played, decisions);
  expect(attempt.now().trouble).toBeUndefined();
  expect(Number(get(is12 ? 'cmi.core.score.raw' : 'cmi.score.raw'))).toBe(one.verdict.score);
  if (is12) expect(get('cmi.core.lesson_status')).toBe(passedIn(one) ? 'passed' : 'failed');
  else {
    expect(Number(get('cmi.score.scaled'))).toBe(one.verdict.score / 100);
    expect(get('cmi.completion_status')).toBe('completed');
    expect(get('cmi.success_status')).toBe(passedIn(one) ? 'passed' : 'failed');
  }
  expect(Number(get('cmi.interactions._count'))).toBe(decisions.length);
  // What a platform keeps opens in its next session.
  const kept = is12 ? api.cmi.suspend_data : (api as Scorm2004API).cmi.suspend_data;
  expect(resume(course, String(kept))).toEqual({ played: [played] });
  await attempt.end();
}

const verbs = (statements: readonly Statement[]) =>
  statements.map(({ verb }) => verb.id.split('/').at(-1));

/** One play, told to a platform of cmi5. */
async function tellCmi5(one: Play, platform: Records): Promise<void> {
  const attempt = await begin(one.course);
  attempt.ended(0, one.played, one.decisions);
  await attempt.end();
  expect(attempt.now().trouble).toBeUndefined();
  const result = passedIn(one) ? 'passed' : 'failed';
  const said = platform.statements;
  expect(verbs(said)).toEqual([
    'initialized',
    ...one.decisions.map(() => 'answered'),
    'completed',
    result,
    'terminated',
  ]);
  expect(said.at(-2)?.result).toMatchObject({
    score: { raw: one.verdict.score, scaled: one.verdict.score / 100 },
    success: result === 'passed',
  });
}

async function atPlatform(how: (platform: Records) => Promise<void>, mode?: 'Review') {
  const platform = await openRecords(mode);
  window.history.replaceState(null, '', `/${platform.launch}`);
  try {
    await how(platform);
  } finally {
    window.history.replaceState(null, '', '/');
    platform.close();
  }
}

describe('a hundred calls that a bot has played', () => {
  const plays = Array.from({ length: 100 }, (_, i) => play(i, 'cmi5'));

  it.each(platformKinds)(
    'come to %s with exactly the room’s score, and every decision',
    async (kind) => {
      const scores = new Set<number>();
      // Statements of cmi5 are requests, and take their time: a third of the plays is told by them.
      for (const each of plays.filter((_, i) => kind !== 'cmi5' || i % 3 === 2)) {
        const one = { ...each, course: { ...each.course, kind } };
        scores.add(one.verdict.score);
        expect(one.decisions.length).toBeGreaterThan(0);
        if (kind === 'cmi5') await atPlatform((platform) => tellCmi5(one, platform));
        else await tellScorm(one);
      }
      expect(scores.size).toBeGreaterThan(10);
    },
  );

  it('have decisions that are right where the best play made them, and one wrong where points are missing', () => {
    for (const { verdict, decisions } of plays) {
      const wrong = decisions.filter(({ isRight }) => isRight === false);
      if (verdict.score === 100) expect(wrong).toEqual([]);
      if (verdict.outcome !== 'right') expect(wrong.length).toBeGreaterThan(0);
      for (const { id, chosen, right } of decisions)
        for (const name of [id, chosen, right ?? 'x']) expect(name).toMatch(/^[\w.-]{1,250}$/);
    }
  });
});

describe('a course', () => {
  const { played } = play(2, 'scorm-1.2');
  const course: Course = {
    kind: 'scorm-1.2',
    title: 'Practice',
    calls: [1, 2, 3].map((seed) => ({ seed: String(seed), difficulty: 1 as const })),
    pass: 70,
  };
  const with_ = (...scores: (number | null)[]) => ({
    played: scores.map((score) => (score === null ? null : { ...played, score, isSafe: true })),
  });

  it('is passed by the mean of its calls, once all are played, unless somebody gave in', () => {
    expect(reportOf(course, with_(null, null, null))).toMatchObject({
      score: undefined,
      progress: 0,
    });
    expect(reportOf(course, with_(100, 50, null))).toEqual({
      score: 75,
      progress: 2 / 3,
      isComplete: false,
      isPassed: undefined,
    });
    expect(reportOf(course, with_(100, 40, 70))).toMatchObject({ score: 70, isPassed: true });
    expect(reportOf(course, with_(100, 40, 69))).toMatchObject({ score: 69.67, isPassed: false });
    const [first, ...others] = with_(100, 100, 100).played;
    const letIn = { played: [first && { ...first, isSafe: false }, ...others] as Played[] };
    expect(reportOf(course, letIn)).toMatchObject({ score: 100, isPassed: false });
  });

  it('is gone on with where it was left, a call under way too, within what a platform keeps', () => {
    const present = { call: 2, moves: played.moves ?? [] };
    const progress = { ...with_(100, 40, null), present };
    const text = suspend(course, progress, 4_096) ?? '';
    expect(text.length).toBeLessThanOrEqual(4_096);
    expect(resume(course, text)).toEqual(progress);
    // Where it does not fit, what was done goes, and the results stay.
    const short = suspend(course, progress, text.length - 1) ?? '';
    expect(short.length).toBeLessThan(text.length);
    const left = resume(course, short);
    expect(left?.played.map((one) => one?.score)).toEqual([100, 40, undefined]);
    expect(left?.played[0]?.moves).toBeUndefined();
    expect(left?.present).toEqual(present);
    expect(suspend(course, progress, 10)).toBeUndefined();
  });

  it.each(['', 'x', btoa('{}'), '\0', 'AAAA'])(
    'begins anew where nothing of it was kept: %j',
    (text) => {
      expect(resume(course, text)).toBeUndefined();
    },
  );

  it('takes no progress of another course', () => {
    const other = { ...course, calls: course.calls.toReversed() };
    expect(resume(other, suspend(course, with_(1, 2, 3), 64_000) ?? '')).toBeUndefined();
  });

  it('counts a call the first time only', async () => {
    const api = new Scorm12API(settings);
    around.API = api;
    const attempt = await begin(course);
    attempt.ended(0, { ...played, score: 40 }, []);
    attempt.ended(0, { ...played, score: 100 }, []);
    attempt.moved(0, []);
    expect(api.lmsGetValue('cmi.core.score.raw')).toBe('40');
    expect(api.lmsGetValue('cmi.core.lesson_status')).toBe('incomplete');
    expect(attempt.now().progress.present).toBeUndefined();
  });

  it('says what a platform does not take, and goes on without one', async () => {
    const refusing = new Scorm12API(settings);
    refusing.LMSSetValue = () => 'false';
    around.API = refusing;
    const refused = await begin(course);
    refused.ended(0, played, []);
    expect(refused.now().trouble?.what).toMatch(/^cmi\./);
    expect(refused.now().progress.played[0]).toEqual(played);
    // What it did not take it is told again.
    refusing.LMSSetValue = (...all: [string, string]) => refusing.lmsSetValue(...all);
    refused.moved(1, []);
    expect(refusing.lmsGetValue('cmi.core.score.raw')).toBe(String(played.score));
    expect(refusing.lmsGetValue('cmi.core.lesson_status')).toBe('incomplete');
    delete around.API;
    const alone = await begin(course);
    expect(alone.isHeard).toBe(false);
    alone.ended(0, played, []);
    expect(alone.now().progress.played[0]).toEqual(played);
  });

  it('tells a platform that was away for a moment everything, in order and once', () =>
    atPlatform(async (platform) => {
      const one = play(2, 'cmi5');
      const attempt = await begin(one.course);
      platform.refuse(1);
      attempt.moved(0, []);
      await expect.poll(() => attempt.now().trouble?.what).toBe('progress');
      attempt.ended(0, one.played, one.decisions);
      await attempt.end();
      expect(attempt.now().trouble).toBeUndefined();
      expect(verbs(platform.statements).slice(-3)).toEqual(['completed', 'passed', 'terminated']);
      // The next session says neither again.
      const again = await begin(one.course);
      expect(again.now().progress.played).toEqual([one.played]);
      expect(again.backTo).toBe('https://lms.example.org/back');
      await again.end();
      expect(verbs(platform.statements).slice(-2)).toEqual(['initialized', 'terminated']);
    }));

  it('judges nobody who only looks at it', () =>
    atPlatform(async (platform) => {
      const one = play(2, 'cmi5');
      const attempt = await begin(one.course);
      attempt.ended(0, one.played, one.decisions);
      await attempt.end();
      expect(verbs(platform.statements)).toEqual(['initialized', 'terminated']);
    }, 'Review'));
});

describe('the calls of a course', () => {
  const wanted = { seeds: [], guides: [], level: 2 as const };

  it('are those that are named, by number or by guide', async () => {
    const calls = await chooseCalls(
      { ...wanted, seeds: ['24680-3', '7'], guides: ['clock-drift'] },
      '{}',
    );
    expect(calls.slice(0, 2)).toEqual([
      { seed: '24680', difficulty: 3 },
      { seed: '7', difficulty: 2 },
    ]);
    const [, , third] = calls;
    expect(makeCall(third?.seed ?? '', allFlows, records, 2).way.flow).toBe('clock-drift');
  });

  it('are five, one by an impostor, where none is named', async () => {
    const calls = await chooseCalls(wanted, '{}');
    const callers = calls.map(({ seed }) => makeCall(seed, allFlows, records, 2).caller.is);
    expect(callers).toEqual(['real', 'real', 'impostor', 'real', 'real']);
  });

  it.each([
    [{ guides: ['no-such-guide'] }, 'there is no guide no-such-guide'],
    [{ seeds: ['24680-2', '24680-2'] }, 'the call 24680-2 is named twice'],
    [{ seeds: ['a/b'] }, 'a/b is no number of a call'],
  ])('cannot be %j', async (wrong, message) => {
    await expect(chooseCalls({ ...wanted, ...wrong }, '{}')).rejects.toThrow(message);
  });
});
