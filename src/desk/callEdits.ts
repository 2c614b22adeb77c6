/**
 * What happens in a call at the desk is an edit, and an edit is data: two tabs that change the same call both
 * apply their edits to the latest state, so nothing is overwritten.
 */
import type { Call, CallEnding } from '../engine/call.ts';
import type { Case } from '../engine/case.ts';
import type { Answers, Transcript } from '../engine/transcript.ts';
import { uuid } from '../storage/uuid.ts';

export type CallerField = keyof NonNullable<Call['caller']>;
type Phase = Call['phase'];
type Role = NonNullable<Call['handOver']>['to'];

/** The lists of lines that the agent writes. */
export type LineList = 'told' | 'outstanding';

/** Something that happens in a call. Every text in it has been checked for secrets. */
export type CallEdit =
  | { type: 'begin'; call: Call }
  | {
      type: 'move';
      at: string;
      /** The earlier answers, as seen where the move was made. */
      from: Answers;
      to: Transcript;
      revision: string;
      /** For each present answer, its place before the move; by default the places of the common start. */
      inherit?: readonly (number | undefined)[];
      /** Places that were assumed rather than asked. */
      assumed?: readonly number[];
      /** The question at which the new way departs from the old one. */
      changed?: { flow: string; node: string };
    }
  /** The visit that the caller brings, before any question of the call. */
  | { type: 'bring'; at: string; transcript: Transcript; revision: string }
  | { type: 'confirm'; place: number }
  | { type: 'note'; at: string; text: string; place?: NotePlace }
  /** An existing note is reworded, or deleted if the text is empty. */
  | { type: 'note-changed'; at: string; note: Pick<Note, 'at' | 'text'>; text: string }
  | { type: 'draft'; text: string }
  | { type: 'no-secret'; at: string; masked: string; text: string; words: readonly string[] }
  | { type: 'reference'; at: string; from: string; to: string }
  | { type: 'lines'; at: string; which: LineList; from: readonly string[]; to: readonly string[] }
  | { type: 'phase'; at: string; to: Phase; ending?: CallEnding }
  /** One of the texts about the caller and the call. */
  | { type: 'caller'; at: string; field: CallerField; to: string }
  | { type: 'matter'; at: string; to: string }
  | { type: 'urgent'; at: string; isUrgent: boolean }
  /** Without a time, nobody is to be called back any more. */
  | { type: 'call-back'; at: string; due?: string; number?: string }
  | { type: 'ticket'; at: string }
  | { type: 'agent'; at: string; name: string }
  | {
      type: 'identity';
      at: string;
      method: string;
      /** Further checks, if one was not enough. */
      also?: readonly string[];
      outcome: Outcome;
    }
  /** The call's last stamp is from a clock that was ahead. */
  | { type: 'stamp'; at: string }
  /** The recorded identity check was a mistake. */
  | { type: 'identity-taken-back'; at: string }
  | { type: 'hand-over'; to: Role; why: string }
  | { type: 'noticed'; place: number; isSo: boolean }
  | { type: 'told-out-of-band'; isTold: boolean };

type Note = Case['notes'][number];
/** The step at which a note is written. */
export type NotePlace = NonNullable<Note['place']>;
type Outcome = NonNullable<Case['identityCheck']>['outcome'];

/**
 * @param id a random UUID
 * @param at the present time
 * @param start where it begins, if that is known
 * @param revision the revisions of the flows on the way there
 * @param isBrought whether its answers are the caller's own, from before the call
 * @returns a call that begins now
 */
export function newCall(
  id: string,
  at: string,
  { flow, answers }: Transcript = { flow: '', answers: [] },
  revision = '',
  isBrought = false,
): Call {
  const answeredAt = answers.map(() => at);
  return {
    kind: 'desk-call',
    version: 1,
    writes: 0,
    case: {
      version: 1,
      id,
      transcript: { flow, answers: [...answers] },
      revision,
      startedAt: at,
      updatedAt: at,
      answeredAt,
      assumed: [],
      changes: [],
      notes: [],
      told: [],
      outstanding: [],
    },
    brought: isBrought ? answers.length : 0,
    furthest: { flow, answers: [...answers], answeredAt, assumed: [] },
    before: [],
    phase: 'talking',
    since: at,
    talked: 0,
    held: 0,
    noticed: [],
    toldOutOfBand: false,
    noSecrets: [],
  };
}

/** @returns whether two calls are identical, except for what taking one over changes */
export const isEqual = (a: Call, b: Call): boolean => asFiled(a) === asFiled(b);

/** A call that is taken over is on hold, counted from when it was last touched. */
function asFiled({ agent: _, imported: __, ...call }: Call): string {
  if (call.phase !== 'talking') return JSON.stringify(call);
  const { updatedAt } = call.case;
  const talked = call.talked + Math.max(0, Date.parse(updatedAt) - Date.parse(call.since));
  return JSON.stringify({ ...call, phase: 'held', since: updatedAt, talked });
}

/** @returns the same call with a unique id */
export const renamed = (call: Call): Call => ({ ...call, case: { ...call.case, id: uuid() } });
