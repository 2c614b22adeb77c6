/** How an edit changes a call. */

import type { Call } from '../engine/call.ts';
import type { Case } from '../engine/case.ts';
import { spent } from './callDurations.ts';
import { type CallEdit, newCall } from './callEdits.ts';
import { callMoved } from './moveCall.ts';

/**
 * @param edit what happens in the call
 * @returns the call after it; the same object if nothing changes
 */
export function applyEdit(call: Call, edit: CallEdit): Call {
  const next = edited(call, edit);
  if (next === call) return call;
  const at = 'at' in edit && edit.type !== 'no-secret' ? edit.at : call.case.updatedAt;
  return { ...next, writes: call.writes + 1, case: { ...next.case, updatedAt: at } };
}

/**
 * @param base a call, if it exists
 * @param edits what happens in it, in order
 * @returns the call after them; undefined if it neither exists nor begins
 */
export const callAfterEdits = (
  base: Call | undefined,
  edits: readonly CallEdit[],
): Call | undefined =>
  edits.reduce<Call | undefined>((call, edit) => {
    if (edit.type === 'begin') return call ?? edit.call;
    return call && applyEdit(call, edit);
  }, base);

function edited(call: Call, edit: CallEdit): Call {
  const withCase = (more: Partial<Case>): Call => withinCase(call, more);
  switch (edit.type) {
    case 'begin':
      return call;
    case 'move':
      return callMoved(call, edit);
    case 'bring':
      return brought(call, edit);
    case 'stamp':
      return { ...call };
    case 'confirm':
      return confirmed(call, edit);
    case 'note': {
      const { at, text, place } = edit;
      const { draft: _, ...rest } = call;
      const note = { at, text, ...(place && { place }) };
      return { ...rest, case: { ...call.case, notes: [...call.case.notes, note] } };
    }
    case 'note-changed':
      return renoted(call, edit);
    case 'draft':
      return withText(call, 'draft', edit.text);
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
      // Applies only what was changed here: lines added meanwhile in another tab stay.
      const kept = now.filter((line) => to.includes(line) || !from.includes(line));
      return withCase({ [which]: [...kept, ...to.filter((line) => !kept.includes(line))] });
    }
    case 'phase':
      return phased(call, edit);
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
    default:
      return editedAbout(call, edit);
  }
}

const withinCase = (call: Call, more: Partial<Case>): Call => ({
  ...call,
  case: { ...call.case, ...more },
});

/** @returns an object with one of its texts set, or removed if empty; itself if nothing changes */
function withText<Of extends { readonly [name in Name]?: string | undefined }, Name extends string>(
  of: Of,
  name: Name,
  text: string,
): Of {
  const { [name]: now = '', ...rest } = of;
  if (now === text) return of;
  return (text === '' ? rest : { ...rest, [name]: text }) as Of;
}

/** The visit that the caller brings is the start of a call that has none yet. */
function brought(
  call: Call,
  { at, transcript, revision }: Extract<CallEdit, { type: 'bring' }>,
): Call {
  if (call.case.transcript.flow !== '') return call;
  const fresh = newCall(call.case.id, at, transcript, revision, true);
  const { furthest, brought } = fresh;
  const { answeredAt } = fresh.case;
  return {
    ...withinCase(call, { transcript: fresh.case.transcript, revision, answeredAt }),
    furthest,
    brought,
  };
}

/** An answer that was assumed has now been asked. */
function confirmed(call: Call, { place }: Extract<CallEdit, { type: 'confirm' }>): Call {
  const others = (assumed: readonly number[]) => assumed.filter((one) => one !== place);
  return {
    ...withinCase(call, { assumed: others(call.case.assumed) }),
    furthest: { ...call.furthest, assumed: others(call.furthest.assumed) },
  };
}

/** A call is put on hold, resumed or ended; the time on hold counts as a break. */
function phased(call: Call, { at, to, ending }: Extract<CallEdit, { type: 'phase' }>): Call {
  if (call.phase === to) return ending === undefined ? call : { ...call, ending };
  const { ending: _, ...rest } = call;
  const isBreak = call.phase !== 'talking';
  return {
    ...rest,
    ...(to === 'ended' && ending && { ending }),
    ...(isBreak && { breaks: [...(call.breaks ?? []), { from: call.since, to: at }] }),
    phase: to,
    since: at,
    ...spent(call, Date.parse(at)),
  };
}

/** What concerns the call and its caller and is not part of the case. */
function editedAbout(call: Call, edit: About): Call {
  switch (edit.type) {
    case 'caller': {
      const { caller = {}, ...rest } = call;
      const next = withText(caller, edit.field, edit.to);
      if (next === caller) return call;
      return Object.keys(next).length === 0 ? rest : { ...rest, caller: next };
    }
    case 'matter':
      return withText(call, 'matter', edit.to);
    case 'urgent': {
      const { urgent = false, ...rest } = call;
      if (urgent === edit.isUrgent) return call;
      return edit.isUrgent ? { ...rest, urgent: true } : rest;
    }
    case 'call-back': {
      const { callBack, ...rest } = call;
      const { due, number } = edit;
      if (due === undefined) return callBack === undefined ? call : rest;
      return { ...rest, callBack: { due, ...(number ? { number } : {}) } };
    }
    case 'ticket':
      return { ...call, ticketAt: edit.at };
    case 'agent':
      return withText(call, 'agent', edit.name);
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

type About = Extract<
  CallEdit,
  {
    type:
      | 'caller'
      | 'matter'
      | 'urgent'
      | 'call-back'
      | 'ticket'
      | 'agent'
      | 'hand-over'
      | 'noticed'
      | 'told-out-of-band';
  }
>;

/** A note that another tab has changed meanwhile is not overwritten: the new text is kept as well. */
function renoted(call: Call, { note, text }: Extract<CallEdit, { type: 'note-changed' }>): Call {
  const { notes } = call.case;
  const place = notes.findIndex((one) => one.at === note.at && one.text === note.text);
  const old = notes[place];
  const isHere = old !== undefined;
  if (isHere ? old.text === text : text === '') return call;
  const next =
    text === ''
      ? notes.filter((_, i) => i !== place)
      : isHere
        ? notes.map((one, i) => (i === place ? { ...one, text } : one))
        : [...notes, { at: note.at, text }];
  return { ...call, case: { ...call.case, notes: next } };
}

/** If two tabs have set the reference differently, the newer one wins, and the other is kept as a note. */
function referred(call: Call, { at, from, to }: Extract<CallEdit, { type: 'reference' }>): Call {
  const { reference: now = '', ...rest } = call.case;
  if (to === now) return call;
  const isClash = now !== from && now !== '';
  const notes = isClash ? [...rest.notes, { at, text: now }] : rest.notes;
  return { ...call, case: { ...rest, notes, ...(to === '' ? {} : { reference: to }) } };
}
