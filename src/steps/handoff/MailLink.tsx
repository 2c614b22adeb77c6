import { Trans } from '@lingui/react/macro';
import type { Mail } from '../../engine/summary/mail.ts';
import { CopiedSaid, useCopying } from '../../ui/copying.tsx';
import { handedOver } from './handedOver.ts';

/**
 * Opens an e-mail with the summary. If that is too long, the summary is copied, to be pasted into a short
 * e-mail; if it cannot be copied, it is shown selected.
 */
export function MailLink({ mail, text }: { mail: Mail; text: string }) {
  const { result, copy } = useCopying();
  return (
    <>
      <a
        className="tool"
        href={mail.href}
        data-mail={mail.isWhole ? 'whole' : 'short'}
        onClick={() => {
          if (!mail.isWhole) void copy(text);
          handedOver('email');
        }}
      >
        <Trans>Send by email</Trans>
      </a>
      <CopiedSaid
        {...{ result, text }}
        copied={
          <Trans>
            The summary is too long for an email link, so it was copied. Paste it into the email.
          </Trans>
        }
        denied={
          <Trans>
            The summary is too long for an email link, and your browser won’t let us copy it. Select
            the text below, copy it, and paste it into the email.
          </Trans>
        }
      />
    </>
  );
}
