import { Trans, useLingui } from '@lingui/react/macro';
import { guideAddress } from '../engine/address.ts';
import { type Flows, titleIn } from '../engine/flow.ts';
import type { Replay, Transcript } from '../engine/transcript.ts';
import { GoOn } from './GoOn.tsx';
import { GuideRoomPage } from './GuideRoomPage.tsx';
import { GuideTrail } from './GuideTrail.tsx';

interface MisfitPageProps {
  flows: Flows;
  transcript: Transcript;
  replayed: Replay;
}

/** The address contains an answer that its step does not offer: shows the nearest place to continue. */
export function MisfitPage({ flows, transcript, replayed }: MisfitPageProps) {
  const { t } = useLingui();
  const { flow, answers } = transcript;
  const { visited, rejected } = replayed;
  const here = visited.at(-1);
  const title = titleIn(flows, flow);
  const fitting = { flow, answers: answers.slice(0, answers.length - rejected.length) };
  const heading = t`Part of this link does not match the guide`;
  return (
    <GuideRoomPage title={`${heading} | ${title}`} className="walk">
      <GuideTrail title={title} transcript={fitting} visited={visited} end={t`You are here`} />
      <article className={`step ${fitting.answers.length === 0 ? 'first' : ''}`} data-kind="misfit">
        <h1 tabIndex={-1}>{heading}</h1>
        <div className="step-body">
          <p className="lead">
            <Trans>
              The first part of this link works, but the rest does not. It may have been cut off or
              mistyped. Nothing is lost: you can carry on from the last step that works.
            </Trans>
          </p>
        </div>
        <GoOn
          to={guideAddress(fitting)}
          here={here}
          instead={{ to: '/', answer: 'all-guides', words: <Trans>See all guides</Trans> }}
        >
          <Trans>Go on from here</Trans>
        </GoOn>
      </article>
    </GuideRoomPage>
  );
}
