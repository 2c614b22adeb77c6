import { Trans, useLingui } from '@lingui/react/macro';
import { allCodesWords } from '../../content/allCodes.ts';
import { useOtherCodeLists } from '../../content/codeLists.ts';
import { findCode } from '../../engine/codePages.ts';
import { isInUse } from '../../engine/organisation.ts';
import type { CodedProduct } from '../../engine/product.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';
import { Link } from '../../router/router.tsx';
import { GuideRoomPage } from '../GuideRoomPage.tsx';
import { LogsOnly } from './LogsOnly.tsx';

interface UnknownCodePageProps {
  product: CodedProduct;
  /** The number of codes of the product. */
  count: number;
  /** The code in the address. */
  code: string;
}

/**
 * Nothing is documented under this number or name. Neighbouring codes mean something else and are not
 * offered.
 */
export function UnknownCodePage({ product, count, code }: UnknownCodePageProps) {
  const { t } = useLingui();
  const organisation = useOrganisation();
  const elsewhere = useOtherCodeLists(product).flatMap(({ other, codes }) => {
    const found = isInUse(organisation, other.id) ? findCode(codes, code) : undefined;
    return found === undefined ? [] : [{ ...found, says: other.codes.asOne }];
  });
  const shown = code.length > 40 ? `${code.slice(0, 40)}…` : code;
  const heading = t`${shown} is not in our documents`;
  const kind = product.codes.heading;
  return (
    <GuideRoomPage title={`${heading}: ${kind}`} className="codepage">
      <header className="plate" data-kind="unknown-code">
        <p className="soft">{kind}</p>
        <h1 tabIndex={-1}>{heading}</h1>
      </header>
      <div className="cols">
        <div className="main">
          <p className="lead">
            {/* Not by Trans: it would interpret HTML in what somebody typed. */}
            {t`None of the ${count} codes in the list is ${shown}. Similar codes mean something else, so we don’t suggest any.`}
          </p>
          {elsewhere.map(({ says, code: other, number }) => (
            <p key={other.address}>
              <span>{says.replace('{code}', () => shown)}</span>{' '}
              <Link to={other.address}>
                <b className="code">{number ?? other.key}</b> {other.title}
              </Link>
            </p>
          ))}
          {product.codes.inLogs && <LogsOnly />}
          <h2>
            <Trans>What you can do</Trans>
          </h2>
          <ol className="steps" role="list">
            {product.codes.unknown.map((step) => (
              <li key={step}>
                <p>{step}</p>
              </li>
            ))}
          </ol>
          <Instead product={product} />
        </div>
      </div>
    </GuideRoomPage>
  );
}

/** Where else a code, or its meaning, can be looked up. */
function Instead({ product }: Pick<UnknownCodePageProps, 'product'>) {
  const hasOther = Object.values(product.codes.words ?? {}).includes('other');
  return (
    <ul className="signs bare" role="list">
      <li>
        <Link className="sign" to={`/codes/${product.codes.path}`}>
          <span>{allCodesWords(product.codes)}</span>
        </Link>
      </li>
      {hasOther && (
        <li>
          <Link className="sign" to={`/codes/${product.codes.path}/other`}>
            <span>
              <Trans>A code that is not in the list</Trans>
              <small>
                <Trans>What the document says about it, and its guide.</Trans>
              </small>
            </span>
          </Link>
        </li>
      )}
      <li>
        <Link className="sign quiet" to="/">
          <span>
            <Trans>Look for something else</Trans>
            <small>
              <Trans>By what you see, or by what you use.</Trans>
            </small>
          </span>
        </Link>
      </li>
    </ul>
  );
}
