import { Trans, useLingui } from '@lingui/react/macro';
import { type Framed, RoomPage } from '../frame/RoomPage.tsx';
import { Link, useLocation } from '../router/router.tsx';
import { WorkshopNotes } from './WorkshopNotes.tsx';
import { INSIGHT, parseWorkshopPath } from './workshopAddress.ts';

/** What every page of the workshop stands in. */
export function WorkshopPage(props: Framed) {
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
