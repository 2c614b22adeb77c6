import { use, useCallback } from 'react';
import { loadGuides } from '../content/guideList.ts';
import { useOwnGuides } from '../organisation/useOrganisation.ts';
import type { TitleOf } from './stepWords.ts';

/** @returns a function that returns a guide's title, even if its product is not in use */
export function useTitles(): TitleOf {
  const guides = use(loadGuides());
  const own = useOwnGuides();
  return useCallback(
    (flow) => [...guides, ...own].find(({ id }) => id === flow)?.title ?? flow,
    [guides, own],
  );
}
