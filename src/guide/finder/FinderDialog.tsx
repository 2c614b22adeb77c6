import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { FinderDoor } from '../../ui/finderDoor.ts';
import { FINDER_FIELD, FinderForm } from './FinderForm.tsx';
import { isSlashOff, switchSlash } from './slash.ts';

/**
 * One key away from every page: `/` or Ctrl-K brings up the finder, or moves to its field where the
 * page has one. While somebody types in another field neither key does anything.
 */
export function FinderDialog({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { pathname, search } = useLocation();

  const open = useCallback(() => {
    const field = document.querySelector<HTMLInputElement>(`main [${FINDER_FIELD}]`);
    if (field) {
      field.focus();
      field.select();
    } else setOpen(true);
  }, []);
  const close = () => setOpen(false);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isSlash =
        event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isSlashOff();
      const isCtrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!(isSlash || isCtrlK) || event.defaultPrevented || event.isComposing) return;
      if (isEditable(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open]);

  useEffect(() => {
    const element = dialog.current;
    if (!isOpen || element === null) return;
    element.showModal();
    element.querySelector<HTMLInputElement>(`[${FINDER_FIELD}]`)?.focus();
  }, [isOpen]);

  // Wherever a link leads, the finder does not stay before it.
  const here = pathname + search;
  const [openedAt, setOpenedAt] = useState(here);
  if (openedAt !== here) {
    setOpenedAt(here);
    setOpen(false);
  }

  return (
    <FinderDoor value={open}>
      {children}
      {isOpen && (
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
                defaultChecked={!isSlashOff()}
                onChange={(event) => switchSlash(event.currentTarget.checked)}
              />
              <span>{t`The / key opens this. Ctrl-K always does.`}</span>
            </label>
          </FinderForm>
        </dialog>
      )}
    </FinderDoor>
  );
}

/** @returns whether keys are text where they were pressed */
function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
