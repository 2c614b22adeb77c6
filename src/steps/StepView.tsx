import type { CheckName, Step } from '../engine/step.ts';
import { lazy } from '../loading/lazy.tsx';
import { InformationView } from './InformationView.tsx';
import { InstructionView } from './InstructionView.tsx';
import { QuestionView } from './QuestionView.tsx';
import type { StepProps } from './view.ts';

/** The checks that really run, each in a view of its own. */
const checks = {
  clock: lazy<StepProps<'check'>>(() =>
    import('./clock/ClockCheck.tsx').then((file) => file.ClockCheck),
  ),
} satisfies Record<CheckName, unknown>;

const Escalation = lazy(() => import('./ends.ts').then((file) => file.EscalationView));
const Resolution = lazy(() => import('./ends.ts').then((file) => file.ResolutionView));

/**
 * Fetches the view of a step, where that comes in a file of its own.
 *
 * @param step a step
 * @throws Error when the file cannot be fetched
 */
export async function loadView(step: Step): Promise<void> {
  if (step.kind === 'check') await checks[step.check].load();
  if (step.kind === 'escalation') await Escalation.load();
  if (step.kind === 'resolution') await Resolution.load();
}

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
      return <Resolution step={step} {...rest} />;
    case 'escalation':
      return <Escalation step={step} {...rest} />;
    case 'information':
      return <InformationView step={step} {...rest} />;
  }
}
