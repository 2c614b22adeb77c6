import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import type { IdentityMethod } from '../engine/organisation.ts';
import { identityDone, identityMethodName } from '../organisation/organisationWords.ts';
import { Link, useNavigate } from '../router/router.tsx';
import type { Call } from './call.ts';
import { DeskContext, useEdit } from './deskContext.ts';
import { Key } from './Key.tsx';
import { useKeys, useKeysOn } from './keys.ts';
import { nowIso } from './time.ts';

interface ActProps {
  call: Call;
  /** Where the caller goes who could not be identified. */
  toSecurity: string;
}

/** The checks that are accepted, and the way for whom none can be made. */
export function Choice({
  call,
  toSecurity,
  offered,
  onChoose,
}: ActProps & {
  offered: readonly IdentityMethod[];
  onChoose: (method: IdentityMethod) => void;
}) {
  const { t, i18n } = useLingui();
  const areKeysOn = useKeysOn();
  const navigate = useNavigate();
  const edit = useEdit(call.case.id);
  const say = (message: MessageDescriptor) => i18n._(message);
  const notChecked = () =>
    edit({ type: 'identity', at: nowIso(), method: t`none possible`, outcome: 'not-possible' });
  useKeys({
    s: () => {
      notChecked();
      void navigate(toSecurity);
    },
  });
  return (
    <>
      <Ask>
        <Trans>How can you check?</Trans>{' '}
        <span className="soft">
          <Trans>Only the method and the result are saved.</Trans>
        </span>
      </Ask>
      <ul className="signs" role="list">
        {offered.map((method) => (
          <li key={method}>
            <button
              type="button"
              className="sign"
              data-answer={method}
              onClick={() => onChoose(method)}
            >
              <span>{identityMethodName(method, say)}</span>
            </button>
          </li>
        ))}
        <li>
          <i className="tail" />
          <Link
            className="sign hand"
            data-answer="could-not"
            aria-keyshortcuts={areKeysOn ? 'S' : undefined}
            to={toSecurity}
            onClick={notChecked}
          >
            <Key name="S" />
            <span>
              <Trans>I couldn’t check</Trans>
              <small>
                <Trans>Politely refuse and pass the call to security.</Trans>
              </small>
            </span>
          </Link>
        </li>
      </ul>
    </>
  );
}

/** The second act: it says what was done, and so what is recorded. */
export function Confirmation({
  call,
  toSecurity,
  method,
  onLeave,
}: ActProps & { method: IdentityMethod; onLeave: () => void }) {
  const { i18n } = useLingui();
  const areKeysOn = useKeysOn();
  const { id } = call.case;
  const { send } = DeskContext.useActorRef();
  const edit = useEdit(id);
  const done = () => {
    send({ type: 'identify', id, at: nowIso(), method });
    onLeave();
  };
  useKeys({ y: done, ArrowLeft: onLeave });
  return (
    <>
      <Ask isNew>{identityMethodName(method, (message) => i18n._(message))}</Ask>
      <ul className="signs" role="list">
        <li>
          <button
            type="button"
            className="sign"
            data-answer="confirm"
            aria-keyshortcuts={areKeysOn ? 'Y' : undefined}
            onClick={done}
          >
            <Key name="Y" />
            <span>{i18n._(identityDone(method))}</span>
          </button>
        </li>
        <li>
          <Link
            className="sign hand"
            data-answer="refused"
            to={toSecurity}
            onClick={() => edit({ type: 'identity', at: nowIso(), method, outcome: 'refused' })}
          >
            <span>
              <Trans>I checked, and it wasn’t them</Trans>
              <small>
                <Trans>Politely refuse and pass the call to security.</Trans>
              </small>
            </span>
          </Link>
        </li>
        <li>
          <i className="tail" />
          <button type="button" className="sign quiet" data-answer="another-way" onClick={onLeave}>
            <Key name="←" />
            <span>
              <Trans>Not yet, or another method</Trans>
            </span>
          </button>
        </li>
      </ul>
    </>
  );
}

/** What is asked; where it is new, the focus goes there, and no key that was meant for before answers. */
function Ask({ isNew = false, children }: { isNew?: boolean; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus({ preventScroll: true });
  }, [isNew]);
  return (
    <div className="step-body">
      <h2 className="how" ref={heading} tabIndex={-1}>
        {children}
      </h2>
    </div>
  );
}
