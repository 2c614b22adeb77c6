import { Trans } from '@lingui/react/macro';
import type { SourceRecord } from '../engine/record.ts';

/** What a record means, its remedy, and where it is published. */
export function RecordWords({ record }: { record: SourceRecord }) {
  const { meaning, remedy, source } = record;
  return (
    <>
      <p>{meaning}</p>
      {remedy.steps.length > 0 && (
        <ul className="plain-list" role="list">
          {remedy.steps.map((each) => (
            <li key={each.do}>{each.do}</li>
          ))}
        </ul>
      )}
      {remedy.basis === 'none' && (
        <p>
          <Trans>The document gives no fix.</Trans>
        </p>
      )}
      <p className="source">
        {source.document}, {source.place}
      </p>
    </>
  );
}
