import { use, useCallback } from 'react';
import { loadGuides } from '../content/guideList.ts';
import type { TitleOf } from './words.ts';

/** @returns a function that tells a guide's title, also of one whose product is not in use */
export function useTitles(): TitleOf {
  const guides = use(loadGuides());
  return useCallback((flow) => guides.find(({ id }) => id === flow)?.title ?? flow, [guides]);
}
