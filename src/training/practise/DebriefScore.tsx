import { Trans, useLingui } from '@lingui/react/macro';
import { clockTime } from '../../engine/clockTime.ts';
import { useSay } from '../../locales/useSay.ts';
import { KeptText } from '../../secrets/Held.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { fieldWords, partWords, spoken } from './debriefWords.ts';
import type { PlayedCall } from './history.ts';
import { handoverFields } from './moves.ts';
import type { PracticeCall } from './practiceCall.ts';
import { reasonText } from './reasonWords.ts';
import { type JudgedPart, judgedParts, type Verdict } from './verdict.ts';
import { useMarkName } from './WayDrawing.tsx';

/** What the trainee wrote: a person has to judge whether it is good. */
export function TraineeNotes({ entry: { moves } }: { entry: PlayedCall }) {
  const { i18n } = useLingui();
  const written = handoverFields.flatMap((field) => {
    const all = moves.flatMap((move) =>
      move.is === 'write' && move.field === field && move.text.trim() !== '' ? [move.text] : [],
    );
    const texts = field === 'note' ? all : all.slice(-1);
    return texts.length === 0 ? [] : [{ field, texts }];
  });
  return (
    <section className="debrief-score debrief-written">
      <h2>
        <Trans>What was written down</Trans>
      </h2>
      {written.length === 0 ? (
        <p>
          <Trans>Nothing.</Trans>
        </p>
      ) : (
        <dl className="facts">
          {written.map(({ field, texts }) => (
            <div key={field}>
              <dt>{i18n._(fieldWords[field])}</dt>
              <dd>
                <ul role="list">
                  {texts.map((text) => (
                    <li key={text}>
                      <KeptText text={text} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="small">
        <Trans>
          This page can see that something was written, but not whether it is good. Read it to
          someone.
        </Trans>
      </p>
    </section>
  );
}

/** Every point with its reason. */
export function Score({ verdict, name }: { verdict: Verdict; name: string }) {
  const { t } = useLingui();
  const say = useSay();
  const { score } = verdict;
  return (
    <section className="debrief-score" aria-labelledby="score-heading">
      <h2 id="score-heading">
        {t`${score} of 100 points`}
        {', '}
        {verdict.passed ? <Trans>passed</Trans> : <Trans>not passed</Trans>}
      </h2>
      <dl className="facts">
        {(Object.keys(judgedParts) as JudgedPart[]).map((part) => (
          <div key={part}>
            <dt>{say(partWords[part])}</dt>
            <dd>
              <b className="num">{t`${verdict.parts[part]} of ${judgedParts[part]}`}</b>
              <ul role="list">
                {verdict.reasons
                  .filter((reason) => reason.part === part)
                  .map((reason, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: they stay as they are
                    <li key={i}>
                      {reason.cost > 0 && <span className="num">{t`−${reason.cost}`} </span>}
                      {reasonText(reason, say, name)}
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
            <b className="num">{clockTime(verdict.time)}</b>{' '}
            <Trans>You lose no points for time: rushing you is what an impostor wants.</Trans>
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** Everything that was done, in order: the drawing in words. */
export function Steps({ call, verdict }: { call: PracticeCall; verdict: Verdict }) {
  const { t } = useLingui();
  const say = useSay();
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
          t`What you chose`,
          t`What it meant`,
        ]}
      >
        {verdict.marks.map((mark, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a call that is over stay as they are
          <tr key={i}>
            <td className="num">{clockTime(mark.at)}</td>
            <td>{mark.step ?? '–'}</td>
            <td className="debrief-heard">
              {mark.said && mark.said.length > 0 ? `“${spoken(mark.said, say)}”` : '–'}
            </td>
            <th scope="row">{name(mark)}</th>
            <td>{mark.right ?? (mark.isOnWay ? t`correct` : t`not on the best path`)}</td>
          </tr>
        ))}
      </ScrollTable>
      <h3>
        <Trans>The best path</Trans>
      </h3>
      <ol className="debrief-best" role="list">
        {verdict.best.map(({ step, answer }) => (
          <li key={step}>
            {step} <b>{answer}</b>
          </li>
        ))}
        <li>
          <b>{verdict.right ?? t`Politely refuse, and pass the call to security`}</b>
        </li>
      </ol>
    </section>
  );
}
