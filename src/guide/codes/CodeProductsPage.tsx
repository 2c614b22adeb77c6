import { Trans, useLingui } from '@lingui/react/macro';
import { allCodesWords } from '../../content/allCodes.ts';
import { coded } from '../../content/products.ts';
import { isInUse } from '../../engine/organisation.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';
import { Link } from '../../router/router.tsx';
import { GuideRoomPage } from '../GuideRoomPage.tsx';

/** For people who do not know which list is the right one. */
export function CodeProductsPage() {
  const { t } = useLingui();
  const heading = t`Which code do you have?`;
  const organisation = useOrganisation();
  const used = coded.filter(({ id }) => isInUse(organisation, id));
  // If none is in use, people who still come here have been given the link.
  const shown = used.length > 0 ? used : coded;
  return (
    <GuideRoomPage title={t`Status codes and result codes`} className="codepage">
      <div className="plate">
        <h1 tabIndex={-1}>{heading}</h1>
      </div>
      <ul className="signs bare of-products" role="list">
        {shown.map((product) => (
          <li key={product.id}>
            <Link className="sign" to={`/codes/${product.codes.path}`}>
              <span>
                {allCodesWords(product.codes)}
                <small>{product.codes.about}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="soft">
        <Trans>
          A number in brackets in an app on a phone is neither of these. Look for its guide under
          “OneSpan app”.
        </Trans>{' '}
        <Link to="/">
          <Trans>See all guides</Trans>
        </Link>
      </p>
    </GuideRoomPage>
  );
}
