import { counts } from 'virtual:codes';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import type { Guides, Listed } from '../content/guideList.ts';
import { guideAddress } from '../engine/address.ts';
import type { Product } from '../engine/step.ts';
import { Link } from '../router/router.tsx';
import { Turn } from '../ui/marks.tsx';

interface GuideListProps {
  guides: Guides;
  /** How many guides each product has, where some are left out. */
  counts?: Listed['counts'];
  heading: string;
}

/** The guides, by the product that a person uses. */
export function GuideList({ guides, counts: all, heading }: GuideListProps) {
  const { t } = useLingui();
  const id = useId();
  const products: Record<Product, { name: string; about: string }> = {
    entrust: { name: t`Entrust`, about: t`Entrust ST, Google Authenticator, hard token` },
    'onespan-app': { name: t`OneSpan app`, about: t`Mobile Authenticator Studio` },
    'onespan-server': {
      name: t`OneSpan server`,
      about: t`Status codes, for those who see a number`,
    },
    'azure-mfa': { name: t`Azure MFA`, about: t`Result codes, for those who read the logs` },
  };
  return (
    <section className="lines" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div className="bus">
        {(Object.keys(products) as Product[]).map((product, i) => {
          const { name, about } = products[product];
          const own = guides.filter((guide) => guide.product === product);
          return own.length === 0 ? null : (
            <details key={product} className="line fold" open={i === 0}>
              <summary>
                <h3>{name}</h3>
                <span className="soft small">{about}</span>
                <Turn />
              </summary>
              <GuideLinks guides={own}>
                {all !== undefined && own.length < all[product] && (
                  <li className="more">
                    <Link to="/guides">
                      <Trans>All {all[product]} guides</Trans>
                    </Link>
                  </li>
                )}
                {product === 'onespan-server' && (
                  <li className="more">
                    <Link to="/codes/onespan">
                      <Trans>All {counts.onespan} status codes</Trans>
                    </Link>
                  </li>
                )}
                {product === 'azure-mfa' && (
                  <li className="more">
                    <Link to="/codes/azure">
                      <Trans>All {counts.azure} result codes</Trans>
                    </Link>
                  </li>
                )}
              </GuideLinks>
            </details>
          );
        })}
      </div>
    </section>
  );
}

/** Links to some guides, and what else belongs into the list. */
export function GuideLinks({ guides, children }: { guides: Guides; children?: ReactNode }) {
  return (
    <ul className="guide-links">
      {guides.map(({ id, title }) => (
        <li key={id}>
          <Link to={guideAddress({ flow: id, answers: [] })}>{title}</Link>
        </li>
      ))}
      {children}
    </ul>
  );
}
