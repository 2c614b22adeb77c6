import type { CheckName, Step } from '../engine/step.ts';
import { type Later, later } from '../loading/later.tsx';
import { InformationView } from './InformationView.tsx';
import { InstructionView } from './InstructionView.tsx';
import { QuestionView } from './QuestionView.tsx';
import type { StepProps } from './view.ts';

/** The checks that really run, each in a view of its own. */
const checks: Readonly<Record<CheckName, Later<StepProps<'check'>>>> = {
  clock: later(() => import('./clock/ClockCheck.tsx').then((file) => file.ClockCheck)),
};

const Escalation = later(() => import('./ends.ts').then((file) => file.EscalationView));
const Resolution = later(() => import('./ends.ts').then((file) => file.ResolutionView));

/**
 * @param step a step
 * @returns its view, where that comes in a file of its own
 */
export function viewOf(step: Step): Pick<Later<never>, 'load' | 'isHere'> | undefined {
  if (step.kind === 'check') return checks[step.check];
  if (step.kind === 'escalation') return Escalation;
  return step.kind === 'resolution' ? Resolution : undefined;
}

/** A step in the end user's voice, by its kind. */
export function StepView({ step, ...rest }: StepProps) {
  switch (step.kind) {
    case 'question':
      return <QuestionView step={step} {...rest} />;
    case 'instruction':
      return <InstructionView step={step} {...rest} />;
    case 'check': {
      const Check = checks[step.check].Component;
      return <Check step={step} {...rest} />;
    }
    case 'resolution':
      return <Resolution.Component step={step} {...rest} />;
    case 'escalation':
      return <Escalation.Component step={step} {...rest} />;
    case 'information':
      return <InformationView step={step} {...rest} />;
  }
}
