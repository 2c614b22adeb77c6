import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { readAddress } from '../language/readAddress.ts';
import { site } from '../language/site.ts';
import './tickets.css';
import { outbox, useOutbox } from './outbox.ts';
import { TicketStatus } from './TicketStatus.tsx';
import { UnreadableTickets } from './UnreadableTickets.tsx';

/**
 * On every page: tickets that have not arrived yet, and stored data that cannot be read as one.
 *
 * @param here the path of this page, which reports its own ticket itself
 */
export function OutboxLine({ here }: { here: string }) {
  const { t } = useLingui();
  const { items, unkept, unreadable, isNewer } = useOutbox();
  const open = items.filter(
    ({ state, link }) =>
      (state === 'waiting' || state === 'sending' || state === 'failed') && pathOf(link) !== here,
  );
  if (open.length === 0 && unreadable.length === 0) return null;
  return (
    <aside className="outbox" aria-label={t`Tickets`}>
      {unreadable.length > 0 && <UnreadableTickets unreadable={unreadable} isNewer={isNewer} />}
      {open.length > 0 && (
        <details>
          <summary key={open.length}>
            <Plural
              value={open.length}
              one="# ticket has not arrived yet"
              other="# tickets have not arrived yet"
            />
          </summary>
          <ul role="list">
            {open.map((ticket) => (
              <li key={ticket.key}>
                <p>
                  {ticket.problem}{' '}
                  {ticket.link !== '' && (
                    <a href={ticket.link}>
                      <Trans>See the visit</Trans>
                    </a>
                  )}
                </p>
                <TicketStatus
                  ticket={ticket}
                  isKept={!unkept.has(ticket.key)}
                  sendAgain={() => outbox.send(ticket)}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}

function pathOf(link: string): string {
  try {
    return readAddress(new URL(link).pathname.slice(site.length - 1)).address;
  } catch {
    return '';
  }
}
