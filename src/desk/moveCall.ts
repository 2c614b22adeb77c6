/** A call in motion: from answer to answer, into another guide, and back into an earlier one. */

import type { Call } from '../engine/call.ts';
import { commonStart, isStart, type Transcript } from '../engine/transcript.ts';
import type { CallEdit } from './callEdits.ts';

type Move = Extract<CallEdit, { type: 'move' }>;
type Way = Call['before'][number];

const wayOf = ({ case: { transcript, answeredAt, assumed }, brought }: Call): Way => ({
  ...transcript,
  answeredAt,
  assumed,
  ...(brought > 0 && { brought }),
});

/**
 * @param edit where the call goes
 * @returns the call there; the same object if it is already there
 */
export function callMoved(call: Call, edit: Move): Call {
  const { at, to, revision } = edit;
  const now = wayOf(call);
  if (to.flow !== now.flow) return leftFor(call, edit);

  const common = commonStart(now.answers, to.answers);
  if (common === now.answers.length && common === to.answers.length) return call;
  // After a step back, answers that are given again keep their times.
  const known = isStart(to.answers, call.furthest.answers) ? call.furthest : now;
  const places =
    edit.inherit ??
    to.answers.map((_, i) => (i < commonStart(known.answers, to.answers) ? i : undefined));
  const source = edit.inherit ? now : known;
  const answeredAt = to.answers.map((_, i) => source.answeredAt[places[i] ?? -1] ?? at);
  const assumed = to.answers.flatMap((answer, i) => {
    const place = places[i];
    const was =
      place !== undefined && source.assumed.includes(place) && source.answers[place] === answer;
    return was || edit.assumed?.includes(i) ? [i] : [];
  });

  const old = call.furthest;
  const parts = commonStart(old.answers, to.answers);
  const isChange = parts < old.answers.length && parts < to.answers.length;
  const from = old.answers[parts];
  const change =
    isChange && from !== undefined && edit.changed
      ? [{ at, ...edit.changed, from, to: to.answers[parts] ?? '' }]
      : [];
  const way: Way = { flow: to.flow, answers: [...to.answers], answeredAt, assumed };
  const { handOver, ...rest } = call;
  return {
    ...rest,
    ...(handOver && to.answers.at(-1) === 'hand-over' ? { handOver } : {}),
    brought: Math.min(call.brought, common),
    furthest: isStart(to.answers, old.answers) ? old : way,
    ...(parts < old.answers.length && parts < to.answers.length && leaving(call, old)),
    case: {
      ...call.case,
      transcript: { flow: to.flow, answers: [...to.answers] },
      revision,
      answeredAt,
      assumed,
      changes: [...call.case.changes, ...change],
    },
  };
}

/** The most ways left that are kept. */
const MOST_LEFT = 20;

/** Keeps a way that is left, so that what was tried on it stays known. */
const leaving = ({ left = [] }: Call, way: Way): Pick<Call, 'left'> => ({
  left: [...left, way].slice(-MOST_LEFT),
});

/**
 * The visit continues in another guide, or returns to an earlier one. The guide that is left is kept with all
 * its answers.
 */
function leftFor(call: Call, { at, to, revision }: Move): Call {
  const isOfTo = (way: Way) =>
    way.flow === to.flow && (isStart(to.answers, way.answers) || isStart(way.answers, to.answers));
  const place = call.before.findLastIndex(isOfTo);
  const known = call.before[place];
  const now = wayOf(call);
  // Going back step by step does not withdraw the answers.
  const way = now.answers.length === 0 ? call.furthest : now;
  const isKept = now.flow !== '' && (known === undefined || way.answers.length > 0);
  const isLonger = call.furthest.answers.length > way.answers.length;
  const begun = to.answers.map((_, i) => known?.answeredAt[i] ?? at);
  const furthest: Way =
    known && isStart(to.answers, known.answers)
      ? known
      : { flow: to.flow, answers: [...to.answers], answeredAt: begun, assumed: [] };
  const { handOver: _, ...rest } = call;
  return {
    ...rest,
    brought: Math.min(known?.brought ?? 0, to.answers.length),
    before: [...call.before.filter((_, i) => i !== place), ...(isKept ? [revised(way, call)] : [])],
    furthest,
    ...(isLonger && leaving(call, call.furthest)),
    case: {
      ...call.case,
      transcript: { flow: to.flow, answers: [...to.answers] },
      revision,
      answeredAt: furthest.answeredAt.slice(0, to.answers.length),
      assumed: furthest.assumed.filter((place) => place < to.answers.length),
    },
  };
}

/** A guide that is left is kept with the revision in which it was walked. */
const revised = (way: Way, { case: { revision } }: Call): Way => ({
  ...way,
  ...(revision !== '' && { revision }),
});

/** @returns whether two transcripts are the same */
export const isSameTranscript = (a: Transcript, b: Transcript): boolean =>
  a.flow === b.flow && a.answers.length === b.answers.length && isStart(a.answers, b.answers);
