import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { draftStore, useDrafts } from '../drafts/useDrafts.ts';
import { DeleteUnreadable } from '../storage/DeleteUnreadable.tsx';
import type { Trouble } from '../storage/database.ts';
import { download } from '../ui/download.ts';

/** What is not as it should be with the storage of this device, in plain words. */
export function StorageNotes() {
  const { trouble, unreadable } = useDrafts();
  const [isAsked, setAsked] = useState(false);
  const save = () =>
    download(
      'unreadable-drafts.jsonl',
      'application/jsonl',
      unreadable.map((one) => `${JSON.stringify(one)}\n`).join(''),
    );
  return (
    <>
      <div className="workshop-notes" role="status">
        <TroubleWords trouble={trouble} />
        {unreadable.length > 0 && (
          <p className="room-note" data-unreadable={unreadable.length}>
            <b>
              <Trans>Something on this device could not be read as a draft.</Trans>
            </b>{' '}
            <Trans>It was set aside, and nothing in it is lost. All other drafts are here.</Trans>{' '}
            <button type="button" className="as-link" onClick={save}>
              <Trans>Export it</Trans>
            </button>{' '}
            {trouble !== 'newer' && (
              <button type="button" className="as-link" onClick={() => setAsked(true)}>
                <Trans>Delete it</Trans>
              </button>
            )}
          </p>
        )}
      </div>
      {isAsked && (
        <DeleteUnreadable
          onClose={() => setAsked(false)}
          onYes={() => void draftStore.removeUnreadable()}
        />
      )}
    </>
  );
}

/** Why drafts are in this tab only. */
function TroubleWords({ trouble }: { trouble: Trouble | undefined }) {
  switch (trouble) {
    case 'blocked':
      return (
        <p className="room-note" data-trouble="blocked">
          <b>
            <Trans>Nothing is saved on this device.</Trans>
          </b>{' '}
          <Trans>
            This browser blocks storage here, as it does in private windows. Drafts are in this tab
            only; export them before you close it.
          </Trans>
        </p>
      );
    case 'late':
      return (
        <p className="room-note" data-trouble="late">
          <b>
            <Trans>This device’s storage is not responding yet.</Trans>
          </b>{' '}
          <Trans>
            As soon as it does, the saved drafts appear and new ones are saved. Until then, new
            drafts are in this tab only; export them before you close it.
          </Trans>
        </p>
      );
    case 'full':
      return (
        <p className="room-note" data-trouble="full">
          <b>
            <Trans>This device’s storage is full.</Trans>
          </b>{' '}
          <Trans>
            The last changes are in this tab only, and are saved as soon as there is room. Delete
            drafts that are no longer needed, or export them.
          </Trans>
        </p>
      );
    case 'newer':
      return (
        <p className="room-note" data-trouble="newer">
          <b>
            <Trans>The drafts on this device were saved by a newer version of this page.</Trans>
          </b>{' '}
          <Trans>
            They are left as they are. New drafts are in this tab only; export them before you close
            it.
          </Trans>
        </p>
      );
    case undefined:
      return null;
  }
}
