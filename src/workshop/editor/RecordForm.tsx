import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { SourceRecord as Schema, type SourceRecord } from '../../engine/record.ts';
import { useFieldWords } from '../fieldWords.ts';
import { useEditor, useFaultsAt } from './editor.ts';
import { FaultNotes, SelectField, TextField, TextLinesField } from './fields.tsx';

const optionsOf = (options: readonly string[]) =>
  options.map((id) => ({ id, words: id.replaceAll('-', ' ') }));
const { shape } = Schema;

interface RecordProps {
  record: SourceRecord;
  path: string;
}

/** @returns the fields of a record, each with its name and setter */
function useRecordFields({ record, path }: RecordProps) {
  const { edit } = useEditor();
  const { ofRecord } = useFieldWords();
  const field = (of: keyof SourceRecord, at: string, value: (given: unknown) => unknown) => ({
    label: ofRecord(at.replace(/^.*\./, '')),
    path: `${path}.${at}`,
    set: (given: unknown) =>
      edit(
        { do: 'record', id: record.id, record: { ...record, [of]: value(given) } },
        `${path}.${at}`,
      ),
  });
  return {
    one: (name: keyof SourceRecord) => field(name, name, (given) => given),
    list: (name: 'errorTexts' | 'codes' | 'causes' | 'facts') => ({
      ...field(name, name, (given) => given ?? []),
      value: record[name],
      isOptional: true,
    }),
    part: <Of extends 'source' | 'remedy'>(of: Of, name: keyof SourceRecord[Of] & string) =>
      field(of, `${of}.${name}`, (given) => ({ ...record[of], [name]: given ?? '' })),
    steps: field('remedy', 'remedy.steps', (lines) => ({
      ...record.remedy,
      steps: ((lines ?? []) as string[]).map((line) => ({ do: line })),
    })),
  };
}

/** What a document says, field by field. */
export function RecordForm({ record, path }: RecordProps) {
  const { t } = useLingui();
  const faults = useFaultsAt(path).filter((fault) => fault.path === path);
  const { published } = useEditor();
  const { one, list, part, steps } = useRecordFields({ record, path });
  const { source, remedy } = record;
  return (
    <>
      <FaultNotes faults={faults} />
      <RecordId key={record.id} record={record} path={path} />
      <TextField value={record.title} rows={1} {...one('title')} />
      <TextField value={record.meaning} {...one('meaning')} />
      <TextField
        hint={t`Its name, as it is printed on it.`}
        value={source.document}
        rows={1}
        {...part('source', 'document')}
      />
      <TextField
        hint={t`Chapter, heading or page.`}
        value={source.place}
        rows={1}
        {...part('source', 'place')}
      />
      <SelectField
        value={record.product}
        choices={published.products.map(({ id, name }) => ({ id, words: name }))}
        {...one('product')}
      />
      <SelectField value={record.kind} choices={optionsOf(shape.kind.options)} {...one('kind')} />
      <SelectField
        value={record.nature}
        choices={optionsOf(shape.nature.options)}
        {...one('nature')}
      />
      <TextLinesField {...list('errorTexts')} />
      <TextLinesField {...list('codes')} />
      <TextLinesField {...list('causes')} />
      <TextLinesField {...list('facts')} />
      <SelectField
        hint={t`“implied”: it follows from the cause. “none”: the document gives none; don’t invent one.`}
        value={remedy.basis}
        choices={optionsOf(shape.remedy.shape.basis.options)}
        {...part('remedy', 'basis')}
      />
      <TextLinesField value={remedy.steps.map((step) => step.do)} isOptional {...steps} />
    </>
  );
}

/** The record’s id, by which steps cite it. */
function RecordId({ record, path }: RecordProps) {
  const { t } = useLingui();
  const { ofRecord } = useFieldWords();
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
      label={ofRecord('id')}
      hint={
        isTaken
          ? t`Another record already has this id.`
          : t`Capital letters, digits and hyphens, after the product’s prefix.`
      }
      path={`${path}.id`}
      value={id}
      rows={1}
      set={put}
    />
  );
}
