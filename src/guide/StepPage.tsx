import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { guideAddress } from '../engine/address.ts';
import { KNOWN_PROBLEM, NOT_ME, SOMEBODY_ELSE } from '../engine/answer.ts';
import type { change } from '../engine/change.ts';
import { type Flows, flowById, guideOf, titleIn } from '../engine/flow.ts';
import type { About } from '../engine/organisation.ts';
import { revisionOfVisit } from '../engine/revision.ts';
import {
  type Answers,
  offersNotMe,
  type Replay,
  type Transcript,
  type VisitedStep,
} from '../engine/transcript.ts';
import { usePlain } from '../organisation/Markup.tsx';
import { PlaceOfStep } from '../organisation/OfOrganisation.tsx';
import { Link } from '../router/router.tsx';
import { AnswerLinks } from '../steps/AnswerLinks.tsx';
import { endClass, endOf, StepView } from '../steps/kinds.tsx';
import { useKeptTries } from '../storage/triesOfVisit.ts';
import { Words } from './GlossaryWords.tsx';
import { Frame } from './GuideRoomPage.tsx';
import { GuideTrail } from './GuideTrail.tsx';
import { OtherWays } from './OtherWays.tsx';
import { useKeptVisit } from './visit/useVisit.ts';

interface StepPageProps {
  flows: Flows;
  transcript: Transcript;
  replayed: Replay;
  /** Set if the answer of this step is about to be changed. */
  changing?: Changing;
}

/** An answer about to be changed: most visits never load what it needs. */
interface Changing {
  /** The present answers. */
  was: Answers;
  change: typeof change;
}

/** One step of a guide, with the trail of answers that led to it. */
export function StepPage({ flows, transcript, replayed, changing }: StepPageProps) {
  const { t, i18n } = useLingui();
  const plain = usePlain();
  const [isTrailOpen, setTrailOpen] = useState(false);
  const here = hereOf(replayed);
  const { flow, node, step, answers } = here;
  const given = transcript.answers;
  const isEnd = answers.length === 0;
  const revision = revisionOfVisit(flows, replayed);
  // A handover is not over until somebody has taken it.
  useKeptVisit(transcript, revision, isEnd && step.kind !== 'escalation');
  useKeptTries(transcript, replayed);
  const at = (next: Answers) => guideAddress({ flow: transcript.flow, answers: next });
  const title = titleIn(flows, here.flow);

  const to = (answer: string) =>
    changing ? changedTo(flows, transcript, changing, answer) : at([...given, answer]);
  const current = changing?.was[given.length];
  // Handing over does not answer a question, so “this wasn’t me” is given where the person asked for it.
  const reached = offersNotMe(here) ? given : given.slice(0, -1);
  const toNotMe = flow === SOMEBODY_ELSE ? undefined : at([...reached, NOT_ME]);
  const shared = guideAddress(transcript, { r: revision });

  return (
    <Frame
      title={`${changing ? `${t`Change`}: ` : ''}${plain(`${step.text} | ${title}`)}`}
      about={aboutOf(flows, here)}
      toKnown={isEnd ? undefined : at([...given, KNOWN_PROBLEM])}
    >
      <main className="walk">
        <GuideTrail
          title={title}
          transcript={transcript}
          visited={replayed.visited}
          end={i18n._(endOf(step)?.words ?? hereWords)}
          isOpen={isTrailOpen}
          onOpen={setTrailOpen}
        />
        {/* A step that occurs again must not keep the state of its predecessor. People who skip to the
            content do not need the trail. */}
        <article
          key={at(given)}
          id="main"
          tabIndex={-1}
          className={`step ${given.length === 0 ? 'first' : ''} ${endClass(step)}`}
          data-flow={flow}
          data-node={node}
          data-kind={step.kind}
        >
          {changing && <IsChanging toKept={at(changing.was)} />}
          <PlaceOfStep value={here}>
            <StepView
              step={step}
              answers={answers}
              to={to}
              current={current}
              address={shared}
              replayed={replayed}
              flows={flows}
            />
          </PlaceOfStep>
          {toNotMe !== undefined && step.notMe !== undefined && (
            <AnswerLinks answers={[{ id: NOT_ME, label: step.notMe }]} to={() => toNotMe} />
          )}
        </article>
        <Words key={`${at(given)} words`} visited={replayed.visited} />
        <OtherWays given={given} step={step} isEnd={isEnd} at={at} toNotMe={toNotMe} />
      </main>
    </Frame>
  );
}

/** The address after an answer that replaces another. */
function changedTo(
  flows: Flows,
  { flow, answers }: Transcript,
  { was, change }: Changing,
  answer: string,
): string {
  const before = { flow, answers: was };
  if (answer === was[answers.length]) return guideAddress(before);
  const { transcript: now } = change(flows, before, answers.length, answer);
  // If no answers followed, there is nothing to report.
  return guideAddress(now, was.length > answers.length + 1 ? { was } : {});
}

function IsChanging({ toKept }: { toKept: string }) {
  return (
    <p className="changing">
      <Trans>You are changing an answer.</Trans>{' '}
      <Link to={toKept}>
        <Trans>Keep my earlier answer</Trans>
      </Link>
    </p>
  );
}

function hereOf({ visited }: Replay) {
  const here = visited.at(-1);
  if (here === undefined || here.step.kind === 'continue') {
    throw new Error(`the visit leads nowhere at ${here?.flow} ${here?.node}`);
  }
  return { ...here, step: here.step };
}

function aboutOf(flows: Flows, { flow }: VisitedStep): About {
  const guide = flowById(flows, flow);
  return { flow, ...(guide && { product: guideOf(guide).product }) };
}

const hereWords = msg`You are here`;
