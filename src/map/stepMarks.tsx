import type { Step } from '../engine/step.ts';

interface MarkProps {
  kind: Step['kind'];
  /** Whether the way walked has reached this step. */
  isHere: boolean;
}

/** The mark of a step, centred on the origin: a shape for each kind. */
export function StepMark({ kind, isHere }: MarkProps) {
  if (isHere)
    return (
      <rect
        className="m-here"
        x="-12"
        y="-12"
        width="24"
        height="24"
        rx="2"
        transform="rotate(45)"
      />
    );
  switch (kind) {
    case 'question':
      return <circle className="m-stop" r="11" />;
    case 'instruction':
      return <rect className="m-stop" x="-10.5" y="-10.5" width="21" height="21" rx="3" />;
    case 'check':
      return <path className="m-stop" d="M-7 -12H7L14 0L7 12H-7L-14 0Z" />;
    case 'resolution':
      return (
        <>
          <circle className="m-fixed" r="16" />
          <path className="m-tick" d="M-7 1l5 5l9 -10" />
        </>
      );
    case 'escalation':
      return (
        <>
          <circle className="m-hand-ring" r="14" />
          <circle className="m-hand" r="6" />
        </>
      );
    case 'information':
      return (
        <>
          <circle className="m-calm" r="14" />
          <path className="m-calm" d="M-6 0H6" />
        </>
      );
    case 'continue':
      return <path className="m-stop" d="M-9 -14L12 0L-9 14Z" />;
  }
}

/** The lock of a protected operation; on the map it is above the gate. */
export function LockMark() {
  return (
    <g className="m-lock" transform="translate(-22.5 -18)">
      <rect className="m-lock-body" x="-6" y="-2" width="12" height="10" rx="1.5" />
      <path className="m-lock-bow" d="M-3.5 -2V-4.5A3.5 3.5 0 0 1 3.5 -4.5V-2" />
    </g>
  );
}

/** The gate across the line before a protected step. */
export function GateMark() {
  return (
    <g className="m-gate">
      <path d="M-25 -9V9M-20 -9V9" />
    </g>
  );
}
