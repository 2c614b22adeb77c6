import { type ReactNode, useId } from 'react';
import { products } from '../../flows/products.ts';
import { allCodesWords } from '../content/allCodes.ts';
import type { Guides } from '../content/guideList.ts';
import { isListed } from '../content/products.ts';
import { guideAddress } from '../engine/address.ts';
import { langOf } from '../language/others.ts';
import { useOwnWords } from '../organisation/wordsContext.ts';
import { Link } from '../router/router.tsx';
import { FoldIcon } from '../ui/icons.tsx';

const listed = products.filter(({ id }) => isListed(id));

interface GuideListProps {
  guides: Guides;
  heading: string;
}

/** The guides, grouped by the product that a person uses. */
export function GuideList({ guides, heading }: GuideListProps) {
  const id = useId();
  const own = useOwnWords();
  const shown = listed.filter(({ id: product }) => guides.some((one) => one.product === product));
  return (
    <section className="lines" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div className={`bus lines-${shown.length}`}>
        {shown.map(({ id: product, name, about, codes }, i) => {
          const ofIt = guides.filter((guide) => guide.product === product);
          return (
            <details key={product} className="line fold" open={i === 0}>
              <summary>
                <b>{own(name)}</b>
                <span className="soft small" lang={langOf(about)}>
                  {own(about)}
                </span>
                <FoldIcon />
              </summary>
              <GuideLinks guides={ofIt}>
                {codes && (
                  <li className="more">
                    <Link to={`/codes/${codes.path}`}>{allCodesWords(codes)}</Link>
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

/** Links to some guides, and other items of the list. */
export function GuideLinks({ guides, children }: { guides: Guides; children?: ReactNode }) {
  const own = useOwnWords();
  return (
    <ul className="guide-links" role="list">
      {guides.map(({ id, title }) => (
        <li key={id}>
          <Link to={guideAddress({ flow: id, answers: [] })} lang={langOf(title)}>
            {own(title)}
          </Link>
        </li>
      ))}
      {children}
    </ul>
  );
}
