import { Trans } from '@lingui/react/macro';
import { productName } from '../content/products.ts';
import { useOwnWords } from '../organisation/wordsContext.ts';
import { Quoted } from '../ui/Quoted.tsx';
import { MarkedText } from './MarkedText.tsx';
import type { FinderResult } from './search/model.ts';

/** What a result says of itself: name, one line, and what it is of which product. */
export function ResultWords({ result }: { result: FinderResult }) {
  const { code, title, about, matched, kind, product, isForLogs } = result;
  const of = useOwnWords()(productName(product));
  return (
    <span className="hit">
      <span className="hit-title">
        {code && (
          <>
            <span className="code">
              <MarkedText marked={code} />
            </span>{' '}
          </>
        )}
        <MarkedText marked={title} />
      </span>
      <small>
        <MarkedText marked={about} />
      </small>
      {matched && (
        <small>
          <Quoted>
            <MarkedText marked={matched} />
          </Quoted>
        </small>
      )}
      <small className="hit-product" key={of}>
        {kind === 'guide' ? <Trans>{of}, guide</Trans> : <Trans>{of}, code</Trans>}
        {isForLogs && (
          <>
            {', '}
            <Trans>for people who read the server’s log</Trans>
          </>
        )}
      </small>
    </span>
  );
}
