import type { ComponentType } from 'react';
import type { CheckName } from '../engine/step.ts';
import { ClockCheck } from './clock/ClockCheck.tsx';
import { EscalationView } from './EscalationView.tsx';
import { InformationView } from './InformationView.tsx';
import { InstructionView } from './InstructionView.tsx';
import { QuestionView } from './QuestionView.tsx';
import { ResolutionView } from './ResolutionView.tsx';
import type { StepProps } from './view.ts';

/** The checks that really run, each in a view of its own. */
const checks: Readonly<Record<CheckName, ComponentType<StepProps<'check'>>>> = {
  clock: ClockCheck,
};

/** A step in the end user's voice, by its kind. */
export function StepView({ step, ...rest }: StepProps) {
  switch (step.kind) {
    case 'question':
      return <QuestionView step={step} {...rest} />;
    case 'instruction':
      return <InstructionView step={step} {...rest} />;
    case 'check': {
      const Check = checks[step.check];
      return <Check step={step} {...rest} />;
    }
    case 'resolution':
      return <ResolutionView step={step} {...rest} />;
    case 'escalation':
      return <EscalationView step={step} {...rest} />;
    case 'information':
      return <InformationView step={step} {...rest} />;
  }
}
