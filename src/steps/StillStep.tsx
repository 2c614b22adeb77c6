import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { actionsOf } from '../engine/actions.ts';
import type { StandingStep } from '../engine/step.ts';
import { roleWords } from '../engine/summary/summaryWords.ts';
import type { VisitedStep } from '../engine/transcript.ts';
import { Markup } from '../organisation/Markup.tsx';
import { PlaceOfStep } from '../organisation/OfOrganisation.tsx';
import { EndingIcon } from '../ui/icons.tsx';
import { NamedRow } from '../ui/NamedRow.tsx';
import { AnswerLinks } from './AnswerLinks.tsx';
import { AskList } from './escalation/AskList.tsx';
import { Worth } from './information/Worth.tsx';
import { endClass, endOf } from './kinds.tsx';
import { Fixed } from './resolution/Fixed.tsx';
import { Actions, Shows, StepHeading, StepWords } from './stepParts.tsx';

interface StillStepProps {
  visit: VisitedStep;
  isFirst: boolean;
  /** The answer that the clicker gives next. */
  marked?: string | undefined;
  to: (answer: string) => string;
  /** Whether to show beside each answer the number key that gives it. */
  keys?: boolean;
}

/**
 * A step in the end user's voice. It triggers nothing: no check runs by itself, and no ticket is sent from a
 * demonstration or a draft.
 */
export function StillStep({ visit, isFirst, marked, to, keys = false }: StillStepProps) {
  const { flow, node, answers } = visit;
  if (visit.step.kind === 'continue') return null;
  // A draft may not cite anything yet: that does not make it based on public standards.
  const { cites } = visit.step;
  const step = { ...visit.step, cites: cites.length > 0 ? cites : ['-'] };
  const ending = answers.length === 0 ? endOf(step)?.mark : undefined;
  return (
    <article
      className={`step ${isFirst ? 'first' : ''} ${ending ? endClass(step) : ''}`}
      data-flow={flow}
      data-node={node}
      data-kind={step.kind}
      data-marked={marked}
    >
      {ending && <EndingIcon ending={ending} />}
      <StepHeading text={step.text} />
      <PlaceOfStep value={visit}>
        <StepWords step={step}>
          <StepBody step={step} />
        </StepWords>
      </PlaceOfStep>
      {answers.length > 0 && <AnswerLinks answers={answers} to={to} keys={keys} />}
    </article>
  );
}

/** Everything that an end user reads of a step between its heading and its answers. */
export function StillWords({ step }: { step: StandingStep }) {
  return (
    <>
      {step.lead !== undefined && (
        <p>
          <Markup text={step.lead} />
        </p>
      )}
      <Shows step={step} />
      <StepBody step={step} />
    </>
  );
}

/** The content of a step by its kind: what to do, or how it ends. */
function StepBody({ step }: { step: StandingStep }): ReactNode {
  const { i18n } = useLingui();
  switch (step.kind) {
    case 'question':
      return null;
    case 'instruction':
    case 'check':
      return <Actions actions={actionsOf(step)} />;
    case 'resolution':
      return <Fixed step={step} />;
    case 'escalation':
      return (
        <dl className="facts">
          <NamedRow name={<Trans>Who can help</Trans>}>{i18n._(roleWords[step.to])}</NamedRow>
          <NamedRow name={<Trans>The problem</Trans>}>
            <Markup text={step.problem} />
          </NamedRow>
          <NamedRow name={<Trans>What the person helping you should do</Trans>}>
            <AskList asks={step.asks} />
          </NamedRow>
        </dl>
      );
    case 'information':
      return <Worth step={step} />;
  }
}
