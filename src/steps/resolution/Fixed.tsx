import { Trans } from '@lingui/react/macro';
import type { Stop } from '../../engine/step.ts';
import { Fact } from '../../ui/Fact.tsx';
import { Rich } from '../../ui/Rich.tsx';

/** What was wrong and what fixed it, in every room. */
export function Fixed({ step }: { step: Extract<Stop, { kind: 'resolution' }> }) {
  return (
    <dl className="facts">
      <Fact name={<Trans>What was wrong</Trans>}>
        <Rich text={step.wrong} />
      </Fact>
      <Fact name={<Trans>What fixed it</Trans>}>
        <Rich text={step.fixed} />
      </Fact>
      {step.remember !== undefined && (
        <Fact name={<Trans>Good to know</Trans>}>
          <Rich text={step.remember} />
        </Fact>
      )}
    </dl>
  );
}
