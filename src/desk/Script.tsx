import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CheckName, StandingStep } from '../engine/step.ts';
import { AgentVoice, UserSide } from '../steps/voices.tsx';
import { NamedRow } from '../ui/NamedRow.tsx';
import { ExactTime } from './ExactTime.tsx';

/** What an agent needs to see while a caller checks something; null if nothing. */
const besideChecks: Readonly<Record<CheckName, ReactNode>> = {
  clock: (
    <NamedRow name={<Trans>Time</Trans>}>
      <ExactTime />
    </NamedRow>
  ),
};

/** What the agent says, does and listens for at a step, and what the caller does and sees. */
export function Script({ step, aloud }: { step: StandingStep; aloud: ReactNode }) {
  return (
    <dl className="script">
      <AgentVoice
        step={step}
        aloud={
          <>
            {aloud}
            {step.kind === 'check' && besideChecks[step.check]}
          </>
        }
      >
        <UserSide step={step} />
      </AgentVoice>
    </dl>
  );
}
