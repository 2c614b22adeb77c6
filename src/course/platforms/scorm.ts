/**
 * SCORM 1.2 and 2004: the platform provides an object in a window around this one. Both are called in the
 * same order; tables hold their names for things and their formats of time.
 */
import type { PlatformKind } from '../course.ts';
import type { Decision } from '../decisions.ts';
import { madeAt, type Platform, type PlatformTrouble } from './platform.ts';

/** The methods of either object, by name. */
type Api = Readonly<Record<string, (...all: string[]) => string>>;

/** What differs between the two. */
interface Dialect {
  readonly object: string;
  readonly begin: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly finish: string;
  readonly lastError: string;
  readonly errorText: string;
  readonly suspended: string;
  readonly room: number;
  readonly exit: string;
  /** The value of `exit` after which nothing is resumed. */
  readonly over: string;
  readonly sessionTime: string;
  /** @returns a duration, given in milliseconds, in the platform's format */
  readonly duration: (ms: number) => string;
  /** @returns the elements for the state of a course */
  readonly standing: (
    score: number,
    isComplete: boolean,
    isPassed: boolean | undefined,
    progress: number,
  ) => Pairs;
  /** @returns the elements of an interaction, below `cmi.interactions.n.`, in the required order */
  readonly interaction: (decision: Decision, at: Date) => Pairs;
}

type Pairs = readonly (readonly [element: string, value: string])[];

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** @returns `0001:02:03.45` (CMITimespan of SCORM 1.2) */
function timespan(ms: number): string {
  const hundredths = Math.floor(ms / 10);
  const [hours, minutes, seconds] = [
    Math.floor(hundredths / 360_000),
    Math.floor(hundredths / 6_000) % 60,
    Math.floor(hundredths / 100) % 60,
  ];
  const time = [String(hours).padStart(4, '0'), twoDigits(minutes), twoDigits(seconds)].join(':');
  return `${time}.${twoDigits(hundredths % 100)}`;
}

/** @returns `PT12.34S` (timeinterval of SCORM 2004) */
const interval = (ms: number): string => `PT${(ms / 1000).toFixed(2)}S`;

/** The longest description that every platform is sure to keep (SPM of SCORM 2004). */
const MOST_WORDS = 250;

const dialects: Readonly<Record<Exclude<PlatformKind, 'cmi5'>, Dialect>> = {
  'scorm-1.2': {
    object: 'API',
    begin: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    lastError: 'LMSGetLastError',
    errorText: 'LMSGetErrorString',
    suspended: 'cmi.suspend_data',
    room: 4_096,
    exit: 'cmi.core.exit',
    over: '',
    sessionTime: 'cmi.core.session_time',
    duration: timespan,
    standing: (score, isComplete, isPassed) => [
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', String(score)],
      ['cmi.core.lesson_status', isComplete ? (isPassed ? 'passed' : 'failed') : 'incomplete'],
    ],
    interaction: ({ id, chosen, right, isRight, took }, at) => [
      ['id', id],
      // In SCORM 1.2 a choice consists of single letters.
      ['type', 'fill-in'],
      ['time', [at.getHours(), at.getMinutes(), at.getSeconds()].map(twoDigits).join(':')],
      ...(right === undefined ? [] : [['correct_responses.0.pattern', right] as const]),
      ['student_response', chosen],
      ['result', isRight === undefined ? 'neutral' : isRight ? 'correct' : 'wrong'],
      ['latency', timespan(took)],
    ],
  },
  'scorm-2004': {
    object: 'API_1484_11',
    begin: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    lastError: 'GetLastError',
    errorText: 'GetErrorString',
    suspended: 'cmi.suspend_data',
    room: 64_000,
    exit: 'cmi.exit',
    over: 'normal',
    sessionTime: 'cmi.session_time',
    duration: interval,
    standing: (score, isComplete, isPassed, progress) => [
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.score.raw', String(score)],
      ['cmi.score.scaled', String(score / 100)],
      ['cmi.progress_measure', String(Math.round(progress * 100) / 100)],
      ['cmi.completion_status', isComplete ? 'completed' : 'incomplete'],
      ['cmi.success_status', isPassed === undefined ? 'unknown' : isPassed ? 'passed' : 'failed'],
    ],
    interaction: ({ id, asked, chosen, right, isRight, took }, at) => [
      ['id', id],
      ['type', 'choice'],
      // At most hundredths of a second are allowed (10.1.1.5, data type time).
      ['timestamp', `${at.toISOString().slice(0, 22)}Z`],
      ...(right === undefined ? [] : [['correct_responses.0.pattern', right] as const]),
      ['learner_response', chosen],
      ['result', isRight === undefined ? 'neutral' : isRight ? 'correct' : 'incorrect'],
      ['latency', interval(took)],
      ['description', asked.slice(0, MOST_WORDS)],
    ],
  },
};

/** How many enclosing windows to search (as in the ADL's own algorithm). */
const FARTHEST = 50;

/** @returns the platform's object, from a window around this one or around the one that opened it */
function findObject(name: string): Api | undefined {
  for (const start of [window, window.opener as Window | null]) {
    let at = start;
    for (let i = 0; at && i < FARTHEST; i++) {
      try {
        const found = (at as unknown as Record<string, Api | undefined>)[name];
        if (found) return found;
      } catch {
        // A window of another origin: the platform is not beyond it.
        break;
      }
      if (at.parent === at) break;
      at = at.parent;
    }
  }
  return undefined;
}

/**
 * @param kind which SCORM it is
 * @param onTrouble called with what the platform does not accept
 * @param now the time, in milliseconds
 * @returns the platform; undefined if there is none around this page
 */
export function openScorm(
  kind: Exclude<PlatformKind, 'cmi5'>,
  onTrouble: (trouble: PlatformTrouble) => void,
  now: () => number = Date.now,
): Platform | undefined {
  const dialect = dialects[kind];
  const object = findObject(dialect.object);
  if (object === undefined) return undefined;
  const call = (name: string, ...all: string[]) => object[name]?.(...all) ?? '';
  const done = (what: string, answer: unknown): boolean => {
    if (String(answer) === 'true') return true;
    const code = String(call(dialect.lastError));
    onTrouble({ what, why: `${call(dialect.errorText, code)} (${code})` });
    return false;
  };
  /** What was not accepted is sent again before anything else. */
  const left = new Map<string, string>();
  const set = (element: string, value: string) => {
    left.delete(element);
    if (!done(element, call(dialect.set, element, value))) left.set(element, value);
  };
  const commit = () => done(dialect.commit, call(dialect.commit, ''));
  const sayAgain = () => {
    for (const [element, value] of [...left]) set(element, value);
  };

  const began = now();
  done(dialect.begin, call(dialect.begin, ''));
  const suspended = String(call(dialect.get, dialect.suspended));
  let isComplete = false;
  let isOver = false;
  return {
    suspended,
    room: dialect.room,
    async keep(text) {
      sayAgain();
      set(dialect.suspended, text);
      commit();
    },
    async tell({ score = 0, isComplete: isAll, isPassed, progress }, decisions, ended) {
      isComplete = isAll;
      sayAgain();
      const first = Number(call(dialect.get, 'cmi.interactions._count')) || 0;
      for (const [i, decision] of decisions.entries())
        for (const [element, value] of dialect.interaction(decision, madeAt(decision.at, ended)))
          set(`cmi.interactions.${first + i}.${element}`, value);
      for (const [element, value] of dialect.standing(score, isAll, isPassed, progress))
        set(element, value);
      commit();
    },
    async end() {
      if (isOver) return;
      isOver = true;
      sayAgain();
      set(dialect.sessionTime, dialect.duration(now() - began));
      set(dialect.exit, isComplete ? dialect.over : 'suspend');
      commit();
      call(dialect.finish, '');
    },
  };
}
