import { Trans, useLingui } from '@lingui/react/macro';
import { nearest, useGuides } from '../ui/guideList.ts';
import { Page } from '../ui/Page.tsx';
import { GuideLinks, GuideList } from './GuideList.tsx';

/** Nothing stands at this address: the guides that come closest, then all of them. */
export function NotFoundPage({ flow }: { flow?: string }) {
  const { t } = useLingui();
  const guides = useGuides();
  const close = flow === undefined ? [] : nearest(guides, flow);
  const heading = t`There is no page at this address`;
  return (
    <Page title={heading} className="home">
      <section className="hero small" data-kind="not-found">
        <h1 tabIndex={-1}>{heading}</h1>
        <p className="lead">
          <Trans>The link may be old or mistyped. Your way back in is still here.</Trans>
        </p>
        {close.length > 0 && (
          <>
            <h2>
              <Trans>Did you mean one of these guides?</Trans>
            </h2>
            <GuideLinks guides={close} />
          </>
        )}
      </section>
      <GuideList guides={guides} heading={t`Start from what you use`} />
    </Page>
  );
}
