import { Suspense } from 'react';
import { later } from '../loading/later.tsx';
import { useOrganisationReading } from './useOrganisation.ts';

// Only those who set a site up ever see it; a page without it is better than none.
const BrokenFile = later<Pick<ReturnType<typeof useOrganisationReading>, 'problems'>>(() =>
  import('./BrokenFile.tsx').then(
    (file) => file.BrokenFile,
    () => () => null,
  ),
);

/** Tells whoever keeps this site what is wrong with its file, where something is. */
export function OrganisationNotice() {
  const { problems } = useOrganisationReading();
  return (
    problems.length > 0 && (
      <Suspense>
        <BrokenFile.Component problems={problems} />
      </Suspense>
    )
  );
}
