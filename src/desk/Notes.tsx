import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Held, KeptText } from '../secrets/Held.tsx';
import { type HeldBack, holdBack, letThrough } from '../secrets/secretField.ts';
import type { Call, NotePlace } from './call.ts';
import { clockTime, elapsed } from './callTime.ts';
import { useEdit } from './deskContext.ts';
import { Key } from './Key.tsx';
import { useKeys } from './keys.ts';
import { PhrasesDialog } from './PhrasesDialog.tsx';
import { nowIso } from './time.ts';
import { toStep } from './toStep.ts';
import { useOnLeaving } from './useOnLeaving.ts';

type Note = Call['case']['notes'][number];

/** So long nobody has typed before a draft is stored, in milliseconds. */
const PAUSE = 400;

/**
 * What the agent writes down: for the step, or for the whole call. The newest note stands first,
 * right below the field. What is not kept yet is a draft, and outlives the page.
 */
export function Notes({ call, place }: { call: Call; place?: NotePlace | undefined }) {
  const { t } = useLingui();
  const id = useId();
  const edit = useEdit(call.case.id);
  const field = useRef<HTMLTextAreaElement>(null);
  const whole = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(call.draft ?? '');
  /** Set while something was typed here and is not kept; it is asked in the very event that keeps it. */
  const isWritten = useRef(false);
  const [held, setHeld] = useState<HeldBack & { at: string }>();
  const [editing, setEditing] = useState<Note>();
  const [arePhrasesOpen, setPhrasesOpen] = useState(false);
  const [said, setSaid] = useState('');
  const isLeft = useRef(false);
  const { notes, startedAt } = call.case;
  const times = elapsed(
    notes.map((note) => note.at),
    startedAt,
  );
  useKeys({ t: () => field.current?.focus(), p: () => setPhrasesOpen(true) });
  useEffect(() => {
    if (!isWritten.current) return;
    const pause = setTimeout(
      () => edit({ type: 'draft', text: holdBack(text, call.noSecrets).text }),
      PAUSE,
    );
    return () => clearTimeout(pause);
  });

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
    const number = notes.length + 1;
    setSaid(t`Note ${number} is saved.`);
  };
  useOnLeaving(() => {
    if (isWritten.current) keep();
  });
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      keep();
      toStep();
    }
    if (event.key === 'Escape') {
      // What was typed stays in the field, as a draft.
      isLeft.current = true;
      if (isWritten.current) edit({ type: 'draft', text: holdBack(text, call.noSecrets).text });
      isWritten.current = false;
      toStep();
      field.current?.blur();
      isLeft.current = false;
    }
  };
  const change = (note: Note, typed: string) => {
    const kept = holdBack(typed, call.noSecrets);
    edit({
      type: 'note-changed',
      at: nowIso(),
      note: { at: note.at, text: note.text },
      text: kept.text,
    });
    setHeld(kept.held && { ...kept.held, at: note.at });
    setEditing(undefined);
    field.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears where the focus goes, and is no control
    <section
      onBlur={({ target, relatedTarget, currentTarget }) => {
        // Whoever goes on to the box below has not left the note.
        const isWithin = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        const isOwn = target === field.current || target === whole.current;
        if (isOwn && !isWithin && isWritten.current && !isLeft.current) keep();
      }}
    >
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
          value={text}
          aria-keyshortcuts="T"
          aria-describedby={`${id}-how`}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={press}
        />
        {notes.length > 0 && (
          <ol role="list" aria-label={t`Notes so far`} reversed>
            {notes
              .map((note, i) => (
                <li key={`${note.at}/${note.text}`}>
                  {editing?.at === note.at && editing.text === note.text ? (
                    <NoteEditor
                      note={note}
                      onKeep={(typed) => change(note, typed)}
                      onLeave={() => setEditing(undefined)}
                    />
                  ) : (
                    <>
                      <span className="leg-t">{clockTime(times[i] ?? 0)}</span>{' '}
                      <KeptText text={note.text} />{' '}
                      <button
                        type="button"
                        className="as-link note-edit"
                        aria-label={t`Change the note of ${clockTime(times[i] ?? 0)}`}
                        onClick={() => setEditing(note)}
                      >
                        <Trans>Change</Trans>
                      </button>
                    </>
                  )}
                </li>
              ))
              .reverse()}
          </ol>
        )}
      </div>
      <p className="note-how" id={`${id}-how`}>
        <Trans>Press Enter to save.</Trans>{' '}
        {place !== undefined && (
          <label>
            <input ref={whole} type="checkbox" /> <Trans>Not about this step</Trans>
          </label>
        )}{' '}
        <button type="button" className="as-link" onClick={() => setPhrasesOpen(true)}>
          <Key name="P" />
          <span>
            <Trans>Phrases</Trans>
          </span>
        </button>
      </p>
      <p className="unseen" role="status">
        {said}
      </p>
      <Held
        held={held}
        onNoSecret={(word) => {
          if (held === undefined) return;
          const { at, masked } = held;
          const kept = letThrough(held, word);
          edit({ type: 'no-secret', at, masked, text: kept.text, words: [word] });
          setHeld(kept.held && { ...kept.held, at });
        }}
      />
      {arePhrasesOpen && (
        <PhrasesDialog
          typed={text}
          onClose={() => setPhrasesOpen(false)}
          onChoose={(phrase) => {
            setPhrasesOpen(false);
            write(text.trim() === '' ? phrase : `${text.trimEnd()} ${phrase}`);
            // After the dialog has given the focus back.
            setTimeout(() => field.current?.focus());
          }}
        />
      )}
    </section>
  );
}

/** A kept note, to be put otherwise or taken out. */
function NoteEditor({
  note,
  onKeep,
  onLeave,
}: {
  note: Note;
  onKeep: (typed: string) => void;
  onLeave: () => void;
}) {
  const { t } = useLingui();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const keep = () => onKeep(field.current?.value ?? note.text);
  return (
    <>
      <textarea
        ref={field}
        className="field"
        rows={3}
        defaultValue={note.text}
        aria-label={t`The note`}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') onLeave();
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          keep();
        }}
      />
      <span className="note-acts">
        <button type="button" className="as-link" onClick={keep}>
          <Trans>Keep</Trans>
        </button>
        <button type="button" className="as-link" onClick={onLeave}>
          <Trans>Leave it as it was</Trans>
        </button>
        <button type="button" className="as-link" onClick={() => onKeep('')}>
          <Trans>Delete this note</Trans>
        </button>
      </span>
    </>
  );
}
