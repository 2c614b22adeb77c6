import type { ComponentProps, ReactNode } from 'react';
import type { useCombobox } from './useCombobox.ts';

interface ComboboxProps extends ComponentProps<'input'> {
  /** What `useCombobox` keeps of it. */
  box: ReturnType<typeof useCombobox>;
  /** What stands between the field and its list. */
  beside: ReactNode;
  listLabel: string;
  listClass: string;
  /** The options, each with what `box.option` gives it. */
  children: ReactNode;
}

/** A field with a list of what it can lead to. */
export const Combobox = ({
  box,
  beside,
  listLabel,
  listClass,
  children,
  ...field
}: ComboboxProps) => (
  <>
    <input
      {...field}
      {...box.field}
      role="combobox"
      aria-expanded={box.isShown}
      aria-controls={box.listId}
    />
    {beside}
    <div {...box.list} role="listbox" aria-label={listLabel} className={listClass}>
      {children}
    </div>
  </>
);
