import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useContext, useMemo } from 'react';
import { clockTime } from '../../engine/clockTime.ts';
import { useSay } from '../../locales/useSay.ts';
import { Link } from '../../router/router.tsx';
import { useOrigin } from '../../router/useOrigin.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';
import { Surround } from '../surround.ts';
import { TrainPage } from '../TrainPage.tsx';
import { mapAddress } from '../trainingAddress.ts';
import { DebriefCard } from './DebriefCard.tsx';
import { Score, Steps, TraineeNotes } from './DebriefScore.tsx';
import { difficultyWords, headingWords } from './debriefWords.ts';
import { type PlayedCall, useHistory } from './history.ts';
import { judge } from './judge.ts';
import { type Material, printOf, useMaterial } from './material.ts';
import { numberOf, practiceAddress } from './practiceAddress.ts';
import { makeCall, type PracticeCall } from './practiceCall.ts';
import { MissedList, ResultTable } from './ResultTable.tsx';
import { reasonText } from './reasonWords.ts';
import { type JudgedReason, type Verdict, worstFirst } from './verdict.ts';
import { WayDrawing } from './WayDrawing.tsx';

/** The debrief of a call that was played. */
export function DebriefPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { value: entries } = useHistory();
  const entry = entries.find(({ result }) => result.id === id);
  if (entry) return <Debrief entry={entry} />;
  const heading = t`This call is not on this device`;
  return (
    <TrainPage title={heading} className="train-plain">
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="lead">
        <Trans>Calls are kept on the device they were played on until they are deleted.</Trans>
      </p>
      <p>
        <Link className="practise-link" to="/train/practise">
          <Trans>Back to practice calls</Trans>
        </Link>
      </p>
    </TrainPage>
  );
}

/** The call of an entry, as today's guides make it; undefined if they make a different one. */
function callAgain(
  entry: PlayedCall,
  { flows, records, draft }: Material,
): PracticeCall | undefined {
  const { seed, difficulty } = entry.result;
  const limits = { products: entry.products, only: draft?.id };
  try {
    const call = makeCall(seed, flows, records, difficulty, limits);
    return printOf(call, flows) === entry.print ? call : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param entry a call that was played, here or on a trainee’s device
 * @param children links that lead away, shown before everything else
 */
export function Debrief({ entry, children }: { entry: PlayedCall; children?: ReactNode }) {
  const material = useMaterial();
  const seen = useMemo(() => {
    const call = callAgain(entry, material);
    return call && { call, verdict: judge(call, material.flows, entry) };
  }, [entry, material]);
  return seen ? (
    <Whole entry={entry} {...seen}>
      {children}
    </Whole>
  ) : (
    <Changed entry={entry}>{children}</Changed>
  );
}

/** This version makes a different call of this number: only what was stored can be shown. */
function Changed({ entry: { result }, children }: { entry: PlayedCall; children?: ReactNode }) {
  const { t } = useLingui();
  const heading = t`This number is now a different call`;
  return (
    <TrainPage title={heading} className="train-plain practise-debrief">
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="lead">
        <Trans>
          The guides, or what callers say, have changed since then. The result was kept; the path
          can no longer be drawn.
        </Trans>
      </p>
      <div className="tools">
        {children}
        <PrintButton />
      </div>
      <ResultTable results={[result]} caption={t`The result`} />
      <MissedList result={result} />
    </TrainPage>
  );
}

interface WholeProps {
  entry: PlayedCall;
  call: PracticeCall;
  verdict: Verdict;
  children?: ReactNode;
}

function Whole({ entry, call, verdict, children }: WholeProps) {
  const { i18n } = useLingui();
  const { seed, difficulty } = entry.result;
  const heading = i18n._(headingWords(verdict));
  const address = practiceAddress(seed, difficulty);
  const good = verdict.reasons.filter(({ cost }) => cost === 0);
  const [worst, ...others] = worstFirst(verdict.reasons);
  // A course has its own calls, and no links to other rooms.
  const isInRoom = useContext(Surround) === undefined;
  return (
    <TrainPage title={heading} className="practise-debrief">
      <Head {...{ entry, verdict, heading }}>{children}</Head>
      {worst && (
        <p className="debrief-worst" data-worst data-reason={worst.is}>
          <b>
            <Trans>First of all:</Trans>
          </b>{' '}
          <ReasonWords reason={worst} name={call.name} />
        </p>
      )}
      <WayDrawing verdict={verdict} />
      <div className="debrief-now">
        <Bad {...{ worst, others }} name={call.name} />
        {good.length > 0 && <Good reasons={good} name={call.name} />}
        <Card call={call} address={isInRoom ? address : undefined} />
      </div>
      <TraineeNotes entry={entry} />
      <Score verdict={verdict} name={call.name} />
      <Steps call={call} verdict={verdict} />
      {isInRoom && <Share entry={entry} address={address} />}
    </TrainPage>
  );
}

interface HeadProps extends Pick<WholeProps, 'entry' | 'verdict' | 'children'> {
  heading: string;
}

/** The outcome of the call, and what can be done with the page. */
function Head({ entry, verdict, heading, children }: HeadProps) {
  const { t } = useLingui();
  const { name } = entry.result;
  const { score } = verdict;
  return (
    <div className="train-head" data-debrief data-outcome={verdict.outcome} data-score={score}>
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="debrief-sum">
        {name !== '' && <b>{name}</b>} <span className="code">{numberOf(entry.result)}</span>{' '}
        <span className="num">{t`${score} of 100 points`}</span>
        {', '}
        {verdict.passed ? <Trans>passed</Trans> : <Trans>not passed</Trans>}
      </p>
      <div className="tools">
        {children}
        <PrintButton />
      </div>
    </div>
  );
}

interface ReasonsProps {
  worst: JudgedReason | undefined;
  others: readonly JudgedReason[];
  /** The caller’s name. */
  name: string;
}

/** The mistakes, except for the worst, which is shown at the top. */
function Bad({ worst, others, name }: ReasonsProps) {
  return (
    <section data-bad>
      <h2>
        <Trans>Worth another look</Trans>
      </h2>
      {worst === undefined && (
        <p>
          <Trans>Nothing. Take a harder call.</Trans>
        </p>
      )}
      {worst !== undefined && others.length === 0 && (
        <p>
          <Trans>Nothing else.</Trans>
        </p>
      )}
      <ul className="debrief-bad" role="list">
        {others.map((reason, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the reasons of a call that is over stay as they are
          <li key={i} data-reason={reason.is}>
            <ReasonWords reason={reason} name={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Good({ reasons, name }: { reasons: readonly JudgedReason[]; name: string }) {
  return (
    <section className="good" data-good>
      <h2>
        <Trans>Well done</Trans>
      </h2>
      {reasons.map((reason) => (
        <p key={`${reason.part} ${reason.is}`}>
          <ReasonWords reason={reason} name={name} />
        </p>
      ))}
    </section>
  );
}

/** What the caller knew, and where to go from here. */
function Card({ call, address }: { call: PracticeCall; address: string | undefined }) {
  return (
    <section>
      <h2>
        <Trans>{call.name}’s card</Trans>
      </h2>
      <DebriefCard call={call} />
      {address !== undefined && (
        <div className="tools">
          <Link className="tool" to={address}>
            <Trans>Play it again</Trans>
          </Link>
          <Link className="tool" to="/train/practise">
            <Trans>Another call</Trans>
          </Link>
          <Link className="tool" to={mapAddress(call.way)}>
            <Trans>Show on the map</Trans>
          </Link>
        </div>
      )}
    </section>
  );
}

function Share({ entry, address }: { entry: PlayedCall; address: string }) {
  const { t, i18n } = useLingui();
  const origin = useOrigin();
  return (
    <section className="debrief-share">
      <h2>
        <Trans>The same call for others</Trans>
      </h2>
      <p>
        <Trans>
          Number <b className="code">{numberOf(entry.result)}</b>,{' '}
          {i18n._(difficultyWords[entry.result.difficulty])}.
        </Trans>
      </p>
      <div className="tools">
        <CopyButton text={origin + address} label={t`Copy the link to this call`} />
      </div>
    </section>
  );
}

function ReasonWords({ reason, name }: { reason: JudgedReason; name: string }) {
  const say = useSay();
  return (
    <>
      {reason.at !== undefined && <b className="num">{clockTime(reason.at)} </b>}
      {reasonText(reason, say, name)}
    </>
  );
}
