import { Trans, useLingui } from '@lingui/react/macro';
import { RecordWords } from '../../steps/RecordWords.tsx';
import { TextButton } from '../../ui/buttons.tsx';
import { focusField, type NamedField, useEditor } from './editor.ts';
import { PickField } from './fields.tsx';

/** The records that a step rests on, and what they say. */
export function CitesField({ cites, ...named }: NamedField & { cites: readonly string[] }) {
  const { t } = useLingui();
  const { guide, published, select } = useEditor();
  const all = [...guide.records, ...published.records];
  const cite = (id: string) => {
    named.set([...cites, id]);
    focusField(named.path);
  };
  const shown = cites.flatMap((id) => all.find((record) => record.id === id) ?? []);
  return (
    <>
      <PickField
        {...named}
        hint={t`Type an id or words of a record’s title.`}
        value={cites}
        choices={all.map(({ id, title }) => ({ id, words: title }))}
      />
      <AlsoCited cites={cites} onCite={cite} />
      {shown.map((record) => {
        const { id, title } = record;
        return (
          <details key={id} className="more">
            <summary>
              <Trans>What “{title}” says</Trans>
            </summary>
            <RecordWords record={record} />
          </details>
        );
      })}
      <TextButton onClick={() => select(undefined)}>
        <Trans>Write a new record (with the guide itself)</Trans>
      </TextButton>
    </>
  );
}

/** The most that are offered: a guide rests on a few records. */
const MOST_OFFERED = 5;

interface AlsoCitedProps {
  cites: readonly string[];
  onCite: (id: string) => void;
}

/** What the guide cites elsewhere: its steps mostly rest on the same records. */
function AlsoCited({ cites, onCite }: AlsoCitedProps) {
  const { guide } = useEditor();
  const elsewhere = new Set([
    ...Object.values(guide.flow.states).flatMap(({ meta }) => meta.cites),
    ...guide.records.map(({ id }) => id),
  ]);
  const offered = [...elsewhere].filter((id) => !cites.includes(id)).slice(0, MOST_OFFERED);
  return (
    offered.length > 0 && (
      <div className="small-tools">
        {offered.map((id) => (
          <TextButton key={id} data-cite={id} onClick={() => onCite(id)}>
            <Trans>Cite {id}</Trans>
          </TextButton>
        ))}
      </div>
    )
  );
}
