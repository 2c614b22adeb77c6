import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Step } from '../engine/step.ts';
import { stepKinds } from '../engine/stepKinds.ts';
import { LockMark, StepMark } from './stepMarks.tsx';
import { kindWords } from './stepWords.ts';

/** Explains the shapes and lines of the map. */
export function Legend({ shown }: { shown: ReadonlySet<Step['kind']> }) {
  const { i18n } = useLingui();
  return (
    <ul className="legend" role="list">
      <Sign words={<Trans>Walked</Trans>}>
        <path className="m-walked" d="M-14 0H14" />
      </Sign>
      <Sign words={<Trans>Not walked</Trans>}>
        <path className="m-rail" d="M-13 0H14" />
      </Sign>
      <Sign words={<Trans>You are here</Trans>}>
        <StepMark kind="question" isHere />
      </Sign>
      {stepKinds
        .filter((kind) => shown.has(kind))
        .map((kind) => (
          <Sign key={kind} words={i18n._(kindWords[kind])}>
            <StepMark kind={kind} isHere={false} />
          </Sign>
        ))}
      <Sign words={<Trans>Protected</Trans>}>
        <g transform="translate(38 29) scale(1.7)">
          <LockMark />
        </g>
      </Sign>
      <Sign words={<Trans>Seen today</Trans>}>
        <rect className="m-seen" x="-15" y="-12" width="30" height="24" rx="6" />
      </Sign>
    </ul>
  );
}

function Sign({ words, children }: { words: ReactNode; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="-20 -20 40 40" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
