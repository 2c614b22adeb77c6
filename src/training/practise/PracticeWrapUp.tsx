import { Trans, useLingui } from '@lingui/react/macro';
import { type ChangeEvent, useId, useState } from 'react';
import { MainTool, Tool } from '../../ui/buttons.tsx';
import { useKeys, useKeysOn } from '../trainingKeys.ts';
import type { Doing } from './callMachine.ts';
import { fieldWords } from './debriefWords.ts';
import { EndingWords } from './EndingWords.tsx';
import type { HandoverField } from './moves.ts';
import type { PlayState } from './state.ts';
import { useWriting } from './useWriting.tsx';

interface WrapUpProps {
  state: PlayState;
  act: (...doings: Doing[]) => void;
  end: (...last: Doing[]) => void;
  isWrapping: boolean;
  onWrap: (isWrapping: boolean) => void;
}

/** The last act of a call: what the next person will read. */
export function PracticeWrapUp({ state, act, end, onWrap }: WrapUpProps) {
  const { t } = useLingui();
  const { here, isAtEnd, isRefused } = state;
  const canLeave = !isRefused;
  useKeys({ x: () => end() });
  return (
    <div className="practice-wrap">
      {isRefused ? (
        <div className="practice-ending" data-ending="security">
          <h2>
            <Trans>Handed over to security</Trans>
          </h2>
          <p>
            <Trans>Nothing is changed on the account.</Trans>
          </p>
        </div>
      ) : isAtEnd && here && here.step.kind !== 'continue' ? (
        <EndingWords step={here.step} />
      ) : (
        <p className="practice-notice">
          <Trans>You have not reached the end of the guide yet. You can carry on.</Trans>
        </p>
      )}
      <WrittenField field="told" state={state} act={act} />
      <WrittenField field="ask" state={state} act={act} />
      <p className="small">
        <Trans>Your notes and the reference are included.</Trans>
      </p>
      <div className="tools">
        <MainTool data-end aria-label={t`End the call and see the debrief`} onClick={() => end()}>
          <Trans>End the call</Trans>
        </MainTool>
        {canLeave && (
          <Tool
            onClick={() => {
              if (isAtEnd) act({ is: 'back' });
              onWrap(false);
            }}
          >
            <span key={String(isAtEnd)}>
              {isAtEnd ? <Trans>Back</Trans> : <Trans>Carry on with the call</Trans>}
            </span>
          </Tool>
        )}
      </div>
    </div>
  );
}

/** A line of the summary; what looks like a secret in it is held back. */
export function WrittenField({
  field,
  state,
  act,
}: {
  field: Exclude<HandoverField, 'note'>;
  state: PlayState;
  act: WrapUpProps['act'];
}) {
  const { i18n } = useLingui();
  const id = useId();
  const stored = state.written.filter((one) => one.field === field).at(-1)?.text ?? '';
  const [typed, setTyped] = useState<string>();
  const { write, heldBack } = useWriting(field, act);
  const keep = () => {
    if (typed === undefined) return;
    setTyped(undefined);
    write(typed.slice(0, 2_000), stored);
  };
  const areKeysOn = useKeysOn();
  useKeys(field === 'reference' ? { r: () => document.getElementById(id)?.focus() } : {});
  const props = {
    id,
    className: field === 'reference' ? 'field code' : 'field',
    value: typed ?? stored,
    autoComplete: 'off',
    'data-field': field,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setTyped(event.currentTarget.value),
    onBlur: keep,
  };
  return (
    <div className="practice-field">
      <label htmlFor={id}>{i18n._(fieldWords[field])}</label>
      {field === 'reference' ? (
        <input
          {...props}
          maxLength={200}
          aria-keyshortcuts={areKeysOn ? 'R' : undefined}
          spellCheck={false}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep();
          }}
        />
      ) : (
        <textarea {...props} rows={2} />
      )}
      {heldBack}
    </div>
  );
}
