import { Trans } from '@lingui/react/macro';
import type { CaseCode } from '../../content/caseCode.ts';

/** The case code, large and ready to be read aloud. */
export function CaseCodePanel({ code }: { code: CaseCode }) {
  return (
    <section className="casecode" aria-labelledby="case-code">
      <h2 id="case-code">
        <Trans>Your case code. Read it to them like this:</Trans>
      </h2>
      <p className="unseen" data-case-code translate="no">
        {code.code}
      </p>
      <div className="groups" translate="no">
        {code.groups.map(({ chars, words }, i) => (
          // Two groups may be alike; they never move.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells them apart
          <p className="group" key={i}>
            <span className="chars" aria-hidden="true">
              {chars}
            </span>
            <span className="aloud">
              {words.slice(0, 2).join(', ')}
              {words.length > 2 && ', '}
              <br />
              {words.slice(2).join(', ')}
            </span>
          </p>
        ))}
      </div>
      <p className="soft small">
        <Trans>It opens your answers on their screen, and contains nothing about you.</Trans>
      </p>
    </section>
  );
}
