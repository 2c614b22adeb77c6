import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { clockTime } from '../../engine/clockTime.ts';
import { useSay } from '../../locales/useSay.ts';
import { checkName } from './debriefWords.ts';
import { drawingOf, labelLines, type Placed } from './drawing.ts';
import type { PlayMark, Verdict } from './verdict.ts';

/** The call drawn over the best way, along its time. */
export function WayDrawing({ verdict }: { verdict: Verdict }) {
  const { t } = useLingui();
  const id = useId();
  const name = useMarkName(verdict);
  const { marks, time, best } = verdict;
  const drawing = drawingOf(marks, time);
  const away = marks.filter(({ isOnWay }) => !isOnWay).length;
  const talked = clockTime(time);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="way-box" tabIndex={0} aria-label={t`Drawing, scrolls sideways`}>
      <svg
        className="way-drawing"
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        data-way
      >
        <title id={`${id}-title`}>{t`Your call compared with the best path`}</title>
        <desc id={`${id}-desc`}>
          {t`Your call took ${talked}. ${marks.length - away} of its ${marks.length} marks are on the best path. Each is in the list below.`}
        </desc>
        {drawing.ticks.map(({ at, x }) => (
          <g key={at}>
            <path className="way-tick" d={`M${x} 36V${drawing.height - 20}`} />
            <text className="way-time" x={x} y="26" textAnchor="middle">
              {clockTime(at)}
            </text>
          </g>
        ))}
        <path className="way-best" d={drawing.best} />
        <path className="way-walked" d={drawing.walked} />
        {drawing.placed.map((placed, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a call that is over stay as they are
          <MarkShape key={i} placed={placed} label={name(placed.mark)} verdict={verdict} />
        ))}
      </svg>
      <p className="way-legend">
        <span>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            <path className="way-walked" d="M0 8H24" />
          </svg>
          <Trans>your call, {talked}</Trans>
        </span>
        <span>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            <path className="way-best" d="M2 8H24" />
          </svg>
          <span>
            <Trans>best path</Trans>,{' '}
            <Plural value={best.length} one="one answer" other="# answers" />
          </span>
        </span>
      </p>
    </section>
  );
}

/** @returns a function that names a mark in a few words */
export function useMarkName(verdict: Verdict): (mark: PlayMark) => string {
  const { t } = useLingui();
  const say = useSay();
  return (mark) => {
    switch (mark.is) {
      case 'guide':
        return t`Guide: ${mark.label}`;
      case 'gate':
        return t`Identity check`;
      case 'check':
        return checkName(mark.label, say);
      case 'answer':
        return mark.label;
      case 'end':
        return verdict.end === 'security'
          ? t`Handed to security`
          : mark.label === ''
            ? t`Ended`
            : mark.label;
    }
  };
}

/** The line height of a label. */
const LINE = 22;

function MarkShape({
  placed: { mark, x, y, isAbove },
  label,
  verdict,
}: {
  placed: Placed;
  label: string;
  verdict: Verdict;
}) {
  const isHand = mark.is === 'end' && (verdict.end === 'security' || verdict.outcome !== 'right');
  const lines = labelLines(mark.is === 'guide' ? mark.label : label);
  return (
    <g>
      {mark.is === 'gate' ? (
        <g transform={`translate(${x} ${y})`}>
          <rect className="way-ground" x="-12" y="-28" width="24" height="56" />
          <path className="way-post" d="M0 -28V28" />
          <path className="way-bars" d="M-17 -9H17M-17 9H17" />
        </g>
      ) : mark.is === 'end' ? (
        <g transform={`translate(${x} ${y})`}>
          {isHand ? (
            <>
              <circle r="20" className="way-hand-ring" />
              <circle r="8" className="way-hand" />
            </>
          ) : (
            <>
              <circle r="20" className="way-fixed" />
              <path className="way-fixed-tick" d="M-9 1l6 6L10 -7" />
            </>
          )}
        </g>
      ) : mark.is === 'guide' ? (
        <path className="way-stop" d={`M${x} ${y - 16}l16 28h-32z`} />
      ) : (
        <circle className={`way-stop ${mark.isOnWay ? '' : 'away'}`} cx={x} cy={y} r="13" />
      )}
      <text
        className={`way-name ${isHand ? 'hand' : mark.is === 'end' ? 'fixed' : ''}`}
        textAnchor="middle"
      >
        {lines.map((line, i) => (
          <tspan
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a label stay as they are
            key={i}
            x={x}
            y={isAbove ? y - 42 - (lines.length - 1 - i) * LINE : y + 54 + i * LINE}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
