import { Trans } from '@lingui/react/macro';
import type { OfferedAnswer } from '../engine/transcript.ts';
import { Markup } from '../organisation/Markup.tsx';

/** The number key that gives an answer. */
export function KeyNumber({ number }: { number: string | undefined }) {
  return number === undefined ? null : (
    <b className="key" aria-hidden="true">
      {number}
    </b>
  );
}

interface SignWordsProps {
  answer: OfferedAnswer;
  isCurrent?: boolean;
}

/** What an answer says, and what goes with it. */
export function SignWords({ answer, isCurrent = false }: SignWordsProps) {
  return (
    <span>
      <Markup text={answer.label} />
      {answer.hint !== undefined && (
        <small>
          <Markup text={answer.hint} />
        </small>
      )}
      {isCurrent && <SoFar />}
    </span>
  );
}

/** Marks the answer that stands, where it is about to be changed. */
export function SoFar() {
  return (
    <small>
      <Trans>Your answer so far</Trans>
    </small>
  );
}
