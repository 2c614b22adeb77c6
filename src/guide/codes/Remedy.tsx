import { Trans, useLingui } from '@lingui/react/macro';
import type { CodeContent } from '../../engine/codePages.ts';
import type { CodedProduct } from '../../engine/product.ts';
import { useOwnWords } from '../../organisation/wordsContext.ts';
import { WithNames } from './WithNames.tsx';

interface RemedyProps {
  product: CodedProduct;
  page: CodeContent;
  code: string;
}

type RemedyStep = CodeContent['remedy']['steps'][number];

/** The remedy: the document's, one that follows from the cause, or plainly none. */
export function Remedy({ product, page, code }: RemedyProps) {
  const isFailure = page.nature === 'failure';
  return (
    <section className="remedy" aria-labelledby="fix">
      <h2 id="fix">{isFailure ? <Trans>What fixes it</Trans> : <Trans>What to do</Trans>}</h2>
      {page.remedy.basis === 'none' ? (
        <NoRemedy product={product} nature={page.nature} code={code} />
      ) : (
        <KnownRemedy page={page} />
      )}
    </section>
  );
}

function NoRemedy({
  product,
  nature,
  code,
}: {
  product: CodedProduct;
  nature: CodeContent['nature'];
  code: string;
}) {
  const own = useOwnWords();
  if (nature === 'not-an-error') {
    return (
      <p>
        <Trans>Nothing: this is not an error, and there is nothing to fix.</Trans>
      </p>
    );
  }
  if (nature === 'informational') {
    return (
      <p>
        <Trans>The document gives no fix, and its words for this code name no failure.</Trans>
      </p>
    );
  }
  if (nature === 'pending') {
    return (
      <p>
        <Trans>
          The document gives no fix. Its words for this code say only that something is pending.
        </Trans>
      </p>
    );
  }
  return (
    <>
      <p>
        <Trans>The document gives no fix.</Trans>
      </p>
      <p>
        <span>{own(product.codes.noRemedy.replace('{code}', code))}</span>{' '}
        <Trans>Nobody needs a password or a one-time password for that.</Trans>
      </p>
    </>
  );
}

function KnownRemedy({ page }: { page: CodeContent }) {
  const { t } = useLingui();
  const own = useOwnWords();
  const { remedy, actors, settings } = page;
  const groups = byReader(page);
  const isOnlyAdministrators = groups.every(({ isForAdministrator }) => isForAdministrator);
  return (
    <>
      {isOnlyAdministrators && actors.who.includes('administrator') && (
        <p>
          {own(
            remedy.basis === 'stated'
              ? t`Only an administrator can do this. The document gives no other way.`
              : t`This is for an administrator.`,
          )}
        </p>
      )}
      {groups.map(({ isForAdministrator, steps }) => {
        const list = steps.map((step) => (
          <p key={step.do}>
            <WithNames text={step.do} names={settings} />
            {step.implied && (
              <small>
                <Trans>This step follows from the cause; the document does not give it.</Trans>
              </small>
            )}
          </p>
        ));
        return isForAdministrator ? (
          <figure className="screen" key={steps[0]?.do}>
            <figcaption>{own(t`For the administrator`)}</figcaption>
            {list}
          </figure>
        ) : (
          list
        );
      })}
      {remedy.basis === 'implied' && (
        <p className="source">
          <Trans>The document does not give a fix. This one follows from the cause.</Trans>
        </p>
      )}
    </>
  );
}

/** Steps in order; adjacent ones for the same reader form a group. */
function byReader({ remedy, actors }: CodeContent) {
  const groups: { isForAdministrator: boolean; steps: RemedyStep[] }[] = [];
  const isForUsers = actors.who.includes('end user');
  for (const step of remedy.steps) {
    const isForAdministrator =
      step.who === 'administrator' || (!isForUsers && actors.who.includes('administrator'));
    const last = groups.at(-1);
    if (last?.isForAdministrator === isForAdministrator) last.steps.push(step);
    else groups.push({ isForAdministrator, steps: [step] });
  }
  return groups;
}
