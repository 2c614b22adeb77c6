import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseCode } from '../../content/caseCode.ts';
import { QrCode } from './QrCode.tsx';

/** The case code, large and ready to be read aloud, and the same visit as a QR code. */
export function CaseCodePanel({ code, link }: { code: CaseCode; link: string }) {
  const { t } = useLingui();
  return (
    <section className="casecode" aria-labelledby="case-code">
      <p className="label" id="case-code">
        <Trans>Your case code. Read it to the helpdesk like this:</Trans>
      </p>
      <p className="unseen" data-case-code>
        {code.code}
      </p>
      <div className="groups">
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
      <QrCode link={link} label={t`QR code with the address of this hand-over`}>
        <Trans>
          <b>Or let them scan this.</b> It opens the same summary on their screen. It contains your
          answers, and nothing about you.
        </Trans>
      </QrCode>
    </section>
  );
}
