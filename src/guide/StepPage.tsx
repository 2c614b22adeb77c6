import { Trans, useLingui } from '@lingui/react/macro';
import { guideAddress } from '../engine/address.ts';
import { change } from '../engine/change.ts';
import { type Flows, flowById, guideOf } from '../engine/flow.ts';
import { revisionOfVisit } from '../engine/revision.ts';
import {
  type Answers,
  HAND_OVER,
  parseAnswer,
  type Replay,
  type Transcript,
} from '../engine/transcript.ts';
import { StepView } from '../steps/StepView.tsx';
import { Page } from '../ui/Page.tsx';
import { plain } from '../ui/Rich.tsx';
import { Link } from '../ui/router.tsx';
import { useOrigin } from '../ui/useOrigin.ts';
import { Trail } from './Trail.tsx';
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
  const { t } = useLingui();
  const origin = useOrigin();
  const { visited } = replayed;
  const here = visited.at(-1);
  if (here === undefined || here.step.kind === 'continue') {
    throw new Error(`the flow ${transcript.flow} leads nowhere at ${here?.node}`);
  }
  const { flow, node, step, answers } = here;
  const given = transcript.answers;
  const guide = flowById(flows, flow);
  const title = guide ? guideOf(guide).title : flow;
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
  // A hand-over is not over before somebody has taken it.
  useKeptVisit(transcript, revision, isEnd && step.kind !== 'escalation');

  return (
    <Page title={`${plain(step.text)} | ${title}`} className="walk">
      <Trail title={title} transcript={transcript} visited={visited} end={endWords()} />
      <article
        className={`step ${given.length === 0 ? 'first' : ''} ${ending[step.kind] ?? ''}`}
        data-flow={flow}
        data-node={node}
        data-kind={step.kind}
        // A step that comes again must not keep the state of the one before.
        key={given.join('/')}
      >
        <StepView
          step={step}
          answers={answers}
          to={to}
          current={current === undefined ? undefined : parseAnswer(current).id}
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
    </Page>
  );

  function endWords(): string {
    if (step.kind === 'resolution') return t`Fixed`;
    if (step.kind === 'escalation') return t`Hand-over`;
    if (step.kind === 'information') return t`Nothing to fix`;
    return t`You are here`;
  }
}

const ending: Readonly<Record<string, string>> = {
  resolution: 'ends ending fixed',
  escalation: 'ends ending hand',
  information: 'ends ending calm',
};
