import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Draft } from '../../drafts/draft.ts';
import { draftAddress, stepSearch } from '../../drafts/draftAddress.ts';
import { Link } from '../../router/router.tsx';
import { WorkshopPage } from '../WorkshopPage.tsx';

interface TryPageProps {
  draft: Draft;
  heading: string;
  /** The step that the link back leads to. */
  step?: string | undefined;
  children: ReactNode;
}

/** A trial of a draft, with a link back to writing. */
export function TryPage({ draft: { id, guide }, heading, step, children }: TryPageProps) {
  const title = guide.flow.meta.title || guide.flow.id;
  return (
    <WorkshopPage title={`${heading}: ${title}`} className="workshop-plain">
      <p className="workshop-back">
        <Link className="tool" to={draftAddress(id) + stepSearch(step)}>
          <Trans>Back to writing</Trans>
        </Link>{' '}
        <span className="soft">{title}</span>
      </p>
      {children}
    </WorkshopPage>
  );
}
