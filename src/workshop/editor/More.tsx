import { Trans, useLingui } from '@lingui/react/macro';
import { operations, type WrittenStep } from '../../engine/step.ts';
import { operationWords } from '../../engine/summary/summaryWords.ts';
import type { NamedField } from './editor.ts';
import { SelectField, TextField, TextLinesField } from './fields.tsx';

type Stop = Exclude<WrittenStep, { kind: 'continue' }>;

/** Fields that most steps do not need. */
export function More({ meta, field }: { meta: Stop; field: (name: string) => NamedField }) {
  const { t, i18n } = useLingui();
  const isOpen = [meta.shows, meta.notMe, meta.standards].some((one) => one !== undefined);
  return (
    <>
      <SelectField
        hint={t`Set this if the step carries one out or asks for one. The desk then checks first who is calling.`}
        value={meta.operation}
        none={t`None`}
        choices={operations.map((one) => ({ id: one, words: i18n._(operationWords[one]) }))}
        {...field('operation')}
      />
      {meta.kind === 'question' && (
        <TextField
          hint={t`Only if “I’m not sure” is not offered.`}
          value={meta.certain}
          isOptional
          rows={1}
          {...field('certain')}
        />
      )}
      <details className="more" open={isOpen}>
        <summary>
          <Trans>Words on a screen, “this was not me”, standards</Trans>
        </summary>
        <Shown meta={meta} field={field} />
        <TextField value={meta.notMe} isOptional rows={1} {...field('notMe')} />
        <TextLinesField
          hint={t`For example “RFC 6238”.`}
          value={meta.standards}
          isOptional
          {...field('standards')}
        />
      </details>
    </>
  );
}

/** The words that readers see on their screen. */
function Shown({ meta, field }: Parameters<typeof More>[0]) {
  const { t } = useLingui();
  const { path, set } = field('shows');
  const shows = meta.shows ?? { where: '', words: '' };
  const at = (name: 'where' | 'words') => ({
    path: `${path}.${name}`,
    value: shows[name],
    set: (text: unknown) => {
      const next = { ...shows, [name]: String(text ?? '') };
      set(next.where.trim() === '' && next.words.trim() === '' ? undefined : next);
    },
  });
  return (
    <>
      <TextField label={t`Where the words are shown`} isOptional rows={1} {...at('where')} />
      <TextField label={t`The words, exactly as they are shown`} isOptional {...at('words')} />
    </>
  );
}
