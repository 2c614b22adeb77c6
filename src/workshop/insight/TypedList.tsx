import { Trans } from '@lingui/react/macro';
import type { TypedText } from './count.ts';

/** What was typed at the desk and found nothing. */
export function TypedList({ typed }: { typed: readonly TypedText[] }) {
  return (
    <section aria-labelledby="insight-typed">
      <h2 id="insight-typed">
        <Trans>Typed at the desk, and nothing was found</Trans>
      </h2>
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
    </section>
  );
}
