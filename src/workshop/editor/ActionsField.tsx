import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { TextButton, Tool } from '../../ui/buttons.tsx';
import { type EditedField, useFaultsAt } from './editor.ts';
import { FaultNotes, TextField } from './fields.tsx';

interface Action {
  readonly do: string;
  readonly also?: string | undefined;
}

interface ActionsProps extends EditedField {
  label: string;
  value: readonly Action[];
}

/** Actions, each with what to know about it. */
export function ActionsField({ path, set, label, value }: ActionsProps) {
  const { t } = useLingui();
  const id = useId();
  const faults = useFaultsAt(path).filter((fault) => fault.path === path);
  const put = (i: number, field: keyof Action) => (text: unknown) => {
    const { [field]: _, ...rest } = value[i] ?? { do: '' };
    set(
      value.with(i, {
        do: '',
        ...rest,
        ...(text === undefined ? {} : { [field]: text }),
      } as Action),
    );
  };
  return (
    <fieldset className="wordings" data-field={path} aria-describedby={`${id}-faults`}>
      <legend>{label}</legend>
      {value.map((action, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a thing to do is known by its place alone
        <div key={i} className="wording">
          <TextField
            label={t`${i + 1}. Do this`}
            path={`${path}.${i}.do`}
            set={put(i, 'do')}
            value={action.do}
          />
          <TextField
            label={t`Worth knowing about it`}
            path={`${path}.${i}.also`}
            set={put(i, 'also')}
            value={action.also}
            isOptional
            rows={1}
          />
          {value.length > 1 && (
            <div className="small-tools">
              <TextButton data-often disabled={i === 0} onClick={() => set(moved(value, i))}>
                <Trans>Move up</Trans>
              </TextButton>
              <TextButton onClick={() => set(value.toSpliced(i, 1))}>
                <Trans>Remove</Trans>
              </TextButton>
            </div>
          )}
        </div>
      ))}
      <div className="tools">
        <Tool onClick={() => set([...value, { do: '' }])}>
          <Trans>Another thing to do</Trans>
        </Tool>
      </div>
      <FaultNotes id={`${id}-faults`} faults={faults} />
    </fieldset>
  );
}

/** The list with one of its entries swapped with the previous one. */
function moved<Of>(list: readonly Of[], i: number): Of[] {
  const next = [...list];
  next.splice(i - 1, 0, ...next.splice(i, 1));
  return next;
}
