import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SourceRecord } from '../../engine/record.ts';
import { TextButton, Tool } from '../../ui/buttons.tsx';
import { TitledSection } from '../../ui/TitledSection.tsx';
import { freeName } from '../namesFromWords.ts';
import { useEditor } from './editor.ts';
import { RecordForm } from './RecordForm.tsx';

/** The guide’s own records. */
export function Records() {
  const { t } = useLingui();
  const { guide, published, edit } = useEditor();
  const [open, setOpen] = useState<number>();
  const add = () => {
    const { product } = guide.flow.meta;
    const prefix = published.products.find(({ id }) => id === product)?.records[0] ?? 'OWN';
    const all = [...published.records, ...guide.records];
    const id = freeName(`${prefix}-NEW-1`, (name) => all.some((record) => record.id === name));
    edit({ do: 'record', id, record: blankRecord(id, product) });
    setOpen(guide.records.length);
  };
  return (
    <TitledSection level="h3" heading={<Trans>This guide’s own records</Trans>}>
      <p className="soft small">
        <Trans>
          What a document says, in one place. Steps cite it. Write one only if no published record
          says it.
        </Trans>
      </p>
      {guide.records.map((record, i) => (
        <details
          // biome-ignore lint/suspicious/noArrayIndexKey: its id is what is written on
          key={i}
          className="more"
          open={open === i || undefined}
        >
          <summary>
            <code>{record.id}</code> {record.title || t`(no title yet)`}
          </summary>
          <RecordForm record={record} path={`records.${i}`} />
          <TextButton onClick={() => edit({ do: 'record', id: record.id })}>
            <Trans>Remove this record</Trans>
          </TextButton>
        </details>
      ))}
      <div className="tools">
        <Tool onClick={add}>
          <Trans>Write a new record</Trans>
        </Tool>
      </div>
    </TitledSection>
  );
}

/** A record without content. */
const blankRecord = (id: string, product: string): SourceRecord => ({
  ...{ id, product, kind: 'problem', nature: 'failure', title: '' },
  ...{ errorTexts: [], codes: [], names: [], meaning: '', causes: [], facts: [] },
  remedy: { basis: 'none', steps: [] },
  actors: { who: [], basis: 'derived' },
  ...{ settings: [], confusedWith: [], related: [] },
  source: { document: '', place: '' },
});
