import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef } from 'react';
import { FinderForm } from './FinderForm.tsx';
import { FINDER_FIELD } from './finderField.ts';
import { areKeysOff, switchKeys } from './finderKeys.ts';

/** The finder in front of a page, from when it is opened until it leads somewhere or is closed. */
export function FinderBox({ close }: { close: () => void }) {
  const { t } = useLingui();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLInputElement>(`[${FINDER_FIELD}]`)?.focus();
  }, []);

  return (
    <dialog ref={dialog} className="finder-dialog" aria-labelledby={id} onClose={close}>
      <div className="finder-dialog-top">
        <h2 id={id}>
          <Trans>Find</Trans>
        </h2>
        <button type="button" className="tool" onClick={() => dialog.current?.close()}>
          <Trans>Close</Trans>
        </button>
      </div>
      <FinderForm onLeave={close}>
        <label className="finder-key">
          <input
            type="checkbox"
            defaultChecked={!areKeysOff()}
            onChange={(event) => switchKeys(event.currentTarget.checked)}
          />
          <span>{t`The / key and Ctrl-K open this.`}</span>
        </label>
      </FinderForm>
    </dialog>
  );
}
