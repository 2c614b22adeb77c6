import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { IdentityMethod } from '../engine/organisation.ts';
import type { Shortcuts } from '../input/shortcuts.tsx';
import { useSay } from '../locales/useSay.ts';
import { Link } from '../router/router.tsx';
import { identityDone } from './organisationWords.ts';
import { useIdentityName } from './useIdentityName.ts';

interface SecondActProps {
  /** The check that was chosen, or proposed. */
  method: IdentityMethod;
  /** The keys of the room. */
  keys: Pick<Shortcuts, 'useKeys' | 'useKeysOn' | 'Key'>;
  /** How the room writes what is asked. */
  headingClass: string;
  /** Records the check as passed. */
  onDone: () => void;
  /** Back to the choice of checks; nothing is recorded. */
  onLeave: () => void;
  /** For a check that was not passed: what it says, what it does, and where it leads. */
  notPassed: { words: string; onClick: () => void; to?: string };
}

/** The confirmation after an identity check: it says what was done, and so what is recorded. */
export function SecondAct({
  method,
  keys,
  headingClass,
  onDone,
  onLeave,
  notPassed,
}: SecondActProps) {
  const say = useSay();
  const nameOf = useIdentityName();
  const heading = useRef<HTMLHeadingElement>(null);
  const areOn = keys.useKeysOn();
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  keys.useKeys({ y: onDone, ArrowLeft: onLeave });
  return (
    <>
      <div className="step-body">
        <h2 className={headingClass} ref={heading} tabIndex={-1}>
          {nameOf(method)}
        </h2>
      </div>
      <ul className="signs" role="list">
        <li>
          <button
            type="button"
            className="sign"
            data-answer="confirm"
            aria-keyshortcuts={areOn ? 'Y' : undefined}
            onClick={onDone}
          >
            <keys.Key name="Y" />
            <span>{say(identityDone(method))}</span>
          </button>
        </li>
        <li>
          <NotPassed {...notPassed} />
        </li>
        <li>
          <i className="tail" />
          <button
            type="button"
            className="sign quiet"
            data-answer="another-way"
            aria-keyshortcuts={areOn ? 'ArrowLeft' : undefined}
            onClick={onLeave}
          >
            <keys.Key name="←" />
            <span>
              <Trans>Not yet, or another method</Trans>
            </span>
          </button>
        </li>
      </ul>
    </>
  );
}

function NotPassed({ words, onClick, to }: SecondActProps['notPassed']) {
  const shown = (
    <span>
      {words}
      <small>
        <Trans>Politely refuse and pass the call to security.</Trans>
      </small>
    </span>
  );
  return to === undefined ? (
    <button type="button" className="sign hand" data-answer="refused" onClick={onClick}>
      {shown}
    </button>
  ) : (
    <Link className="sign hand" data-answer="refused" to={to} onClick={onClick}>
      {shown}
    </Link>
  );
}

/**
 * Says that one check is not enough, and what is still missing.
 *
 * @param first the check that was passed already, if one was
 */
export function TwoChecks({ first }: { first: IdentityMethod | undefined }) {
  const nameOf = useIdentityName();
  return (
    <p className="two-checks">
      <span key={first}>
        {first === undefined ? (
          <Trans>Two checks of different kinds are needed here.</Trans>
        ) : (
          <Trans>
            One of two is done: {nameOf(first)}. The second has to be of a different kind.
          </Trans>
        )}
      </span>
    </p>
  );
}
