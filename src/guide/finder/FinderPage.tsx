import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { products as allProducts } from '../../../flows/products.ts';
import { useGuides } from '../../content/guideList.ts';
import { coded, productName } from '../../content/products.ts';
import { parseGuideAddress } from '../../engine/address.ts';
import { openAddress, readPastedVisit } from '../../engine/open.ts';
import { isInUse } from '../../engine/organisation.ts';
import { MASK } from '../../engine/secrets.ts';
import { FinderForm } from '../../finder/FinderForm.tsx';
import { resultsAddress, useFinder } from '../../finder/finderStore.ts';
import { ResultWords } from '../../finder/ResultWords.tsx';
import type { FinderResult, Found } from '../../finder/search/model.ts';
import { ContactCard } from '../../organisation/ContactCard.tsx';
import { useOrganisation } from '../../organisation/useOrganisation.ts';
import { useOwnWords } from '../../organisation/wordsContext.ts';
import { Link, useNavigate } from '../../router/router.tsx';
import { keepTyped } from '../../storage/typed.ts';
import { GuideList } from '../GuideList.tsx';
import { GuideRoomPage, KNOWN_HERE } from '../GuideRoomPage.tsx';
import { useHeading } from './useHeading.ts';

/** Where a text leads: the best guide first, then those easily confused with it. */
export function FinderPage({ query }: { query: string }) {
  return readPastedVisit(query) ? (
    <OpenInstead query={query} />
  ) : (
    <FoundPage key={query} query={query} />
  );
}

/** A case code or link was entered in the wrong field: no guide is offered for it. */
function OpenInstead({ query }: { query: string }) {
  const { t } = useLingui();
  const heading = t`That is a case code or a link`;
  return (
    <GuideRoomPage title={heading} className="found">
      <FinderForm key={query} query={query} isLabelHidden />
      <article className="step first" data-kind="found">
        <h1 tabIndex={-1}>{heading}</h1>
        <ul className="signs" role="list">
          <li>
            <Link className="sign" to={openAddress(query)} data-answer="open">
              <span>
                <Trans>Open the visit</Trans>
              </span>
            </Link>
          </li>
        </ul>
      </article>
    </GuideRoomPage>
  );
}

function FoundPage({ query }: { query: string }) {
  const { find } = useFinder();
  const found = find(query);
  const heading = useHeading(found);
  const navigate = useNavigate();
  // A possible secret must not stay in the address or the history.
  useEffect(() => {
    if (found.hasSecret) void navigate(resultsAddress(found.query), { replace: true });
  }, [found.hasSecret, found.query, navigate]);
  return (
    <GuideRoomPage title={heading} className="found" toKnown={KNOWN_HERE}>
      <FinderForm key={found.query} query={found.query} isLabelHidden />
      {found.results.length > 0 ? (
        <Results found={found} heading={heading} />
      ) : (
        <Nothing found={found} heading={heading} />
      )}
    </GuideRoomPage>
  );
}

/** Remarks about any text: it contains a secret, or is in another language. */
function About({ found: { query, hasSecret, isOtherLanguage } }: { found: Found }) {
  return (
    <>
      {(hasSecret || query.includes(MASK)) && (
        <p className="lead">
          <Trans>
            What looks like a code or a password was left out. Never tell anyone a one-time code, a
            PIN or a password, not even the helpdesk.
          </Trans>
        </p>
      )}
      {isOtherLanguage && (
        <p className="lead">
          <Trans>
            The guides are in English. Codes and the exact words of a message work in any language.
          </Trans>
        </p>
      )}
    </>
  );
}

interface FoundProps {
  found: Found;
  heading: string;
}

function Results({ found, heading }: FoundProps) {
  const { query, results, near, kind, undocumented } = found;
  return (
    <>
      <article className="step first" data-kind="found">
        <h1 tabIndex={-1}>{heading}</h1>
        <div className="step-body">
          <About found={found} />
          <Lead found={found} />
          {undocumented.length > 0 && (
            <p>
              <Trans>Not in our documents: {undocumented.join(', ')}</Trans>
            </p>
          )}
        </div>
        <ol className="signs hits" role="list">
          {results.map((result, i) => (
            <li key={result.href}>
              {i === results.length - 1 && <i className="tail" />}
              <ResultLink className="sign" result={result} query={query} />
            </li>
          ))}
        </ol>
      </article>
      {near.length > 0 && (
        <section>
          <h2>
            <span key={kind}>
              {kind === 'words' ? (
                <Trans>Other possible matches</Trans>
              ) : (
                <Trans>Is this not what you see?</Trans>
              )}
            </span>
          </h2>
          <ul className="near" role="list">
            {near.map((result) => (
              <li key={result.href}>
                <ResultLink result={result} query={query} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="reach">
        <p className="soft">
          <Trans>
            None of these? Try the exact words of the message, or{' '}
            <Link to="/guides">see all guides</Link>.
          </Trans>
        </p>
        <Reach />
      </section>
    </>
  );
}

/** People to ask. */
function Reach() {
  const { t } = useLingui();
  const own = useOwnWords();
  return (
    <>
      <h2>
        <Trans>Would you rather talk to someone?</Trans>
      </h2>
      <p>
        {own(
          t`Ask your helpdesk or your administrator. Tell them the exact message, when it appeared, and what you were doing.`,
        )}
      </p>
      {helpers.map((role) => (
        <ContactCard key={role} whom={role} />
      ))}
    </>
  );
}

interface ResultLinkProps {
  result: FinderResult;
  query: string;
  className?: string;
}

function ResultLink({ result, query, className }: ResultLinkProps) {
  return (
    <Link
      className={className}
      to={result.href}
      data-result
      data-records={result.records.join(' ')}
      onClick={() => keepTyped(query, parseGuideAddress(result.href)?.flow)}
    >
      <ResultWords result={result} />
    </Link>
  );
}

/** What to know before choosing. */
function Lead({ found: { kind, results, isUnsure, isNearly } }: { found: Found }) {
  if (isNearly)
    return (
      <p className="lead">
        <Trans>It is nearly the same message as in the document, in newer wording.</Trans>
      </p>
    );
  if (kind === 'words' && isUnsure)
    return (
      <p className="lead">
        <Trans>This can mean more than one thing. Choose what is closest to what you see.</Trans>
      </p>
    );
  if (kind === 'form')
    return results.length > 1 ? (
      <p className="lead">
        <Trans>
          The app shows the same words for more than one thing. The number in brackets is the app’s
          own: it is not a server code or a log code.
        </Trans>
      </p>
    ) : (
      <p className="lead">
        <Trans>
          The number in brackets comes from the app. It is not a server code or a log code.
        </Trans>
      </p>
    );
  const isOfLogs = results.some(
    ({ product }) => coded.find(({ id }) => id === product)?.codes.inLogs,
  );
  if (kind === 'code' && isOfLogs)
    return (
      <p className="lead">
        <Trans>
          Azure result codes appear only in logs. They say how a call or message went, not whether
          the sign-in succeeded.
        </Trans>
      </p>
    );
  return null;
}

/** Who can be asked about anything. */
const helpers = ['helpdesk', 'administrator'] as const;

/** Nothing is offered: what else to try, all guides, and whom to ask. */
function Nothing({ found, heading }: FoundProps) {
  const { t } = useLingui();
  const { undocumented, notCovered, named } = found;
  const organisation = useOrganisation();
  const own = useOwnWords();
  const covered = allProducts
    .filter(({ id, isOurs }) => !isOurs && isInUse(organisation, id))
    .map(({ name }) => own(name))
    .join(', ');
  return (
    <>
      <article
        className="step first"
        data-kind="nothing"
        data-nothing
        data-not-covered={notCovered === undefined ? undefined : ''}
      >
        <h1 tabIndex={-1}>{heading}</h1>
        <div className="step-body">
          <About found={found} />
          {notCovered !== undefined ? (
            <p className="lead">
              {own(
                t`The guides here are about ${covered}. None of them is about ${notCovered}. Your helpdesk can help with it.`,
              )}
            </p>
          ) : undocumented.length > 0 ? (
            <Undocumented found={found} />
          ) : named.length > 0 ? (
            <p className="lead">
              <Trans>
                Guides of other products would be a guess. Try the exact words of the message, or
                its code.
              </Trans>
            </p>
          ) : (
            <p className="lead">
              <Trans>
                Try the exact words of the message, its code, or a few other words. You can also
                start from what you use.
              </Trans>
            </p>
          )}
          <div className="reach">
            <Reach />
          </div>
        </div>
      </article>
      <GuideList guides={useGuides()} heading={t`Or choose the product you use`} />
    </>
  );
}

/** Why a number leads nowhere, and which other product has the same one. */
function Undocumented({ found: { elsewhere, named, undocumented } }: { found: Found }) {
  const organisation = useOrganisation();
  const [code = ''] = undocumented;
  const couldBe = coded.filter(
    ({ id }) => isInUse(organisation, id) && (named.length === 0 || named.includes(id)),
  );
  return (
    <>
      <p className="lead">
        <span key={String(elsewhere.length > 0)}>
          {elsewhere.length > 0 ? (
            <Trans>
              The product you named has no such code. The same number in another product means
              something else.
            </Trans>
          ) : (
            <Trans>
              This code is not in any of our documents. Similar numbers mean something else, so we
              don’t suggest any.
            </Trans>
          )}
        </span>
      </p>
      <ul className="others" role="list" hidden={elsewhere.length === 0}>
        {elsewhere.map(({ product, query }) => (
          <li key={product}>
            <Link to={resultsAddress(query)}>
              <Trans>
                {productName(product)} has a code {query}: look that up
              </Trans>
            </Link>
          </li>
        ))}
      </ul>
      {couldBe.length > 0 && (
        <>
          <p>
            <Trans>If it’s one of these, we can tell you what to do with it:</Trans>
          </p>
          <ul className="others" role="list">
            {couldBe.map(({ id, codes }) => (
              <li key={id}>
                <Link to={`/codes/${codes.path}/${encodeURIComponent(code)}`}>{codes.heading}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Trans>
          Is the number in brackets after a word, as in networking (503)? Type the word as well.
        </Trans>
      </p>
    </>
  );
}
