import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLocation } from '../router/router.tsx';
import { RoomPage, type RoomPageContent } from '../staff/RoomPage.tsx';
import { WorkshopNotes } from './WorkshopNotes.tsx';
import { INSIGHT, parseWorkshopPath } from './workshopAddress.ts';

/** The frame of every page of the workshop. */
export function WorkshopPage(props: RoomPageContent) {
  const { t } = useLingui();
  const { page } = parseWorkshopPath(useLocation().pathname);
  return (
    <RoomPage
      {...props}
      name={t`Workshop`}
      home="/workshop"
      isHome={page === ''}
      links={
        <Link to={INSIGHT} aria-current={page === 'insight' ? 'page' : undefined}>
          <Trans>What fails</Trans>
        </Link>
      }
      notes={<WorkshopNotes />}
    />
  );
}
