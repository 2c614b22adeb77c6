/**
 * A call at the desk: a case, and what only the desk needs of it. What happens in a call is an edit,
 * and an edit is data: two tabs that change the same call both apply theirs to the newest state, so
 * nothing is overwritten.
 */
import { z } from 'zod';
import { Case } from '../engine/case.ts';
import { EARLIEST } from '../engine/clock.ts';
import { roles } from '../engine/step.ts';
import { type Answers, commonStart, isStart, type Transcript } from '../engine/transcript.ts';

z.config({ jitless: true });

const time = z.iso.datetime({ offset: true });
const places = z.array(z.int().nonnegative());

/** A way that was gone, with when and how. */
const way = z.strictObject({
  flow: z.string(),
  answers: z.array(z.string()),
  answeredAt: z.array(time),
  assumed: places,
});

export const Call = z
  .strictObject({
    kind: z.literal('desk-call'),
    version: z.literal(1),
    /** Counts the writes. */
    writes: z.int().nonnegative(),
    case: Case,
    /** How many of the answers the caller gave before the call, on their own. */
    brought: z.int().nonnegative(),
    /** The way as far as it was gone: after a step back its end is still known. */
    furthest: way,
    /** Guides that were left for another one, oldest first. */
    before: z.array(way),
    /** Ways that were left for another answer or an earlier guide, oldest first. */
    left: z.array(way).optional(),
    phase: z.enum(['talking', 'held', 'ended']),
    /** When the phase began. */
    since: time,
    /** Milliseconds spent in the phases before. */
    talked: z.number().nonnegative(),
    held: z.number().nonnegative(),
    /** Handed over before the guide's end: to whom, and why. */
    handOver: z.strictObject({ to: z.enum(roles), why: z.string() }).optional(),
    /** What was noticed about a caller who could not be identified: places in a fixed list. */
    noticed: places,
    /** Whether the user was told by another way that a protected operation was carried out. */
    toldOutOfBand: z.boolean(),
    /** Words that look like a secret and that the agent has said are none. */
    noSecrets: z.array(z.string()),
  })
  .refine(
    ({ case: { transcript, answeredAt } }) => answeredAt.length === transcript.answers.length,
    {
      message: 'there is not a time for every answer',
      path: ['case', 'answeredAt'],
    },
  );
export type Call = z.infer<typeof Call>;
type Phase = Call['phase'];
type Way = Call['before'][number];
type Role = NonNullable<Call['handOver']>['to'];

/** What the agent writes as lines. */
export type Lines = 'told' | 'outstanding';

/** Something that happens in a call. Every text in it has been looked through for secrets. */
export type Edit =
  | { type: 'begin'; call: Call }
  | {
      type: 'move';
      at: string;
      /** The answers before, as the one who moves saw them. */
      from: Answers;
      to: Transcript;
      revision: string;
      /** For each answer now, its place before the move; by default the places of the common start. */
      inherit?: readonly (number | undefined)[];
      /** Places that are assumed, not asked. */
      assumed?: readonly number[];
      /** The question at which the way parts from the one before. */
      changed?: { flow: string; node: string };
    }
  /** The visit that the caller brings, before anything was asked. */
  | { type: 'bring'; at: string; transcript: Transcript; revision: string }
  | { type: 'confirm'; place: number }
  | { type: 'note'; at: string; text: string; step?: number }
  | { type: 'no-secret'; at: string; masked: string; text: string; words: readonly string[] }
  | { type: 'reference'; at: string; from: string; to: string }
  | { type: 'lines'; at: string; which: Lines; from: readonly string[]; to: readonly string[] }
  | { type: 'phase'; at: string; to: Phase }
  | {
      type: 'identity';
      at: string;
      method: string;
      /** Further ways, where one check was not enough. */
      also?: readonly string[];
      outcome: Outcome;
    }
  /** What was recorded of an identity check was not so. */
  | { type: 'identity-taken-back'; at: string }
  | { type: 'hand-over'; to: Role; why: string }
  | { type: 'noticed'; place: number; isSo: boolean }
  | { type: 'told-out-of-band'; isTold: boolean };

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

/**
 * @param call a call
 * @param edit what happens in it
 * @returns the call after it; the same object where nothing changes
 */
export function applyEdit(call: Call, edit: Edit): Call {
  const next = edited(call, edit);
  if (next === call) return call;
  const at = 'at' in edit && edit.type !== 'no-secret' ? edit.at : call.case.updatedAt;
  return { ...next, writes: call.writes + 1, case: { ...next.case, updatedAt: at } };
}

function edited(call: Call, edit: Edit): Call {
  const withCase = (more: Partial<Case>): Call => ({ ...call, case: { ...call.case, ...more } });
  switch (edit.type) {
    case 'begin':
      return call;
    case 'move':
      return moved(call, edit);
    case 'bring': {
      const { at, transcript, revision } = edit;
      if (call.case.transcript.flow !== '') return call;
      const fresh = newCall(call.case.id, at, transcript, revision, true);
      const { furthest, brought } = fresh;
      const { answeredAt } = fresh.case;
      return {
        ...withCase({ transcript: fresh.case.transcript, revision, answeredAt }),
        furthest,
        brought,
      };
    }
    case 'confirm': {
      const assumed = call.case.assumed.filter((place) => place !== edit.place);
      return {
        ...withCase({ assumed }),
        furthest: {
          ...call.furthest,
          assumed: call.furthest.assumed.filter((place) => place !== edit.place),
        },
      };
    }
    case 'note': {
      const { at, text, step } = edit;
      return withCase({
        notes: [...call.case.notes, { at, text, ...(step === undefined ? {} : { step }) }],
      });
    }
    case 'no-secret':
      return {
        ...withCase({
          notes: call.case.notes.map((note) =>
            note.at === edit.at && note.text === edit.masked ? { ...note, text: edit.text } : note,
          ),
        }),
        noSecrets: [...new Set([...call.noSecrets, ...edit.words])],
      };
    case 'reference':
      return referred(call, edit);
    case 'lines': {
      const { which, from, to } = edit;
      const now = call.case[which];
      // Only what was changed here is changed: lines that another tab added meanwhile stay.
      const kept = now.filter((line) => to.includes(line) || !from.includes(line));
      return withCase({ [which]: [...kept, ...to.filter((line) => !kept.includes(line))] });
    }
    case 'phase': {
      if (call.phase === edit.to) return call;
      return { ...call, phase: edit.to, since: edit.at, ...spent(call, Date.parse(edit.at)) };
    }
    case 'identity': {
      const { at, method, also, outcome } = edit;
      return withCase({
        identityCheck: { at, method, outcome, ...(also?.length && { also: [...also] }) },
      });
    }
    case 'identity-taken-back': {
      const { identityCheck, ...rest } = call.case;
      return identityCheck === undefined ? call : { ...call, case: rest };
    }
    case 'hand-over':
      return { ...call, handOver: { to: edit.to, why: edit.why } };
    case 'noticed': {
      const others = call.noticed.filter((place) => place !== edit.place);
      return { ...call, noticed: edit.isSo ? [...others, edit.place].sort() : others };
    }
    case 'told-out-of-band':
      return { ...call, toldOutOfBand: edit.isTold };
  }
}

/** A reference that two tabs have set differently: the newer stands, the other is kept as a note. */
function referred(call: Call, { at, from, to }: Extract<Edit, { type: 'reference' }>): Call {
  const { reference: now = '', ...rest } = call.case;
  if (to === now) return call;
  const isClash = now !== from && now !== '';
  const notes = isClash ? [...rest.notes, { at, text: now }] : rest.notes;
  return { ...call, case: { ...rest, notes, ...(to === '' ? {} : { reference: to }) } };
}

const wayOf = ({ case: { transcript, answeredAt, assumed } }: Call): Way => ({
  ...transcript,
  answeredAt,
  assumed,
});

function moved(call: Call, edit: Extract<Edit, { type: 'move' }>): Call {
  const { at, to, revision } = edit;
  const now = wayOf(call);
  if (to.flow !== now.flow) return leftFor(call, edit);

  const common = commonStart(now.answers, to.answers);
  if (common === now.answers.length && common === to.answers.length) return call;
  // After a step back the answers that are given again keep their times.
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

/** No more ways that were left are kept. */
const MOST_LEFT = 20;

/** Keeps a way that is left, since what was tried on it stays known. */
const leaving = ({ left = [] }: Call, way: Way): Pick<Call, 'left'> => ({
  left: [...left, way].slice(-MOST_LEFT),
});

/** The visit goes on in another guide, or back into the one before. */
function leftFor(call: Call, { at, to, revision }: Extract<Edit, { type: 'move' }>): Call {
  const now = wayOf(call);
  const last = call.before.at(-1);
  const isBack = last?.flow === to.flow && isStart(to.answers, last.answers);
  const before = isBack
    ? call.before.slice(0, -1)
    : now.flow === ''
      ? call.before
      : [...call.before, now];
  const furthest: Way = isBack
    ? last
    : { ...to, answers: [...to.answers], answeredAt: to.answers.map(() => at), assumed: [] };
  const { handOver: _, ...rest } = call;
  return {
    ...rest,
    brought: 0,
    before,
    furthest,
    ...(isBack && leaving(call, call.furthest)),
    case: {
      ...call.case,
      transcript: { flow: to.flow, answers: [...to.answers] },
      revision,
      answeredAt: furthest.answeredAt.slice(0, to.answers.length),
      assumed: furthest.assumed.filter((place) => place < to.answers.length),
    },
  };
}

/** @returns whether two transcripts are the same */
export const isSame = (a: Transcript, b: Transcript): boolean =>
  a.flow === b.flow && a.answers.length === b.answers.length && isStart(a.answers, b.answers);

/** Time between two points; a clock that was set back makes none. */
const between = (from: number, to: number) => Math.max(0, to - from) || 0;

function spent(call: Call, now: number): Pick<Call, 'talked' | 'held'> {
  const more = between(Date.parse(call.since), now);
  return {
    talked: call.talked + (call.phase === 'talking' ? more : 0),
    held: call.held + (call.phase === 'held' ? more : 0),
  };
}

/**
 * @param call a call
 * @param now the present time, in milliseconds
 * @returns how long it has lasted and been on hold, and how long it has been as it is, in
 *   milliseconds; never negative, whatever became of the device's clock
 */
export function durations(
  call: Call,
  now: number,
): { talked: number; held: number; phase: number } {
  return { ...spent(call, now), phase: between(Date.parse(call.since), now) };
}

/**
 * @param times points in time, in the order in which things happened
 * @param start when the call began
 * @returns for each how long after the start it was, in milliseconds; never less than the one before
 */
export function elapsed(times: readonly string[], start: string): number[] {
  let latest = 0;
  return times.map((time) => {
    latest = Math.max(latest, between(Date.parse(start), Date.parse(time)));
    return latest;
  });
}

/**
 * @param milliseconds a duration
 * @returns it as a clock shows it: `04:12`, `1:04:12`
 */
export function clockTime(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds || 0) / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}

/** Calls, newest first. */
export const byTime = (calls: readonly Call[]): readonly Call[] =>
  [...calls].sort((a, b) => Date.parse(b.case.startedAt) - Date.parse(a.case.startedAt));

/**
 * @param calls calls
 * @param now the present time, in milliseconds
 * @param days how long the organisation lets them be kept
 * @returns those that have not been touched for longer
 */
export const outdated = (calls: readonly Call[], now: number, days: number): readonly Call[] =>
  calls.filter(({ case: { updatedAt } }) => {
    const touched = Date.parse(updatedAt);
    return touched >= EARLIEST && now - touched > days * 86_400_000;
  });

/**
 * @param call a call
 * @param text words to look for
 * @returns whether each of them stands in its reference, its notes or its other lines
 */
export function holds(call: Call, text: string, more: readonly string[] = []): boolean {
  const { reference = '', notes, told, outstanding } = call.case;
  const all = [reference, ...notes.map((note) => note.text), ...told, ...outstanding, ...more]
    .join('\n')
    .toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
