import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { Flows } from '../../engine/flow.ts';
import { identityMethodName } from '../../organisation/organisationWords.ts';
import { Link } from '../../router/router.tsx';
import { useOrigin } from '../../router/useOrigin.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { mapAddress } from '../address.ts';
import { TrainPage } from '../TrainPage.tsx';
import { callAddress } from './address.ts';
import { type Call, type CauseRecord, makeCall } from './call.ts';
import { type Entry, useHistory } from './history.ts';
import { judge, type Part, parts, type Reason, type Verdict } from './judge.ts';
import { printOf, useMaterial } from './material.ts';
import { ResultTable } from './ResultTable.tsx';
import { ScrollTable } from './ScrollTable.tsx';
import { useMarkName, WayDrawing } from './WayDrawing.tsx';
import {
  clock,
  difficultyWords,
  headingWords,
  partWords,
  reasonText,
  spoken,
  tacticWords,
} from './words.ts';

/** What a call that was played comes to. */
export function DebriefPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { entries } = useHistory();
  const entry = entries.find(({ result }) => result.id === id);
  if (entry) return <Debrief entry={entry} />;
  const heading = t`This call is not on this device`;
  return (
    <TrainPage title={heading} className="train-plain">
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="lead">
        <Trans>Calls are kept where they were played, and until they are deleted.</Trans>
      </p>
      <p>
        <Link className="practise-link" to="/train/practise">
          <Trans>Back to practice calls</Trans>
        </Link>
      </p>
    </TrainPage>
  );
}

/** The call of an entry, as the guides make it today; undefined where they make another one. */
function callAgain(entry: Entry, flows: Flows, records: readonly CauseRecord[]): Call | undefined {
  const { seed, difficulty } = entry.result;
  try {
    const call = makeCall(seed, flows, records, difficulty, { products: entry.products });
    return printOf(call, flows) === entry.print ? call : undefined;
  } catch {
    return undefined;
  }
}

function Debrief({ entry }: { entry: Entry }) {
  const { flows, records } = useMaterial();
  const seen = useMemo(() => {
    const call = callAgain(entry, flows, records);
    return call && { call, verdict: judge(call, flows, entry) };
  }, [entry, flows, records]);
  return seen ? <Whole entry={entry} {...seen} /> : <Changed entry={entry} />;
}

/** The guides make another call of this seed today: what was kept is all there is. */
function Changed({ entry: { result } }: { entry: Entry }) {
  const { t } = useLingui();
  const heading = t`The guides have changed since this call`;
  return (
    <TrainPage title={heading} className="train-plain practise-debrief">
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="lead">
        <Trans>Its result was kept; its way can no longer be drawn.</Trans>
      </p>
      <ResultTable results={[result]} caption={t`The result`} />
      <ul className="plain-list">
        {result.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </TrainPage>
  );
}

function Whole({ entry, call, verdict }: { entry: Entry; call: Call; verdict: Verdict }) {
  const { t, i18n } = useLingui();
  const origin = useOrigin();
  const { seed, difficulty } = entry.result;
  const heading = i18n._(headingWords(verdict));
  const address = callAddress(seed, difficulty);
  const good = verdict.reasons.filter(({ cost }) => cost === 0);
  const bad = verdict.reasons.filter(({ cost }) => cost > 0);
  const { score } = verdict;
  const time = clock(verdict.time);
  return (
    <TrainPage title={heading} className="practise-debrief">
      <div className="train-head" data-debrief data-outcome={verdict.outcome} data-score={score}>
        <h1 tabIndex={-1}>{heading}</h1>
      </div>
      <WayDrawing verdict={verdict} />
      <div className="debrief-now">
        <section className="good" data-good>
          <h2>
            <Trans>Well done</Trans>
          </h2>
          {good.length === 0 && (
            <p>
              <Trans>You took the call to its end, and can read here what to do next time.</Trans>
            </p>
          )}
          {good.map((reason) => (
            <p key={`${reason.part} ${reason.is}`}>
              <ReasonWords reason={reason} name={call.name} />
            </p>
          ))}
        </section>
        <section data-bad>
          <h2>
            <Trans>Worth another look</Trans>
          </h2>
          {bad.length === 0 && (
            <p>
              <Trans>Nothing. Take a harder call.</Trans>
            </p>
          )}
          {bad.map((reason, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the reasons of a call that is over stay as they are
            <p key={i} data-reason={reason.is}>
              <ReasonWords reason={reason} name={call.name} />
            </p>
          ))}
        </section>
        <section>
          <h2>
            <Trans>{call.name}’s card</Trans>
          </h2>
          <Card call={call} />
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
        </section>
      </div>
      <section className="debrief-score" aria-labelledby="score-heading">
        <h2 id="score-heading">
          {t`${score} of 100 points`}
          {', '}
          {verdict.passed ? <Trans>passed</Trans> : <Trans>not passed</Trans>}
        </h2>
        <dl className="facts">
          {(Object.keys(parts) as Part[]).map((part) => (
            <div key={part}>
              <dt>{i18n._(partWords[part])}</dt>
              <dd>
                <b className="num">{t`${verdict.parts[part]} of ${parts[part]}`}</b>
                <ul>
                  {verdict.reasons
                    .filter((reason) => reason.part === part)
                    .map((reason, i) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: they stay as they are
                      <li key={i}>
                        {reason.cost > 0 && <span className="num">{t`−${reason.cost}`} </span>}
                        {reasonText(reason, (message) => i18n._(message), call.name)}
                      </li>
                    ))}
                </ul>
              </dd>
            </div>
          ))}
          <div>
            <dt>
              <Trans>Time</Trans>
            </dt>
            <dd>
              <b className="num">{time}</b>{' '}
              <Trans>You lose no points for time: rushing you is what an impostor wants.</Trans>
            </dd>
          </div>
        </dl>
        <p className="small">
          <Trans>
            The page sees that something was written, not whether it is good. Read your notes to
            somebody.
          </Trans>
        </p>
      </section>
      <Steps call={call} verdict={verdict} />
      <section className="debrief-share">
        <h2>
          <Trans>The same call for others</Trans>
        </h2>
        <p>
          <Trans>
            Number <b className="code">{seed}</b>, {i18n._(difficultyWords[difficulty])}.
          </Trans>
        </p>
        <div className="tools">
          <CopyButton text={origin + address} label={t`Copy the link to this call`} />
        </div>
      </section>
    </TrainPage>
  );
}

function ReasonWords({ reason, name }: { reason: Reason; name: string }) {
  const { i18n } = useLingui();
  return (
    <>
      {reason.at !== undefined && <b className="num">{clock(reason.at)} </b>}
      {reasonText(reason, (message) => i18n._(message), name)}
    </>
  );
}

/** The card that could not be seen during the call. */
function Card({ call }: { call: Call }) {
  const { i18n } = useLingui();
  const { caller, name, cause, second } = call;
  const team = typeof call.team === 'string' ? call.team : i18n._(call.team);
  if (caller.is === 'impostor') {
    return (
      <>
        <p className="debrief-card">
          <Trans>
            “You are not {name}. You know the name and the team, {team}. You want the next step done
            on your own phone. Push.”
          </Trans>
        </p>
        <ul className="plain-list">
          {caller.tactics.map((tactic) => (
            <li key={tactic}>{i18n._(tacticWords[tactic])}</li>
          ))}
        </ul>
      </>
    );
  }
  const checks = caller.confirmedBy
    .map((method) => identityMethodName(method, (message) => i18n._(message)))
    .join(', ');
  return (
    <>
      <p className="debrief-card">
        <Trans>
          “You are {name}, and what you say is true. {cause.meaning}”
        </Trans>
      </p>
      <p className="small">
        <span className="code">{cause.record}</span> {cause.title}
      </p>
      {call.isProtected && (
        <p>
          <Trans>Could be confirmed by: {checks}.</Trans>
        </p>
      )}
      {second && (
        <p>
          <Trans>Had a second matter: “{second.words}”.</Trans>
        </p>
      )}
    </>
  );
}

/** Everything that was done, in order: the drawing in words. */
function Steps({ call, verdict }: { call: Call; verdict: Verdict }) {
  const { t, i18n } = useLingui();
  const name = useMarkName(verdict);
  const caption = t`Step by step`;
  return (
    <section className="debrief-steps">
      <h2>{caption}</h2>
      <ScrollTable
        caption={caption}
        heads={[
          t`Time`,
          t`Question`,
          t`What ${call.name} said`,
          t`What you took`,
          t`What it meant`,
        ]}
      >
        {verdict.marks.map((mark, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a call that is over stay as they are
          <tr key={i}>
            <td className="num">{clock(mark.at)}</td>
            <td>{mark.step ?? '–'}</td>
            <td className="debrief-heard">
              {mark.said && mark.said.length > 0
                ? `“${spoken(mark.said, (message) => i18n._(message))}”`
                : '–'}
            </td>
            <th scope="row">{name(mark)}</th>
            <td>{mark.right ?? (mark.isOnWay ? t`the same` : t`not on the best way`)}</td>
          </tr>
        ))}
      </ScrollTable>
      <h3>
        <Trans>The best way</Trans>
      </h3>
      <ol className="debrief-best">
        {verdict.best.map(({ step, answer }) => (
          <li key={step}>
            {step} <b>{answer}</b>
          </li>
        ))}
        <li>
          <b>{verdict.right ?? t`Refuse kindly, and hand over to security`}</b>
        </li>
      </ol>
    </section>
  );
}
