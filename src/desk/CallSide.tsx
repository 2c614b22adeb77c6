import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Operation } from '../engine/operation.ts';
import { identityMethodName } from '../organisation/organisationWords.ts';
import { Held, KeptText } from '../secrets/Held.tsx';
import { type HeldBack, holdBack, letThrough } from '../secrets/secretField.ts';
import { type Call, clockTime, elapsed } from './call.ts';
import { useEdit } from './deskContext.ts';
import { GateSide } from './GateView.tsx';
import { operationWords } from './gate.ts';
import { Key } from './Key.tsx';
import { useKeys } from './keys.ts';
import { TakeBack } from './TakeBack.tsx';
import { nowIso } from './time.ts';
import type { CallerKnown } from './useIdentity.ts';
import { useOnLeaving } from './useOnLeaving.ts';

interface CallSideProps {
  call: Call;
  known: CallerKnown;
  /** The next protected operation on the way, if any. */
  ahead: Operation | undefined;
  isGate: boolean;
}

/** What belongs to the call, beside its step. */
export function CallSide({ call, known, ahead, isGate }: CallSideProps) {
  const { t } = useLingui();
  return (
    <aside className="side" aria-label={t`This call`}>
      {isGate ? (
        <GateSide isForPrivileged={known.accepted.isForPrivileged} />
      ) : (
        <Identity call={call} known={known} ahead={ahead} />
      )}
      <Notes call={call} />
      <Reference call={call} />
    </aside>
  );
}

/** Who is calling, as far as this tab knows. */
function Identity({ call, known, ahead }: Omit<CallSideProps, 'isGate'>) {
  const isChecked = known.methods.length > 0;
  const isRecorded = call.case.identityCheck !== undefined;
  return (
    <section>
      <h2>
        <Trans>Identity</Trans>
      </h2>
      <div className="idstate" data-identity={isChecked ? 'checked' : 'not-checked'}>
        <svg viewBox="0 0 28 28" aria-hidden="true">
          {isChecked ? (
            <path className="gate-post" d="M5 15l6 6L23 7" />
          ) : (
            <>
              <path className="gate-post" d="M14 1v26" />
              <path className="gate-bars" d="M5 10h18M5 18h18" />
            </>
          )}
        </svg>
        <p key={`${isChecked} ${isRecorded}`}>
          <IdentityWords call={call} known={known} ahead={ahead} />
        </p>
      </div>
      {isRecorded && <TakeBack call={call} className="as-link" />}
    </section>
  );
}

function IdentityWords({ call, known, ahead }: Omit<CallSideProps, 'isGate'>) {
  const { i18n } = useLingui();
  const { identityCheck: check } = call.case;
  const nameOf = (method: string) => identityMethodName(method, (message) => i18n._(message));
  if (known.methods.length > 0)
    return (
      <>
        <b>
          <Trans>Checked</Trans>
        </b>
        <span>{known.methods.map(nameOf).join('; ')}</span>
      </>
    );
  if (check?.outcome === 'confirmed')
    return (
      <>
        <b>
          <Trans>To be checked again</Trans>
        </b>
        <Trans>Recorded earlier: {nameOf(check.method)}.</Trans>
      </>
    );
  if (check)
    return (
      <>
        <b>
          {check.outcome === 'refused' ? (
            <Trans>The check failed</Trans>
          ) : (
            <Trans>Could not be checked</Trans>
          )}
        </b>
        <Trans>Security takes over.</Trans>
      </>
    );
  return (
    <>
      <b>
        <Trans>Not checked yet</Trans>
      </b>
      <span key={ahead}>
        {ahead === undefined ? (
          <Trans>Needed before a protected operation.</Trans>
        ) : (
          <Trans>Needed before {i18n._(operationWords[ahead])}.</Trans>
        )}
      </span>
    </>
  );
}

/** What the agent writes down: for the step, or for the whole call. */
export function Notes({ call }: { call: Call }) {
  const { t } = useLingui();
  const id = useId();
  const edit = useEdit(call.case.id);
  const field = useRef<HTMLTextAreaElement>(null);
  const whole = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [held, setHeld] = useState<HeldBack & { at: string }>();
  const { notes, startedAt, transcript } = call.case;
  const times = elapsed(
    notes.map((note) => note.at),
    startedAt,
  );
  useKeys({ t: () => field.current?.focus() });

  const keep = () => {
    if (text.trim() === '') return;
    const at = nowIso();
    const kept = holdBack(text, call.noSecrets);
    edit({
      type: 'note',
      at,
      text: kept.text,
      ...(whole.current?.checked ? {} : { step: transcript.answers.length }),
    });
    setHeld(kept.held && { ...kept.held, at });
    setText('');
  };
  useOnLeaving(keep);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      keep();
    }
    if (event.key === 'Escape') field.current?.blur();
  };
  return (
    <section>
      <h2>
        <label htmlFor={id}>
          <Trans>Notes</Trans>
        </label>{' '}
        <Key name="T" />
      </h2>
      <div className="notes">
        {notes.length > 0 && (
          <ol aria-label={t`Notes so far`}>
            {notes.map((note, i) => (
              <li key={`${note.at}/${note.text}`}>
                <span className="leg-t">{clockTime(times[i] ?? 0)}</span>{' '}
                <KeptText text={note.text} />
              </li>
            ))}
          </ol>
        )}
        <textarea
          ref={field}
          id={id}
          className="note-field"
          rows={2}
          value={text}
          aria-keyshortcuts="T"
          aria-describedby={`${id}-how`}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={keep}
        />
      </div>
      <p className="note-how" id={`${id}-how`}>
        <Trans>Press Enter to save.</Trans>{' '}
        <label>
          <input ref={whole} type="checkbox" /> <Trans>For the whole call</Trans>
        </label>
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
    </section>
  );
}

/** The number under which the call is known elsewhere. */
export function Reference({ call }: { call: Call }) {
  const id = useId();
  const edit = useEdit(call.case.id);
  const field = useRef<HTMLInputElement>(null);
  const stored = call.case.reference ?? '';
  const [typed, setTyped] = useState<string>();
  /** The reference as it stood when somebody began to type. */
  const from = useRef(stored);
  const [held, setHeld] = useState<HeldBack>();
  useKeys({ r: () => field.current?.focus() });

  const keep = (value = typed, allowed = call.noSecrets) => {
    if (value === undefined) return;
    const kept = holdBack(value.slice(0, 200), allowed);
    setHeld(kept.held);
    setTyped(undefined);
    if (kept.text !== stored) {
      edit({ type: 'reference', at: nowIso(), from: from.current, to: kept.text });
    }
  };
  useOnLeaving(keep);
  return (
    <section>
      <h2>
        <label htmlFor={id}>
          <Trans>Reference</Trans>
        </label>{' '}
        <Key name="R" />
      </h2>
      <input
        ref={field}
        id={id}
        className="field code"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-keyshortcuts="R"
        value={typed ?? stored}
        onFocus={() => {
          from.current = stored;
        }}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => keep()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          if (event.key === 'Enter') keep();
          event.currentTarget.blur();
        }}
      />
      <Held
        held={held}
        onNoSecret={(word) => {
          if (held === undefined) return;
          edit({ type: 'no-secret', at: '', masked: '', text: '', words: [word] });
          from.current = stored;
          keep(held.text, [...held.allowed, word]);
        }}
      />
    </section>
  );
}
