import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, Suspense } from 'react';
import { guideAddress } from '../engine/address.ts';
import { HAND_OVER, NOT_ME, SOMEBODY_ELSE } from '../engine/answer.ts';
import type { Step } from '../engine/step.ts';
import type { Answers } from '../engine/transcript.ts';
import { lazy } from '../loading/lazy.tsx';
import { Link } from '../router/router.tsx';
import { useIsUnkept } from './visit/useVisit.ts';

// Most devices can store visits; if this cannot be fetched, the page is complete without it.
const UnkeptNote = lazy(() =>
  import('./visit/UnkeptNote.tsx').then(
    (file) => file.UnkeptNote,
    () => () => null,
  ),
);

interface OtherWaysProps {
  given: Answers;
  step: Exclude<Step, { kind: 'continue' }>;
  isEnd: boolean;
  /** @returns the address of the guide with these answers */
  at: (answers: Answers) => string;
  /** Where “something here wasn’t me” leads; undefined if that is already known. */
  toNotMe: string | undefined;
}

/** What can be done at a step besides answering it. */
export function OtherWays({ given, step, isEnd, at, toNotMe }: OtherWaysProps) {
  const { t } = useLingui();
  const isUnkept = useIsUnkept();
  return (
    // A new element once there is a way back: what src/guide/device appends to it has to stay last.
    <nav key={given.length === 0 ? 'first' : 'later'} className="mutes" aria-label={t`Other ways`}>
      {isUnkept && (
        <Suspense>
          <UnkeptNote />
        </Suspense>
      )}
      {!isEnd && (
        <HandOver to={at([...given, HAND_OVER])}>
          <Trans>Would you rather talk to someone?</Trans>
        </HandOver>
      )}
      {step.kind === 'resolution' && given.length > 0 && (
        // Without the answer that it is fixed, which has turned out to be wrong.
        <HandOver to={at([...given.slice(0, -1), HAND_OVER])}>
          <Trans>Still not working?</Trans>
        </HandOver>
      )}
      {toNotMe !== undefined && step.notMe === undefined && (
        <p>
          <Trans>Was it someone else?</Trans>{' '}
          <Link className="scripted" to={toNotMe} data-answer={NOT_ME}>
            <Trans>Something here wasn’t me</Trans>
          </Link>
          {/* Without JavaScript this starts without earlier answers: only those pages exist. */}
          <Link className="unscripted" to={guideAddress({ flow: SOMEBODY_ELSE, answers: [] })}>
            <Trans>Something here wasn’t me</Trans>
          </Link>
        </p>
      )}
      {given.length > 0 && (
        <p>
          <Link to={at(given.slice(0, -1))}>
            <Trans>Go back one step</Trans>
          </Link>{' '}
          <Link to={at([])}>
            <Trans>Start again</Trans>
          </Link>
        </p>
      )}
    </nav>
  );
}

function HandOver({ to, children }: { to: string; children: ReactNode }) {
  return (
    <p>
      {children}{' '}
      <Link to={to} data-answer={HAND_OVER}>
        <Trans>Pass this on to someone, with your answers so far</Trans>
      </Link>
    </p>
  );
}
