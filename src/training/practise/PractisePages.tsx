import { lazy } from '../../loading/lazy.tsx';
import { useLocation } from '../../router/router.tsx';
import { NoGuidePage } from '../NoGuidePage.tsx';
import { ClassPage } from './ClassPage.tsx';
import { DebriefPage } from './DebriefPage.tsx';
import { PracticePage } from './PracticePage.tsx';
import { PracticeStartPage } from './PracticeStartPage.tsx';
import { parsePractise } from './practiceAddress.ts';
import './practise.css';

const DraftPages = lazy(() => import('./DraftPages.tsx').then((file) => file.DraftPages));

/** Practice calls: `/train/practise` and everything below it. */
export function PractisePages() {
  const { pathname, search } = useLocation();
  const place = parsePractise(pathname, search);
  if (place.draft !== undefined) return <DraftPages draft={place.draft} place={place} />;
  switch (place.page) {
    case 'start':
      return <PracticeStartPage />;
    case 'call':
      return <PracticePage key={`${place.seed} ${place.difficulty}`} {...place} />;
    case 'debrief':
      return <DebriefPage key={place.id} id={place.id} />;
    case 'class':
      return <ClassPage />;
    case 'none':
      return <NoGuidePage flow={pathname.replace(/^\/train\//, '')} />;
  }
}
