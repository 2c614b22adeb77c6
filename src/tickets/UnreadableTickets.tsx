import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { DeleteUnreadable } from '../storage/DeleteUnreadable.tsx';
import { download } from '../storage/download.ts';
import { outbox } from './outbox.ts';

interface UnreadableTicketsProps {
  /** What is stored, as JSON. */
  unreadable: readonly string[];
  /** A newer version of this page wrote it: it is left as it is. */
  isNewer: boolean;
}

/** Says that this version cannot read something stored as a ticket; it can be saved and then deleted. */
export function UnreadableTickets({ unreadable, isNewer }: UnreadableTicketsProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <p role="status" data-unreadable={unreadable.length}>
        {isNewer ? (
          <>
            <b>
              <Trans>The tickets on this device were saved by a newer version of this page.</Trans>
            </b>{' '}
            <Trans>They are left as they are, and are not sent from here.</Trans>
          </>
        ) : (
          <>
            <b>
              <Trans>Something on this device could not be read as a ticket.</Trans>
            </b>{' '}
            <Trans>
              It has not been sent, and nothing in it is lost. All other tickets are here.
            </Trans>
          </>
        )}
      </p>
      <div className="tools">
        <button
          type="button"
          className="tool"
          onClick={() => {
            const lines = unreadable.map((text) => `${text}\n`).join('');
            download('unreadable-tickets.jsonl', 'application/jsonl', lines);
          }}
        >
          <Trans>Export it</Trans>
        </button>
        {!isNewer && (
          <button type="button" className="tool" onClick={() => setAsked(true)}>
            <Trans>Delete it</Trans>
          </button>
        )}
      </div>
      {isAsked && (
        <DeleteUnreadable
          onClose={() => setAsked(false)}
          onYes={() => void outbox.removeUnreadable()}
        />
      )}
    </>
  );
}
