import { Trans, useLingui } from '@lingui/react/macro';
import type { StandingStep } from '../../engine/step.ts';
import { roleWords } from '../../engine/summary/summaryWords.ts';
import { Markup } from '../../organisation/Markup.tsx';
import { Quoted } from '../../ui/Quoted.tsx';

/** The text of an ending, for the agent who has reached it. */
export function EndingWords({ step }: { step: StandingStep }) {
  const { i18n } = useLingui();
  return (
    <div className="practice-ending" data-ending={step.kind}>
      <h2>
        <Markup text={step.text} />
      </h2>
      <p className="practice-aloud">
        <Quoted>
          <Markup text={step.say} />
        </Quoted>
      </p>
      {step.kind === 'escalation' && (
        <p>
          <Trans>Goes to: {i18n._(roleWords[step.to])}</Trans>
        </p>
      )}
    </div>
  );
}
