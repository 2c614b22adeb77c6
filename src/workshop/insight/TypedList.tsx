import { Trans } from '@lingui/react/macro';
import { TitledSection } from '../../ui/TitledSection.tsx';
import type { TypedText } from './count.ts';

/** What was typed at the desk without finding anything. */
export function TypedList({ typed }: { typed: readonly TypedText[] }) {
  return (
    <TitledSection heading={<Trans>Typed at the desk, and nothing was found</Trans>}>
      <ol className="insight-mend" role="list">
        {typed.map(({ text, count }) => (
          <li key={text}>
            <span className="insight-count">
              <b>{count}</b>
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </TitledSection>
  );
}
