import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { areOfTwoKinds } from '../engine/identity.ts';
import type { Operation } from '../engine/operation.ts';
import type { IdentityMethod } from '../engine/organisation.ts';
import { identityDone, identityMethodName } from '../organisation/organisationWords.ts';
import { Link, useNavigate } from '../router/router.tsx';
import type { Call } from './call.ts';
import { DeskContext, useEdit } from './deskContext.ts';
import { isUnidentified } from './deskSummary.ts';
import { operationGives, operationWords } from './gate.ts';
import { Key } from './Key.tsx';
import { useKeys, useKeysOn } from './keys.ts';
import { Aloud } from './Script.tsx';
import { PRIVILEGED } from './security.ts';
import { TakeBack } from './TakeBack.tsx';
import { nowIso } from './time.ts';
import type { CallerKnown } from './useIdentity.ts';

interface GateViewProps {
  call: Call;
  known: CallerKnown;
  operation: Operation;
  /** Whether the step behind it is still to be opened. */
  isClosed: boolean;
  /** Where the caller goes who could not be identified. */
  toSecurity: string;
  /** The step behind it. */
  onward: string;
}

/** A protected operation comes next: who is calling has to be checked first. */
export function GateView(props: GateViewProps) {
  const { call, known, operation, isClosed, onward } = props;
  const { i18n } = useLingui();
  const name = i18n._(operationWords[operation]);
  return (
    <>
      <svg className="gate-mark" viewBox="0 0 28 28" aria-hidden="true">
        <path className="gate-post" d="M14 1v26" />
        <path className="gate-bars" d="M5 10h18M5 18h18" />
      </svg>
      <h1 tabIndex={-1}>
        <Trans>First confirm who is calling</Trans>
      </h1>
      {!isClosed ? (
        <Passed call={call} known={known} onward={onward} name={name} />
      ) : isUnidentified(call) ? (
        <Failed {...props} />
      ) : (
        <Checks {...props} />
      )}
      {isClosed && (
        <p className="closed">
          <i className="tail" />
          <span className="sign closed-sign">
            <Trans>{name} is unlocked once you record a check</Trans>
          </span>
        </p>
      )}
    </>
  );
}

/** The checks that were passed, looked at again. */
function Passed({
  call,
  known,
  onward,
  name,
}: Pick<GateViewProps, 'call' | 'known' | 'onward'> & { name: string }) {
  const { i18n } = useLingui();
  return (
    <>
      <div className="step-body">
        <p>
          <Trans>The caller was checked:</Trans>{' '}
          <b>
            {known.methods
              .map((method) => identityMethodName(method, (message) => i18n._(message)))
              .join('; ')}
          </b>
        </p>
      </div>
      <ul className="signs">
        <li>
          <Link className="sign" data-answer="go-on" to={onward}>
            <span>
              <Trans>Go on to: {name}</Trans>
            </span>
          </Link>
        </li>
        <li>
          <i className="tail" />
          <TakeBack call={call} className="sign quiet" />
        </li>
      </ul>
    </>
  );
}

/** The caller could not be identified: that holds until somebody says that it was not so. */
function Failed({ call, toSecurity }: GateViewProps) {
  return (
    <>
      <div className="step-body">
        <p>
          <span key={call.case.identityCheck?.outcome}>
            {call.case.identityCheck?.outcome === 'refused' ? (
              <Trans>You recorded that the check failed. Security takes over.</Trans>
            ) : (
              <Trans>You recorded that you could not check. Security takes over.</Trans>
            )}
          </span>
        </p>
      </div>
      <ul className="signs">
        <li>
          <Link className="sign hand" data-answer="security" to={toSecurity}>
            <span>
              <Trans>Hand over to security</Trans>
            </span>
          </Link>
        </li>
        <li>
          <i className="tail" />
          <TakeBack call={call} className="sign quiet" />
        </li>
      </ul>
    </>
  );
}

/** How the caller can be checked. A check that is chosen is recorded by a second act, which names it. */
function Checks(props: GateViewProps) {
  const { call, known, operation } = props;
  const { t, i18n } = useLingui();
  const { accepted, methods } = known;
  const [chosen, setChosen] = useState<IdentityMethod>();
  const isPrivileged = call.noticed.includes(PRIVILEGED);
  const needed = accepted.needed(operation, isPrivileged);
  const [first] = methods;
  const offered =
    first === undefined
      ? accepted.methods
      : accepted.methods.filter((method) => areOfTwoKinds(first, method));
  const say = accepted.methods.includes('call-back')
    ? t`Before I change anything, I will call you back on the number we have on record. That keeps your account safe.`
    : t`Before I change anything, I have to make sure that it is you. That keeps your account safe.`;
  return (
    <>
      <div className="step-body">
        <p>
          {i18n._(operationGives[operation])}{' '}
          <Trans>That is exactly what an impostor would ask for.</Trans>
        </p>
        <Doubt call={call} known={known} />
        <dl className="script">
          <Aloud text={say} />
        </dl>
        {accepted.isForPrivileged && <Privileged call={call} isPrivileged={isPrivileged} />}
        {needed > 1 && (
          <p className="two-checks">
            <span key={first}>
              {first === undefined ? (
                <Trans>Two checks of different kinds are needed here.</Trans>
              ) : (
                <Trans>
                  One of two is made: {identityMethodName(first, (message) => i18n._(message))}. The
                  second has to be of another kind.
                </Trans>
              )}
            </span>
          </p>
        )}
      </div>
      {chosen === undefined ? (
        <Choice {...props} offered={offered} onChoose={setChosen} />
      ) : (
        <Confirmation {...props} method={chosen} onLeave={() => setChosen(undefined)} />
      )}
    </>
  );
}

/** Why less is offered than there may be, and what was recorded before this page was loaded. */
function Doubt({ call, known: { accepted, methods } }: Pick<GateViewProps, 'call' | 'known'>) {
  const { i18n } = useLingui();
  const check = call.case.identityCheck;
  const earlier = check && identityMethodName(check.method, (message) => i18n._(message));
  return (
    <>
      {accepted.doubt !== undefined && (
        <p className="asked-again" role="status" data-doubt={accepted.doubt}>
          <span key={accepted.doubt}>
            {accepted.doubt === 'waiting' ? (
              <Trans>Reading which checks your organisation accepts…</Trans>
            ) : accepted.doubt === 'unread' ? (
              <Trans>
                Which checks your organisation accepts could not be read, so none can be recorded.
              </Trans>
            ) : (
              <Trans>
                Something in your organisation’s file about identity checks is wrong. Only what is
                certain is offered here.
              </Trans>
            )}
          </span>
        </p>
      )}
      {check?.outcome === 'confirmed' && methods.length === 0 && (
        <p className="asked-again">
          <Trans>
            A check was recorded earlier: {earlier}. It has to be made again: it counts for one call
            in one window, until the call ends or has been on hold for half an hour.
          </Trans>
        </p>
      )}
    </>
  );
}

function Privileged({ call, isPrivileged }: { call: Call; isPrivileged: boolean }) {
  const edit = useEdit(call.case.id);
  return (
    <p>
      <label>
        <input
          type="checkbox"
          checked={isPrivileged}
          onChange={(event) =>
            edit({ type: 'noticed', place: PRIVILEGED, isSo: event.currentTarget.checked })
          }
        />{' '}
        <Trans>The account is privileged.</Trans>
      </label>
    </p>
  );
}

/** The checks that are accepted, and the way for whom none can be made. */
function Choice({
  call,
  toSecurity,
  offered,
  onChoose,
}: GateViewProps & {
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
      <ul className="signs">
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
              <Trans>I could not check</Trans>
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
function Confirmation({
  call,
  toSecurity,
  method,
  onLeave,
}: GateViewProps & { method: IdentityMethod; onLeave: () => void }) {
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
      <ul className="signs">
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
              <Trans>I did, and it was not them</Trans>
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
              <Trans>Not yet, or another way</Trans>
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

/** What counts for nothing, when to stop, and what nobody may ask for. */
export function GateSide({ isForPrivileged }: { isForPrivileged: boolean }) {
  const { t } = useLingui();
  const no = [
    t`Date of birth`,
    t`Employee or national number`,
    t`Anything that can be bought or looked up`,
  ];
  const stop = [
    t`it involves a new factor on a new device and you cannot call back`,
    t`the caller is rushing you`,
    ...(isForPrivileged ? [] : [t`the account is privileged`]),
  ];
  return (
    <>
      <section>
        <h2>
          <Trans>Does not count</Trans>
        </h2>
        <ul className="no">
          {no.map((one) => (
            <li key={one}>
              <svg className="x" viewBox="0 0 16 16" aria-hidden="true">
                <path className="gate-no" d="M3 8h10" />
              </svg>
              {one}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>
          <Trans>Hand over to security when</Trans>
        </h2>
        <ul className="yes">
          {stop.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>
          <Trans>Never ask for</Trans>
        </h2>
        <p className="small">
          <Trans>
            A one-time code, seed, QR image, recovery code or password. If it is offered, don’t
            write it down. Never lead a caller to a remote-access tool.
          </Trans>
        </p>
      </section>
    </>
  );
}
