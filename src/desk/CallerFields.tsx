import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { Call } from '../engine/call.ts';
import { nowIso } from '../engine/time.ts';
import { SOURCE } from '../language/languages.ts';
import { siteLanguages } from '../language/site.ts';
import { holdBack, maskPhone } from '../secrets/secretField.ts';
import { TextButton } from '../ui/buttons.tsx';
import { LabelledInput, LabelledSelect } from '../ui/labelled.tsx';
import { spokenBy } from './AloudTo.tsx';
import { CallBackDialog } from './CallBackDialog.tsx';
import type { CallerField } from './callEdits.ts';
import { useEdit } from './deskContext.ts';
import { Key, useKeys } from './deskKeys.ts';
import { shortTime } from './presentTime.ts';
import { toStep } from './toStep.ts';
import { useKeptText } from './useKeptText.tsx';

/** Who is calling, the call's reference, and when to call back. */
export function CallerFields({ call }: { call: Call }) {
  const { t } = useLingui();
  const edit = useEdit(call.case.id);
  const [isAsked, setAsked] = useState(false);
  const { urgent = false, callBack } = call;
  const toUrgent = (isUrgent: boolean) => edit({ type: 'urgent', at: nowIso(), isUrgent });
  useKeys({ b: () => setAsked(true), u: () => toUrgent(!urgent) });
  const due = callBack && shortTime(callBack.due);
  return (
    <section>
      <h2>
        <Trans>Caller</Trans>
      </h2>
      <div className="caller-rows">
        <CallerRow call={call} field="name" label={t`Name`} letter="M" />
        <CallerRow call={call} field="phone" label={t`Number`} />
        <CallerRow call={call} field="department" label={t`Department`} />
        <Reference call={call} />
        <Speaks call={call} />
      </div>
      <div className="caller-marks">
        <label>
          <input
            type="checkbox"
            checked={urgent}
            aria-keyshortcuts="U"
            onChange={(event) => toUrgent(event.currentTarget.checked)}
          />{' '}
          <Trans>Urgent</Trans> <Key name="U" />
        </label>
        <TextButton onClick={() => setAsked(true)}>
          <Key name="B" />{' '}
          <span key={due}>
            {due === undefined ? (
              <Trans>Call back later…</Trans>
            ) : (
              <Trans>To be called back: {due}</Trans>
            )}
          </span>
        </TextButton>
      </div>
      {isAsked && <CallBackDialog call={call} onClose={() => setAsked(false)} />}
    </section>
  );
}

interface RowProps {
  call: Call;
  label: string;
  letter?: string;
}

function CallerRow({ call, field, label, letter }: RowProps & { field: CallerField }) {
  const edit = useEdit(call.case.id);
  return (
    <Row
      call={call}
      label={label}
      letter={letter}
      stored={call.caller?.[field] ?? ''}
      read={
        field === 'phone'
          ? (typed, allowed) => ({ text: maskPhone(typed, allowed), held: undefined })
          : holdBack
      }
      onKeep={(to) => edit({ type: 'caller', at: nowIso(), field, to })}
    />
  );
}

/** The number of the call in other systems. */
function Reference({ call }: { call: Call }) {
  const { t } = useLingui();
  const edit = useEdit(call.case.id);
  return (
    <Row
      call={call}
      label={t`Reference`}
      letter="R"
      stored={call.case.reference ?? ''}
      read={holdBack}
      onKeep={(to, from) => edit({ type: 'reference', at: nowIso(), from, to })}
    />
  );
}

/** The caller's language, if the site has more than one. */
function Speaks({ call }: { call: Call }) {
  const edit = useEdit(call.case.id);
  if (siteLanguages.length < 2) return null;
  return (
    <LabelledSelect
      label={<Trans>Speaks</Trans>}
      value={spokenBy(call) ?? SOURCE}
      onChange={({ currentTarget: { value } }) =>
        edit({
          type: 'caller',
          at: nowIso(),
          field: 'language',
          to: value === SOURCE ? '' : value,
        })
      }
    >
      {siteLanguages.map((each) => (
        <option key={each.id} value={each.id} lang={each.id}>
          {each.name}
        </option>
      ))}
    </LabelledSelect>
  );
}

interface FieldProps {
  call: Call;
  label: string;
  letter?: string | undefined;
  stored: string;
  /** Checks what was typed for secrets. */
  read: typeof holdBack;
  /** Takes the new text, and the text that was there when typing began. */
  onKeep: (to: string, from: string) => void;
}

/** One line of text about the call, saved as soon as it loses the focus for any reason. */
function Row({ call, label, letter, stored, read, onKeep }: FieldProps) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  useKeys(letter === undefined ? {} : { [letter.toLowerCase()]: () => input.current?.focus() });
  const { field, keep, heldBack } = useKeptText(call, stored, (typed, allowed, from) => {
    const { text, held } = read(typed.slice(0, 200), allowed);
    if (text !== stored) {
      onKeep(text, from);
      setSaid(text === '' ? t`Removed: ${label}` : t`Saved: ${label}`);
    }
    return held;
  });
  return (
    <>
      <LabelledInput
        ref={input}
        label={
          <>
            {label} {letter !== undefined && <Key name={letter} />}
          </>
        }
        spellCheck={false}
        maxLength={200}
        aria-keyshortcuts={letter}
        {...field}
        onFocus={() => {
          field.onFocus();
          setSaid('');
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          if (event.key === 'Enter') keep();
          toStep();
        }}
      />
      <p className="unseen" role="status">
        {said}
      </p>
      {heldBack}
    </>
  );
}
