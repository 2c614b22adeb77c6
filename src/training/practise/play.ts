/**
 * A play: what the trainee did in a call, move by move. Everything on the screen, and the whole debrief,
 * follows from the call and its moves.
 */

import type { Flows } from '../../engine/flow.ts';
import { isGated } from '../../engine/identity.ts';
import type { Needs } from '../../engine/organisation.ts';
import { plain } from '../../engine/plain.ts';
import { replay, type VisitedStep } from '../../engine/transcript.ts';
import { assure, giveWay, proposeCheck, recordCheck, refuse, takeBack } from './identityMoves.ts';
import type { Move, Play } from './moves.ts';
import {
  confirmedIn,
  identityOf,
  type Moment,
  type MoveOf,
  type PlayDraft,
  positionOf,
  type Scene,
} from './playDraft.ts';
import type { PracticeCall } from './practiceCall.ts';
import { randomFor } from './random.ts';
import { atTheGate, replyTo, tellsAbout } from './replies.ts';
import { isLetIn, type PlayState, type Turn } from './state.ts';
import { firstQuestion } from './traineeWords.ts';
import type { SpokenLine } from './voice.ts';
import * as voice from './voice.ts';
import { pointOf } from './way.ts';

/**
 * @param flows every flow by id
 * @param play what was done in the call, and when the organisation wants more than one check; moves that are
 *   not possible at their point are skipped
 * @returns the state of the call after the last move
 */
export function playOut(
  call: PracticeCall,
  flows: Flows,
  { moves, needs = {} }: Pick<Play, 'moves' | 'needs'>,
): PlayState {
  const { make, state } = beginPlay(call, flows, needs);
  for (const move of moves) make(move);
  return state();
}

/**
 * Begins a play that continues move by move.
 *
 * @param flows every flow by id
 * @param needs when the organisation wants more than one check
 * @returns `make`, which makes a move, and `state`, which returns the call's state after the last one
 */
export function beginPlay(call: PracticeCall, flows: Flows, needs: Needs = {}) {
  const scene = { call, flows, needs };
  const draft: PlayDraft = {
    turns: [{ place: 0, at: 0, by: 'caller', lines: call.opening }],
    transcript: undefined,
    visited: [],
    taken: [],
    guides: [],
    asks: [],
    asked: new Map(),
    replies: new Map(),
    gateAt: undefined,
    askedFirst: 0,
    checks: [],
    gaveWay: [],
    recorded: [],
    isInDoubt: false,
    assured: undefined,
    refusedAt: undefined,
    written: [],
    end: undefined,
    at: 0,
  };
  return {
    make(move: Move): void {
      if (draft.end !== undefined) return;
      // Time does not run backwards, even if a file says so.
      draft.at = Math.max(draft.at, move.at);
      apply(scene, draft, move);
    },
    state: () => stateOf(scene, draft),
  };
}

function stateOf(scene: Scene, draft: PlayDraft): PlayState {
  const { turns, transcript, taken, guides, asks, checks, gaveWay, written, end, at } = draft;
  const { visited, here, isGate, isAtEnd } = positionOf(scene, draft);
  const confirmed = confirmedIn(draft);
  const identity = identityOf(scene, confirmed);
  return {
    ...{ transcript, visited, here, isGate, isAtEnd, end, at },
    ...{ turns: [...turns], taken: [...taken], guides: [...guides], asks: [...asks] },
    ...{ checks: [...checks], gaveWay: [...gaveWay], written: [...written] },
    gateAt: draft.gateAt,
    recorded: draft.recorded.map(({ method }) => method),
    confirmed,
    isConfirmed: confirmed.length > 0 && visited.every(({ step }) => !isGated(step, identity)),
    isInDoubt: draft.isInDoubt,
    assured: draft.assured,
    isRefused: draft.refusedAt !== undefined,
    refusedAt: draft.refusedAt,
    heard: here && draft.replies.get(pointOf(here.flow, here.node)),
  };
}

/** After a refusal only the wrap-up remains. */
const afterRefusal: readonly Move['is'][] = ['write', 'end'];

function apply(scene: Scene, draft: PlayDraft, move: Move): void {
  if (draft.refusedAt !== undefined && !afterRefusal.includes(move.is)) return;
  const { at } = draft;
  const say = (by: Turn['by'], lines: readonly SpokenLine[]) => {
    if (lines.length > 0) draft.turns.push({ place: draft.turns.length, at, by, lines });
  };
  const moment: Moment = {
    ...scene,
    ...positionOf(scene, draft),
    draft,
    caller: (lines) => say('caller', lines),
    trainee: (...lines) => say('trainee', lines),
  };
  switch (move.is) {
    case 'guide':
      openGuide(moment, move);
      break;
    case 'ask':
      ask(moment);
      break;
    case 'answer':
      answer(moment, move);
      break;
    case 'back':
      goBack(moment);
      break;
    case 'leave':
      leave(moment);
      break;
    case 'check':
      proposeCheck(moment, move);
      break;
    case 'record':
      recordCheck(moment, move);
      break;
    case 'take-back':
      takeBack(moment);
      break;
    case 'give-way':
      giveWay(moment, move);
      break;
    case 'assure':
      assure(moment, move);
      break;
    case 'refuse':
      refuse(moment);
      break;
    case 'write':
      write(moment, move);
      break;
    case 'end':
      draft.end = draft.refusedAt !== undefined ? 'security' : moment.isAtEnd ? 'done' : 'stopped';
  }
}

function openGuide(moment: Moment, move: MoveOf<'guide'>): void {
  const { call, flows, draft } = moment;
  const { visited, rejected } = replay(flows, move.flow, move.answers);
  if (visited.length === 0) return;
  const answers = move.answers.slice(0, move.answers.length - rejected.length);
  leave(moment);
  draft.guides.push({ at: draft.at, flow: move.flow });
  draft.transcript = { flow: move.flow, answers };
  draft.visited = visited;
  for (const visit of visited) take(call, draft, visit, true);
  arrive(moment);
}

function ask({ call, flows, draft, here, isGate, isAtEnd, caller, trainee }: Moment): void {
  if (draft.isInDoubt || isGate || isAtEnd || here?.step.kind === 'continue') return;
  trainee(here === undefined ? firstQuestion : plain(here.step.say));
  if (call.isInDoubt && draft.assured === undefined) {
    draft.isInDoubt = true;
    caller([randomFor(`${call.seed}/doubt`).one(voice.doubts)]);
    return;
  }
  if (here === undefined) {
    caller(tellsAbout(call, draft.askedFirst));
    draft.askedFirst += 1;
    return;
  }
  const point = pointOf(here.flow, here.node);
  const times = draft.asked.get(point) ?? 0;
  const before = draft.replies.get(point);
  const reply = replyTo(call, flows, here, times, isLetIn(call, draft));
  draft.asks.push({
    at: draft.at,
    point,
    step: here.step,
    wasHeard: before?.isClear === true,
    isStray: reply.isStray === true,
  });
  draft.asked.set(point, times + 1);
  // What was clear once stays clear.
  if (!before?.isClear || reply.isClear) draft.replies.set(point, reply);
  caller(reply.lines);
}

function answer(moment: Moment, move: MoveOf<'answer'>): void {
  const { call, flows, draft, here, isGate } = moment;
  if (draft.isInDoubt || isGate || here === undefined || draft.transcript === undefined) return;
  const { flow, answers } = draft.transcript;
  const next = [...answers, move.answer];
  const { visited, rejected } = replay(flows, flow, next);
  if (rejected.length > 0) return;
  const given = visited.find(({ taken }) => taken?.at === answers.length);
  draft.transcript = { flow, answers: next };
  draft.visited = visited;
  if (given) take(call, draft, given, false);
  arrive(moment);
}

function goBack({ draft, flows }: Moment): void {
  if (draft.transcript === undefined) return;
  const { flow, answers } = draft.transcript;
  if (answers.length === 0) {
    leave({ draft });
    return;
  }
  undo(draft, 1);
  draft.transcript = { flow, answers: answers.slice(0, -1) };
  draft.visited = replay(flows, flow, draft.transcript.answers).visited;
}

function leave({ draft }: Pick<Moment, 'draft'>): void {
  if (draft.transcript === undefined) return;
  undo(draft, draft.transcript.answers.length);
  draft.transcript = undefined;
  draft.visited = [];
}

function write({ draft }: Moment, move: MoveOf<'write'>): void {
  if (move.isNoSecret) {
    const last = draft.written.findLastIndex(({ field }) => field === move.field);
    if (last >= 0) draft.written.splice(last, 1);
  }
  draft.written.push({ at: draft.at, field: move.field, text: move.text });
}

/** What the caller says unprompted when a step is reached. */
function arrive({ draft, caller, ...scene }: Moment): void {
  const { call } = scene;
  const { isGate, isAtEnd } = positionOf(scene, draft);
  if (isGate && draft.gateAt === undefined) {
    draft.gateAt = draft.at;
    caller(atTheGate(call));
  } else if (isAtEnd) {
    const random = randomFor(`${call.seed}/farewell/${draft.taken.length}`);
    caller([random.one(voice.farewells)]);
  }
}

/** Records an answer of the guide, with what the caller had said by then. */
function take(
  call: PracticeCall,
  draft: PlayDraft,
  { flow, node, step, taken }: VisitedStep,
  isFound: boolean,
): void {
  // An answer that a previous guide already knew was taken by nobody.
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

function undo(draft: PlayDraft, count: number): void {
  let left = count;
  for (let i = draft.taken.length - 1; i >= 0 && left > 0; i--) {
    const one = draft.taken[i];
    if (one === undefined || one.isUndone) continue;
    draft.taken[i] = { ...one, isUndone: true };
    left--;
  }
}
