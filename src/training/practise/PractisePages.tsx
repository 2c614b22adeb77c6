import { lazy } from '../../loading/lazy.tsx';
import { useLocation } from '../../router/router.tsx';
import { NoGuidePage } from '../NoGuidePage.tsx';
import { parsePractise } from './address.ts';
import { CallPage } from './CallPage.tsx';
import { ClassPage } from './ClassPage.tsx';
import { DebriefPage } from './DebriefPage.tsx';
import { StartPage } from './StartPage.tsx';
import './practise.css';

const DraftPages = lazy(() => import('./DraftPages.tsx').then((file) => file.DraftPages));

/** Practice calls: `/train/practise` and all below it. */
export function PractisePages() {
  const { pathname, search } = useLocation();
  const place = parsePractise(pathname, search);
  if (place.draft !== undefined) return <DraftPages draft={place.draft} place={place} />;
  switch (place.page) {
    case 'start':
      return <StartPage />;
    case 'call':
      return <CallPage key={`${place.seed} ${place.difficulty}`} {...place} />;
    case 'debrief':
      return <DebriefPage key={place.id} id={place.id} />;
    case 'class':
      return <ClassPage />;
    case 'none':
      return <NoGuidePage flow={pathname.replace(/^\/train\//, '')} />;
  }
}
