/** A field with a list of what it can lead to (ARIA Authoring Practices Guide, combobox). */
import { type FocusEvent, type KeyboardEvent, useEffect, useState } from 'react';

interface Parts {
  /** The id that the list and its options get theirs from. */
  readonly id: string;
  /** @returns how many options there are, where the list is open */
  readonly count: (isOpen: boolean) => number;
  /** Called when a closed list is opened by an arrow key. */
  readonly onOpen?: () => void;
  /** Called on Escape if there is no list to close. */
  readonly onEscape?: () => void;
}

/**
 * @param isOpen whether the list is open
 * @param setOpen opens or closes it
 * @param parts what it is made of
 * @returns the option chosen with the arrow keys, and what the elements need
 */
export function useCombobox(
  [isOpen, setOpen]: readonly [boolean, (isOpen: boolean) => void],
  { id, count, onOpen, onEscape }: Parts,
) {
  const [chosen, setChosen] = useState(-1);
  const options = count(isOpen);
  const isShown = isOpen && options > 0;
  const active = isShown && chosen < options ? chosen : -1;
  const listId = `${id}-list`;
  const optionId = (i: number) => `${listId}-${i}`;
  const activeId = active >= 0 ? optionId(active) : undefined;
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' });
  }, [activeId]);

  const show = (isNow: boolean) => {
    setOpen(isNow);
    setChosen(-1);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && (isShown || onEscape)) {
      event.preventDefault();
      if (isShown) show(false);
      else onEscape?.();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (!isShown) {
      onOpen?.();
      show(true);
      return;
    }
    // Past either end the field itself comes next.
    const by = event.key === 'ArrowDown' ? 1 : -1;
    setChosen(((active + 1 + by + options + 1) % (options + 1)) - 1);
  };

  return {
    isShown,
    active,
    listId,
    show,
    /** For the form around it. */
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
    },
    field: {
      type: 'text',
      'aria-autocomplete': 'list',
      'aria-activedescendant': activeId,
      autoComplete: 'off',
      autoCapitalize: 'off',
      autoCorrect: 'off',
      spellCheck: false,
      onKeyDown: press,
    },
    list: { id: listId, hidden: !isShown },
    option: (i: number) => ({
      id: optionId(i),
      'aria-selected': i === active,
      // The field keeps the focus.
      onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
    }),
  } as const;
}
