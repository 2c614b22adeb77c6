import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, memo, useDeferredValue, useId, useRef, useState } from 'react';
import { otherProducts, useCodeList } from '../../content/codeLists.ts';
import { looksLikeOneTimeCode } from '../../engine/answer.ts';
import { type CodeContent, filterCodes } from '../../engine/codePages.ts';
import type { CodedProduct } from '../../engine/product.ts';
import { useTypedEarly } from '../../finder/useTypedEarly.ts';
import { hrefOf, Link, useLocation, useNavigate } from '../../router/router.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';
import { GuideRoomPage } from '../GuideRoomPage.tsx';
import { calmWords, largeCode } from './codeWords.ts';
import { LogsOnly } from './LogsOnly.tsx';
import { StatusName } from './WithNames.tsx';

/** Every code of a product, in the order of its document. */
export function CodeListPage({ product }: { product: CodedProduct }) {
  const { codes } = useCodeList(product);
  const filter = new URLSearchParams(useLocation().search).get('filter') ?? '';
  const heading = product.codes.list;
  return (
    <GuideRoomPage title={heading} className="codepage">
      <header className="plate">
        <p className="soft">{product.codes.heading}</p>
        <h1 tabIndex={-1}>{heading}</h1>
      </header>
      {product.codes.inLogs && <LogsOnly />}
      <FilteredList key={filter} product={product} codes={codes} filter={filter} />
      <p className="near-codes">
        {otherProducts(product).map(({ id, codes: other }) => (
          <Link key={id} to={`/codes/${other.path}`}>
            {other.list}
          </Link>
        ))}
      </p>
    </GuideRoomPage>
  );
}

interface FilteredListProps {
  product: CodedProduct;
  codes: readonly CodeContent[];
  /** The filter in the address; typing continues from it. */
  filter: string;
}

/** Without JavaScript the form asks the server; with it, the list is filtered at each keystroke. */
function FilteredList({ product, codes, filter }: FilteredListProps) {
  const { t } = useLingui();
  const id = useId();
  const action = hrefOf(`/codes/${product.codes.path}`);
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(filter);
  useTypedEarly(field, filter, setTyped);
  // The field never waits for the list.
  const shown = filterCodes(codes, useDeferredValue(typed));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // What may be a one-time code is in no list, and must not get into an address.
    const isKept = typed.trim() !== '' && !looksLikeOneTimeCode(typed);
    const search = isKept ? `?${new URLSearchParams({ filter: typed.trim() })}` : '';
    void navigate(`/codes/${product.codes.path}${search}`);
  };
  return (
    <>
      <search>
        <form className="filter" method="get" action={action} onSubmit={submit}>
          <label htmlFor={id}>
            <Trans>Filter by number, name or word</Trans>
          </label>
          <div className="filter-row">
            <input
              ref={field}
              id={id}
              name="filter"
              type="search"
              className="field"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
            />
            <button type="submit" className="tool">
              <Trans>Filter</Trans>
            </button>
            <PrintButton />
          </div>
        </form>
      </search>
      <Counted shown={shown} count={codes.length} />
      <ul className="code-list" role="list" aria-label={t`Codes`}>
        {shown.map((code) => (
          <Row key={code.key} product={product} code={code} />
        ))}
      </ul>
    </>
  );
}

/** How many codes of the list are shown. */
function Counted({ shown, count }: { shown: readonly CodeContent[]; count: number }) {
  return (
    <>
      <p className="list-count" role="status">
        <span key={shown.length}>
          {shown.length === count ? (
            <Trans>{count} codes</Trans>
          ) : (
            <Trans>
              {shown.length} of {count} codes
            </Trans>
          )}
        </span>
      </p>
      {shown.length === 0 && (
        <p>
          <Trans>
            No code in this list has that number, name or word. A code that isn’t in the list isn’t
            in our documents.
          </Trans>
        </p>
      )}
    </>
  );
}

/** A code in one line; memoised, so that typing renders only what changes. */
const Row = memo(function Row({ product, code }: { product: CodedProduct; code: CodeContent }) {
  const { i18n } = useLingui();
  const { key, address, title, names, errorTexts, nature } = code;
  const calm = calmWords[nature];
  return (
    <li>
      <Link to={address}>
        <b className="code">{largeCode(key, i18n)}</b>{' '}
        <span className="of-title">
          {title}
          {calm && <small> ({i18n._(calm)})</small>}
        </span>{' '}
        <span className="code of-names">
          {(product.codes.inLogs ? errorTexts : names).map((name) => (
            <span key={name}>
              <StatusName name={name} />
            </span>
          ))}
        </span>
      </Link>
    </li>
  );
});
