import { Trans, useLingui } from '@lingui/react/macro';

/** What does not count as proof, when to stop, and what nobody may ask for. */
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
        <ul className="no" role="list">
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
        <ul className="yes" role="list">
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
