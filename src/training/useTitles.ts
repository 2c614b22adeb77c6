import { useGuides } from '../ui/guideList.ts';
import type { TitleOf } from './words.ts';

/** @returns a function that tells a guide's title; a guide of a product not in use has only its id */
export function useTitles(): TitleOf {
  const guides = useGuides();
  return (flow) => guides.find(({ id }) => id === flow)?.title ?? flow;
}
