import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { guideAddress } from '../engine/address.ts';
import { type Flows, titleIn } from '../engine/flow.ts';
import { hasAnswer, type Replay, type Transcript } from '../engine/transcript.ts';
import { ChangedLine, Lost } from './ChangedPage.tsx';
import { GoOn } from './GoOn.tsx';
import { GuideRoomPage } from './GuideRoomPage.tsx';

interface RevisedPageProps {
  flows: Flows;
  transcript: Transcript;
  replayed: Replay;
}

/** The guide has changed since the link was made: shows what still fits, to be confirmed. */
export function RevisedPage({ flows, transcript, replayed }: RevisedPageProps) {
  const { t } = useLingui();
  const { flow, answers } = transcript;
  const { visited, rejected } = replayed;
  const here = visited.at(-1);
  const title = titleIn(flows, flow);
  const heading = t`This guide has changed since the link was made`;
  const fits = answers.slice(0, answers.length - rejected.length);
  return (
    <GuideRoomPage title={`${heading} | ${title}`} className="walk">
      <nav className="rail" aria-label={t`Your answers so far`}>
        <p className="guide-name wide">{title}</p>
      </nav>
      <article
        className="step first"
        data-flow={here?.flow}
        data-node={here?.node}
        data-kind="revised"
      >
        <h1 tabIndex={-1}>{heading}</h1>
        <div className="step-body">
          <p className="lead">
            {rejected.length === 0 ? (
              <Trans>All your answers still apply. Please check that they are still right.</Trans>
            ) : (
              <Trans>
                Please check that these answers are still right. We have not guessed the ones that
                no longer apply.
              </Trans>
            )}
          </p>
          <Fitting replayed={replayed} />
        </div>
        <GoOn
          to={guideAddress({ flow, answers: fits })}
          here={here}
          instead={{
            to: guideAddress({ flow, answers: [] }),
            answer: 'start-again',
            words: <Trans>Start this guide again</Trans>,
          }}
        >
          <Trans>These are right, carry on</Trans>
        </GoOn>
      </article>
    </GuideRoomPage>
  );
}

/** The answers that still apply, and how many no longer do. */
function Fitting({ replayed: { visited, rejected } }: Pick<RevisedPageProps, 'replayed'>) {
  const { t } = useLingui();
  return (
    <ol className="fork" role="list" aria-label={t`What still applies`}>
      {visited.filter(hasAnswer).map((given) => (
        <ChangedLine
          key={`${given.flow}${given.taken.at}`}
          kind="kept"
          tag={t`Still applies`}
          given={given}
        />
      ))}
      {rejected.length > 0 && (
        <Lost>
          <Plural
            value={rejected.length}
            one="One answer that this guide no longer has"
            other="# answers that this guide no longer has"
          />
        </Lost>
      )}
    </ol>
  );
}
