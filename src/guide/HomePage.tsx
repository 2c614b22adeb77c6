import { Trans, useLingui } from '@lingui/react/macro';
import { useGuides } from '../content/guideList.ts';
import { CaseForm } from './CaseForm.tsx';
import { FinderHero } from './finder/FinderHero.tsx';
import { GuideList } from './GuideList.tsx';
import { Page } from './Page.tsx';

/** What this is, the finder, and every guide by product. */
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
        <FinderHero />
      </section>
      <GuideList guides={useGuides()} heading={t`Or start from what you use`} />
      <section className="case" aria-labelledby="case">
        <CaseForm id="c">
          <h2 id="case">
            <label htmlFor="c">
              <Trans>Somebody gave you a case code?</Trans>
            </label>
          </h2>
        </CaseForm>
      </section>
    </Page>
  );
}
