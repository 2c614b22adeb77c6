import { Trans, useLingui } from '@lingui/react/macro';
import { ContactCard } from './ContactCard.tsx';
import { useOwnWords } from './wordsContext.ts';

/** How a person finds out whether they are talking to their own helpdesk, and what none of it asks for. */
export function RealHelpdesk() {
  const { t } = useLingui();
  const own = useOwnWords();
  return (
    <details className="why real-helpdesk">
      <summary>
        <Trans>Is this really your helpdesk?</Trans>
      </summary>
      <p>
        {own(
          t`If you’re not sure who is calling or writing, hang up. Then call your helpdesk yourself, on a number you already had:`,
        )}
      </p>
      <ContactCard whom="helpdesk" />
      <p>
        <Trans>
          A helpdesk never asks for a one-time code, a PIN, a password, a recovery code or a QR
          image. It never asks you to approve a sign-in you didn’t start.
        </Trans>
      </p>
      <p className="small">
        <Trans>
          From public standards, not from a document about your product: CISA advisory AA23-320A,
          NIST SP 800-63B-4.
        </Trans>
      </p>
    </details>
  );
}
