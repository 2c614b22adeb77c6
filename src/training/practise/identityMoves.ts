/** The moves by which a trainee checks who is calling, gives way, or refuses. */

import { confirmedIn, type Moment, type MoveOf } from './playDraft.ts';
import { randomFor } from './random.ts';
import { checkBy } from './replies.ts';
import { assuranceWords, givingWords, refusalWords, voiceOfCheck } from './traineeWords.ts';
import * as voice from './voice.ts';

export function proposeCheck(
  { call, draft, isGate, caller, trainee }: Moment,
  move: MoveOf<'check'>,
): void {
  if (draft.recorded.length > 0 && !isGate) return;
  trainee(voiceOfCheck(move.method));
  const { lines, ...checking } = checkBy(call, move.method, draft.checks.length);
  draft.checks.push({ at: draft.at, method: move.method, ...checking });
  caller(lines);
}

export function recordCheck({ call, draft, isGate, caller }: Moment, move: MoveOf<'record'>): void {
  const { at } = draft;
  const { method } = move;
  const proposed = draft.checks.filter((check) => check.method === method);
  if (!isGate || proposed.length === 0) return;
  draft.recorded.push({ at, method, after: draft.taken.length });
  if (!confirmedIn(draft).includes(method))
    draft.gaveWay.push({ at, how: 'false-record', isTakenBack: false });
  caller([randomFor(`${call.seed}/checked`).one(voice.checked)]);
}

export function takeBack({ draft }: Moment): void {
  const { recorded, taken } = draft;
  const isUnused = (of: number) =>
    recorded.some(({ at, after }) => at === of && taken.length === after);
  draft.gaveWay = draft.gaveWay.map((one) =>
    one.how === 'false-record' && isUnused(one.at) ? { ...one, isTakenBack: true } : one,
  );
  draft.recorded = [];
}

export function giveWay(
  { call, draft, isGate, caller, trainee }: Moment,
  move: MoveOf<'give-way'>,
): void {
  if (!isGate) return;
  trainee(givingWords[move.how]);
  draft.gaveWay.push({ at: draft.at, how: move.how, isTakenBack: false });
  caller([call.caller.is === 'impostor' ? voice.gratitude : voice.puzzled]);
}

export function assure({ draft, caller, trainee }: Moment, move: MoveOf<'assure'>): void {
  if (!draft.isInDoubt) return;
  trainee(assuranceWords[move.how]);
  draft.isInDoubt = false;
  draft.assured = { at: draft.at, how: move.how };
  caller([move.how === 'hang-up' ? voice.convinced : voice.unconvinced]);
}

export function refuse({ call, draft, caller, trainee }: Moment): void {
  trainee(refusalWords);
  draft.refusedAt = draft.at;
  draft.isInDoubt = false;
  caller([randomFor(`${call.seed}/refused`).one(voice.refused)]);
}
