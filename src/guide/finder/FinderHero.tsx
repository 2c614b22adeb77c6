import { Trans, useLingui } from '@lingui/react/macro';
import { inUse } from '../../engine/organisation.ts';
import { FinderForm } from '../../finder/FinderForm.tsx';
import { resultsAddress } from '../../finder/finderStore.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';
import { Link } from '../../router/router.tsx';

/** The search on the first page, with examples of what it takes. */
export function FinderHero() {
  const { t } = useLingui();
  const all = [
    { product: 'onespan-server', example: '1007' },
    { product: 'onespan-app', example: 'networking (503)' },
    { product: 'entrust', example: t`I don’t get the text message` },
  ] as const;
  const examples = inUse(useOrganisation(), all);
  return (
    <FinderForm name="find">
      <p className="tries soft">
        {examples.length > 0 && (
          <span>
            <Trans>For example</Trans>
          </span>
        )}
        {examples.map(({ example }) => (
          <Link key={example} to={resultsAddress(example)}>
            {example}
          </Link>
        ))}
      </p>
    </FinderForm>
  );
}
