import { Trans } from '@lingui/react/macro';
import { draftStore, useDrafts } from '../drafts/useDrafts.ts';
import { StorageNotes } from '../storage/StorageNotes.tsx';

/** Whatever is wrong with the storage of drafts. */
export function WorkshopNotes() {
  const { trouble, unreadable } = useDrafts();
  return (
    <StorageNotes
      className="workshop-notes"
      {...{ trouble, unreadable }}
      file="unreadable-drafts.jsonl"
      newer={<Trans>The drafts on this device were saved by a newer version of this page.</Trans>}
      means={{
        blocked: (
          <Trans>
            This browser blocks storage here, as it does in private windows. Drafts are in this tab
            only; export them before you close it.
          </Trans>
        ),
        late: (
          <Trans>
            As soon as it does, the saved drafts appear and new ones are saved. Until then, new
            drafts are in this tab only; export them before you close it.
          </Trans>
        ),
        full: (
          <Trans>
            The last changes are in this tab only, and are saved as soon as there is room. Delete
            drafts that are no longer needed, or export them.
          </Trans>
        ),
        newer: (
          <Trans>
            They are left as they are. New drafts are in this tab only; export them before you close
            it.
          </Trans>
        ),
      }}
      unread={<Trans>Something on this device could not be read as a draft.</Trans>}
      aside={<Trans>It was set aside, and nothing in it is lost. All other drafts are here.</Trans>}
      onDelete={() => void draftStore.removeUnreadable()}
    />
  );
}
