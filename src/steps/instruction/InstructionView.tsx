import { Rich } from '../../ui/Rich.tsx';
import { Actions, StepHeading, StepWords } from '../parts.tsx';
import { Signs } from '../Signs.tsx';
import type { StepProps } from '../view.ts';

/** What to do, one action after the other, and how it may have gone. */
export function InstructionView({ step, answers, to, current }: StepProps<'instruction'>) {
  return (
    <>
      <StepHeading>
        <Rich text={step.text} />
      </StepHeading>
      <StepWords step={step}>
        <Actions actions={step.steps} />
      </StepWords>
      <Signs answers={answers} to={to} current={current} />
    </>
  );
}
