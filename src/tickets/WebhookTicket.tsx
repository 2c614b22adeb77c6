import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { summaryJson } from '../engine/summary/exports.ts';
import type { CaseSummary } from '../engine/summary/summarySchema.ts';
import { roleWords } from '../engine/summary/summaryWords.ts';
import { usePlain } from '../organisation/Markup.tsx';
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
  /** Whether a person may say how they are reached. */
  asksContact: boolean;
  onSent?: (() => void) | undefined;
}

/** A ticket that this page sends itself: what it holds, then how it fares. */
export function WebhookTicket({ summary, url, asksContact, onSent }: WebhookTicketProps) {
  const { items, isReady, unkept } = useOutbox();
  const content = contentOf(summary);
  const caseId = caseOf(summary);
  const ticket = sameAs(items, { caseId, content }).at(-1);
  if (!isReady) return null;
  return ticket ? (
    <>
      <TicketStatus
        ticket={ticket}
        isKept={!unkept.has(ticket.key)}
        sendAgain={() =>
          outbox.send({ ...what(summary), again: ticket.state === 'sent' ? ticket.key : undefined })
        }
      />
      {!asksContact && <WhoYouAre summary={summary} />}
    </>
  ) : (
    // Different content is a different ticket, to be reviewed again.
    <Draft key={content} summary={summary} url={url} asksContact={asksContact} onSent={onSent} />
  );
}

/** At the desk the call; in a guide the visit, which is this tab's alone. */
const caseOf = ({ call }: CaseSummary) => call?.id ?? visitId();

/**
 * @param summary the summary
 * @param contact how to reach the person: it does not make it a different ticket, and is only in this one
 */
const what = (summary: CaseSummary, contact = '') => ({
  content: contentOf(summary),
  caseId: caseOf(summary),
  problem: summary.problem,
  link: summary.link ?? '',
  body: summaryJson(contact === '' ? summary : { ...summary, contact }),
});

function Draft({ summary, url, asksContact, onSent }: WebhookTicketProps) {
  // What was reviewed is what is sent, even though time passes.
  const [looked] = useState(summary);
  const [contact, setContact] = useState('');
  const wanted = what(looked, contact.trim());
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
      {!asksContact && <WhoYouAre summary={summary} />}
      <details className="ticket-fold">
        <summary>
          <Trans>See the ticket, then send it</Trans>
        </summary>
        {asksContact && summary.call === undefined && (
          <Contact contact={contact} onChange={setContact} />
        )}
        <p className="small soft">
          <Trans>This is exactly what is sent, in machine-readable form.</Trans>
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

/** How a person is reached, if they want to say so. */
function Contact({ contact, onChange }: { contact: string; onChange: (contact: string) => void }) {
  return (
    <label className="ticket-contact">
      <Trans>How can we reach you? You may leave this empty.</Trans>
      <input
        className="field"
        value={contact}
        maxLength={200}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        data-ticket-contact
      />
      <small>
        <Trans>A phone number or an email address. It is in this ticket and nowhere else.</Trans>
      </small>
    </label>
  );
}

/** In a guide nobody says who they are, but the people who receive the ticket need to know. */
function WhoYouAre({ summary }: { summary: CaseSummary }) {
  const plain = usePlain();
  const { i18n } = useLingui();
  const { call, caseCode, to, toName } = summary;
  if (call !== undefined || caseCode === undefined) return null;
  const whom = toName ?? plain(i18n._(roleWords[to ?? 'helpdesk'])).replace(/^Your /, 'your ');
  return (
    <p key={whom} data-ticket-nobody>
      <Trans>
        This does not say who you are: give {whom} your case code <b className="code">{caseCode}</b>
        .
      </Trans>
    </p>
  );
}
