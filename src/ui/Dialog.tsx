import { Trans } from '@lingui/react/macro';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import './dialog.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A native dialog: it traps the focus, and Escape closes it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    element.showModal();
    element.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      <div className="dialog-top">
        <h2 id={id}>{title}</h2>
        <button type="button" className="tool" onClick={() => dialog.current?.close()}>
          <Trans>Close</Trans>
        </button>
      </div>
      {children}
    </dialog>
  );
}

/** Keys, each with what it does. */
export function KeyList({ keys }: { keys: readonly (readonly [key: string, what: string])[] }) {
  return (
    <dl className="key-list">
      {keys.map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd className="key">{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

interface KeySwitchProps {
  areOn: boolean;
  onSwitch: (areOn: boolean) => void;
  children: ReactNode;
}

/** The switch for all keys of a room. */
export function KeySwitch({ areOn, onSwitch, children }: KeySwitchProps) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        checked={areOn}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />{' '}
      {children}
    </label>
  );
}
