import { Trans } from '@lingui/react/macro';
import { useMachine } from '@xstate/react';
import { useNow } from '../clock/useNow.ts';
import { clockMachine } from '../steps/clock/clockMachine.ts';

/**
 * The exact time, for the agent to read aloud. The measurement corrects the clock of this device; it says
 * nothing about the caller's clock and gives no answer.
 */
export function ExactTime() {
  const [state] = useMachine(clockMachine);
  const now = useNow();
  const { offset } = state.context;
  const time = new Date(now - (offset?.ahead ?? 0)).toLocaleTimeString([], {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (
    <>
      <p className="exact-time">{time}</p>
      <p className="source">
        {state.matches('measured') && (
          <span>
            <Trans>The correct time, measured against this page’s server.</Trans>
          </span>
        )}
        {state.matches('measuring') && (
          <span>
            <Trans>Measuring your own device’s clock…</Trans>
          </span>
        )}
        {state.matches('failed') && (
          <span>
            <Trans>
              Your own device’s clock. It could not be measured: first compare it with a clock you
              trust.
            </Trans>
          </span>
        )}
      </p>
    </>
  );
}
