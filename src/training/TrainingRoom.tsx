import { type ReactElement, Suspense } from 'react';
import { staffFlows } from '../content/flows.ts';
import { loadGuides } from '../content/guideList.ts';
import { lazy } from '../loading/lazy.tsx';
import { useLocation } from '../router/router.tsx';
import { loadValueSign } from '../steps/AnswerLinks.tsx';
import { MapPage } from './map/MapPage.tsx';
import { NoGuidePage } from './NoGuidePage.tsx';
import { PresentPage } from './present/PresentPage.tsx';
import { TrainingStartPage } from './TrainingStartPage.tsx';
import { parseTrainingPath } from './trainingAddress.ts';
import { useKeyboard } from './trainingKeys.ts';
import '../map/mapTools.css';
import '../map/outline.css';
import '../map/map.css';
import './training.css';

const Practise = lazy(() =>
  import('./practise/PractisePages.tsx').then((file) => file.PractisePages),
);

/**
 * The trainers' room: maps of the guides, demonstrations, practice.
 *
 * @param pathname the path of an address of the room
 * @throws Error if a file cannot be fetched
 */
export async function loadTraining(pathname: string): Promise<ReactElement> {
  const { transcript } = parseTrainingPath(pathname);
  await Promise.all([
    loadGuides(),
    // Number keys give answers by their position: no answer may appear late.
    loadValueSign(),
    transcript && staffFlows.loadReplay(transcript),
  ]);
  return <Room />;
}

function Room() {
  const { page, transcript } = parseTrainingPath(useLocation().pathname);
  useKeyboard();
  return (
    <Suspense fallback={<main className="train" aria-busy="true" />}>
      {page === '' || (page === 'map' && transcript === undefined) ? (
        <TrainingStartPage />
      ) : page === 'map' && transcript ? (
        <MapPage transcript={transcript} />
      ) : page === 'practise' ? (
        <Practise />
      ) : page === 'present' ? (
        <PresentPage transcript={transcript} />
      ) : (
        <NoGuidePage flow={page} />
      )}
    </Suspense>
  );
}
