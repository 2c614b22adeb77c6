import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import { type Offset, TIME_STEP } from '../../engine/clock.ts';

const WIDTH = 600;
const MOST_BOXES = 4;

/** The positions of this device's and the server's clocks on the line, and its windows. */
function standOf(offset: Offset, now: number) {
  const right = now - offset.ahead;
  const steps = Math.floor(now / TIME_STEP) - Math.floor(right / TIME_STEP);
  const boxes = Math.min(Math.abs(steps), MOST_BOXES - 1) + 1;
  const width = WIDTH / boxes;
  /** The position of a time: in the first or last box, as far in as it is in its window. */
  const x = (time: number, last: boolean) =>
    (last ? boxes - 1 : 0) * width + 12 + ((time % TIME_STEP) / TIME_STEP) * (width - 24);
  const deviceLast = steps > 0 || (steps === 0 && offset.ahead > 0);
  const device = x(now, deviceLast);
  const truth = x(right, !deviceLast && boxes > 1);
  const isDevice = (box: number) => box === (deviceLast ? boxes - 1 : 0);
  const isRight = (box: number) => box === (deviceLast ? 0 : boxes - 1);
  return { right, boxes, width, deviceLast, device, truth, isDevice, isRight };
}

// A time without its zone would look right if the zone is what is wrong.
const clock = (time: number) =>
  new Date(time).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });

/** A timeline, divided into the windows in which one code is valid, with this device's place on it. */
export function Ruler({ offset, now }: { offset: Offset; now: number }) {
  const { t } = useLingui();
  const id = useId();
  const stand = standOf(offset, now);
  const { right, deviceLast, device, truth } = stand;
  const seconds = Math.round(Math.abs(offset.ahead) / 1000);
  const gap = seconds === 0 ? '' : t`${seconds} s`;

  return (
    <svg
      className="ruler"
      viewBox={`0 0 ${WIDTH} 172`}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>
        {offset.ahead > 0
          ? t`This device is ${seconds} seconds ahead`
          : t`This device is ${seconds} seconds behind`}
      </title>
      <desc id={`${id}d`}>
        {t`A timeline in 30-second steps. This device shows ${clock(now)}, the server ${clock(right)}.`}
      </desc>
      <Windows {...stand} />
      <path className="ahead" d={`M${device} 40H${truth}`} />
      <text className="gap" x={(device + truth) / 2} y="28" textAnchor="middle">
        {gap}
      </text>
      <path className="pole" d={`M${device} 40V74M${truth} 40V74`} />
      <circle className="true" cx={truth} cy="40" r="7" />
      <rect
        className="dev"
        x={device - 7}
        y="33"
        width="14"
        height="14"
        rx="1.5"
        transform={`rotate(45 ${device} 40)`}
      />
      <Clock isLast={deviceLast} time={now}>
        <Trans>This device</Trans>
      </Clock>
      <Clock isLast={!deviceLast} time={right}>
        <Trans>The server</Trans>
      </Clock>
    </svg>
  );
}

/** The windows, each with what its code is worth. */
function Windows({ boxes, width, deviceLast, isDevice, isRight }: ReturnType<typeof standOf>) {
  const { t } = useLingui();
  const label = (box: number) => {
    if (isDevice(box)) return isRight(box) ? t`the right code` : t`your code`;
    if (isRight(box)) return t`right code`;
    return deviceLast ? t`not yet` : t`gone`;
  };
  return [...Array(boxes).keys()].map((box) => (
    <g key={box}>
      <rect
        className={`win ${isDevice(box) ? 'w0' : isRight(box) ? 'w3' : ''}`}
        x={box * width + 2}
        y="74"
        width={width - 4}
        height="38"
        rx="2"
      />
      <text
        className={`wt ${isDevice(box) || isRight(box) ? 'wb' : ''}`}
        x={(box + 0.5) * width}
        y="98.5"
        textAnchor="middle"
      >
        {label(box)}
      </text>
    </g>
  ));
}

/** The time on a clock, at its end of the line. */
function Clock({ isLast, time, children }: { isLast: boolean; time: number; children: ReactNode }) {
  const x = isLast ? WIDTH - 3 : 3;
  return (
    <g textAnchor={isLast ? 'end' : 'start'}>
      <text className="lt" x={x} y="138">
        {children}
      </text>
      <text className="lc" x={x} y="160">
        {clock(time)}
      </text>
    </g>
  );
}
