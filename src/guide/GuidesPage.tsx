import { Trans, useLingui } from '@lingui/react/macro';
import { products } from '../../flows/products.ts';
import { useGuides } from '../content/guideList.ts';
import { isListed } from '../content/products.ts';
import { useOwnWords } from '../organisation/wordsContext.ts';
import { GuideLinks, GuideList } from './GuideList.tsx';
import { GuideRoomPage } from './GuideRoomPage.tsx';

/**
 * All guides, however many there are: other pages list only the first ones of each product.
 *
 * @param product restricts the list to the guides of this product, if it has any
 */
export function GuidesPage({ product }: { product?: string | undefined }) {
  const { t } = useLingui();
  const own = useOwnWords();
  const guides = useGuides();
  const ofProduct = guides.filter((guide) => guide.product === product);
  const isOfProduct = ofProduct.length > 0;
  const name = own(products.find(({ id }) => id === product)?.name ?? '');
  const heading = isOfProduct ? t`Guides for ${name}` : t`All guides`;
  return (
    <GuideRoomPage title={heading} className="home">
      <section className="hero small">
        <h1 tabIndex={-1}>{heading}</h1>
      </section>
      <section className="happens" aria-labelledby="begin">
        <h2 id="begin">
          <Trans>Where to begin</Trans>
        </h2>
        <GuideLinks guides={guides.filter(({ product }) => !isListed(product))} />
      </section>
      <GuideList guides={isOfProduct ? ofProduct : guides} heading={t`Start from what you use`} />
    </GuideRoomPage>
  );
}
