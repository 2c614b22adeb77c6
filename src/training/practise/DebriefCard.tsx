import { Trans } from '@lingui/react/macro';
import { useSay } from '../../locales/useSay.ts';
import { useIdentityName } from '../../organisation/useIdentityName.ts';
import { pressureWords, spoken } from './debriefWords.ts';
import type { PracticeCall } from './practiceCall.ts';

/** The card that could not be seen during the call. */
export function DebriefCard({ call }: { call: PracticeCall }) {
  const say = useSay();
  const nameOf = useIdentityName();
  const { caller, name, card, pressures, second } = call;
  const team = spoken([call.team], say);
  return (
    <>
      <p className="debrief-card">
        {caller.is === 'impostor' ? (
          <Trans>
            “You are not {name}. You know the name and the team, {team}. You want the protected step
            done without a check that shows who you are.”
          </Trans>
        ) : (
          <Trans>
            “You are {name}, from {team}. These are the facts:”
          </Trans>
        )}
      </p>
      <dl className="debrief-truths">
        {card.truths.map(({ asked, so }) => (
          <div key={asked}>
            <dt>{asked}</dt>
            <dd>{so}</dd>
          </div>
        ))}
      </dl>
      <ul className="plain-list" role="list">
        {pressures.map((pressure) => (
          <li key={pressure}>{say(pressureWords[pressure])}</li>
        ))}
      </ul>
      {card.record !== '' && (
        <p className="small">
          <span className="code">{card.record}</span> {card.title}
        </p>
      )}
      {caller.is === 'real' && call.isProtected && (
        <p>
          <Trans>Could be confirmed by: {caller.confirmedBy.map(nameOf).join(', ')}.</Trans>
        </p>
      )}
      {second && (
        <p>
          <Trans>Had a second problem: “{second.words}”</Trans>
        </p>
      )}
    </>
  );
}
