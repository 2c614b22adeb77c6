/**
 * A play: what the trainee did in a call, move by move. Everything on the screen, and the whole
 * debrief, follows from the call and its moves.
 */

import { parseAnswer } from '../../engine/answer.ts';
import type { Flows } from '../../engine/flow.ts';
import { isGated } from '../../engine/identity.ts';
import { type Answers, replay, type Transcript, type Visit } from '../../engine/transcript.ts';
import { atTheGate, type Call, checkBy, pointOf, type Reply, replyTo } from './call.ts';
import { randomFor } from './random.ts';
import { type Giving, givingWords, refusalWords, voiceOfCheck } from './traineeWords.ts';
import type { Line } from './voice.ts';
import * as voice from './voice.ts';

/** What is written down for whoever comes next. */
export const fields = ['reference', 'note', 'told', 'ask'] as const;
export type Field = (typeof fields)[number];

/** How a call is ended. */
export const ends = ['done', 'security', 'stopped'] as const;
export type End = (typeof ends)[number];

/** One thing that the trainee does; `at` is the time talked so far, in milliseconds. */
export type Move = { readonly at: number } & (
  | { readonly is: 'guide'; readonly flow: string; readonly answers: Answers }
  | { readonly is: 'ask' }
  | { readonly is: 'answer'; readonly answer: string }
  | { readonly is: 'back' }
  | { readonly is: 'leave' }
  | { readonly is: 'check'; readonly method: string }
  | { readonly is: 'give-way'; readonly how: Giving }
  | { readonly is: 'refuse' }
  | {
      readonly is: 'write';
      readonly field: Field;
      readonly text: string;
      /** What was held back in the same field just before is no secret after all: this stands for it. */
      readonly isNoSecret?: true;
    }
  | { readonly is: 'end' }
);

/** All that was done, and what holds where it was done. */
export interface Play {
  readonly moves: readonly Move[];
  /** The checks that the organisation allows. */
  readonly allowed: readonly string[];
}

/** One thing said in the call. */
export interface Turn {
  /** Its place in the call, from 0. */
  readonly place: number;
  readonly at: number;
  readonly by: 'trainee' | 'caller';
  readonly lines: readonly Line[];
}

/** An answer that the trainee has taken. */
export interface Taken {
  readonly at: number;
  readonly flow: string;
  readonly node: string;
  readonly step: Visit['step'];
  /** As it stands in an address. */
  readonly answer: string;
  readonly label: string;
  /** What is true; absent off the way. */
  readonly truth: string | undefined;
  /** Whether the caller had said it clearly before. */
  readonly wasHeard: boolean;
  /** What the caller said last at this step, if anything. */
  readonly said: readonly Line[];
  /** Came with the guide, from the finder. */
  readonly isFound: boolean;
  /** Whether the trainee went back over it. */
  readonly isUndone: boolean;
}

export interface State {
  readonly turns: readonly Turn[];
  readonly transcript: Transcript | undefined;
  /** The steps met, and the one that stands on screen last. */
  readonly visited: readonly Visit[];
  readonly here: Visit | undefined;
  /** Every answer that was taken, in the order of the moves. */
  readonly taken: readonly Taken[];
  readonly guides: readonly { readonly at: number; readonly flow: string }[];
  /** Questions that were put to the caller. */
  readonly asks: readonly {
    at: number;
    point: string;
    step: Visit['step'];
    wasHeard: boolean;
    isStray: boolean;
  }[];
  /** Whether a protected step comes next and nobody has been identified. */
  readonly isGate: boolean;
  /** The gate was met at this time. */
  readonly gateAt: number | undefined;
  readonly checks: readonly {
    at: number;
    method: string;
    isConfirmed: boolean;
    isAtGate: boolean;
  }[];
  readonly gaveWay: readonly { at: number; how: Giving }[];
  readonly isConfirmed: boolean;
  readonly isRefused: boolean;
  readonly refusedAt: number | undefined;
  readonly written: readonly { at: number; field: Field; text: string }[];
  /** What the caller has settled at the present step. */
  readonly heard: Reply | undefined;
  /** Whether the present step is an ending. */
  readonly isAtEnd: boolean;
  readonly end: End | undefined;
  /** The time talked up to the last move. */
  readonly at: number;
}

interface Draft {
  turns: Turn[];
  transcript: Transcript | undefined;
  taken: Taken[];
  guides: { at: number; flow: string }[];
  asks: { at: number; point: string; step: Visit['step']; wasHeard: boolean; isStray: boolean }[];
  asked: Map<string, number>;
  replies: Map<string, Reply>;
  gateAt: number | undefined;
  checks: { at: number; method: string; isConfirmed: boolean; isAtGate: boolean }[];
  gaveWay: { at: number; how: Giving }[];
  isConfirmed: boolean;
  refusedAt: number | undefined;
  written: { at: number; field: Field; text: string }[];
  end: End | undefined;
  at: number;
}

/**
 * @param call the call
 * @param flows every flow by id
 * @param play what was done in it; a move that does not fit where it stands is passed over
 * @returns how the call stands after the last move
 */
export function playOut(call: Call, flows: Flows, { moves }: Pick<Play, 'moves'>): State {
  const draft: Draft = {
    turns: [{ place: 0, at: 0, by: 'caller', lines: call.opening }],
    transcript: undefined,
    taken: [],
    guides: [],
    asks: [],
    asked: new Map(),
    replies: new Map(),
    gateAt: undefined,
    checks: [],
    gaveWay: [],
    isConfirmed: false,
    refusedAt: undefined,
    written: [],
    end: undefined,
    at: 0,
  };
  const [first] = Object.keys(call.truth);
  if (call.isFirstTold && first !== undefined) {
    const means = call.truth[first];
    draft.replies.set(first, { lines: call.opening, isClear: true, means });
  }
  for (const move of moves) {
    if (draft.end !== undefined) break;
    // Time does not run backwards, whatever a file says.
    draft.at = Math.max(draft.at, move.at);
    apply(call, flows, draft, move);
  }
  return stateOf(flows, draft);
}

function placeOf(flows: Flows, draft: Draft) {
  const { transcript } = draft;
  const visited = transcript ? replay(flows, transcript.flow, transcript.answers).visited : [];
  const here = visited.at(-1);
  const isOpen = draft.isConfirmed || draft.gaveWay.length > 0;
  const isGate = here !== undefined && isGated(here.step, () => isOpen);
  return {
    visited,
    here,
    isGate,
    isAtEnd: here !== undefined && !isGate && here.answers.length === 0,
  };
}

function stateOf(flows: Flows, draft: Draft): State {
  const { turns, transcript, taken, guides, asks, checks, gaveWay, written, end, at } = draft;
  const { visited, here, isGate, isAtEnd } = placeOf(flows, draft);
  return {
    ...{ turns, transcript, visited, here, taken, guides, asks, isGate, checks, gaveWay, written },
    ...{ isAtEnd, end, at },
    gateAt: draft.gateAt,
    isConfirmed: draft.isConfirmed,
    isRefused: draft.refusedAt !== undefined,
    refusedAt: draft.refusedAt,
    heard: here && draft.replies.get(pointOf(here.flow, here.node)),
  };
}

function apply(call: Call, flows: Flows, draft: Draft, move: Move): void {
  const { at } = draft;
  const { here, isGate, isAtEnd } = placeOf(flows, draft);
  const isRefused = draft.refusedAt !== undefined;
  const say = (by: Turn['by'], lines: readonly Line[]) => {
    if (lines.length > 0) draft.turns.push({ place: draft.turns.length, at, by, lines });
  };
  const caller = (lines: readonly Line[]) => say('caller', lines);
  const trainee = (...lines: Line[]) => say('trainee', lines);

  switch (move.is) {
    case 'guide': {
      if (isRefused) return;
      const { visited, rejected } = replay(flows, move.flow, move.answers);
      if (visited.length === 0) return;
      const answers = move.answers.slice(0, move.answers.length - rejected.length);
      if (draft.transcript) undo(draft, draft.transcript.answers.length);
      draft.guides.push({ at, flow: move.flow });
      draft.transcript = { flow: move.flow, answers };
      for (const visit of visited) take(call, draft, visit, true);
      arrive(call, flows, draft, caller);
      return;
    }
    case 'ask': {
      if (isRefused || here === undefined || isGate || isAtEnd || here.step.kind === 'continue')
        return;
      const point = pointOf(here.flow, here.node);
      const times = draft.asked.get(point) ?? 0;
      const before = draft.replies.get(point);
      trainee(here.step.say.replaceAll('**', ''));
      const isLetIn = call.caller.is === 'impostor' && draft.gaveWay.length > 0;
      const reply = replyTo(call, flows, here, times, isLetIn);
      draft.asks.push({
        at,
        point,
        step: here.step,
        wasHeard: before?.isClear === true,
        isStray: reply.isStray === true,
      });
      draft.asked.set(point, times + 1);
      // What was clear once stays clear.
      if (!before?.isClear || reply.isClear) draft.replies.set(point, reply);
      caller(reply.lines);
      return;
    }
    case 'answer': {
      if (isRefused || isGate || here === undefined || draft.transcript === undefined) return;
      const { flow, answers } = draft.transcript;
      const next = [...answers, move.answer];
      const { visited, rejected } = replay(flows, flow, next);
      if (rejected.length > 0) return;
      const given = visited.find(({ taken }) => taken?.at === answers.length);
      draft.transcript = { flow, answers: next };
      if (given) take(call, draft, given, false);
      arrive(call, flows, draft, caller);
      return;
    }
    case 'back': {
      if (isRefused || draft.transcript === undefined) return;
      const { flow, answers } = draft.transcript;
      if (answers.length === 0) draft.transcript = undefined;
      else draft.transcript = { flow, answers: answers.slice(0, -1) };
      undo(draft, answers.length === 0 ? 0 : 1);
      return;
    }
    case 'leave':
      if (isRefused || draft.transcript === undefined) return;
      undo(draft, draft.transcript.answers.length);
      draft.transcript = undefined;
      return;
    case 'check': {
      if (isRefused || draft.isConfirmed) return;
      trainee(voiceOfCheck(move.method));
      const { lines, isConfirmed } = checkBy(call, move.method, draft.checks.length);
      draft.checks.push({ at, method: move.method, isConfirmed, isAtGate: isGate });
      if (isConfirmed) draft.isConfirmed = true;
      caller(lines);
      return;
    }
    case 'give-way':
      if (isRefused || !isGate) return;
      trainee(givingWords[move.how]);
      draft.gaveWay.push({ at, how: move.how });
      caller([call.caller.is === 'impostor' ? voice.gratitude : voice.puzzled]);
      return;
    case 'refuse': {
      if (isRefused) return;
      trainee(refusalWords);
      draft.refusedAt = at;
      const random = randomFor(`${call.seed}/refused`);
      caller([
        random.one(call.caller.is === 'impostor' ? voice.refusedImpostor : voice.refusedCaller),
      ]);
      return;
    }
    case 'write':
      if (move.isNoSecret) {
        const last = draft.written.findLastIndex(({ field }) => field === move.field);
        if (last >= 0) draft.written.splice(last, 1);
      }
      draft.written.push({ at, field: move.field, text: move.text });
      return;
    case 'end':
      draft.end = isRefused ? 'security' : isAtEnd ? 'done' : 'stopped';
      return;
  }
}

/** What the caller says of themselves when a step is reached. */
function arrive(
  call: Call,
  flows: Flows,
  draft: Draft,
  caller: (lines: readonly Line[]) => void,
): void {
  const { isGate, isAtEnd } = placeOf(flows, draft);
  if (isGate && draft.gateAt === undefined) {
    draft.gateAt = draft.at;
    caller(atTheGate(call));
  } else if (isAtEnd) {
    const random = randomFor(`${call.seed}/farewell/${draft.taken.length}`);
    caller([random.one(voice.farewells)]);
  }
}

/** Notes an answer of the guide, with what the caller had said by then. */
function take(
  call: Call,
  draft: Draft,
  { flow, node, step, taken }: Visit,
  isFound: boolean,
): void {
  // What a guide before knew already was taken by nobody.
  if (taken?.at === undefined) return;
  const point = pointOf(flow, node);
  const reply = draft.replies.get(point);
  draft.taken.push({
    at: draft.at,
    flow,
    node,
    step,
    answer: taken.value === undefined ? taken.id : `${taken.id}~${taken.value}`,
    label: taken.label,
    truth: Object.hasOwn(call.truth, point) ? call.truth[point] : undefined,
    wasHeard: reply?.isClear === true,
    said: reply?.lines ?? [],
    isFound,
    isUndone: false,
  });
}

function undo(draft: Draft, count: number): void {
  let left = count;
  for (let i = draft.taken.length - 1; i >= 0 && left > 0; i--) {
    const one = draft.taken[i];
    if (one === undefined || one.isUndone) continue;
    draft.taken[i] = { ...one, isUndone: true };
    left--;
  }
}

/** @returns the id of an answer, without its value */
export const idOf = (answer: string): string => parseAnswer(answer).id;
