import { Suspense } from 'react';
import { lazy } from '../../loading/lazy.tsx';
import { useOrganisation } from '../../organisation/useOrganisation.ts';
import { isSharedDevice } from '../../storage/sharedDevice.ts';
import type { FeedbackProps } from './FeedbackForm.tsx';

const Feedback = lazy(() => import('./FeedbackForm.tsx').then((file) => file.FeedbackForm));

/** Asks about the guide at its ending, if the organisation wants that: most never load the form. */
export function FeedbackQuestion(props: FeedbackProps) {
  const { feedback: asked } = useOrganisation();
  const isAsked = asked?.helped || asked?.wrong;
  // Feedback could not be kept on a shared device, or would reach nobody.
  if (!asked || !isAsked || isSharedDevice()) return null;
  if (props.isEmailed && asked.email === undefined) return null;
  return (
    <Suspense>
      <Feedback {...props} asked={asked} />
    </Suspense>
  );
}
