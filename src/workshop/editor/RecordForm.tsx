import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { SourceRecord as Schema, type SourceRecord } from '../../engine/record.ts';
import { type Field, useEditor, useFaultsAt } from './editor.ts';
import { Faults, LinesField, SelectField, TextField } from './fields.tsx';

const optionsOf = (options: readonly string[]) =>
  options.map((id) => ({ id, words: id.replaceAll('-', ' ') }));
const { kind, nature, remedy } = Schema.shape;

/** What a document says, field by field. */
export function RecordForm({ record, path }: { record: SourceRecord; path: string }) {
  const { t } = useLingui();
  const { edit } = useEditor();
  const faults = useFaultsAt(path).filter((fault) => fault.path === path);
  const put = (next: Partial<SourceRecord>, field: string) =>
    edit({ do: 'record', id: record.id, record: { ...record, ...next } }, `${path}.${field}`);
  const field = (name: keyof SourceRecord): Field => ({
    path: `${path}.${name}`,
    set: (value) => put({ [name]: value }, name),
  });
  const list = (name: 'errorTexts' | 'codes' | 'causes' | 'facts') => ({
    value: record[name],
    isOptional: true,
    path: `${path}.${name}`,
    set: (value: unknown) => put({ [name]: value ?? [] }, name),
  });
  const part = <Of extends 'source' | 'remedy'>(of: Of, name: keyof SourceRecord[Of] & string) => ({
    path: `${path}.${of}.${name}`,
    set: (value: unknown) => put({ [of]: { ...record[of], [name]: value ?? '' } }, `${of}.${name}`),
  });
  return (
    <>
      <Faults faults={faults} />
      <RecordId key={record.id} record={record} path={path} />
      <TextField label={t`Title`} value={record.title} rows={1} {...field('title')} />
      <TextField label={t`What it means`} value={record.meaning} {...field('meaning')} />
      <TextField
        label={t`Document`}
        hint={t`Its name, as it is printed on it.`}
        value={record.source.document}
        rows={1}
        {...part('source', 'document')}
      />
      <TextField
        label={t`Place in the document`}
        hint={t`Chapter, heading or page.`}
        value={record.source.place}
        rows={1}
        {...part('source', 'place')}
      />
      <SelectField
        label={t`Kind`}
        value={record.kind}
        choices={optionsOf(kind.options)}
        {...field('kind')}
      />
      <SelectField
        label={t`Nature`}
        value={record.nature}
        choices={optionsOf(nature.options)}
        {...field('nature')}
      />
      <LinesField label={t`Messages, word for word`} {...list('errorTexts')} />
      <LinesField label={t`Codes, word for word`} {...list('codes')} />
      <LinesField label={t`Causes that the document names`} {...list('causes')} />
      <LinesField label={t`What else the document says`} {...list('facts')} />
      <SelectField
        label={t`Does the document give the fix?`}
        hint={t`“implied”: it follows from the cause. “none”: it gives none, and none is invented.`}
        value={record.remedy.basis}
        choices={optionsOf(remedy.shape.basis.options)}
        {...part('remedy', 'basis')}
      />
      <LinesField
        label={t`The fix, step by step`}
        path={`${path}.remedy.steps`}
        value={record.remedy.steps.map((step) => step.do)}
        isOptional
        set={(lines) =>
          put(
            {
              remedy: {
                ...record.remedy,
                steps: ((lines ?? []) as string[]).map((line) => ({ do: line })),
              },
            },
            'remedy.steps',
          )
        }
      />
    </>
  );
}

/** The record’s id, by which steps cite it. */
function RecordId({ record, path }: { record: SourceRecord; path: string }) {
  const { t } = useLingui();
  const { edit, guide, published } = useEditor();
  const [id, setId] = useState(record.id);
  const isTaken =
    id !== record.id && [...guide.records, ...published.records].some((other) => other.id === id);
  const put = (text: unknown) => {
    const next = String(text ?? '').toUpperCase();
    setId(next);
    const isFree = ![...guide.records, ...published.records].some((other) => other.id === next);
    if (isFree && Schema.shape.id.safeParse(next).success)
      edit({ do: 'record', id: record.id, record: { ...record, id: next } });
  };
  return (
    <TextField
      label={t`Id`}
      hint={
        isTaken
          ? t`Another record has this id.`
          : t`Capital letters, digits and hyphens, after the product’s own beginning.`
      }
      path={`${path}.id`}
      value={id}
      rows={1}
      set={put}
    />
  );
}
