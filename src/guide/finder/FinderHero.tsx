import { Trans, useLingui } from '@lingui/react/macro';
import { FinderForm } from '../../finder/FinderForm.tsx';
import { resultsAddress } from '../../finder/finderStore.ts';
import { Link } from '../../router/router.tsx';

/** The search on the first page, with examples of what it takes. */
export function FinderHero() {
  const { t } = useLingui();
  const examples = ['1007', 'networking (503)', t`no text message comes`];
  return (
    <FinderForm>
      <p className="tries soft">
        <Trans>For example</Trans>
        {examples.map((example) => (
          <Link key={example} to={resultsAddress(example)}>
            {example}
          </Link>
        ))}
      </p>
    </FinderForm>
  );
}
