import { Trans } from '@lingui/react/macro';
import type { StandingStep } from '../../engine/step.ts';
import { Markup } from '../../organisation/Markup.tsx';
import { NamedRow } from '../../ui/NamedRow.tsx';

/** What was wrong and what fixed it, in every room. */
export function Fixed({ step }: { step: Extract<StandingStep, { kind: 'resolution' }> }) {
  return (
    <dl className="facts">
      <NamedRow name={<Trans>What was wrong</Trans>}>
        <Markup text={step.wrong} />
      </NamedRow>
      <NamedRow name={<Trans>What fixed it</Trans>}>
        <Markup text={step.fixed} />
      </NamedRow>
      {step.remember !== undefined && (
        <NamedRow name={<Trans>Good to know</Trans>}>
          <Markup text={step.remember} />
        </NamedRow>
      )}
    </dl>
  );
}
