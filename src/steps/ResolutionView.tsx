import { Trans, useLingui } from '@lingui/react/macro';
import { productName } from '../content/products.ts';
import { summaryText } from '../engine/summary/exports.ts';
import { summarise } from '../engine/summary/summarise.ts';
import { useLeftTries } from '../storage/triesOfVisit.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { EndingMark } from '../ui/marks.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { Rich } from '../ui/Rich.tsx';
import { StepHeading, StepWords } from './parts.tsx';
import type { StepProps } from './view.ts';

/** It works now: what was wrong, and what fixed it. */
export function ResolutionView({ step, flows, replayed, address }: StepProps<'resolution'>) {
  const { t, i18n } = useLingui();
  const tried = useLeftTries(replayed);
  const summary = summarise(flows, replayed, undefined, { link: address, tried });
  return (
    <>
      <EndingMark ending="fixed" />
      <StepHeading>
        <Rich text={step.text} />
      </StepHeading>
      <StepWords step={step}>
        <dl className="facts">
          <div>
            <dt>
              <Trans>What was wrong</Trans>
            </dt>
            <dd>
              <Rich text={step.wrong} />
            </dd>
          </div>
          <div>
            <dt>
              <Trans>What fixed it</Trans>
            </dt>
            <dd>
              <Rich text={step.fixed} />
            </dd>
          </div>
          {step.remember !== undefined && (
            <div>
              <dt>
                <Trans>Good to know</Trans>
              </dt>
              <dd>
                <Rich text={step.remember} />
              </dd>
            </div>
          )}
        </dl>
        <div className="tools">
          <CopyButton
            label={t`Keep a copy`}
            text={summaryText(summary, (message) => i18n._(message), productName)}
          />
          <PrintButton />
        </div>
      </StepWords>
    </>
  );
}
