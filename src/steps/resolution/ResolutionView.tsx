import { useLingui } from '@lingui/react/macro';
import { productName } from '../../content/products.ts';
import { summaryText } from '../../engine/summary/exports.ts';
import { summarise } from '../../engine/summary/summarise.ts';
import { useSay } from '../../locales/useSay.ts';
import { useOrigin } from '../../router/useOrigin.ts';
import { useFeedback } from '../../storage/feedback.ts';
import { useLeftTries } from '../../storage/useLeftTries.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { EndingIcon } from '../../ui/icons.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';
import { FeedbackQuestion } from '../feedback/FeedbackQuestion.tsx';
import { RestsOn } from '../RestsOn.tsx';
import { StepHeading, StepWords } from '../stepParts.tsx';
import type { StepProps } from '../view.ts';
import { Fixed } from './Fixed.tsx';

/** It works now: what was wrong, and what fixed it. */
export function ResolutionView({ step, flows, replayed, address }: StepProps<'resolution'>) {
  const { t } = useLingui();
  const say = useSay();
  const tried = useLeftTries(replayed);
  const link = useOrigin() + address;
  const feedback = useFeedback(link);
  const summary = summarise(flows, replayed, undefined, { link, tried, feedback });
  return (
    <>
      <EndingIcon ending="fixed" />
      <StepHeading text={step.text} />
      <StepWords step={step}>
        <Fixed step={step} />
        <div className="tools">
          <CopyButton label={t`Keep a copy`} text={summaryText(summary, say, productName)} />
          <PrintButton />
        </div>
        <FeedbackQuestion address={link} summary={summary} />
        <RestsOn replayed={replayed} />
      </StepWords>
    </>
  );
}
