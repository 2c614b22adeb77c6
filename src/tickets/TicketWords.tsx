import { useLingui } from '@lingui/react/macro';

/** The very words of a ticket, before it is sent. */
export function TicketWords({ words }: { words: string }) {
  const { t } = useLingui();
  return (
    <textarea
      className="field ticket-words"
      readOnly
      rows={12}
      value={words}
      aria-label={t`What the ticket says`}
      data-ticket-content
    />
  );
}
