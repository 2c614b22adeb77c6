import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Stop } from '../../engine/step.ts';
import { roleWords } from '../../engine/summary/words.ts';
import type { Visit } from '../../engine/transcript.ts';
import { Actions, StepHeading, StepWords } from '../../steps/parts.tsx';
import { Signs } from '../../steps/Signs.tsx';
import { type Ending, EndingMark } from '../../ui/marks.tsx';
import { Rich } from '../../ui/Rich.tsx';

const endings: Readonly<Partial<Record<Stop['kind'], Ending>>> = {
  resolution: 'fixed',
  escalation: 'hand',
  information: 'calm',
};

interface AudienceStepProps {
  visit: Visit;
  isFirst: boolean;
  /** The answer that the clicker gives next. */
  marked: string | undefined;
  to: (answer: string) => string;
}

/**
 * A step in the end user's voice. Nothing is done here: no check runs by itself, and no ticket is
 * sent from a demonstration.
 */
export function AudienceStep({ visit, isFirst, marked, to }: AudienceStepProps) {
  const { flow, node, step, answers } = visit;
  if (step.kind === 'continue') return null;
  const ending = answers.length === 0 ? endings[step.kind] : undefined;
  return (
    <article
      className={`step ${isFirst ? 'first' : ''} ${ending ? `ends ending ${ending}` : ''}`}
      data-flow={flow}
      data-node={node}
      data-kind={step.kind}
      data-marked={marked}
    >
      {ending && <EndingMark ending={ending} />}
      <StepHeading>
        <Rich text={step.text} />
      </StepHeading>
      <StepWords step={step}>
        <Body step={step} />
      </StepWords>
      {answers.length > 0 && <Signs answers={answers} to={to} keys />}
    </article>
  );
}

function Body({ step }: { step: Stop }): ReactNode {
  const { i18n } = useLingui();
  switch (step.kind) {
    case 'instruction':
      return <Actions actions={step.steps} />;
    case 'check':
      return <Actions actions={step.byHand} />;
    case 'resolution':
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
    case 'escalation':
      return (
        <dl className="facts">
          <Fact name={<Trans>Who can help</Trans>}>{i18n._(roleWords[step.to])}</Fact>
          <Fact name={<Trans>The problem</Trans>}>
            <Rich text={step.problem} />
          </Fact>
          <Fact name={<Trans>What the person helping you should do</Trans>}>
            <ul className="plain-list">
              {step.asks.map((ask) => (
                <li key={ask}>
                  <Rich text={ask} />
                </li>
              ))}
            </ul>
          </Fact>
        </dl>
      );
    case 'information':
      return step.facts ? (
        <ul className="plain-list">
          {step.facts.map((fact) => (
            <li key={fact}>
              <Rich text={fact} />
            </li>
          ))}
        </ul>
      ) : null;
    case 'question':
      return null;
  }
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
