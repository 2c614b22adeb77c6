import { Trans, useLingui } from '@lingui/react/macro';
import { clockTime } from '../../engine/clockTime.ts';
import { Link } from '../../router/router.tsx';
import { download } from '../../storage/download.ts';
import { Tool } from '../../ui/buttons.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { difficultyWords, verdictWords } from './debriefWords.ts';
import type { CallResult } from './history.ts';
import { debriefAddress, numberOf } from './practiceAddress.ts';
import { toCsv } from './resultFiles.ts';

/** Calls, one per row, each with a link to its debrief. */
export function ResultTable({
  results,
  caption,
}: {
  results: readonly CallResult[];
  caption: string;
}) {
  const { t, i18n } = useLingui();
  return (
    <ScrollTable
      caption={caption}
      heads={[t`Call`, t`Trainee`, t`When`, t`How hard`, t`End`, t`Score`, t`Time`]}
    >
      {results.map((result) => (
        <tr key={result.id}>
          <th scope="row">
            <Link to={debriefAddress(result.id)}>{t`${numberOf(result)}: ${result.title}`}</Link>
          </th>
          <td>{result.name === '' ? '–' : result.name}</td>
          <td>
            <When result={result} />
          </td>
          <td>{i18n._(difficultyWords[result.difficulty])}</td>
          <td>{i18n._(verdictWords[result.outcome])}</td>
          <td className="num">
            {result.score}
            {result.passed && (
              <>
                {' '}
                <span className="practise-passed">
                  <Trans>passed</Trans>
                </span>
              </>
            )}
          </td>
          <td className="num">{clockTime(result.time)}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}

/** When a call ended. */
export const When = ({ result: { at } }: { result: CallResult }) => (
  <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')}</time>
);

/** Why points are missing, as stored. */
export const MissedList = ({ result: { reasons } }: { result: CallResult }) =>
  reasons.length > 0 && (
    <ul className="plain-list" role="list">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );

/** Saves the calls as a table; `file` is its name without the extension. */
export function SaveTable({ results, file }: { results: readonly CallResult[]; file: string }) {
  return (
    <Tool
      data-export="csv"
      onClick={() => download(`${file}.csv`, 'text/csv', `\ufeff${toCsv(results)}`)}
    >
      <Trans>Save as a table (CSV)</Trans>
    </Tool>
  );
}
