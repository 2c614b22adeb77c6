import { Trans, useLingui } from '@lingui/react/macro';
import { Dialog } from '../ui/Dialog.tsx';

/** Asks for confirmation before deleting stored data that could not be read. */
export function DeleteUnreadable({ onYes, onClose }: { onYes: () => void; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog title={t`Delete what could not be read?`} onClose={onClose}>
      <p>
        <Trans>
          It will be gone for good. Export it first if someone may be able to repair it.
        </Trans>
      </p>
      <div className="tools">
        <button
          type="button"
          className="tool main-tool"
          data-first
          onClick={() => {
            onYes();
            onClose();
          }}
        >
          <Trans>Delete it</Trans>
        </button>
      </div>
    </Dialog>
  );
}
