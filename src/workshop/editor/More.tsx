import { Trans, useLingui } from '@lingui/react/macro';
import { operations, type Written } from '../../engine/step.ts';
import { operationWords } from '../../engine/summary/words.ts';
import type { Field } from './editor.ts';
import { LinesField, SelectField, TextField } from './fields.tsx';

type Stop = Exclude<Written, { kind: 'continue' }>;

/** What most steps do without. */
export function More({ meta, field }: { meta: Stop; field: (name: string) => Field }) {
  const { t, i18n } = useLingui();
  const { set: setShown } = field('shows');
  const shows = meta.shows ?? { where: '', words: '' };
  const isOpen = [meta.shows, meta.notMe, meta.standards].some((one) => one !== undefined);
  const putShown = (name: 'where' | 'words') => (text: unknown) => {
    const next = { ...shows, [name]: String(text ?? '') };
    setShown(next.where.trim() === '' && next.words.trim() === '' ? undefined : next);
  };
  return (
    <>
      <SelectField
        label={t`Protected operation`}
        hint={t`Set where the step carries one out, or asks for one: the desk then asks who is calling first.`}
        value={meta.operation}
        none={t`None`}
        choices={operations.map((one) => ({ id: one, words: i18n._(operationWords[one]) }))}
        {...field('operation')}
      />
      {meta.kind === 'question' && (
        <TextField
          label={t`Why nobody can be unsure`}
          hint={t`Only where “I’m not sure” is not offered.`}
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
        <TextField
          label={t`Where the words are shown`}
          path={`${field('shows').path}.where`}
          set={putShown('where')}
          value={shows.where}
          isOptional
          rows={1}
        />
        <TextField
          label={t`The words, exactly as they are shown`}
          path={`${field('shows').path}.words`}
          set={putShown('words')}
          value={shows.words}
          isOptional
        />
        <TextField
          label={t`The answer by which someone says that this was not them`}
          value={meta.notMe}
          isOptional
          rows={1}
          {...field('notMe')}
        />
        <LinesField
          label={t`Public standards`}
          hint={t`For example “RFC 6238”.`}
          value={meta.standards}
          isOptional
          {...field('standards')}
        />
      </details>
    </>
  );
}
