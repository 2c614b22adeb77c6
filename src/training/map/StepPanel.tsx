import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { useRecords } from '../../content/records.ts';
import { guideAddress } from '../../engine/address.ts';
import type { Edge } from '../../engine/graph.ts';
import type { StandingStep, Step } from '../../engine/step.ts';
import { operationWords, roleWords } from '../../engine/summary/summaryWords.ts';
import type { Answers } from '../../engine/transcript.ts';
import { StepMark } from '../../map/stepMarks.tsx';
import { kindWords, stepName, type TitleOf } from '../../map/stepWords.ts';
import { Link } from '../../router/router.tsx';
import { AnswerLinks } from '../../steps/AnswerLinks.tsx';
import { RecordWords } from '../../steps/RecordWords.tsx';
import { StillWords } from '../../steps/StillStep.tsx';
import { AgentVoice, TrainerVoice } from '../../steps/voices.tsx';
import { Tool } from '../../ui/buttons.tsx';
import { NamedRow } from '../../ui/NamedRow.tsx';
import { type Look, mapAddress, presentAddress } from '../trainingAddress.ts';
import { useKeysOn } from '../trainingKeys.ts';

interface StepPanelProps {
  flow: string;
  node: string;
  step: Step;
  /** The answers that it offers. */
  edges: readonly Edge[];
  /** The answers that lead to it: on the path walked, or the shortest. */
  way: Answers;
  isHere: boolean;
  isHandedOver: boolean;
  titleOf: TitleOf;
  look: Look;
  /** Folds and unfolds what follows; undefined if nothing does. */
  fold: { isFolded: boolean; toggle: () => void } | undefined;
  onLeave: () => void;
}

/** A step in all three voices, with its records and the ways to open it. */
export function StepPanel(props: StepPanelProps) {
  const { flow, node, step, edges, way, isHere, titleOf, look } = props;
  const areKeysOn = useKeysOn();
  const to = (answer: string) => mapAddress({ flow, answers: [...way, answer] }, look);
  const answers = edges.map(({ answer, meta }) => ({ label: answer, ...meta, id: answer }));
  return (
    <section
      className="now"
      aria-labelledby="now"
      data-flow={flow}
      data-node={node}
      data-kind={step.kind}
      onKeyDown={(event) => event.key === 'Escape' && props.onLeave()}
    >
      <div>
        <Heading step={step} isHere={isHere} titleOf={titleOf} />
        {props.isHandedOver && (
          <p>
            <Trans>The path ends here: the user asked for a person.</Trans>
          </p>
        )}
        {step.kind === 'continue' ? (
          <Door flow={step.flow} known={step.with} titleOf={titleOf} look={look} />
        ) : (
          <div className="written">
            <StillWords step={step} />
          </div>
        )}
        {answers.length > 0 && <AnswerLinks answers={answers} to={to} keys={areKeysOn} />}
        <Tools {...props} />
      </div>
      {step.kind === 'continue' ? (
        <section className="voices">
          <h3>
            <Trans>Source records</Trans>
          </h3>
          <Sources cites={step.cites} />
        </section>
      ) : (
        <Voices step={step} />
      )}
    </section>
  );
}

/** The step's name, its kind, and what it protects. */
function Heading({ step, isHere, titleOf }: Pick<StepPanelProps, 'step' | 'isHere' | 'titleOf'>) {
  const { t, i18n } = useLingui();
  return (
    <>
      <h2 id="now" tabIndex={-1}>
        <svg viewBox="-20 -20 40 40" aria-hidden="true">
          <StepMark kind={step.kind} isHere={isHere} />
        </svg>
        <span>{stepName(step, titleOf)}</span>
      </h2>
      <p className="now-kind">
        <span>{i18n._(kindWords[step.kind])}</span>
        {isHere && <b>{t`, you are here`}</b>}
        {step.kind !== 'continue' && step.operation && (
          <span key={step.operation}>
            {', '}
            <Trans>protected: {i18n._(operationWords[step.operation])}</Trans>
          </span>
        )}
        {step.kind === 'escalation' && <span>{`: ${i18n._(roleWords[step.to])}`}</span>}
      </p>
    </>
  );
}

/** The other places where the step can be seen. */
function Tools({ flow, way, isHere, look, fold }: StepPanelProps) {
  const transcript = { flow, answers: way };
  return (
    <div className="tools">
      {!isHere && (
        <Link className="tool" to={mapAddress(transcript, look)}>
          <Trans>Draw the path to here</Trans>
        </Link>
      )}
      <Link className="tool" to={guideAddress(transcript)}>
        <Trans>Open in the guide</Trans>
      </Link>
      <Link className="tool" to={presentAddress(transcript)}>
        <Trans>Demonstrate from here</Trans>
      </Link>
      {fold && (
        <Tool aria-pressed={fold.isFolded} onClick={fold.toggle}>
          <Trans>Fold what comes after</Trans>
        </Tool>
      )}
    </div>
  );
}

function Door({
  flow,
  known,
  titleOf,
  look,
}: {
  flow: string;
  known: readonly string[] | undefined;
  titleOf: TitleOf;
  look: Look;
}) {
  const { t } = useLingui();
  return (
    <p>
      <Trans>The guide ends here and continues in another one:</Trans>{' '}
      <Link to={mapAddress({ flow, answers: known ?? [] }, look)} data-map-door={flow}>
        {t`map of “${titleOf(flow)}”`}
      </Link>
    </p>
  );
}

/** The agent's and the trainer's voice. */
function Voices({ step }: { step: StandingStep }) {
  return (
    <>
      <section className="voices">
        <h3>
          <Trans>On the call</Trans>
        </h3>
        <dl data-voice="agent">
          <AgentVoice step={step} />
        </dl>
      </section>
      <section className="voices">
        <h3>
          <Trans>For the class</Trans>
        </h3>
        <dl data-voice="trainer">
          <TrainerVoice step={step} />
          <NamedRow name={<Trans>Source records</Trans>}>
            <Sources cites={step.cites} standards={step.standards} />
          </NamedRow>
        </dl>
      </section>
    </>
  );
}

interface SourcesProps {
  cites: readonly string[];
  standards?: readonly string[] | undefined;
}

/** The records that a step rests on: what they mean, and where they are published. */
function Sources({ cites, standards = [] }: SourcesProps) {
  return (
    <Suspense fallback={<p>{cites.join(', ')}</p>}>
      <ul className="sources" role="list">
        {cites.map((id) => (
          <Source key={id} id={id} />
        ))}
        {standards.map((standard) => (
          <li key={standard}>{standard}</li>
        ))}
      </ul>
    </Suspense>
  );
}

function Source({ id }: { id: string }) {
  const record = useRecords().get(id);
  if (record === undefined) return <li data-record={id}>{id}</li>;
  return (
    <li data-record={id}>
      <details>
        <summary>
          <span className="code">{id}</span> {record.title}
        </summary>
        <RecordWords record={record} />
      </details>
    </li>
  );
}
