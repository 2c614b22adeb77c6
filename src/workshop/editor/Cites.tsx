import { Trans, useLingui } from '@lingui/react/macro';
import { type Field, useEditor } from './editor.ts';
import { PickField } from './fields.tsx';

/** The records that a step rests on, and what they say. */
export function CitesField({ path, set, cites }: Field & { cites: readonly string[] }) {
  const { t } = useLingui();
  const { guide, published, select } = useEditor();
  const all = [...guide.records, ...published.records];
  const shown = cites.flatMap((id) => all.find((record) => record.id === id) ?? []);
  return (
    <>
      <PickField
        label={t`Records`}
        hint={t`Type an id or words of a record’s title.`}
        path={path}
        set={set}
        value={cites}
        choices={all.map(({ id, title }) => ({ id, words: title }))}
      />
      {shown.map(({ id, title, meaning, remedy, source }) => (
        <details key={id} className="more">
          <summary>
            <Trans>What “{title}” says</Trans>
          </summary>
          <p>{meaning}</p>
          <ul className="plain-list" role="list">
            {remedy.steps.map((one) => (
              <li key={one.do}>{one.do}</li>
            ))}
          </ul>
          {remedy.basis === 'none' && (
            <p>
              <Trans>The document gives no fix.</Trans>
            </p>
          )}
          <p className="soft small">
            {source.document}, {source.place}
          </p>
        </details>
      ))}
      <button type="button" className="as-link" onClick={() => select(undefined)}>
        <Trans>Write a new record (with the guide itself)</Trans>
      </button>
    </>
  );
}
