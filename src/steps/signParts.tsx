import { Trans } from '@lingui/react/macro';

/** The number key that gives an answer. */
export function KeyNumber({ number }: { number: string | undefined }) {
  return (
    number && (
      <b className="key" aria-hidden="true">
        {number}
      </b>
    )
  );
}

/** Marks the present answer, if it is about to be changed. */
export function SoFar() {
  return (
    <small>
      <Trans>Your answer so far</Trans>
    </small>
  );
}
