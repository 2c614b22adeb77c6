import { Trans, useLingui } from '@lingui/react/macro';
import type { OrganisationReading } from '../engine/organisationFile.ts';
import { FILE } from './organisationStore.ts';
import { problemWords } from './problemWords.ts';

/** Tells the people who run this site what is wrong with its file. It does not get in anybody else's way. */
export function BrokenFile({ problems }: Pick<OrganisationReading, 'problems'>) {
  const { i18n } = useLingui();
  return (
    <div className="set-up" role="status" data-organisation="broken">
      <p>
        <b>
          <Trans>The guides still work as usual.</Trans>
        </b>{' '}
        <Trans>
          For whoever runs this site: part of <code>{FILE}</code> cannot be used. Each field named
          here uses its default.
        </Trans>
      </p>
      <ul role="list">
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            {problem.field !== '' && <code>{problem.field}</code>} {i18n._(problemWords(problem))}
          </li>
        ))}
      </ul>
    </div>
  );
}
