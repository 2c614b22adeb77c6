import { Trans, useLingui } from '@lingui/react/macro';
import { identityMethodName } from '../../organisation/organisationWords.ts';
import type { Call } from './call.ts';
import { pressureWords } from './words.ts';

/** The card that could not be seen during the call. */
export function DebriefCard({ call }: { call: Call }) {
  const { i18n } = useLingui();
  const { caller, name, card, pressures, second } = call;
  const team = typeof call.team === 'string' ? call.team : i18n._(call.team);
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
          <li key={pressure}>{i18n._(pressureWords[pressure])}</li>
        ))}
      </ul>
      {card.record !== '' && (
        <p className="small">
          <span className="code">{card.record}</span> {card.title}
        </p>
      )}
      {caller.is === 'real' && call.isProtected && (
        <p>
          <Trans>
            Could be confirmed by:{' '}
            {caller.confirmedBy
              .map((method) => identityMethodName(method, (message) => i18n._(message)))
              .join(', ')}
            .
          </Trans>
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
