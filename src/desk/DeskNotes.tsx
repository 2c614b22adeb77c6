import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { DeleteUnreadable } from '../storage/DeleteUnreadable.tsx';
import type { Trouble } from '../storage/database.ts';
import { download } from '../ui/download.ts';
import { DeskContext, useCalls, useDesk } from './deskContext.ts';
import { unreadableLines } from './lines.ts';

/** What is not as it should be with the storage of this device, in plain words. */
export function DeskNotes() {
  const trouble = useDesk((desk) => desk.trouble);
  const isUndeleted = useDesk((desk) => desk.isUndeleted);
  const unreadable = useDesk((desk) => desk.unreadable);
  const { send } = DeskContext.useActorRef();
  const [isAsked, setAsked] = useState(false);
  const count = unreadable.length;
  const isAdding = useDesk((desk) => desk.adding !== undefined);
  const isAnyHere = useCalls().length > 0;
  useAskBeforeLeaving(isAdding || (isAnyHere && trouble !== undefined));
  return (
    <>
      <div className="desk-notes" role="status">
        <TroubleWords trouble={trouble} />
        {isUndeleted && (
          <p data-undeleted>
            <b>
              <Trans>A call could not be deleted: this device’s storage refused it.</Trans>
            </b>{' '}
            <Trans>It is still here. Load this page again, then delete it again.</Trans>
          </p>
        )}
        {count > 0 && (
          <p data-unreadable={count}>
            <b>
              <Trans>Something on this device could not be read as a call.</Trans>
            </b>{' '}
            <Trans>It was set aside, and nothing in it is lost. All other calls are here.</Trans>{' '}
            <button
              type="button"
              className="as-link"
              onClick={() =>
                download('unreadable.jsonl', 'application/jsonl', unreadableLines(unreadable))
              }
            >
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
          onYes={() => send({ type: 'removeUnreadable' })}
        />
      )}
    </>
  );
}

/** Why calls are in this tab only. */
function TroubleWords({ trouble }: { trouble: Trouble | undefined }) {
  switch (trouble) {
    case 'blocked':
      return (
        <p data-trouble="blocked">
          <b>
            <Trans>Nothing is saved on this device.</Trans>
          </b>{' '}
          <Trans>
            This browser blocks storage here, as it does in private windows. The calls are in this
            tab only; export them before you close it.
          </Trans>
        </p>
      );
    case 'late':
      return (
        <p data-trouble="late">
          <b>
            <Trans>This device’s storage is not responding yet.</Trans>
          </b>{' '}
          <Trans>
            As soon as it does, the saved calls appear and new ones are saved. Until then, new calls
            are in this tab only; export them before you close it.
          </Trans>
        </p>
      );
    case 'full':
      return (
        <p data-trouble="full">
          <b>
            <Trans>This device’s storage is full.</Trans>
          </b>{' '}
          <Trans>
            The last changes are in this tab only, and are saved as soon as there is room. Delete
            calls that are no longer needed, or export them.
          </Trans>
        </p>
      );
    case 'newer':
      return (
        <p data-trouble="newer">
          <b>
            <Trans>The calls on this device were saved by a newer version of this page.</Trans>
          </b>{' '}
          <Trans>
            They are left as they are. New calls are in this tab only; export them before you close
            it.
          </Trans>
        </p>
      );
    case undefined:
      return null;
  }
}

/** Stands here while something is on its way into storage; it is seen where that takes long. */
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
 * What is in this tab only is gone with it, also where the page is loaded again by itself; so is the
 * rest of a file that is being imported.
 */
function useAskBeforeLeaving(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Browsers before 2024 look at this one.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}
