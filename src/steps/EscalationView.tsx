import { Trans, useLingui } from '@lingui/react/macro';
import { resultWords, roleWords, summaryText } from '../engine/summary.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { EndingMark } from '../ui/marks.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { plain, Rich } from '../ui/Rich.tsx';
import { StepHeading, StepWords } from './parts.tsx';
import type { StepProps } from './view.ts';

/** Somebody else takes over: who, what to ask them, and all that is known. */
export function EscalationView({ step, summary, address }: StepProps<'escalation'>) {
  const { t, i18n } = useLingui();
  const text = summaryText(summary, (message) => i18n._(message), address);
  return (
    <>
      <EndingMark ending="hand" />
      <StepHeading>
        <Rich text={step.text} />
      </StepHeading>
      <StepWords step={step}>
        <div className="tools">
          <CopyButton label={t`Copy the summary`} text={text} />
          <PrintButton />
        </div>
        <section aria-labelledby="asks">
          <h2 id="asks">
            <Trans>What to ask them</Trans>
          </h2>
          <ol className="steps">
            {step.asks.map((ask) => (
              <li key={ask}>
                <p>
                  <Rich text={ask} />
                </p>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="summary">
          <h2 id="summary">
            <Trans>Summary</Trans>
          </h2>
          <dl className="facts">
            <div>
              <dt>
                <Trans>Who can help</Trans>
              </dt>
              <dd>
                <b>{i18n._(roleWords[step.to])}</b>
              </dd>
            </div>
            <div>
              <dt>
                <Trans>What fails</Trans>
              </dt>
              <dd>
                <Rich text={step.problem} />
              </dd>
            </div>
            <div>
              <dt>
                <Trans>Done so far</Trans>
              </dt>
              <dd>
                {summary.steps.length === 0 && <Trans>Nothing yet.</Trans>}
                <ul className="done">
                  {summary.steps.map(({ at, text, answer, value, result }) => (
                    <li key={at}>
                      {plain(text)} <b>{plain(answer)}</b>
                      {value !== undefined && ` (${value})`}
                      {result !== 'answered' && ` – ${i18n._(resultWords[result])}`}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
            {step.left !== undefined && (
              <div>
                <dt>
                  <Trans>Left to try</Trans>
                </dt>
                <dd>
                  <Rich text={step.left} />
                </dd>
              </div>
            )}
          </dl>
        </section>
        <details className="as-text">
          <summary>
            <Trans>The summary as text</Trans>
          </summary>
          <pre className="screen" data-summary="text">
            {text}
          </pre>
        </details>
      </StepWords>
      <p className="after">
        <Trans>
          Never give anyone a one-time code, a QR image, a passcode or your password. Nobody needs
          them to help you.
        </Trans>
      </p>
    </>
  );
}
