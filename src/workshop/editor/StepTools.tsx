import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { isStepName } from '../../drafts/guideEdits.ts';
import { answersOf } from '../../engine/guideFile.ts';
import { Tool } from '../../ui/buttons.tsx';
import { useEditor } from './editor.ts';
import { RenameField } from './RenameField.tsx';

/** What can be done with the whole step. */
export function StepTools({ step }: { step: string }) {
  const { edit, guide } = useEditor();
  const isFirst = guide.flow.initial === step;
  return (
    <details className="more">
      <summary>
        <Trans>The step itself: name, place, removal</Trans>
      </summary>
      <Rename step={step} />
      {!isFirst && (
        <div className="tools">
          <Tool onClick={() => edit({ do: 'first', step })}>
            <Trans>Begin the guide here</Trans>
          </Tool>
        </div>
      )}
      <Remove step={step} />
    </details>
  );
}

/** The step’s name, which appears in files but is never shown to readers. */
function Rename({ step }: { step: string }) {
  const { t } = useLingui();
  const { edit, guide, select } = useEditor();
  const faultOf = (name: string) => {
    if (!isStepName(name)) return t`Use letters and digits, and begin with a letter.`;
    return Object.hasOwn(guide.flow.states, name)
      ? t`Another step already has this name.`
      : undefined;
  };
  return (
    <RenameField
      label={<Trans>Its name in files</Trans>}
      now={step}
      faultOf={faultOf}
      onRename={(to) => {
        edit({ do: 'rename-step', step, to });
        select(to);
      }}
    />
  );
}

/** Removes the step; answers that led to it lead elsewhere, or are removed as well. */
function Remove({ step }: { step: string }) {
  const { t } = useLingui();
  const { edit, guide, select, nameOf } = useEditor();
  const id = useId();
  const [instead, setInstead] = useState('');
  const { states, initial } = guide.flow;
  const others = Object.keys(states).filter((name) => name !== step);
  const before = others.filter((name) =>
    Object.values(answersOf(states[name])).some(({ target }) => target === step),
  );
  if (others.length === 0) return null;
  const remove = () => {
    edit({ do: 'remove-step', step, ...(instead && { instead }) });
    select(before[0] ?? (instead || (step === initial ? others[0] : initial)));
  };
  return (
    <div className="entry">
      <label htmlFor={id}>
        <Trans>When it is removed, the answers that lead to it</Trans>
      </label>
      <div className="with-button">
        <select
          id={id}
          className="field"
          value={instead}
          onChange={(event) => setInstead(event.currentTarget.value)}
        >
          <option value="">{t`are removed too`}</option>
          {others.map((name) => (
            <option key={name} value={name}>
              → {nameOf(name)}
            </option>
          ))}
        </select>
        <Tool onClick={remove}>
          <Trans>Remove the step</Trans>
        </Tool>
      </div>
    </div>
  );
}
