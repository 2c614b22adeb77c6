import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { products } from '../../flows/products.ts';
import type { Guides } from '../content/guideList.ts';

interface GuidesByProductProps {
  /** The class of the section: the room's layout. */
  className: string;
  guides: Guides;
  /** @returns what chooses a guide */
  choice: (guide: Guides[number]) => ReactNode;
}

/** All guides under the products that they are about, for whoever finds none by words. */
export function GuidesByProduct({ className, guides, choice }: GuidesByProductProps) {
  return (
    <section className={className}>
      <h2>
        <Trans>Or choose a guide</Trans>
      </h2>
      {products.map(({ id, name }) => {
        const own = guides.filter(({ product }) => product === id);
        return own.length === 0 ? null : (
          <details key={id}>
            <summary>{name}</summary>
            <ul role="list">
              {own.map((guide) => (
                <li key={guide.id}>{choice(guide)}</li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
