import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Mail } from '../../engine/summary/mail.ts';
import { ByHand } from '../../ui/ByHand.tsx';
import { handedOver } from './handedOver.ts';

/**
 * Opens an e-mail with the summary. Where it is too long for that, the summary is copied, to be
 * pasted into a short one; where it cannot be copied, it is shown, selected.
 */
export function MailLink({ mail, text }: { mail: Mail; text: string }) {
  const [result, setResult] = useState<'copied' | 'denied'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setResult('copied');
    } catch {
      setResult('denied');
    }
  };
  return (
    <>
      <a
        className="tool"
        href={mail.href}
        data-mail={mail.isWhole ? 'whole' : 'short'}
        onClick={() => {
          if (!mail.isWhole) void copy();
          handedOver('email');
        }}
      >
        <Trans>Send by email</Trans>
      </a>
      <p className="tool-said" role="status">
        {result === 'copied' && (
          <span>
            <Trans>
              The summary is too long for an email link, so it was copied. Paste it into the email.
            </Trans>
          </span>
        )}
        {result === 'denied' && (
          <span>
            <Trans>
              The summary is too long for an email link, and your browser won’t let us copy it.
              Select the text below, copy it, and paste it into the email.
            </Trans>
          </span>
        )}
      </p>
      {result === 'denied' && <ByHand text={text} />}
    </>
  );
}
