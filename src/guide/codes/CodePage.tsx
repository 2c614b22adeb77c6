import { Trans, useLingui } from '@lingui/react/macro';
import { useCodeList } from '../../content/codeLists.ts';
import { coded, productName } from '../../content/products.ts';
import { guideAddress } from '../../engine/address.ts';
import { formatAnswer, KNOWN_PROBLEM, NOT_ME, SOMEBODY_ELSE } from '../../engine/answer.ts';
import type {
  CodeGuide,
  CodeContent as CodeRecord,
  CodeReference,
} from '../../engine/codePages.ts';
import type { CodedProduct } from '../../engine/product.ts';
import { langOf } from '../../language/others.ts';
import { useOwnWords } from '../../organisation/wordsContext.ts';
import { hrefOf, Link, useLocation } from '../../router/router.tsx';
import { EditionNote } from '../../ui/EditionNote.tsx';
import { EndingIcon } from '../../ui/icons.tsx';
import { NamedRow } from '../../ui/NamedRow.tsx';
import { GuideRoomPage, KNOWN_HERE } from '../GuideRoomPage.tsx';
import { actorWords, calmWords, largeCode } from './codeWords.ts';
import { LogsOnly } from './LogsOnly.tsx';
import { Remedy } from './Remedy.tsx';
import { StatusName, WithNames } from './WithNames.tsx';

interface CodePageProps {
  product: CodedProduct;
  page: CodeRecord;
  /** The negative number, if the address contains one. */
  number: string | undefined;
}

/** One code: its meaning, its cause, its remedy, and what it is not. */
export function CodePage({ product, page, number }: CodePageProps) {
  const { t, i18n } = useLingui();
  const { codes, common } = useCodeList(product);
  const code = number ?? largeCode(page.key, i18n);
  const canonical = hrefOf(page.address);
  const isHere = useLocation().pathname.replace(/\/+$/, '') === page.address;
  const at = codes.indexOf(page);
  const count = codes.length;

  return (
    <GuideRoomPage
      title={`${code} ${page.title}: ${product.codes.one}`}
      className="codepage"
      about={{ product: product.id, ...(page.guide && { flow: page.guide.flow }) }}
      toKnown={
        page.guide ? guideAddress({ flow: page.guide.flow, answers: [KNOWN_PROBLEM] }) : KNOWN_HERE
      }
    >
      {!isHere && <link rel="canonical" href={canonical} />}
      <article data-kind="code" data-records={page.id}>
        <Plate product={product} page={page} code={code} />
        <div className="cols">
          <Told product={product} page={page} number={number} code={code} common={common} />
          <aside className="side" aria-label={t`At a glance`}>
            <Facts product={product} page={page} />
          </aside>
        </div>
      </article>
      <p className="soft small">
        <Trans>Is the code about something that wasn’t you?</Trans>{' '}
        <Link
          to={guideAddress({ flow: SOMEBODY_ELSE, answers: [] })}
          data-answer={NOT_ME}
          data-begins
        >
          <Trans>Something here wasn’t me</Trans>
        </Link>
      </p>
      <nav className="near-codes" aria-label={t`Neighbouring codes`}>
        <Near code={codes[at - 1]} word={t`Before`} rel="prev" />
        <Link className="all" to={`/codes/${product.codes.path}`}>
          <Trans>All {count} codes</Trans>
        </Link>
        <Near code={codes[at + 1]} word={t`After`} rel="next" />
      </nav>
    </GuideRoomPage>
  );
}

type PartProps = Pick<CodePageProps, 'product' | 'page'>;

/** The code as it appears, with its name. */
function Plate({ product, page, code }: PartProps & { code: string }) {
  const { t, i18n } = useLingui();
  const own = useOwnWords();
  const { title, names, errorTexts, nature } = page;
  const calm = calmWords[nature];
  // In a log, a code has only the name used there.
  const shownNames = product.codes.inLogs ? errorTexts : names;
  return (
    <header className="plate">
      <p className="soft">{own(product.codes.heading)}</p>
      <h1 tabIndex={-1}>
        <span className={`n code ${code.length > 5 ? 'long' : ''}`}>{code}</span>{' '}
        <span className="w" lang={langOf(title)}>
          {title}
        </span>
      </h1>
      {shownNames.length > 0 && (
        <ul className="code name" role="list" aria-label={t`Names`}>
          {shownNames.map((name) => (
            <li key={name}>
              <StatusName name={name} />
            </li>
          ))}
        </ul>
      )}
      {calm && (
        <p className="calm-tag">
          <EndingIcon ending="calm" />
          {i18n._(calm)}
        </p>
      )}
    </header>
  );
}

interface ToldProps extends CodePageProps {
  code: string;
  /** Texts about every code of the product. */
  common: readonly string[];
}

/** What the document says about the code, and what to do. */
function Told({ product, page, number, code, common }: ToldProps) {
  const { settings } = page;
  return (
    <div className="main">
      <p className="lead">
        <WithNames text={page.meaning} names={settings} />
      </p>
      {number !== undefined && (
        <p>
          <Trans>
            {number} is one of the negative codes. They all share this page, because none has its
            own description.
          </Trans>
        </p>
      )}
      {product.codes.inLogs && <LogsOnly />}
      {page.causes.length > 0 && (
        <section aria-labelledby="why">
          <h2 id="why">
            <Trans>Why it happens</Trans>
          </h2>
          <Texts texts={page.causes} names={settings} />
        </section>
      )}
      <Remedy product={product} page={page} code={code} />
      {page.guide && <StartGuide guide={page.guide} number={number} />}
      {page.facts.length > 0 && (
        <section aria-labelledby="known">
          <h2 id="known">
            <Trans>What else the document says</Trans>
          </h2>
          <Texts texts={page.facts} names={settings} />
        </section>
      )}
      {common.length > 0 && page.key !== 'other' && (
        <details className="why">
          <summary>
            <Trans>What the document says about every result code</Trans>
          </summary>
          <Texts texts={common} names={[]} />
        </details>
      )}
    </div>
  );
}

/** Facts to look up at a glance. */
function Facts({ product, page }: PartProps) {
  const { t } = useLingui();
  const { errorTexts, settings } = page;
  return (
    <dl className="facts">
      <WhoCanHelp actors={page.actors} />
      {!product.codes.inLogs && errorTexts.length > 0 && (
        <NamedRow name={t`Message`}>
          {errorTexts.map((text) => (
            <q className="row screen-words" key={text}>
              {text}
            </q>
          ))}
        </NamedRow>
      )}
      {settings.length > 0 && (
        <NamedRow name={t`Settings and fields`}>
          {settings.map((name) => (
            <b className="row" key={name}>
              {name}
            </b>
          ))}
        </NamedRow>
      )}
      {page.behind && (
        <NamedRow name={t`May be reported as`}>
          <Reference to={page.behind.by} /> <small>{page.behind.how}</small>
        </NamedRow>
      )}
      {page.hides.length > 0 && (
        <NamedRow name={t`May be shown instead of`}>
          <References to={page.hides} />
        </NamedRow>
      )}
      {page.confusedWith.length > 0 && (
        <NamedRow name={t`Easily confused`}>
          <ul className="others" role="list">
            {page.confusedWith.map((other) => (
              <li key={other.title}>
                <Reference to={other} from={product} />. <small>{other.difference}</small>
              </li>
            ))}
          </ul>
        </NamedRow>
      )}
      {page.related.length > 0 && (
        <NamedRow name={t`Related codes`}>
          <References to={page.related} />
        </NamedRow>
      )}
      <NamedRow name={t`Source`}>
        {page.source.document} <small>{page.source.place}</small>
        {page.source.edition && <EditionNote edition={page.source.edition} />}
      </NamedRow>
    </dl>
  );
}

function WhoCanHelp({ actors: { who, basis } }: Pick<CodeRecord, 'actors'>) {
  const { t, i18n } = useLingui();
  if (who.length === 0) return null;
  return (
    <NamedRow name={t`Who can help`}>
      {who.map((one) => (
        <span className="row" key={one}>
          {i18n._(actorWords[one])}
        </span>
      ))}
      {basis === 'derived' && (
        <small>
          <Trans>
            The document does not say who. We worked this out from what needs to be done.
          </Trans>
        </small>
      )}
    </NamedRow>
  );
}

/** One or more sentences; a list only if there are several. */
function Texts({ texts, names }: { texts: readonly string[]; names: readonly string[] }) {
  const [only, ...others] = texts;
  if (only !== undefined && others.length === 0) {
    return (
      <p>
        <WithNames text={only} names={names} />
      </p>
    );
  }
  return (
    <ul className="told" role="list">
      {texts.map((text) => (
        <li key={text}>
          <WithNames text={text} names={names} />
        </li>
      ))}
    </ul>
  );
}

function StartGuide({ guide, number }: { guide: CodeGuide; number: string | undefined }) {
  const own = useOwnWords();
  const answers = guide.answers.map((answer) =>
    guide.takesNumber ? formatAnswer(answer, number) : answer,
  );
  return (
    <ul className="signs bare" role="list">
      <li>
        <Link
          className="sign"
          to={guideAddress({ flow: guide.flow, answers })}
          data-answer="start-guide"
          data-begins
        >
          <span>
            <Trans>Start the guide</Trans>
            <small>{own(guide.title)}</small>
          </span>
        </Link>
      </li>
    </ul>
  );
}

function References({ to }: { to: readonly CodeReference[] }) {
  return (
    <ul className="others" role="list">
      {to.map((other) => (
        <li key={other.title}>
          <Reference to={other} />
        </li>
      ))}
    </ul>
  );
}

/** A link to another record; if that belongs to another product, it says so. */
function Reference({ to, from }: { to: CodeReference; from?: CodedProduct }) {
  const isElsewhere = from !== undefined && to.product !== from.id;
  const words = (
    <>
      {to.code !== undefined && <b className="code">{to.code}:</b>} {to.title}
    </>
  );
  return (
    <>
      {to.address === undefined ? words : <Link to={to.address}>{words}</Link>}
      {isElsewhere && (
        <>
          {' '}
          <small>({kindOf(to.product)})</small>
        </>
      )}
    </>
  );
}

/** What to call a record of a product: one of its codes, or simply a record of that product. */
const kindOf = (id: string) =>
  coded.find((product) => product.id === id)?.codes.one ?? productName(id);

function Near({
  code,
  word,
  rel,
}: {
  code: CodeRecord | undefined;
  word: string;
  rel: 'prev' | 'next';
}) {
  const { i18n } = useLingui();
  if (code === undefined) return <span className={rel} />;
  return (
    <Link className={rel} rel={rel} to={code.address}>
      <span className="soft">{word}</span> <b className="code">{largeCode(code.key, i18n)}</b>
    </Link>
  );
}
