import { Suspense } from 'react';
import { lazy } from '../loading/lazy.tsx';
import { useOrganisationReading } from './useOrganisation.ts';

// Only those who set a site up ever see it; a page without it is better than none.
const BrokenFile = lazy<Pick<ReturnType<typeof useOrganisationReading>, 'problems'>>(() =>
  import('./BrokenFile.tsx').then(
    (file) => file.BrokenFile,
    () => () => null,
  ),
);

/** Tells the people who run this site what is wrong with its file, if anything is. */
export function OrganisationNotice() {
  const { problems } = useOrganisationReading();
  return (
    problems.length > 0 && (
      <Suspense>
        <BrokenFile problems={problems} />
      </Suspense>
    )
  );
}
