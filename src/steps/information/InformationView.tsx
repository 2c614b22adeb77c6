import { summarise } from '../../engine/summary/summarise.ts';
import { useOrigin } from '../../router/useOrigin.ts';
import { EndingIcon } from '../../ui/icons.tsx';
import { FeedbackQuestion } from '../feedback/FeedbackQuestion.tsx';
import { RestsOn } from '../RestsOn.tsx';
import { StepHeading, StepWords } from '../stepParts.tsx';
import type { StepProps } from '../view.ts';
import { Worth } from './Worth.tsx';

/** A calm ending: there is nothing to fix. */
export function InformationView({ step, flows, replayed, address }: StepProps<'information'>) {
  const here = useOrigin() + address;
  return (
    <>
      <EndingIcon ending="calm" />
      <StepHeading text={step.text} />
      <StepWords step={step}>
        <Worth step={step} />
        {/* There is no summary here, so feedback can only be emailed. */}
        <FeedbackQuestion address={here} summary={summarise(flows, replayed)} isEmailed />
        <RestsOn replayed={replayed} />
      </StepWords>
    </>
  );
}
