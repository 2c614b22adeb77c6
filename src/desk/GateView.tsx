import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { Call } from '../engine/call.ts';
import { stillOffered } from '../engine/identity.ts';
import type { Operation } from '../engine/operation.ts';
import type { IdentityMethod } from '../engine/organisation.ts';
import { operationWords } from '../engine/summary/summaryWords.ts';
import { TwoChecks } from '../organisation/SecondAct.tsx';
import { useIdentityName } from '../organisation/useIdentityName.ts';
import { Link } from '../router/router.tsx';
import { Aloud } from '../steps/voices.tsx';
import { useEdit } from './deskContext.ts';
import { isUnidentified } from './deskSummary.ts';
import { CheckChoice, Confirmation } from './GateActs.tsx';
import { operationGives } from './gate.ts';
import { PRIVILEGED } from './security.ts';
import { TakeBack } from './TakeBack.tsx';
import { isCheckedElsewhere } from './takeOver.ts';
import type { CallerKnown } from './useIdentity.ts';

interface GateViewProps {
  call: Call;
  known: CallerKnown;
  operation: Operation;
  /** Whether the step behind the check is still closed. */
  isClosed: boolean;
  /** Where to take a caller who could not be identified. */
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

/** The passed checks, viewed again. */
function Passed({
  call,
  known,
  onward,
  name,
}: Pick<GateViewProps, 'call' | 'known' | 'onward'> & { name: string }) {
  const nameOf = useIdentityName();
  return (
    <>
      <div className="step-body">
        <p>
          <Trans>The caller was checked:</Trans> <b>{known.methods.map(nameOf).join('; ')}</b>
        </p>
      </div>
      <OrTakeBack call={call}>
        <Link className="sign" data-answer="go-on" to={onward}>
          <span>
            <Trans>Go on to: {name}</Trans>
          </span>
        </Link>
      </OrTakeBack>
    </>
  );
}

/** The caller could not be identified: that holds until it is taken back as a mistake. */
function Failed({ call, toSecurity }: GateViewProps) {
  return (
    <>
      <div className="step-body">
        <p>
          <span key={call.case.identityCheck?.outcome}>
            {call.case.identityCheck?.outcome === 'refused' ? (
              <Trans>You recorded that the check failed. Security will take over.</Trans>
            ) : (
              <Trans>You recorded that you couldn’t check. Security will take over.</Trans>
            )}
          </span>
        </p>
      </div>
      <OrTakeBack call={call}>
        <Link className="sign hand" data-answer="security" to={toSecurity}>
          <span>
            <Trans>Hand over to security</Trans>
          </span>
        </Link>
      </OrTakeBack>
    </>
  );
}

/** The way on after a check, or taking it back. */
function OrTakeBack({ call, children }: { call: Call; children: ReactNode }) {
  return (
    <ul className="signs" role="list">
      <li>{children}</li>
      <li>
        <i className="tail" />
        <TakeBack call={call} className="sign quiet" />
      </li>
    </ul>
  );
}

/** The possible checks. A chosen check is recorded by a second act, which names it. */
function Checks(props: GateViewProps) {
  const { call, known, operation } = props;
  const { t, i18n } = useLingui();
  const { accepted, methods } = known;
  const [chosen, setChosen] = useState<IdentityMethod>();
  const isPrivileged = call.noticed.includes(PRIVILEGED);
  const needed = accepted.needed(operation, isPrivileged);
  const [first] = methods;
  const offered = stillOffered(accepted.methods, first);
  const say = accepted.methods.includes('call-back')
    ? t`Before I change anything, I’ll call you back on the number we have on record. That keeps your account safe.`
    : t`Before I change anything, I need to make sure it’s you. That keeps your account safe.`;
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
        {needed > 1 && <TwoChecks first={first} />}
      </div>
      {chosen === undefined ? (
        <CheckChoice {...props} offered={offered} onChoose={setChosen} />
      ) : (
        <Confirmation {...props} method={chosen} onLeave={() => setChosen(undefined)} />
      )}
    </>
  );
}

/** Why fewer checks are offered than possible, and what was recorded before this page was loaded. */
function Doubt({ call, known: { accepted, methods } }: Pick<GateViewProps, 'call' | 'known'>) {
  const nameOf = useIdentityName();
  const check = call.case.identityCheck;
  const isElsewhere = isCheckedElsewhere(call);
  const earlier = check && nameOf(check.method);
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
          <span key={String(isElsewhere)}>
            {isElsewhere ? (
              <Trans>A check was recorded before you took over: {earlier}.</Trans>
            ) : (
              <Trans>A check was recorded earlier: {earlier}.</Trans>
            )}
          </span>{' '}
          <Trans>
            You have to do it again: it counts for one call in one window, until the call ends or
            has been on hold for half an hour.
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
