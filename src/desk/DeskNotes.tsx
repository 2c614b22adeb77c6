import { Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import { StorageNotes } from '../storage/StorageNotes.tsx';
import { DeskContext, useCalls, useDesk } from './deskContext.ts';

/** Whatever is wrong with the storage of calls. */
export function DeskNotes() {
  const trouble = useDesk((desk) => desk.trouble);
  const isUndeleted = useDesk((desk) => desk.isUndeleted);
  const unreadable = useDesk((desk) => desk.unreadable);
  const { send } = DeskContext.useActorRef();
  const isAdding = useDesk((desk) => desk.adding !== undefined);
  const isAnyHere = useCalls().length > 0;
  useAskBeforeLeaving(isAdding || (isAnyHere && trouble !== undefined));
  return (
    <StorageNotes
      className="desk-notes"
      {...{ trouble, unreadable }}
      file="unreadable.jsonl"
      newer={<Trans>The calls on this device were saved by a newer version of this page.</Trans>}
      means={{
        blocked: (
          <Trans>
            This browser blocks storage here, as it does in private windows. The calls are in this
            tab only; export them before you close it.
          </Trans>
        ),
        late: (
          <Trans>
            As soon as it does, the saved calls appear and new ones are saved. Until then, new calls
            are in this tab only; export them before you close it.
          </Trans>
        ),
        full: (
          <Trans>
            The last changes are in this tab only, and are saved as soon as there is room. Delete
            calls that are no longer needed, or export them.
          </Trans>
        ),
        newer: (
          <Trans>
            They are left as they are. New calls are in this tab only; export them before you close
            it.
          </Trans>
        ),
      }}
      unread={<Trans>Something on this device could not be read as a call.</Trans>}
      aside={<Trans>It was set aside, and nothing in it is lost. All other calls are here.</Trans>}
      onDelete={() => send({ type: 'removeUnreadable' })}
    >
      {isUndeleted && (
        <p data-undeleted>
          <b>
            <Trans>A call could not be deleted: this device’s storage refused it.</Trans>
          </b>{' '}
          <Trans>It is still here. Load this page again, then delete it again.</Trans>
        </p>
      )}
    </StorageNotes>
  );
}

/** Present while something is being saved; visible only if that takes long. */
export function Saving() {
  const isSaving = useDesk(({ pending }) =>
    Object.values(pending).some(({ length }) => length > 0),
  );
  return (
    isSaving && (
      <p className="saving" data-saving>
        <Trans>Saving…</Trans>
      </p>
    )
  );
}

/**
 * What is only in this tab is lost when the tab closes or reloads, even by itself; so is the rest of a file
 * that is being imported.
 */
function useAskBeforeLeaving(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Browsers before 2024 need this one.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}
