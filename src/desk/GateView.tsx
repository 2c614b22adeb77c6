import { Trans, useLingui } from '@lingui/react/macro';
import type { Operation } from '../engine/operation.ts';
import type { IdentityMethod, KnownIdentityCheck } from '../engine/organisation.ts';
import { useOrganisation } from '../organisation/useOrganisation.ts';
import { Link } from '../router/router.tsx';
import { operationGives, operationWords } from './gate.ts';
import { Key } from './Key.tsx';
import { useKeysOn } from './keys.ts';
import { Aloud } from './Script.tsx';

interface GateViewProps {
  operation: Operation;
  onChecked: (method: IdentityMethod) => void;
  onNotChecked: () => void;
  /** Where the caller goes who could not be identified. */
  toSecurity: string;
  /** A check that was recorded before this page was loaded. */
  before: string | undefined;
}

/** A protected operation comes next: who is calling has to be checked first. */
export function GateView({
  operation,
  onChecked,
  onNotChecked,
  toSecurity,
  before,
}: GateViewProps) {
  const { t, i18n } = useLingui();
  const areKeysOn = useKeysOn();
  const { identityChecks } = useOrganisation();
  const name = i18n._(operationWords[operation]);
  const known: Record<KnownIdentityCheck, string> = {
    'call-back': t`I called back the number on record`,
    supervisor: t`The supervisor on record confirmed it`,
    'video-with-id': t`Video, with a photo ID`,
    'in-person': t`In person`,
    'second-authenticator': t`A second authenticator, already theirs`,
  };
  const words = (method: IdentityMethod): string =>
    Object.hasOwn(known, method) ? known[method as KnownIdentityCheck] : method;
  const say = identityChecks.includes('call-back')
    ? t`Before I change anything, I will call you back on the number we have on record. That keeps your account safe.`
    : t`Before I change anything, I have to make sure that it is you. That keeps your account safe.`;
  return (
    <>
      <svg className="gate-mark" viewBox="0 0 28 28" aria-hidden="true">
        <path className="gate-post" d="M14 1v26" />
        <path className="gate-bars" d="M5 10h18M5 18h18" />
      </svg>
      <h1 tabIndex={-1}>
        <Trans>First make sure who is calling</Trans>
      </h1>
      <div className="step-body">
        <p>
          {i18n._(operationGives[operation])}{' '}
          <Trans>That is exactly what an impostor would ask for.</Trans>
        </p>
        {before !== undefined && (
          <p className="asked-again">
            <Trans>
              A check was recorded earlier: {before}. This page was loaded since, so it has to be
              made or confirmed again.
            </Trans>
          </p>
        )}
        <dl className="script">
          <Aloud text={say} />
        </dl>
        <h2 className="how">
          <Trans>How did you check?</Trans>{' '}
          <span className="soft">
            <Trans>Only the way and the result are kept.</Trans>
          </span>
        </h2>
      </div>
      <ul className="signs">
        {identityChecks.map((method, i) => (
          <li key={method}>
            <button
              type="button"
              className="sign"
              data-answer={method}
              aria-keyshortcuts={areKeysOn && i < 9 ? String(i + 1) : undefined}
              onClick={() => onChecked(method)}
            >
              {i < 9 && <Key name={String(i + 1)} />}
              <span>{words(method)}</span>
            </button>
          </li>
        ))}
        <li>
          <i className="tail" />
          <Link
            className="sign hand"
            data-answer="could-not"
            aria-keyshortcuts={areKeysOn ? '0' : undefined}
            to={toSecurity}
            onClick={onNotChecked}
          >
            <Key name="0" />
            <span>
              <Trans>I could not check</Trans>
              <small>
                <Trans>Refuse kindly and hand over to security.</Trans>
              </small>
            </span>
          </Link>
        </li>
      </ul>
      <p className="closed">
        <i className="tail" />
        <span className="sign closed-sign">
          <Trans>{name} opens when a check is recorded</Trans>
        </span>
      </p>
    </>
  );
}

/** What counts for nothing, when to stop, and what nobody may ask for. */
export function GateSide() {
  const { t } = useLingui();
  const no = [t`Date of birth`, t`Employee or national number`, t`Anything one can buy or look up`];
  const stop = [
    t`it is a new factor on a new device, and you cannot call back`,
    t`the caller presses for speed`,
    t`the account is privileged`,
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
