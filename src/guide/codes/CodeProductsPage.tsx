import { counts } from 'virtual:codes';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '../../router/router.tsx';
import { Page } from '../../ui/Page.tsx';
import { allCodesWords } from './codeWords.ts';

/** Where one is not sure which list is the right one. */
export function CodeProductsPage() {
  const { t, i18n } = useLingui();
  const heading = t`Which code do you have?`;
  return (
    <Page title={t`Status codes and result codes`} className="codepage">
      <div className="plate">
        <h1 tabIndex={-1}>{heading}</h1>
      </div>
      <ul className="signs bare of-products">
        <li>
          <Link className="sign" to="/codes/onespan">
            <span>
              {i18n._(allCodesWords('onespan', counts.onespan))}
              <small>
                <Trans>
                  OneSpan Authentication Server: numbers such as 1007, names such as STAT_LOCKED.
                </Trans>
              </small>
            </span>
          </Link>
        </li>
        <li>
          <Link className="sign" to="/codes/azure">
            <span>
              {i18n._(allCodesWords('azure', counts.azure))}
              <small>
                <Trans>Azure Multi-Factor: numbers in the logs of Netop Remote Control.</Trans>
              </small>
            </span>
          </Link>
        </li>
      </ul>
      <p className="soft">
        <Trans>
          A number in brackets in an app on a phone is neither of them. Look for its guide under
          “OneSpan app”.
        </Trans>{' '}
        <Link to="/">
          <Trans>See all guides</Trans>
        </Link>
      </p>
    </Page>
  );
}
