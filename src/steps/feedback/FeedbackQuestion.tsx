import { Suspense } from 'react';
import { lazy } from '../../loading/lazy.tsx';
import { useOrganisation } from '../../organisation/useOrganisation.ts';
import { isSharedDevice } from '../../storage/sharedDevice.ts';
import type { FeedbackProps } from './FeedbackForm.tsx';

const Feedback = lazy(() => import('./FeedbackForm.tsx').then((file) => file.FeedbackForm));

/** Asks about the guide at its ending, where the organisation wants that: most never load what it takes. */
export function FeedbackQuestion(props: FeedbackProps) {
  const { feedback: asked } = useOrganisation();
  const isAsked = asked?.helped || asked?.wrong;
  // What is said could not be kept on a shared device, or reaches nobody.
  if (!asked || !isAsked || isSharedDevice()) return null;
  if (props.isEmailed && asked.email === undefined) return null;
  return (
    <Suspense>
      <Feedback {...props} asked={asked} />
    </Suspense>
  );
}
