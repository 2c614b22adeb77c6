import { Rich } from '../../ui/Rich.tsx';
import { StepHeading, StepWords } from '../parts.tsx';
import { Signs } from '../Signs.tsx';
import type { StepProps } from '../view.ts';

/** A question, with what to look at, and its answers. */
export function QuestionView({ step, answers, to, current }: StepProps<'question'>) {
  return (
    <>
      <StepHeading>
        <Rich text={step.text} />
      </StepHeading>
      <StepWords step={step} />
      <Signs answers={answers} to={to} current={current} />
    </>
  );
}
