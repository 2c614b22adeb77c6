import { AnswerLinks } from '../AnswerLinks.tsx';
import { Actions, StepHeading, StepWords } from '../stepParts.tsx';
import type { StepProps } from '../view.ts';

/** What to do, action by action, and how it may have gone. */
export function InstructionView({ step, answers, to, current }: StepProps<'instruction'>) {
  return (
    <>
      <StepHeading text={step.text} />
      <StepWords step={step}>
        <Actions actions={step.steps} />
      </StepWords>
      <AnswerLinks answers={answers} to={to} current={current} />
    </>
  );
}
