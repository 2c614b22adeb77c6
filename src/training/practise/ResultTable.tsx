import { Trans, useLingui } from '@lingui/react/macro';
import { clockTime } from '../../engine/clockTime.ts';
import { Link } from '../../router/router.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { difficultyWords, verdictWords } from './debriefWords.ts';
import type { CallResult } from './history.ts';
import { debriefAddress, numberOf } from './practiceAddress.ts';

/** Calls, one a row, each with the way to its debrief. */
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
            <time dateTime={result.at}>{result.at.slice(0, 16).replace('T', ' ')}</time>
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
