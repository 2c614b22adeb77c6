import { Suspense } from 'react';
import type { About } from '../engine/organisation.ts';
import { lazy } from '../loading/lazy.tsx';
import { useOrganisation } from './useOrganisation.ts';

export interface KnownProblemsProps {
  /** What the page is about; left out, every current notice is shown. */
  about?: About | undefined;
  /** Where a visit ends for people who have this problem. */
  to?: string | undefined;
}

// Mostly there is nothing to announce; a page without it is better than none.
const CurrentNotices = lazy<KnownProblemsProps>(() =>
  import('./CurrentNotices.tsx').then(
    (file) => file.CurrentNotices,
    () => () => null,
  ),
);

/** What the organisation has announced, at the foot of the window: nothing moves when it comes. */
export function KnownProblems(props: KnownProblemsProps) {
  return (
    useOrganisation().notices.length > 0 && (
      <Suspense>
        <CurrentNotices {...props} />
      </Suspense>
    )
  );
}
