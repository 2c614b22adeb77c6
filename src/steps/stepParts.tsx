import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Action, StandingStep } from '../engine/step.ts';
import { ContactCard } from '../organisation/ContactCard.tsx';
import { Markup } from '../organisation/Markup.tsx';
import { OfOrganisation } from '../organisation/OfOrganisation.tsx';

/** The heading of a step. It is focused when a visitor arrives. */
export function StepHeading({ text }: { text: string }) {
  return (
    <h1 tabIndex={-1}>
      <Markup text={text} />
    </h1>
  );
}

/** What every step may say between its heading and its answers. */
export function StepWords({ step, children }: { step: StandingStep; children?: ReactNode }) {
  return (
    <div className="step-body">
      {step.lead !== undefined && (
        <p className="lead">
          <Markup text={step.lead} />
        </p>
      )}
      <Shows step={step} />
      {children}
      <OfOrganisation />
      {step.why !== undefined && (
        <details className="why">
          <summary>
            {step.kind === 'question' ? (
              <Trans>Why do we ask?</Trans>
            ) : (
              <Trans>Why does this help?</Trans>
            )}
          </summary>
          <p>
            <Markup text={step.why} />
          </p>
        </details>
      )}
      {step.cites.every((id) => id.startsWith('STD-')) && <FromStandards step={step} />}
    </div>
  );
}

/** What is on the screen of the person with the problem. */
export function Shows({ step: { shows } }: { step: StandingStep }) {
  return shows ? (
    <figure className="screen">
      <figcaption>{shows.where}</figcaption>
      <p className="screen-words">{shows.words}</p>
    </figure>
  ) : null;
}

/**
 * Names the public standards that the words rest on, if no product's document contains them, and a contact.
 */
function FromStandards({ step }: { step: StandingStep }) {
  return (
    <>
      {step.kind !== 'escalation' && <ContactCard whom="security" />}
      <p className="small soft">
        <Trans>
          This is based on public standards, not on a document about your product:{' '}
          {step.standards?.join(', ')}.
        </Trans>
      </p>
    </>
  );
}

/** Things to do, in order. */
export function Actions({ actions }: { actions: readonly Action[] }) {
  return (
    <ol className="steps" role="list">
      {actions.map((action) => (
        <li key={action.do}>
          <p>
            <Markup text={action.do} />
          </p>
          {action.also !== undefined && (
            <p>
              <Markup text={action.also} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
