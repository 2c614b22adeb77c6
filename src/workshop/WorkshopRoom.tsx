import { type ReactElement, Suspense } from 'react';
import { loadGuides } from '../content/guideList.ts';
import { draftStore, useDraft } from '../drafts/useDrafts.ts';
import { lazy } from '../loading/lazy.tsx';
import { useLocation } from '../router/router.tsx';
import { NoDraftPage } from './NoDraftPage.tsx';
import { loadPublished } from './published.ts';
import { WorkshopStartPage } from './WorkshopStartPage.tsx';
import { parseWorkshopPath } from './workshopAddress.ts';
import '../map/mapTools.css';
import '../map/outline.css';
import '../map/map.css';
import './workshop.css';

const InsightPage = lazy(() =>
  import('./insight/InsightPage.tsx').then((file) => file.InsightPage),
);
const WritePage = lazy(() => import('./editor/WritePage.tsx').then((file) => file.WritePage));
const WalkPage = lazy(() => import('./try/WalkPage.tsx').then((file) => file.WalkPage));
const EndingsPage = lazy(() => import('./try/EndingsPage.tsx').then((file) => file.EndingsPage));
const PractisePage = lazy(() => import('./try/PractisePage.tsx').then((file) => file.PractisePage));
const ChangesPage = lazy(() => import('./try/ChangesPage.tsx').then((file) => file.ChangesPage));

/**
 * The room of the authors: guides are written, checked, tried and compared here.
 *
 * @param pathname the path of an address of the room
 * @throws Error if a file cannot be fetched
 */
export async function loadWorkshop(pathname: string): Promise<ReactElement> {
  const { page } = parseWorkshopPath(pathname);
  await Promise.all([loadGuides(), page === 'draft' && loadPublished()]);
  // During prerendering there is no storage, and nothing to wait for.
  if (!import.meta.env.SSR) await draftStore.load();
  return <Room />;
}

function Room() {
  const { page, draft: id, view, answers } = parseWorkshopPath(useLocation().pathname);
  const draft = useDraft(id);
  if (page === '') return <WorkshopStartPage />;
  if (page === 'insight')
    return (
      <Suspense fallback={<main className="workshop-plain" aria-busy="true" />}>
        <InsightPage />
      </Suspense>
    );
  if (page !== 'draft' || draft === undefined || view === undefined) return <NoDraftPage />;
  return (
    <Suspense fallback={<main className="workshop" aria-busy="true" />}>
      {view === 'write' && <WritePage key={id} draft={draft} />}
      {view === 'walk' && <WalkPage draft={draft} answers={answers} />}
      {view === 'endings' && <EndingsPage draft={draft} />}
      {view === 'practise' && <PractisePage draft={draft} />}
      {view === 'changes' && <ChangesPage draft={draft} />}
    </Suspense>
  );
}
