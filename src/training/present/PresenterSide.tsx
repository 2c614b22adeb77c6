import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { plain } from '../../engine/plain.ts';
import type { TitleOf } from '../../map/stepWords.ts';
import { Link } from '../../router/router.tsx';
import { Tool } from '../../ui/buttons.tsx';
import { presentAddress } from '../trainingAddress.ts';
import type { DemonstrationProps } from './demonstration.ts';
import { useClock } from './demonstrationClock.ts';
import { usePlaylist } from './playlist.ts';
import { WindowLink } from './WindowLink.tsx';

/** The audience's windows: how many are open, and a link to open one. */
export function Windows({
  audiences,
  transcript,
  showing,
}: DemonstrationProps & { audiences: number }) {
  const { t } = useLingui();
  return (
    <section aria-label={t`The audience’s window`}>
      <p role="status" data-audiences={audiences}>
        <span key={audiences}>
          <Plural
            value={audiences}
            _0="No audience window is open."
            one="The audience’s window is open and in step."
            other="# audience windows are open and in step."
          />
        </span>
      </p>
      <WindowLink className="tool" transcript={transcript} showing={showing} which="audience">
        <Trans>Open the audience’s window</Trans>
      </WindowLink>
    </section>
  );
}

/** How long the demonstration has been running, and what time it is. */
export function Clock() {
  const { t, i18n } = useLingui();
  const { elapsed, now, isRunning, hold, run, reset } = useClock();
  return (
    <section className="presenter-clock" aria-label={t`Clock`}>
      <p>
        <span role="timer" className="clock-time">
          {elapsed}
        </span>{' '}
        <span className="num soft">{i18n.date(now, { hour: '2-digit', minute: '2-digit' })}</span>
      </p>
      <div className="tools">
        <Tool onClick={isRunning ? hold : run}>
          <span key={String(isRunning)}>
            {isRunning ? <Trans>Pause the timer</Trans> : <Trans>Resume the timer</Trans>}
          </span>
        </Tool>
        <Tool onClick={reset}>
          <Trans>Reset the timer</Trans>
        </Tool>
      </div>
    </section>
  );
}

/** The running order, if the demonstration is one of its items. */
export function RunningOrder({
  showing,
  titleOf,
}: Pick<DemonstrationProps, 'showing'> & { titleOf: TitleOf }) {
  const { t } = useLingui();
  const { items, name } = usePlaylist();
  return (
    <section aria-label={t`Running order`}>
      <h2>{name || t`Running order`}</h2>
      {items.length === 0 && (
        <p className="soft">
          <Trans>It’s empty so far.</Trans>
        </p>
      )}
      <ol className="running-order" role="list">
        {items.map((item, i) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the same item may stand there twice
            key={i}
            aria-current={i === showing.item ? 'step' : undefined}
          >
            <Link to={presentAddress({ flow: item.flow, answers: [] }, { to: item.to, item: i })}>
              {plain(titleOf(item.flow))}
            </Link>
          </li>
        ))}
      </ol>
      <Link to="/train/present">
        <Trans>Change the running order</Trans>
      </Link>
    </section>
  );
}
