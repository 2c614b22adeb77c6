import { createContext, Suspense, useContext } from 'react';
import { isOwn } from '../engine/organisation.ts';
import { lazy } from '../loading/lazy.tsx';
import { useOrganisation } from './useOrganisation.ts';

/** The step that is on screen. */
export interface ShownPlace {
  readonly flow: string;
  readonly node: string;
}

/** The place of the step that the views of its kind show. */
export const PlaceOfStep = createContext<ShownPlace>({ flow: '', node: '' });

// Most organisations say nothing at a step; a step without it is better than none.
const OwnPart = lazy<ShownPlace>(() =>
  import('./OwnPart.tsx').then(
    (file) => file.OwnPart,
    () => () => null,
  ),
);

/** What the organisation adds at the step on screen, and whether the guide is its own. */
export function OfOrganisation() {
  const place = useContext(PlaceOfStep);
  const { additions } = useOrganisation();
  const { flow, node } = place;
  return (
    (isOwn(flow) || additions.some((one) => one.guide === flow && one.step === node)) && (
      <Suspense>
        <OwnPart {...place} />
      </Suspense>
    )
  );
}
