import type { ReactNode } from 'react';
import { useKeysOn } from './deskKeys.ts';

/** Rows of a dialog while the keys of the room are off: the first nine are chosen by their digits. */
export function Digits({ children }: { children: ReactNode }) {
  const areOn = useKeysOn();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows in it are what is chosen
    <div
      onKeyDown={(event) => {
        if (!areOn || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
        if (!/^[1-9]$/.test(event.key)) return;
        const rows = event.currentTarget.querySelectorAll<HTMLElement>('[data-digit]');
        const row = rows[Number(event.key) - 1];
        if (row === undefined) return;
        event.preventDefault();
        row.click();
      }}
    >
      {children}
    </div>
  );
}
