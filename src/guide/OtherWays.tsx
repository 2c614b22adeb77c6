import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, Suspense } from 'react';
import { guideAddress } from '../engine/address.ts';
import { HAND_OVER, NOT_ME, SOMEBODY_ELSE } from '../engine/answer.ts';
import type { Step } from '../engine/step.ts';
import type { Answers } from '../engine/transcript.ts';
import { lazy } from '../loading/lazy.tsx';
import { Link } from '../router/router.tsx';
import { useIsUnkept } from './visit/useVisit.ts';

// Most devices keep visits; where it cannot be fetched, the page is whole without it.
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
  /** Where it leads that something was not theirs; undefined if that is known. */
  toNotMe: string | undefined;
}

/** What can be done at a step beside answering it. */
export function OtherWays({ given, step, isEnd, at, toNotMe }: OtherWaysProps) {
  const { t } = useLingui();
  const isUnkept = useIsUnkept();
  return (
    // With the way back it is another one: what src/guide/device puts at its end stays there.
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
        // Not what has just been said to have fixed it: that is what turned out otherwise.
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
          {/* Without JavaScript it begins with nothing before: those pages are all there. */}
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
