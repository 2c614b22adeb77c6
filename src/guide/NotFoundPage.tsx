import { Trans, useLingui } from '@lingui/react/macro';
import { nearest, useGuides } from '../content/guideList.ts';
import { GuideLinks, GuideList } from './GuideList.tsx';
import { GuideRoomPage } from './GuideRoomPage.tsx';

/** There is nothing at this address: shows the most similar guides, then all of them. */
export function NotFoundPage({ flow }: { flow?: string }) {
  const { t } = useLingui();
  const heading = t`Page not found`;
  return (
    <GuideRoomPage title={heading} className="home">
      <section className="hero small" data-kind="not-found">
        <h1 tabIndex={-1}>{heading}</h1>
        <p className="lead">
          <Trans>The link may be old or mistyped. Your way back in is still here.</Trans>
        </p>
        {flow !== undefined && <Close flow={flow} />}
      </section>
      <GuideList guides={useGuides()} heading={t`Start from what you use`} />
    </GuideRoomPage>
  );
}

/** The guides whose names are similar to one that does not exist. */
function Close({ flow }: { flow: string }) {
  const close = nearest(useGuides(), flow);
  if (close.length === 0) return null;
  return (
    <>
      <h2>
        <Trans>Did you mean one of these guides?</Trans>
      </h2>
      <GuideLinks guides={close} />
    </>
  );
}
