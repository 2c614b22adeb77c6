import { summarise } from '../../engine/summary/summarise.ts';
import { EndingMark } from '../../ui/marks.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { FeedbackAsked } from '../feedback/FeedbackAsked.tsx';
import { StepHeading, StepWords } from '../parts.tsx';
import { RestsOn } from '../RestsOn.tsx';
import type { StepProps } from '../view.ts';
import { Worth } from './Worth.tsx';

/** A calm ending: there is nothing to fix. */
export function InformationView({ step, flows, replayed, address }: StepProps<'information'>) {
  return (
    <>
      <EndingMark ending="calm" />
      <StepHeading>
        <Rich text={step.text} />
      </StepHeading>
      <StepWords step={step}>
        <Worth step={step} />
        {/* There is no summary here: an answer can only be emailed. */}
        <FeedbackAsked address={address} summary={summarise(flows, replayed)} isEmailed />
        <RestsOn replayed={replayed} />
      </StepWords>
    </>
  );
}
