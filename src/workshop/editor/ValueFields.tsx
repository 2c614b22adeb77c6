import { useLingui } from '@lingui/react/macro';
import type { Answer } from '../../engine/step.ts';
import type { NamedField } from './editor.ts';
import { TextField } from './fields.tsx';

type Value = NonNullable<Answer['value']>;

/** Kept out of messages, where braces would be read as a placeholder. */
const UP_TO_SIX = '\\d{1,6}';

/** One short value that an answer may carry, such as an error number. */
export function ValueFields({
  label,
  path,
  set,
  value,
}: NamedField & { value: Value | undefined }) {
  const { t } = useLingui();
  const put = (name: keyof Value) => (text: unknown) => {
    const next = { label: '', pattern: '', example: '', ...value, [name]: String(text ?? '') };
    const isNothing = [next.label, next.pattern, next.example].every((one) => one.trim() === '');
    set(isNothing ? undefined : next);
  };
  const at = (name: keyof Value) => ({ path: `${path}.${name}`, set: put(name), rows: 1 });
  return (
    <>
      <TextField
        label={label}
        hint={t`Never anything personal or secret: it becomes part of the address.`}
        value={value?.label}
        isOptional
        {...at('label')}
      />
      {value !== undefined && (
        <>
          <TextField
            label={t`What is accepted, as a regular expression`}
            hint={t`For example ${UP_TO_SIX} for a number of up to six digits.`}
            value={value.pattern}
            {...at('pattern')}
          />
          <TextField label={t`An example of it`} value={value.example} {...at('example')} />
        </>
      )}
    </>
  );
}
