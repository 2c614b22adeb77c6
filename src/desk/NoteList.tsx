import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { Call } from '../engine/call.ts';
import { talkedBy } from '../engine/callTime.ts';
import { KeptText } from '../secrets/Held.tsx';
import { TextButton } from '../ui/buttons.tsx';
import { wideClockTime } from './callDurations.ts';

export type Note = Call['case']['notes'][number];

interface NoteListProps {
  call: Call;
  /** Takes the new text of a note; the note is deleted if that is empty. */
  onChange: (note: Note, typed: string) => void;
}

/** The notes of a call, the newest first. */
export function NoteList({ call, onChange }: NoteListProps) {
  const { t } = useLingui();
  const [editing, setEditing] = useState<Note>();
  const { notes } = call.case;
  const times = talkedBy(
    notes.map((note) => note.at),
    call,
  );
  if (notes.length === 0) return null;
  return (
    <ol role="list" aria-label={t`Notes so far`} reversed>
      {notes
        .map((note, i) => (
          <li key={`${note.at}/${note.text}`}>
            {editing?.at === note.at && editing.text === note.text ? (
              <NoteEditor
                note={note}
                onKeep={(typed) => {
                  setEditing(undefined);
                  onChange(note, typed);
                }}
                onLeave={() => setEditing(undefined)}
              />
            ) : (
              <>
                <span className="leg-t">{wideClockTime(times[i] ?? 0)}</span>{' '}
                <KeptText text={note.text} />{' '}
                <TextButton
                  className="as-link note-edit"
                  aria-label={t`Change the note of ${wideClockTime(times[i] ?? 0)}`}
                  onClick={() => setEditing(note)}
                >
                  <Trans>Change</Trans>
                </TextButton>
              </>
            )}
          </li>
        ))
        .reverse()}
    </ol>
  );
}

/** A saved note, to be reworded or deleted. */
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
        <TextButton onClick={keep}>
          <Trans>Keep</Trans>
        </TextButton>
        <TextButton onClick={onLeave}>
          <Trans>Leave it as it was</Trans>
        </TextButton>
        <TextButton onClick={() => onKeep('')}>
          <Trans>Delete this note</Trans>
        </TextButton>
      </span>
    </>
  );
}
