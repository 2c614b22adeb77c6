import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '../../ui/router.tsx';
import { FinderForm } from './FinderForm.tsx';
import { resultsAddress } from './finderStore.ts';

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
