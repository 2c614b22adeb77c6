/** The note that an agent is writing, and what becomes of it. */
import { useLingui } from '@lingui/react/macro';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Call } from '../engine/call.ts';
import { nowIso } from '../engine/time.ts';
import { type HeldBack, holdBack, letThrough } from '../secrets/secretField.ts';
import type { NotePlace } from './callEdits.ts';
import { useEdit } from './deskContext.ts';
import type { Note } from './NoteList.tsx';
import { useOnLeaving } from './useOnLeaving.ts';

/** So long nobody has typed before a draft is stored, in milliseconds. */
const PAUSE = 400;

interface Writing {
  readonly text: string;
  /** What was held back of the note that was kept last. */
  readonly held: HeldBack | undefined;
  /** What is told to those who listen. */
  readonly said: string;
  /** @returns whether something was typed here and is not kept */
  readonly isWritten: () => boolean;
  readonly write: (text: string) => void;
  /** Writes a phrase after what stands there. */
  readonly add: (phrase: string) => void;
  readonly keep: () => void;
  /** What was typed stays in the field, as a draft. */
  readonly putAside: () => void;
  /** Puts a kept note otherwise. */
  readonly change: (note: Note, typed: string) => void;
  readonly onNoSecret: (word: string) => void;
}

/**
 * @param call the call
 * @param place the step that is shown, if there is one
 * @param whole the box that says that a note is not about it
 * @returns the note that is being written; it is kept, or stays a draft, however the page is left
 */
export function useNote(
  call: Call,
  place: NotePlace | undefined,
  whole: RefObject<HTMLInputElement | null>,
): Writing {
  const { t } = useLingui();
  const edit = useEdit(call.case.id);
  const [text, setText] = useState(call.draft ?? '');
  /** It is asked in the very event that keeps the note. */
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
    // With its number, so that the next one is told as well.
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

/** @returns what stores the draft at once; it is stored by itself when nobody has typed for a while */
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
