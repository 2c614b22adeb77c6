import { Trans, useLingui } from '@lingui/react/macro';
import { products } from '../../flows/products.ts';
import { useGuides } from '../content/guideList.ts';
import { inUse } from '../engine/organisation.ts';
import { useOrganisation } from '../organisation/useOrganisation.ts';
import { Link, useNavigate } from '../router/router.tsx';
import { callAddress } from './address.ts';
import { Notes, Reference } from './CallSide.tsx';
import type { Call } from './call.ts';
import { useEdit } from './deskContext.ts';
import { Find } from './Find.tsx';
import { Key } from './Key.tsx';
import { useKeys } from './keys.ts';
import { nowIso } from './time.ts';
import { useChoose } from './useChoose.tsx';

/** A call that has just begun: what is it about? */
export function PickPage({ call, missing }: { call: Call; missing?: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const guides = inUse(useOrganisation(), useGuides());
  const { choose, said } = useChoose(call);
  const { id } = call.case;
  const edit = useEdit(id);
  const hold = () =>
    edit({ type: 'phase', at: nowIso(), to: call.phase === 'talking' ? 'held' : 'talking' });
  const end = () => {
    edit({ type: 'phase', at: nowIso(), to: 'ended' });
    void navigate('/desk');
  };
  useKeys({ h: hold, x: end });
  const heading = t`What is the call about?`;
  const reference = call.case.reference ?? t`Call`;
  return (
    <main id="step" className="walk desk pick">
      <title>{`${reference}: ${heading} | ${t`Desk`}`}</title>
      <div className="rail timed" />
      <article className="step first ends" data-kind="pick">
        {missing !== undefined && (
          <p className="desk-notice">
            <Trans>There is no guide “{missing}” in this version. Choose one that fits.</Trans>
          </p>
        )}
        <h1>{heading}</h1>
        <div className="step-body">
          <dl className="script">
            <div className="say">
              <dt>
                <Trans>Say</Trans>
              </dt>
              <dd>
                <Trans>
                  “What happens, and what do you see on the screen? Please leave out any code or
                  number from your authenticator.”
                </Trans>
              </dd>
            </div>
          </dl>
          <Find
            className="pick-find"
            label={t`What they say, the message, a code, their case code or link`}
            calls={none}
            onChoose={choose}
            isFirst
          />
          {said}
          <section className="pick-guides">
            <h2>
              <Trans>Or choose a guide</Trans>
            </h2>
            {products.map(({ id: product, name }) => {
              const own = guides.filter((guide) => guide.product === product);
              return own.length === 0 ? null : (
                <details key={product}>
                  <summary>{name}</summary>
                  <ul>
                    {own.map(({ id: flow, title }) => (
                      <li key={flow}>
                        <Link to={callAddress(id, { flow, answers: [] })} replace>
                          {title}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </details>
              );
            })}
          </section>
          <p className="keys">
            <button type="button" className="key-tool" onClick={hold}>
              <Key name="H" />
              <span>{call.phase === 'talking' ? t`Hold` : t`Resume call`}</span>
            </button>
            <button type="button" className="key-tool" onClick={end}>
              <Key name="X" />
              <Trans>End the call</Trans>
            </button>
          </p>
        </div>
      </article>
      <aside className="side" aria-label={t`This call`}>
        <Notes call={call} />
        <Reference call={call} />
      </aside>
    </main>
  );
}

const none: readonly Call[] = [];
