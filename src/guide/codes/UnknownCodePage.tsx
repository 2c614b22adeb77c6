import { Trans, useLingui } from '@lingui/react/macro';
import { otherProduct, useCodeList } from '../../content/codes.ts';
import { type CodeProduct, findCode } from '../../engine/codePages.ts';
import { Link } from '../../router/router.tsx';
import { Page } from '../../ui/Page.tsx';
import { allCodesWords, kindWords } from './codeWords.ts';
import { LogsOnly } from './LogsOnly.tsx';

interface UnknownCodePageProps {
  product: CodeProduct;
  /** How many codes the product has. */
  count: number;
  /** What the address says. */
  code: string;
}

/**
 * Nothing is documented under this number or name. What stands before and after it means something
 * else and is not offered.
 */
export function UnknownCodePage({ product, count, code }: UnknownCodePageProps) {
  const { t, i18n } = useLingui();
  const other = otherProduct(product);
  const elsewhere = findCode(useCodeList(other).codes, code);
  const shown = code.length > 40 ? `${code.slice(0, 40)}…` : code;
  const heading = t`${shown} is not documented`;
  const kind = i18n._(kindWords[product]);
  return (
    <Page title={`${heading}: ${kind}`} className="codepage">
      <header className="plate" data-kind="unknown-code">
        <p className="soft">{kind}</p>
        <h1 tabIndex={-1}>{heading}</h1>
      </header>
      <div className="cols">
        <div className="main">
          <p className="lead">
            <Trans>
              None of the {count} codes in the list is {shown}. Codes that look like it mean
              something else, so none of them is offered here.
            </Trans>
          </p>
          {elsewhere && (
            <p>
              {other === 'azure' ? (
                <Trans>{shown} is an Azure result code:</Trans>
              ) : (
                <Trans>{shown} is a OneSpan status code:</Trans>
              )}{' '}
              <Link to={elsewhere.code.address}>
                <b className="code">{elsewhere.number ?? elsewhere.code.key}</b>{' '}
                {elsewhere.code.title}
              </Link>
            </p>
          )}
          {product === 'azure' && <LogsOnly />}
          <h2>
            <Trans>What you can do</Trans>
          </h2>
          <ol className="steps">
            <li>
              <p>
                {product === 'onespan' ? (
                  <Trans>
                    Read the whole number or name once more. A minus in front of it belongs to it.
                  </Trans>
                ) : (
                  <Trans>Read the number in the log once more.</Trans>
                )}
              </p>
            </li>
            <li>
              <p>
                {product === 'onespan' ? (
                  <Trans>
                    If it is right, give it to your administrator, with the message beside it, the
                    time, and what you were doing.
                  </Trans>
                ) : (
                  <Trans>
                    If it is right, the document sends you to the Impero support team. Give them the
                    code.
                  </Trans>
                )}
              </p>
            </li>
          </ol>
          <ul className="signs bare">
            <li>
              <Link className="sign" to={`/codes/${product}`}>
                <span>{i18n._(allCodesWords(product, count))}</span>
              </Link>
            </li>
            {product === 'azure' && (
              <li>
                <Link className="sign" to="/codes/azure/other">
                  <span>
                    <Trans>A code that is not in the list</Trans>
                    <small>
                      <Trans>What is documented for it, and its guide.</Trans>
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
        </div>
      </div>
    </Page>
  );
}
