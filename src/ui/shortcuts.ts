/**
 * Keys of a room. One key does one thing, but never while somebody types, together with another
 * key, or while a dialog is open, and not at all where they are switched off (WCAG 2.1.4).
 */
import { useEffect, useRef, useSyncExternalStore } from 'react';

type Handlers = Readonly<Record<string, (() => void) | undefined>>;

/** The keys of one room. */
export interface Shortcuts {
  /** @param isOn whether the keys are to work; remembered on this device where it can be */
  switchKeys: (isOn: boolean) => void;
  /** @returns whether the keys work */
  useKeysOn: () => boolean;
  /**
   * Gives keys something to do as long as a component is shown.
   *
   * @param handlers for each key, as `KeyboardEvent.key` names it, what it does
   */
  useKeys: (handlers: Handlers) => void;
  /** Listens for the keys of everything on the page. */
  useKeyboard: () => void;
}

/** Where keys are text. */
const typing =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"]), textarea, select, [contenteditable=""], [contenteditable="true"]';

/**
 * @param event a key that was pressed
 * @returns the key, as handlers name it; undefined where it is no shortcut
 */
export function shortcutOf(event: KeyboardEvent): string | undefined {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
  if (event.shiftKey && key !== '?') return;
  if (target instanceof Element && target.closest(typing) !== null) return;
  if (document.querySelector('dialog[open]') !== null) return;
  return key.length === 1 ? key.toLowerCase() : key;
}

/**
 * @param kept under which name the switch is remembered on this device
 * @returns the keys of a room, with a switch of their own
 */
export function shortcuts(kept: string): Shortcuts {
  /** What is on the page, the innermost last. */
  const registered: { current: Handlers }[] = [];
  const listeners = new Set<() => void>();
  let isOff = remembered(kept) === 'off';

  return {
    switchKeys(isOn) {
      isOff = !isOn;
      try {
        if (isOn) localStorage.removeItem(kept);
        else localStorage.setItem(kept, 'off');
      } catch {
        // Nothing can be kept: it holds until the page is closed.
      }
      for (const listener of listeners) listener();
    },

    useKeysOn: () =>
      useSyncExternalStore(
        (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        () => !isOff,
        () => true,
      ),

    useKeys(handlers) {
      const own = useRef(handlers);
      useEffect(() => {
        own.current = handlers;
      });
      useEffect(() => {
        registered.push(own);
        return () => {
          registered.splice(registered.indexOf(own), 1);
        };
      }, []);
    },

    useKeyboard() {
      useEffect(() => {
        const listen = (event: KeyboardEvent) => {
          const key = shortcutOf(event);
          if (key === undefined) return;
          const handler = registered.findLast(({ current }) => current[key])?.current[key];
          if (handler === undefined) return;
          // The room has its own use for it: nobody else is to take the key, switched off or not.
          if (!isOff) event.preventDefault();
          event.stopImmediatePropagation();
          if (!isOff) handler();
        };
        window.addEventListener('keydown', listen, { capture: true });
        return () => window.removeEventListener('keydown', listen, { capture: true });
      }, []);
    },
  };
}

function remembered(kept: string): string | null {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
}
