import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { guideAddress } from '../engine/address.ts';
import type { Change } from '../engine/change.ts';
import { type Flows, titleIn } from '../engine/flow.ts';
import type {
  AnsweredStep,
  Answers,
  GivenAnswer,
  Replay,
  Transcript,
} from '../engine/transcript.ts';
import { usePlain } from '../organisation/Markup.tsx';
import { GoOn } from './GoOn.tsx';
import { GuideRoomPage } from './GuideRoomPage.tsx';
import { GuideTrail } from './GuideTrail.tsx';

interface ChangedPageProps {
  flows: Flows;
  transcript: Transcript;
  replayed: Replay;
  /** The earlier answers. */
  was: Answers;
  changed: Change;
}

/** What happened to the other answers after one was changed: kept, asked again, or dropped. */
export function ChangedPage({ flows, transcript, replayed, was, changed }: ChangedPageProps) {
  const { t } = useLingui();
  const here = replayed.visited.at(-1);
  const title = titleIn(flows, here?.flow ?? transcript.flow);
  const { dropped, askedAgain } = changed;
  const isAllKept = dropped.length === 0 && askedAgain.length === 0;
  const heading = isAllKept
    ? t`You changed an answer. The rest still applies.`
    : t`You changed an answer, so some of the questions change`;
  return (
    <GuideRoomPage title={`${heading} | ${title}`} className="walk">
      <GuideTrail
        title={title}
        transcript={transcript}
        visited={replayed.visited}
        end={t`You are here`}
      />
      <article className="step" data-flow={here?.flow} data-node={here?.node} data-kind="changed">
        <h1 tabIndex={-1}>{heading}</h1>
        <div className="step-body">
          <p className="lead">
            {isAllKept ? (
              <Trans>Every other answer was kept.</Trans>
            ) : (
              <Trans>We kept every answer that still applies and did not guess the others.</Trans>
            )}
          </p>
          <Fates changed={changed} />
        </div>
        <GoOn
          to={guideAddress(transcript)}
          here={here}
          instead={{
            to: guideAddress({ flow: transcript.flow, answers: was }),
            answer: 'undo',
            words: <Trans>Undo the change</Trans>,
            also: <Trans>All your answers as they were.</Trans>,
          }}
        >
          <Trans>Go on</Trans>
        </GoOn>
      </article>
    </GuideRoomPage>
  );
}

/** What happened to each answer; the changed one is listed among those that were kept. */
function Fates({ changed }: Pick<ChangedPageProps, 'changed'>) {
  const { t } = useLingui();
  const { kept, dropped, askedAgain, before, changed: now } = changed;
  const place = now?.taken.at ?? 0;
  return (
    <ol className="fork" role="list" aria-label={t`What happened to your answers`}>
      {kept
        .filter(({ taken }) => (taken.at ?? 0) < place)
        .map((given) => (
          <ChangedLine key={given.taken.at} kind="kept" tag={t`Kept`} given={given} />
        ))}
      {now && (
        <ChangedLine kind="new" tag={t`Changed`} given={now} {...(before ? { before } : {})} />
      )}
      {kept
        .filter(({ taken }) => (taken.at ?? 0) > place)
        .map((given) => (
          <ChangedLine key={given.taken.at} kind="kept" tag={t`Kept`} given={given} />
        ))}
      {askedAgain.map((given) => (
        <ChangedLine key={given.taken.at} kind="again" tag={t`Asked again`} given={given} />
      ))}
      {dropped.map((given) => (
        <ChangedLine key={given.taken.at} kind="gone" tag={t`Dropped`} given={given} />
      ))}
    </ol>
  );
}

interface LineProps {
  kind: 'kept' | 'new' | 'again' | 'gone';
  tag: string;
  given: AnsweredStep;
  before?: GivenAnswer;
}

/** An answer, and what happened to it. */
export function ChangedLine({ kind, tag, given, before }: LineProps) {
  const plain = usePlain();
  const { step, taken } = given;
  if (step.kind === 'continue') return null;
  return (
    <li className={kind}>
      <span className="tag">{tag}</span>
      <span className="leg-q">{plain(step.text)}</span>
      <span className="leg-a">
        {before === undefined ? (
          plain(wordsOf(taken))
        ) : (
          <>
            <span className="before">
              <Trans>Before:</Trans> <s>{plain(wordsOf(before))}</s>
            </span>{' '}
            <span>
              <Trans>Now:</Trans> {plain(wordsOf(taken))}
            </span>
          </>
        )}
      </span>
    </li>
  );
}

/** The answers that are no longer in the guide. */
export function Lost({ children }: { children: ReactNode }) {
  return (
    <li className="gone">
      <span className="tag">
        <Trans>Dropped</Trans>
      </span>
      <span className="leg-q">{children}</span>
    </li>
  );
}

/** An answer with its value: two that differ only in that must not look the same. */
const wordsOf = ({ label, value }: GivenAnswer) =>
  value === undefined ? label : `${label} (${value})`;
