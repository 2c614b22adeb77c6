import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useState } from 'react';
import { useGuides } from '../../content/guideList.ts';
import { clockTime } from '../../engine/clockTime.ts';
import type { Needs } from '../../engine/organisation.ts';
import { useSay } from '../../locales/useSay.ts';
import { useIdentityName } from '../../organisation/useIdentityName.ts';
import { KeptText } from '../../secrets/Held.tsx';
import { TextButton, Tool } from '../../ui/buttons.tsx';
import { Key, useKeys, useKeysOn } from '../trainingKeys.ts';
import type { Doing } from './callMachine.ts';
import { isPrivileged } from './checksFor.ts';
import { spoken } from './debriefWords.ts';
import { WrittenField } from './PracticeWrapUp.tsx';
import { numberOf } from './practiceAddress.ts';
import type { PracticeCall } from './practiceCall.ts';
import type { PlayState } from './state.ts';
import { useWriting } from './useWriting.tsx';

interface CallSideProps {
  call: PracticeCall;
  state: PlayState;
  act: (...doings: Doing[]) => void;
  needs: Needs;
  /** @returns the time talked, at a time of the page’s own clock */
  time: (now: number) => number;
  isPaused: boolean;
  isEnding: boolean;
  onPause: () => void;
  onWrap: () => void;
}

/** Everything about the call except its step: time, what is known, notes, and the ways out. */
export function PracticeSide(props: CallSideProps) {
  const { call, state, act, isPaused, isEnding, onWrap } = props;
  const { t } = useLingui();
  const { transcript, isRefused } = state;
  const canBack = transcript !== undefined && !isRefused;
  const back = () => void (canBack && !isEnding && act({ is: 'back' }));
  const refuse = () => void (!isRefused && act({ is: 'refuse' }));
  useKeys({
    ArrowLeft: back,
    ...(canBack && !isEnding && { g: () => act({ is: 'leave' }) }),
    ...(!isEnding && { w: onWrap, x: onWrap }),
  });
  return (
    <aside className="side" aria-label={t`This practice call`}>
      <section>
        <Time time={props.time} isPaused={isPaused} />
        <p>
          <b>
            <Trans>{call.name} is a simulation.</Trans>
          </b>{' '}
          <Trans>The caller follows a guide and has a card you can’t see yet.</Trans>
        </p>
      </section>
      <Known {...props} />
      <WatchFor state={state} isEnding={isEnding} />
      {!isPaused && (
        <section className="practice-notes">
          <Notes state={state} act={act} />
          <WrittenField field="reference" state={state} act={act} />
        </section>
      )}
      <Tools {...props} {...{ back, refuse, canBack }} />
    </aside>
  );
}

/** What is known about the caller and the call. */
function Known({ call, state, act, needs }: CallSideProps) {
  const say = useSay();
  const nameOf = useIdentityName();
  const guides = useGuides();
  const guide = guides.find(({ id }) => id === state.transcript?.flow);
  return (
    <section>
      <h2>
        <Trans>What you know</Trans>
      </h2>
      <ul role="list">
        <li>{spoken([call.team], say)}</li>
        <li>
          <Trans>
            Ticket <span className="code">{call.reference}</span>
          </Trans>
        </li>
        {guide && <li>{guide.title}</li>}
        {isPrivileged(call, needs) && (
          <li>
            <Trans>The account is privileged.</Trans>
          </li>
        )}
        {state.recorded.length > 0 && (
          <li data-checked>
            <Trans>Checked: {state.recorded.map(nameOf).join('; ')}</Trans>{' '}
            <TextButton data-take-back onClick={() => act({ is: 'take-back' })}>
              <Trans>Take back</Trans>
            </TextButton>
          </li>
        )}
        <li>
          <Trans>
            Call number <span className="code">{numberOf(call)}</span>
          </Trans>
        </li>
      </ul>
    </section>
  );
}

function WatchFor({ state, isEnding }: Pick<CallSideProps, 'state' | 'isEnding'>) {
  return (
    <section>
      <h2>
        <Trans>Watch for</Trans>
      </h2>
      <p key={`${isEnding} ${state.here === undefined} ${state.isGate}`}>
        {isEnding ? (
          <Trans>What would you want to read if someone passed this to you?</Trans>
        ) : state.here === undefined ? (
          <Trans>Do you know enough to choose? Asking what happens costs nothing.</Trans>
        ) : state.isGate ? (
          <Trans>How they talk proves nothing. What are they asking for?</Trans>
        ) : (
          <Trans>Have they really said it, or only nearly? It’s fine to ask again.</Trans>
        )}
      </p>
    </section>
  );
}

interface ToolsProps extends CallSideProps {
  canBack: boolean;
  back: () => void;
  refuse: () => void;
}

/** What can be done besides answering, each action with its key. */
function Tools({ state, act, isPaused, isEnding, onPause, onWrap, ...ways }: ToolsProps) {
  const { t } = useLingui();
  return (
    <section>
      <div className="tools">
        <KeyTool name="H" label={isPaused ? t`Resume call` : t`Hold`} onClick={onPause} />
        {ways.canBack && !isEnding && !isPaused && (
          <>
            <KeyTool name="←" label={t`Back`} onClick={ways.back} />
            <KeyTool name="G" label={t`Another guide`} onClick={() => act({ is: 'leave' })} />
          </>
        )}
        {!isEnding && !isPaused && (
          <>
            {!state.isGate && (
              <Tool data-refuse onClick={ways.refuse}>
                <Trans>Refuse, and pass the call to security</Trans>
              </Tool>
            )}
            <KeyTool name="W" label={t`Wrap up`} onClick={onWrap} />
          </>
        )}
      </div>
    </section>
  );
}

function KeyTool({ name, label, onClick }: { name: string; label: string; onClick: () => void }) {
  const areKeysOn = useKeysOn();
  return (
    <Tool
      aria-keyshortcuts={areKeysOn ? (name === '←' ? 'ArrowLeft' : name) : undefined}
      onClick={onClick}
    >
      <Key name={name} />
      <span>{label}</span>
    </Tool>
  );
}

/** The time talked. It is not announced: a screen reader reads it on request. */
function Time({ time, isPaused }: { time: CallSideProps['time']; isPaused: boolean }) {
  const { t } = useLingui();
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (isPaused) return;
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, [isPaused]);
  return (
    <p className="big num" role="timer" aria-live="off" aria-label={t`Time talked`}>
      {clockTime(time(now)).padStart(5, '0')}
    </p>
  );
}

/** What the trainee writes down during the call. */
function Notes({ state, act }: Pick<CallSideProps, 'state' | 'act'>) {
  const { t } = useLingui();
  const id = useId();
  const areKeysOn = useKeysOn();
  const [text, setText] = useState('');
  const { write, heldBack } = useWriting('note', act);
  const notes = state.written.filter(({ field }) => field === 'note');
  useKeys({ t: () => document.getElementById(id)?.focus() });
  const keep = () => {
    if (text.trim() === '') return;
    write(text);
    setText('');
  };
  return (
    <div className="practice-field">
      <label htmlFor={id}>
        <Trans>Notes</Trans>
      </label>
      {notes.length > 0 && (
        <ol role="list" aria-label={t`Notes so far`} className="practice-note-list">
          {notes.map((note, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: notes are only ever added
            <li key={`${note.at} ${i}`}>
              <span className="num">{clockTime(note.at)}</span> <KeptText text={note.text} />
            </li>
          ))}
        </ol>
      )}
      <textarea
        id={id}
        className="field"
        rows={2}
        value={text}
        data-field="note"
        aria-keyshortcuts={areKeysOn ? 'T' : undefined}
        aria-describedby={`${id}-how`}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          keep();
        }}
        onBlur={keep}
      />
      <p className="small" id={`${id}-how`}>
        <Trans>Press Enter to save. Never write down a code, a key or a password.</Trans>
      </p>
      {heldBack}
    </div>
  );
}
