import { Trans } from '@lingui/react/macro';
import { Suspense } from 'react';
import type { CaseSummary } from '../engine/summary/summarySchema.ts';
import type { Say } from '../engine/summary/summaryWords.ts';
import { lazy } from '../loading/lazy.tsx';
import { useOrganisation } from '../organisation/useOrganisation.ts';

/** Shown if the code that sends tickets could not be fetched; the summary is there all the same. */
const missing = () => () => (
  <p>
    <Trans>Tickets cannot be sent just now. Copy the summary, or load this page again later.</Trans>
  </p>
);

// Most organisations have at most one of them.
const WebhookTicket = lazy(() =>
  import('./WebhookTicket.tsx').then((file) => file.WebhookTicket, missing),
);
const AddressTicket = lazy(() =>
  import('./AddressTicket.tsx').then((file) => file.AddressTicket, missing),
);

/**
 * Hands the summary over as a ticket, in the way that the organisation has configured; nothing if it has
 * configured none. What will be sent is shown first.
 */
export function TicketPanel({
  summary,
  say,
  onSent,
}: {
  summary: CaseSummary;
  /** Puts messages into the summary's language; the page's if left out. */
  say?: Say;
  /** Hears that the ticket goes out, or that its page or e-mail is opened. */
  onSent?: () => void;
}) {
  const { tickets } = useOrganisation();
  if (tickets.by === 'none') return null;
  return (
    <section className="ticket" aria-labelledby="ticket">
      <h2 id="ticket">
        <Trans>Hand it over as a ticket</Trans>
      </h2>
      <Suspense>
        {tickets.by === 'webhook' ? (
          <WebhookTicket
            summary={summary}
            url={tickets.url}
            asksContact={tickets.askContact === true}
            onSent={onSent}
          />
        ) : (
          <AddressTicket summary={summary} say={say} tickets={tickets} onSent={onSent} />
        )}
      </Suspense>
    </section>
  );
}
