import { Trans, useLingui } from '@lingui/react/macro';
import { reasonWords, timeWords } from './failureWords.ts';
import { outbox } from './outbox.ts';
import type { Outgoing } from './outgoing.ts';

interface TicketStatusProps {
  ticket: Outgoing;
  /** Whether it outlives this page. */
  isKept: boolean;
  /** Sends it after all, or once more. */
  sendAgain: () => void;
}

/** How a ticket fares, and what can be done about it. */
export function TicketStatus({ ticket, isKept, sendAgain }: TicketStatusProps) {
  const { state, attempts } = ticket;
  const isOpen = state === 'waiting' || state === 'sending';
  return (
    <div className="ticket-status" data-ticket={state} data-attempts={attempts}>
      <p role="status">
        <Fares {...ticket} />
      </p>
      {isOpen && <Staying isKept={isKept} />}
      <Acts {...{ ticket, isOpen, sendAgain }} />
    </div>
  );
}

/** How far a ticket has got. */
function Fares({ state, reason, attempts, due, changedAt }: Outgoing) {
  const { i18n } = useLingui();
  const at = timeWords(state === 'waiting' ? due : changedAt, i18n.locale, Date.now());
  return (
    // What a browser has translated can be taken away only with its element.
    <span key={[state, at, attempts, reason?.why].join()}>
      {state === 'sending' && <Trans>The ticket is being sent.</Trans>}
      {state === 'waiting' && reason === undefined && <Trans>The ticket will be sent now.</Trans>}
      {state === 'waiting' && reason !== undefined && (
        <>
          <b>
            <Trans>The ticket has not arrived yet.</Trans>
          </b>{' '}
          {i18n._(reasonWords(reason))} <Trans>We’ll try again automatically at {at}.</Trans>
        </>
      )}
      {state === 'sent' && (
        <>
          <b>
            <Trans>The ticket has arrived.</Trans>
          </b>{' '}
          <Trans>Sent at {at}.</Trans>
        </>
      )}
      {state === 'failed' && (
        <>
          <b>
            <Trans>The ticket was not accepted.</Trans>
          </b>{' '}
          {reason && i18n._(reasonWords(reason))}{' '}
          <Trans>Pass the summary on some other way, or try again.</Trans>
        </>
      )}
      {state === 'cancelled' && (
        <>
          <b>
            <Trans>You have cancelled the ticket.</Trans>
          </b>{' '}
          {attempts > 0 ? (
            <Trans>One attempt was made before; it may have arrived.</Trans>
          ) : (
            <Trans>Nothing was sent.</Trans>
          )}
        </>
      )}
    </span>
  );
}

/** Whether the page may be closed before the ticket has arrived. */
function Staying({ isKept }: { isKept: boolean }) {
  return (
    <p className="small soft">
      <span key={String(isKept)}>
        {isKept ? (
          <Trans>
            You can close this page: the ticket is kept on this device, and will be sent when the
            page is open again. It will arrive only once, however often we try.
          </Trans>
        ) : (
          <Trans>
            This browser cannot keep the ticket. Leave this page open until it has arrived.
          </Trans>
        )}
      </span>
    </p>
  );
}

/** What can be done about a ticket. */
function Acts({
  ticket: { key, state, reason },
  isOpen,
  sendAgain,
}: Pick<TicketStatusProps, 'ticket' | 'sendAgain'> & { isOpen: boolean }) {
  return (
    <div className="tools">
      {state === 'waiting' && reason !== undefined && (
        <button type="button" className="tool" onClick={() => void outbox.hasten(key)}>
          <Trans>Try now</Trans>
        </button>
      )}
      {isOpen && (
        <button
          type="button"
          className="tool"
          onClick={() => void outbox.cancel(key)}
          data-ticket-cancel
        >
          <Trans>Cancel the ticket</Trans>
        </button>
      )}
      {!isOpen && (
        <button type="button" className="tool" onClick={sendAgain} data-ticket-again>
          <span key={state}>
            {state === 'sent' && <Trans>Send it again, as a new ticket</Trans>}
            {state === 'failed' && <Trans>Try again</Trans>}
            {state === 'cancelled' && <Trans>Send it after all</Trans>}
          </span>
        </button>
      )}
      {state === 'failed' && (
        <button type="button" className="tool" onClick={() => void outbox.cancel(key)}>
          <Trans>Cancel sending</Trans>
        </button>
      )}
    </div>
  );
}
