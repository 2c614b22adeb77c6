import { Trans, useLingui } from '@lingui/react/macro';
import { useGuides } from '../content/guideList.ts';
import { isListed } from '../content/products.ts';
import { GuideLinks, GuideList } from './GuideList.tsx';
import { Page } from './Page.tsx';

/** Every guide, however many there are: other pages list the first of each product. */
export function GuidesPage() {
  const { t } = useLingui();
  const heading = t`All guides`;
  const guides = useGuides();
  return (
    <Page title={heading} className="home">
      <section className="hero small">
        <h1 tabIndex={-1}>{heading}</h1>
      </section>
      <section className="happens" aria-labelledby="begin">
        <h2 id="begin">
          <Trans>Where to begin</Trans>
        </h2>
        <GuideLinks guides={guides.filter(({ product }) => !isListed(product))} />
      </section>
      <GuideList guides={guides} heading={t`Start from what you use`} />
    </Page>
  );
}
