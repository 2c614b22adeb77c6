import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { flowById, titleIn } from '../../engine/flow.ts';
import { plain } from '../../engine/plain.ts';
import type { StandingStep } from '../../engine/step.ts';
import { StepMark } from '../../map/stepMarks.tsx';
import { useTitles } from '../../map/useTitles.ts';
import { Markup } from '../../organisation/Markup.tsx';
import { Link } from '../../router/router.tsx';
import { StillWords } from '../../steps/StillStep.tsx';
import { AgentVoice, TrainerVoice } from '../../steps/voices.tsx';
import { Tool } from '../../ui/buttons.tsx';
import { markSeen } from '../seen.ts';
import { TrainPage } from '../TrainPage.tsx';
import { mapAddress } from '../trainingAddress.ts';
import { Aim } from './Aim.tsx';
import type { DemonstrationProps } from './demonstration.ts';
import { NextAnswers } from './NextAnswers.tsx';
import { Clock, RunningOrder, Windows } from './PresenterSide.tsx';
import { useInStep } from './sync.ts';
import { useMoves } from './useMoves.ts';

/** What only the presenter sees: the notes, what comes next, the clock, the running order. */
export function PresenterView(props: DemonstrationProps) {
  const { flows, transcript, replayed, showing } = props;
  const { t } = useLingui();
  const inStep = useInStep('presenter', transcript, showing);
  const moves = useMoves(props, inStep);
  const titleOf = useTitles();
  const here = replayed.visited.at(-1);
  useEffect(() => {
    if (here) markSeen(here.flow, here.node);
  }, [here]);
  if (here === undefined || here.step.kind === 'continue') return null;
  const { step } = here;
  const title = titleIn(flows, here.flow);
  const first = flowById(flows, transcript.flow);
  return (
    <TrainPage title={`${plain(step.text)} | ${t`Demonstrate: ${title}`}`} className="presenter">
      <section
        className="presenter-now"
        data-flow={here.flow}
        data-node={here.node}
        data-kind={step.kind}
      >
        <p className="now-kind">
          <span>{title}</span>{' '}
          <Link to={mapAddress(transcript)}>
            <Trans>Map</Trans>
          </Link>
        </p>
        <h1 tabIndex={-1}>
          <svg viewBox="-20 -20 40 40" aria-hidden="true">
            <StepMark kind={step.kind} isHere />
          </svg>
          <span key={step.text}>
            <Markup text={step.text} />
          </span>
        </h1>
        <NextAnswers
          key={transcript.answers.join('/')}
          {...props}
          moves={moves}
          titleOf={titleOf}
        />
        <Tools moves={moves} inStep={inStep} />
      </section>
      <Notes step={step} />
      <div className="presenter-side">
        <Windows audiences={inStep.audiences} {...props} />
        <Clock />
        {first && <Aim {...props} machine={first} plan={moves.plan} titleOf={titleOf} />}
        <RunningOrder showing={showing} titleOf={titleOf} />
      </div>
    </TrainPage>
  );
}

interface ToolsProps {
  moves: ReturnType<typeof useMoves>;
  inStep: ReturnType<typeof useInStep>;
}

function Tools({ moves, inStep }: ToolsProps) {
  return (
    <div className="tools">
      <Tool data-often disabled={!moves.canBack} onClick={moves.back}>
        <Trans>Back</Trans>
      </Tool>
      <Tool data-often disabled={!moves.canForward} onClick={moves.forward}>
        <Trans>Next</Trans>
      </Tool>
      <Link className="tool" to={moves.at([])}>
        <Trans>From the start</Trans>
      </Link>
      <Tool aria-pressed={inStep.isDark} onClick={() => inStep.setDark(!inStep.isDark)}>
        <Trans>Dark screen</Trans>
      </Tool>
    </div>
  );
}

/** What the step is for, what is said on a call, and what a caller may say. */
function Notes({ step }: { step: StandingStep }) {
  const { t } = useLingui();
  return (
    <section className="presenter-notes" aria-label={t`For the trainer`}>
      <AsShown step={step} />
      <h2>
        <Trans>For the class</Trans>
      </h2>
      <dl data-voice="trainer">
        <TrainerVoice step={step} />
      </dl>
      <h2>
        <Trans>On the call</Trans>
      </h2>
      <dl data-voice="agent">
        <AgentVoice step={step} />
      </dl>
    </section>
  );
}

/** The text of the step that the audience sees, except for its heading and answers. */
function AsShown({ step }: { step: StandingStep }) {
  const isMore = step.lead !== undefined || step.shows !== undefined || step.kind !== 'question';
  return isMore ? (
    <div className="as-shown" data-as-shown>
      <h2>
        <Trans>What the audience reads</Trans>
      </h2>
      <StillWords step={step} />
    </div>
  ) : null;
}
