import { Trans, useLingui } from '@lingui/react/macro';
import { nearest, useGuides } from '../content/guideList.ts';
import { Link } from '../router/router.tsx';
import { TrainPage } from './TrainPage.tsx';
import { mapAddress } from './trainingAddress.ts';

/** The address names a guide that does not exist: shows the guides with the most similar names. */
export function NoGuidePage({ flow }: { flow: string }) {
  const { t } = useLingui();
  const close = nearest(useGuides(), flow);
  const heading = t`There is no such guide`;
  return (
    <TrainPage title={heading} className="train-plain">
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="lead">
        <Trans>The link may be old or mistyped.</Trans>{' '}
        <Link to="/train">
          <Trans>All guides, with their maps</Trans>
        </Link>
      </p>
      {close.length > 0 && (
        <>
          <h2>
            <Trans>Did you mean one of these guides?</Trans>
          </h2>
          <ul className="plain-list" role="list">
            {close.map(({ id, title }) => (
              <li key={id}>
                <Link to={mapAddress({ flow: id, answers: [] })}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </TrainPage>
  );
}
