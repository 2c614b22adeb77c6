import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { summaryJson } from '../engine/summary/exports.ts';
import type { CaseSummary } from '../engine/summary/schema.ts';
import { visitId } from '../storage/visitId.ts';
import './tickets.css';
import { outbox, useOutbox } from './outbox.ts';
import { sameAs } from './outgoing.ts';
import { TicketStatus } from './TicketStatus.tsx';
import { TicketWords } from './TicketWords.tsx';
import { contentOf } from './ticket.ts';

interface WebhookTicketProps {
  summary: CaseSummary;
  url: string;
  onSent?: (() => void) | undefined;
}

/** A ticket that this page sends itself: what it holds, then how it fares. */
export function WebhookTicket({ summary, url, onSent }: WebhookTicketProps) {
  const { items, isReady, unkept } = useOutbox();
  const content = contentOf(summary);
  const caseId = caseOf(summary);
  const ticket = sameAs(items, { caseId, content }).at(-1);
  if (!isReady) return null;
  return ticket ? (
    <TicketStatus
      ticket={ticket}
      isKept={!unkept.has(ticket.key)}
      sendAgain={() =>
        outbox.send({ ...what(summary), again: ticket.state === 'sent' ? ticket.key : undefined })
      }
    />
  ) : (
    // Another content is another ticket, to be looked at anew.
    <Draft key={content} summary={summary} url={url} onSent={onSent} />
  );
}

/** At the desk the call; in a guide the visit, which is this tab's alone. */
const caseOf = ({ call }: CaseSummary) => call?.id ?? visitId();

const what = (summary: CaseSummary) => ({
  content: contentOf(summary),
  caseId: caseOf(summary),
  problem: summary.problem,
  link: summary.link ?? '',
  body: summaryJson(summary),
});

function Draft({ summary, url, onSent }: WebhookTicketProps) {
  // What is looked at is what is sent, though the time goes on.
  const [wanted] = useState(() => what(summary));
  const [isSent, setSent] = useState(false);
  const place = new URL(url, window.location.href).host;
  return (
    <>
      <p>
        <Trans>
          This sends the summary to <b>{place}</b>, so that nobody has to type it again. Nothing is
          sent until you say so.
        </Trans>
      </p>
      <details className="ticket-fold">
        <summary>
          <Trans>See the ticket, then send it</Trans>
        </summary>
        <p className="small soft">
          <Trans>Exactly this is sent, in the form that programs read.</Trans>
        </p>
        <TicketWords words={wanted.body} />
        <div className="tools">
          <button
            type="button"
            className="tool"
            disabled={isSent}
            onClick={() => {
              setSent(true);
              void outbox.send(wanted);
              onSent?.();
            }}
            data-ticket-send
          >
            <Trans>Send the ticket</Trans>
          </button>
        </div>
      </details>
    </>
  );
}
