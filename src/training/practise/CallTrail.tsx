import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Marks, Turn } from '../../ui/marks.tsx';
import { plain } from '../../ui/Rich.tsx';
import type { State } from './state.ts';
import { clock } from './words.ts';

/** The answers that were written down, each with its time. */
export function CallTrail({ state }: { state: State }) {
  const { t } = useLingui();
  const taken = state.taken.filter(({ isUndone }) => !isUndone);
  return (
    <nav className="rail timed" aria-label={t`The call so far`}>
      <p className="guide-name wide">
        <Trans>What you wrote down</Trans>
      </p>
      {taken.length > 0 && (
        <details className="sofar">
          <summary>
            <Marks count={taken.length} />
            <span>
              <b>
                <Trans>What you wrote down</Trans>
              </b>{' '}
              <Plural value={taken.length} one="One answer so far" other="# answers so far" />
            </span>
            <Turn />
          </summary>
          <ol className="trail timed">
            {taken.map(({ at, flow, node, step, label }) => (
              <li className="leg" key={`${at}/${flow}/${node}`}>
                <time className="leg-t">{clock(at)}</time>
                <span className="leg-q">{step.kind === 'continue' ? '' : plain(step.text)}</span>{' '}
                <span className="leg-a">{plain(label)}</span>
              </li>
            ))}
            <li className="leg here" aria-current="step">
              <span>
                <Trans>You are here</Trans>
              </span>
              <i className="on" />
            </li>
          </ol>
        </details>
      )}
    </nav>
  );
}
