import { Markup } from '../../ui/Markup.tsx';
import { AnswerLinks } from '../AnswerLinks.tsx';
import { Actions, StepHeading, StepWords } from '../stepParts.tsx';
import type { StepProps } from '../view.ts';

/** What to do, one action after the other, and how it may have gone. */
export function InstructionView({ step, answers, to, current }: StepProps<'instruction'>) {
  return (
    <>
      <StepHeading>
        <Markup text={step.text} />
      </StepHeading>
      <StepWords step={step}>
        <Actions actions={step.steps} />
      </StepWords>
      <AnswerLinks answers={answers} to={to} current={current} />
    </>
  );
}
