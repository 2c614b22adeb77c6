/** The note that an agent is writing, and what happens to it. */
import { useLingui } from '@lingui/react/macro';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Call } from '../engine/call.ts';
import { nowIso } from '../engine/time.ts';
import { type HeldBack, holdBack, letThrough } from '../secrets/secretField.ts';
import type { NotePlace } from './callEdits.ts';
import { useEdit } from './deskContext.ts';
import type { Note } from './NoteList.tsx';
import { useOnLeaving } from './useOnLeaving.ts';

/** The pause in typing after which a draft is stored, in milliseconds. */
const PAUSE = 400;

interface Writing {
  readonly text: string;
  /** What was held back of the last saved note. */
  readonly held: HeldBack | undefined;
  /** What screen readers are told. */
  readonly said: string;
  /** @returns whether something was typed here and is not saved */
  readonly isWritten: () => boolean;
  readonly write: (text: string) => void;
  /** Adds a phrase after the present text. */
  readonly add: (phrase: string) => void;
  readonly keep: () => void;
  /** Keeps what was typed in the field, as a draft. */
  readonly putAside: () => void;
  /** Rewords a saved note. */
  readonly change: (note: Note, typed: string) => void;
  readonly onNoSecret: (word: string) => void;
}

/**
 * @param place the step that is shown, if any
 * @param whole the box that says that a note is not about it
 * @returns the note being written; it is saved, or stays a draft, however the page is left
 */
export function useNote(
  call: Call,
  place: NotePlace | undefined,
  whole: RefObject<HTMLInputElement | null>,
): Writing {
  const { t } = useLingui();
  const edit = useEdit(call.case.id);
  const [text, setText] = useState(call.draft ?? '');
  /** A ref, since it is read in the very event that saves the note. */
  const isWritten = useRef(false);
  const [held, setHeld] = useState<HeldBack & { at: string }>();
  const [said, setSaid] = useState('');
  const storeDraft = useDraft(call, text, isWritten);
  const write = (next: string) => {
    setText(next);
    isWritten.current = true;
  };

  const keep = () => {
    if (text.trim() === '') return;
    const at = nowIso();
    const kept = holdBack(text, call.noSecrets);
    const isOfStep = place !== undefined && !whole.current?.checked;
    edit({ type: 'note', at, text: kept.text, ...(isOfStep && { place }) });
    setHeld(kept.held && { ...kept.held, at });
    setText('');
    isWritten.current = false;
    if (whole.current) whole.current.checked = false;
    // Numbered, so that the next one is announced, too.
    const number = call.case.notes.length + 1;
    setSaid(t`Note ${number} is saved.`);
  };
  useOnLeaving(() => {
    if (isWritten.current) keep();
  });
  return {
    ...{ text, held, said, write, keep },
    isWritten: () => isWritten.current,
    add: (phrase) => write(text.trim() === '' ? phrase : `${text.trimEnd()} ${phrase}`),
    putAside: () => {
      if (isWritten.current) storeDraft();
      isWritten.current = false;
    },
    change: ({ at, text: was }, typed) => {
      const kept = holdBack(typed, call.noSecrets);
      edit({ type: 'note-changed', at: nowIso(), note: { at, text: was }, text: kept.text });
      setHeld(kept.held && { ...kept.held, at });
    },
    onNoSecret: (word) => {
      if (held === undefined) return;
      const { at, masked } = held;
      const kept = letThrough(held, word);
      edit({ type: 'no-secret', at, masked, text: kept.text, words: [word] });
      setHeld(kept.held && { ...kept.held, at });
    },
  };
}

/** @returns a function that stores the draft at once; it is also stored after a pause in typing */
function useDraft(call: Call, text: string, isWritten: RefObject<boolean>): () => void {
  const edit = useEdit(call.case.id);
  const store = () => edit({ type: 'draft', text: holdBack(text, call.noSecrets).text });
  useEffect(() => {
    if (!isWritten.current) return;
    const pause = setTimeout(store, PAUSE);
    return () => clearTimeout(pause);
  });
  return store;
}
