import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../ui/Page.tsx';
import { GuideList } from './GuideList.tsx';
import { useGuides } from './guideList.ts';

/** The first page: what this is, and every guide by product. */
export function HomePage() {
  const { t } = useLingui();
  return (
    <Page title={t`Authenticator Troubleshooter`} className="home">
      <section className="hero">
        <h1 tabIndex={-1}>
          <Trans>
            Locked out? <br />
            Let’s find the way back in.
          </Trans>
        </h1>
        <p className="lead">
          <Trans>
            One question at a time, from what your authenticator shows to a fix, or to a person who
            then knows all that you know.
          </Trans>
        </p>
      </section>
      <GuideList guides={useGuides()} heading={t`Start from what you use`} />
    </Page>
  );
}
