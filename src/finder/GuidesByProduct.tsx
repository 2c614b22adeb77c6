import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { byProduct } from '../content/byProduct.ts';
import type { Guides } from '../content/guideList.ts';

interface GuidesByProductProps {
  /** The class of the section: the room's layout. */
  className: string;
  guides: Guides;
  /** @returns what chooses a guide */
  choice: (guide: Guides[number]) => ReactNode;
}

/** All guides, grouped by product, for people who find none by searching. */
export function GuidesByProduct({ className, guides, choice }: GuidesByProductProps) {
  return (
    <section className={className}>
      <h2>
        <Trans>Or choose a guide</Trans>
      </h2>
      {byProduct(guides).map((product) => (
        <details key={product.id}>
          <summary>{product.name}</summary>
          <ul role="list">
            {product.guides.map((guide) => (
              <li key={guide.id}>{choice(guide)}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
