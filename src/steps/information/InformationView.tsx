import { EndingMark } from '../../ui/marks.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { StepHeading, StepWords } from '../parts.tsx';
import type { StepProps } from '../view.ts';
import { Worth } from './Worth.tsx';

/** A calm ending: there is nothing to fix. */
export function InformationView({ step }: StepProps<'information'>) {
  return (
    <>
      <EndingMark ending="calm" />
      <StepHeading>
        <Rich text={step.text} />
      </StepHeading>
      <StepWords step={step}>
        <Worth step={step} />
      </StepWords>
    </>
  );
}
