import { Trans, useLingui } from '@lingui/react/macro';
import type { Stop } from '../../engine/step.ts';
import { roleWords } from '../../engine/summary/words.ts';
import { Rich } from '../../ui/Rich.tsx';

/** The words of an ending, for the agent who has reached it. */
export function EndingWords({ step }: { step: Stop }) {
  const { i18n } = useLingui();
  return (
    <div className="practice-ending" data-ending={step.kind}>
      <h2>
        <Rich text={step.text} />
      </h2>
      <p className="practice-aloud">
        “<Rich text={step.say} />”
      </p>
      {step.kind === 'escalation' && (
        <p>
          <Trans>Goes to: {i18n._(roleWords[step.to])}</Trans>
        </p>
      )}
    </div>
  );
}
