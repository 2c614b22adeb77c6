import { type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { lazy } from '../loading/lazy.tsx';
import { Navigate, useLocation } from '../router/router.tsx';
import { useAfterMove } from '../router/useArrival.ts';
import { FINDER_FIELD } from './finderField.ts';
import { areKeysOff } from './finderKeys.ts';
import { OpenFinder } from './openFinder.ts';

// Where it cannot be fetched, the page that has the finder is tried.
const Box = lazy<{ close: () => void }>(() =>
  import('./FinderBox.tsx').then(
    (file) => file.FinderBox,
    () => () => <Navigate to="/" />,
  ),
);

/**
 * One key away from every page: `/` or Ctrl-K brings up the finder, or moves to its field where the
 * page has one. While somebody types in another field neither key does anything, nor where both are
 * switched off.
 */
export function FinderDialog({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const { pathname, search } = useLocation();

  const open = useCallback(() => {
    const field = document.querySelector<HTMLInputElement>(`main [${FINDER_FIELD}]`);
    if (field) {
      field.focus();
      field.select();
    } else setOpen(true);
  }, []);
  const close = useCallback(() => setOpen(false), []);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, altKey } = event;
      const isCtrl = event.ctrlKey || event.metaKey;
      if (isCtrl ? key.toLowerCase() !== 'k' : key !== '/' || altKey) return;
      if (event.defaultPrevented || areKeysOff()) return;
      if (isEditable(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open]);

  // Wherever a link leads, the finder does not stay before it.
  useAfterMove(pathname + search, close);

  return (
    <OpenFinder value={open}>
      {children}
      {isOpen && (
        <Suspense>
          <Box close={close} />
        </Suspense>
      )}
    </OpenFinder>
  );
}

/** @returns whether keys are text where they were pressed */
function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
