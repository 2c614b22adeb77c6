import { useLingui } from '@lingui/react/macro';
import { useGuides } from '../content/guideList.ts';
import { GuideList } from './GuideList.tsx';
import { Page } from './Page.tsx';

/** Every guide, however many there are: other pages list the first of each product. */
export function GuidesPage() {
  const { t } = useLingui();
  const heading = t`All guides`;
  return (
    <Page title={heading} className="home">
      <section className="hero small">
        <h1 tabIndex={-1}>{heading}</h1>
      </section>
      <GuideList guides={useGuides()} heading={t`Start from what you use`} />
    </Page>
  );
}
