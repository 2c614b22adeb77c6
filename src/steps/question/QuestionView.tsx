import { AnswerLinks } from '../AnswerLinks.tsx';
import { StepHeading, StepWords } from '../stepParts.tsx';
import type { StepProps } from '../view.ts';

/** A question, with what to look at, and its answers. */
export function QuestionView({ step, answers, to, current }: StepProps<'question'>) {
  return (
    <>
      <StepHeading text={step.text} />
      <StepWords step={step} />
      <AnswerLinks answers={answers} to={to} current={current} />
    </>
  );
}
