import { Trans, useLingui } from '@lingui/react/macro';
import { useSay } from '../../locales/useSay.ts';
import { spoken } from './debriefWords.ts';
import type { PlayState, Turn } from './state.ts';

/** Turns that stay in view; earlier ones are folded. */
const SHOWN = 3;

/** What was said, the latest words largest. */
export function Talk({ state, name }: { state: PlayState; name: string }) {
  const { t } = useLingui();
  const { turns } = state;
  const before = turns.slice(0, -SHOWN);
  const shown = turns.slice(-SHOWN);
  return (
    <div className="talk">
      {before.length > 0 && (
        <details className="talk-before">
          <summary>
            <Trans>What was said before</Trans>
          </summary>
          {before.map((turn) => (
            <Said key={turn.place} turn={turn} name={name} />
          ))}
        </details>
      )}
      <div role="log" aria-label={t`What was said`}>
        {shown.map((turn, i) => (
          <Said key={turn.place} turn={turn} name={name} isLast={i === shown.length - 1} />
        ))}
      </div>
    </div>
  );
}

function Said({ turn, name, isLast = false }: { turn: Turn; name: string; isLast?: boolean }) {
  const say = useSay();
  const words = spoken(turn.lines, say);
  return turn.by === 'caller' ? (
    <p className={`turn them ${isLast ? 'last' : ''}`} data-said="caller">
      <b>{name}</b> <span>“{words}”</span>
    </p>
  ) : (
    <p className="turn you" data-said="trainee">
      <b>
        <Trans>You</Trans>
      </b>{' '}
      <span>{words}</span>
    </p>
  );
}
