import { Trans } from '@lingui/react/macro';
import type { Offered } from '../engine/transcript.ts';
import { Rich } from '../ui/Rich.tsx';

/** The number key that gives an answer. */
export function KeyNumber({ number }: { number: string | undefined }) {
  return number === undefined ? null : (
    <b className="key" aria-hidden="true">
      {number}
    </b>
  );
}

interface SignWordsProps {
  answer: Offered;
  isCurrent?: boolean;
}

/** What an answer says, and what goes with it. */
export function SignWords({ answer, isCurrent = false }: SignWordsProps) {
  return (
    <span>
      <Rich text={answer.label} />
      {answer.hint !== undefined && (
        <small>
          <Rich text={answer.hint} />
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
