import { Trans } from '@lingui/react/macro';
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useId,
  useRef,
  useState,
} from 'react';
import type { Call } from '../engine/call.ts';
import { Held } from '../secrets/Held.tsx';
import { TextButton } from '../ui/buttons.tsx';
import type { NotePlace } from './callEdits.ts';
import { Key, useKeys } from './deskKeys.ts';
import { NoteList } from './NoteList.tsx';
import { PhrasesDialog } from './PhrasesDialog.tsx';
import { toStep } from './toStep.ts';
import { useNote } from './useNote.ts';

/**
 * What the agent writes down, about the step or the whole call. The newest note is first, right below the
 * field. What is not saved yet is a draft, which survives the page.
 */
export function Notes({ call, place }: { call: Call; place?: NotePlace | undefined }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const whole = useRef<HTMLInputElement>(null);
  const note = useNote(call, place, whole);
  const [arePhrasesOpen, setPhrasesOpen] = useState(false);
  useKeys({ t: () => field.current?.focus(), p: () => setPhrasesOpen(true) });

  const { press, leave } = useKeeping(note, field, whole);
  const choose = (phrase: string) => {
    setPhrasesOpen(false);
    note.add(phrase);
    // After the dialog has returned the focus.
    setTimeout(() => field.current?.focus());
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears where the focus goes, and is no control
    <section onBlur={leave}>
      <h2>
        <label htmlFor={id}>
          <Trans>Notes</Trans>
        </label>{' '}
        <Key name="T" />
      </h2>
      <div className="notes">
        <textarea
          ref={field}
          id={id}
          className="note-field"
          rows={2}
          value={note.text}
          aria-keyshortcuts="T"
          aria-describedby={`${id}-how`}
          onChange={(event) => note.write(event.currentTarget.value)}
          onKeyDown={press}
        />
        <NoteList
          call={call}
          onChange={(one, typed) => {
            note.change(one, typed);
            field.current?.focus();
          }}
        />
      </div>
      <How
        id={`${id}-how`}
        whole={place === undefined ? undefined : whole}
        onPhrases={() => setPhrasesOpen(true)}
      />
      <p className="unseen" role="status">
        {note.said}
      </p>
      <Held held={note.held} onNoSecret={note.onNoSecret} />
      {arePhrasesOpen && (
        <PhrasesDialog typed={note.text} onClose={() => setPhrasesOpen(false)} onChoose={choose} />
      )}
    </section>
  );
}

/** Enter saves the note, as does leaving it; Escape keeps it as a draft. */
function useKeeping(
  note: ReturnType<typeof useNote>,
  field: RefObject<HTMLTextAreaElement | null>,
  whole: RefObject<HTMLInputElement | null>,
) {
  const isPutAside = useRef(false);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      note.keep();
      toStep();
    }
    if (event.key === 'Escape') {
      isPutAside.current = true;
      note.putAside();
      toStep();
      field.current?.blur();
      isPutAside.current = false;
    }
  };
  const leave = ({ target, relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    // Moving on to the box below does not count as leaving the note.
    const isWithin = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    const isOwn = target === field.current || target === whole.current;
    if (isOwn && !isWithin && note.isWritten() && !isPutAside.current) note.keep();
  };
  return { press, leave };
}

interface HowProps {
  id: string;
  /** The box that says that the note is not about the step; undefined if not shown. */
  whole: RefObject<HTMLInputElement | null> | undefined;
  onPhrases: () => void;
}

/** What the field is for, and how to fill it. */
function How({ id, whole, onPhrases }: HowProps) {
  return (
    <p className="note-how" id={id}>
      <Trans>Press Enter to save.</Trans>{' '}
      {whole && (
        <label>
          <input ref={whole} type="checkbox" /> <Trans>Not about this step</Trans>
        </label>
      )}{' '}
      <TextButton onClick={onPhrases}>
        <Key name="P" />
        <span>
          <Trans>Phrases</Trans>
        </span>
      </TextButton>
    </p>
  );
}
