import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useState } from 'react';
import { replayLoaded } from '../content/flows.ts';
import { guideAddress, parseGuideAddress } from '../engine/address.ts';
import { change } from '../engine/change.ts';
import { type Flows, flowById, guideOf } from '../engine/flow.ts';
import { revisionOfVisit } from '../engine/revision.ts';
import {
  type Answers,
  HAND_OVER,
  type Replay,
  type Transcript,
  type Visit,
} from '../engine/transcript.ts';
import { Link } from '../router/router.tsx';
import { useOrigin } from '../router/useOrigin.ts';
import { StepView } from '../steps/StepView.tsx';
import { Frame } from '../ui/Page.tsx';
import { Quiet } from '../ui/Quiet.tsx';
import { plain } from '../ui/Rich.tsx';
import { Trail } from './Trail.tsx';
import { useAhead } from './useAhead.ts';
import { UnkeptNote } from './visit/UnkeptNote.tsx';
import { useKeptVisit } from './visit/useVisit.ts';

interface StepPageProps {
  flows: Flows;
  transcript: Transcript;
  replayed: Replay;
  /** The answers as they stand, where the answer of this step is about to be changed. */
  was?: Answers;
}

/** One step of a guide, with the trail of answers that led to it. */
export function StepPage({ flows, transcript, replayed, was }: StepPageProps) {
  const here = hereOf(replayed);
  const path = guideAddress(transcript);
  const { ahead, press } = useAhead(path);
  const [isTrailOpen, setTrailOpen] = useState(false);
  const isEnd = here.answers.length === 0;
  // A hand-over is not over before somebody has taken it.
  useKeptVisit(
    transcript,
    revisionOfVisit(flows, replayed),
    isEnd && here.step.kind !== 'escalation',
  );
  const trail = { isTrailOpen, onTrail: setTrailOpen };
  return (
    <Frame title={`${plain(here.step.text)} | ${titleOf(flows, here)}`}>
      {/* A step that comes again must not keep the state of the one before. */}
      <main key={path} id="main" className="walk" onPointerDown={press}>
        <Quiet isNeeded>
          <StepParts path={path} was={was?.join('/')} {...trail} />
        </Quiet>
      </main>
      {ahead !== undefined && (
        <main key={ahead} className="walk ahead" aria-hidden onPointerDown={press}>
          <Quiet>
            <StepParts path={ahead} {...trail} />
          </Quiet>
        </main>
      )}
    </Frame>
  );
}

function hereOf({ visited }: Replay) {
  const here = visited.at(-1);
  if (here === undefined || here.step.kind === 'continue') {
    throw new Error(`the visit leads nowhere at ${here?.flow} ${here?.node}`);
  }
  return { ...here, step: here.step };
}

function titleOf(flows: Flows, { flow }: Visit): string {
  const guide = flowById(flows, flow);
  return guide ? guideOf(guide).title : flow;
}

interface StepPartsProps {
  /** The step's address, without a query; all flows that it passes are here. */
  path: string;
  /** The answers as they stand, joined by slashes, where one of them is about to be changed. */
  was?: string | undefined;
  isTrailOpen: boolean;
  onTrail: (isOpen: boolean) => void;
}

/**
 * What stands in the main part. It is told its address and nothing that is made anew by each
 * rendering, so that a step that was drawn ahead is not drawn again when it is shown.
 */
const StepParts = memo(function StepParts({ path, was: standing, ...trail }: StepPartsProps) {
  const { t } = useLingui();
  const origin = useOrigin();
  const transcript = parseGuideAddress(path);
  if (transcript === undefined) throw new Error(`${path} names no guide`);
  const was = standing?.split('/').filter(Boolean);
  const { flows, replayed } = replayLoaded(transcript);
  const here = hereOf(replayed);
  const { flow, node, step, answers } = here;
  const given = transcript.answers;
  const isEnd = answers.length === 0;
  const at = (next: Answers) => guideAddress({ flow: transcript.flow, answers: next });

  const to = (answer: string) => {
    if (was === undefined) return at([...given, answer]);
    if (answer === was[given.length]) return at(was);
    const { transcript: now } = change(
      flows,
      { flow: transcript.flow, answers: was },
      given.length,
      answer,
    );
    // Where nothing came after, there is nothing to tell.
    return guideAddress(now, was.length > given.length + 1 ? { was } : {});
  };
  const current = was?.[given.length];
  const revision = revisionOfVisit(flows, replayed);
  const shared = guideAddress(transcript, { r: revision });

  return (
    <>
      <Trail
        title={titleOf(flows, here)}
        transcript={transcript}
        visited={replayed.visited}
        end={endWords()}
        isOpen={trail.isTrailOpen}
        onOpen={trail.onTrail}
      />
      <article
        className={`step ${given.length === 0 ? 'first' : ''} ${ending[step.kind] ?? ''}`}
        data-flow={flow}
        data-node={node}
        data-kind={step.kind}
      >
        <StepView
          step={step}
          answers={answers}
          to={to}
          current={current}
          address={origin + shared}
          replayed={replayed}
          flows={flows}
        />
      </article>
      <nav className="mutes" aria-label={t`Other ways`}>
        <UnkeptNote />
        {was && (
          <p>
            <Trans>You are changing an answer.</Trans>{' '}
            <Link to={at(was)}>
              <Trans>Leave it as it was</Trans>
            </Link>
          </p>
        )}
        {!isEnd && (
          <p>
            <Trans>Rather have a person?</Trans>{' '}
            <Link to={at([...given, HAND_OVER])} data-answer={HAND_OVER}>
              <Trans>Hand this over with your answers so far</Trans>
            </Link>
          </p>
        )}
        {given.length > 0 && (
          <p>
            {step.kind === 'resolution' && <Trans>Not fixed after all?</Trans>}{' '}
            <Link to={at(given.slice(0, -1))}>
              <Trans>Go back one step</Trans>
            </Link>{' '}
            <Link to={at([])}>
              <Trans>Start again</Trans>
            </Link>
          </p>
        )}
      </nav>
    </>
  );

  function endWords(): string {
    if (step.kind === 'resolution') return t`Fixed`;
    if (step.kind === 'escalation') return t`Hand-over`;
    if (step.kind === 'information') return t`Nothing to fix`;
    return t`You are here`;
  }
});

const ending: Readonly<Record<string, string>> = {
  resolution: 'ends ending fixed',
  escalation: 'ends ending hand',
  information: 'ends ending calm',
};
