import { Suspense } from 'react';
import { later } from '../loading/later.tsx';
import { useLocation } from '../router/router.tsx';
import { parseTrainingPath } from './address.ts';
import { useKeyboard } from './keys.ts';
import { MapPage } from './map/MapPage.tsx';
import { NoGuidePage } from './NoGuidePage.tsx';
import { PresentPage } from './present/PresentPage.tsx';
import { StartPage } from './StartPage.tsx';
import './training.css';

const Practise = later(() =>
  import('./practise/PractisePages.tsx').then((file) => file.PractisePages),
);

/** The trainers' room: maps of the guides, demonstrations, practice. */
export function TrainingRoom() {
  const { page, transcript } = parseTrainingPath(useLocation().pathname);
  useKeyboard();
  return (
    <Suspense fallback={<main className="train" aria-busy="true" />}>
      {page === '' || (page === 'map' && transcript === undefined) ? (
        <StartPage />
      ) : page === 'map' && transcript ? (
        <MapPage transcript={transcript} />
      ) : page === 'practise' ? (
        <Practise.Component />
      ) : page === 'present' ? (
        <PresentPage transcript={transcript} />
      ) : (
        <NoGuidePage flow={page} />
      )}
    </Suspense>
  );
}
