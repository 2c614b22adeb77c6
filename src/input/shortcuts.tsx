/**
 * The keys of a room. One key does one thing. Keys are ignored with modifier keys, while a dialog is open
 * and, except for function keys, while typing; they can all be switched off (WCAG 2.1.4).
 */
import { type FunctionComponent, useLayoutEffect, useRef } from 'react';
import type { Kept } from '../storage/kept.ts';
import { keySwitch } from '../storage/keySwitch.ts';
import { mayAnswer } from './onePress.ts';

type Handlers = Readonly<Record<string, (() => void) | undefined>>;

/** The keys of one room. */
export interface Shortcuts {
  /** @param isOn whether the keys should work; remembered on this device if possible */
  switchKeys: (isOn: boolean) => void;
  /** @returns whether the keys work */
  useKeysOn: () => boolean;
  /**
   * Assigns actions to keys as long as a component is shown.
   *
   * @param handlers the action of each key, as `KeyboardEvent.key` names it
   */
  useKeys: (handlers: Handlers) => void;
  /** Listens to the keys of the whole page. */
  useKeyboard: () => void;
  /** Shows a key beside its action; invisible if the keys are switched off. */
  Key: FunctionComponent<{ name: string }>;
}

/** Fields in which keys are text. */
const typing =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"]), textarea, select, [contenteditable=""], [contenteditable="true"]';

/**
 * @param event a key that was pressed
 * @returns the key, as handlers name it; undefined if it is not a shortcut
 */
function shortcutOf(event: KeyboardEvent): string | undefined {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
  if (event.shiftKey && key !== '?') return;
  const isTyping = target instanceof Element && target.closest(typing) !== null;
  // Function keys type nothing.
  if (isTyping && !/^F\d+$/.test(key)) return;
  if (document.querySelector('dialog[open]') !== null) return;
  return key.length === 1 ? key.toLowerCase() : key;
}

/** Implements the keys of a room. */
class Room {
  /** The handlers on the page, the innermost last. */
  readonly #registered: { readonly current: Handlers }[] = [];
  readonly #off: Kept<boolean>;
  /** The last key that did something, until another one is pressed. */
  #done: string | undefined;

  constructor(off: Kept<boolean>) {
    this.#off = off;
  }

  register(own: { readonly current: Handlers }): () => void {
    this.#registered.push(own);
    return () => {
      this.#registered.splice(this.#registered.indexOf(own), 1);
    };
  }

  readonly onKeyDown = (event: KeyboardEvent) => {
    // Held down, it would type into the field that it has led to.
    if (event.repeat && event.key === this.#done) event.preventDefault();
    if (!event.repeat) this.#done = undefined;
    const key = shortcutOf(event);
    if (key === undefined) return;
    const handler = this.#registered.findLast(({ current }) => current[key])?.current[key];
    if (handler === undefined) return;
    // The room uses this key: nothing else may take it, even if the keys are switched off.
    const isOff = this.#off.now();
    if (!isOff) event.preventDefault();
    event.stopImmediatePropagation();
    if (isOff) return;
    this.#done = event.key;
    // Answers, and moves, have their own rules for the second press.
    if (/^[1-9]$|^.{2,}/.test(key) || mayAnswer()) handler();
  };
}

/**
 * @param kept the key in storage for the switch
 * @returns the keys of a room, with a switch of their own
 */
export function shortcuts(kept: string): Shortcuts {
  const off = keySwitch(kept);
  const room = new Room(off);
  const useKeysOn = () => !off.use();
  return {
    switchKeys: (isOn) => off.set(!isOn),
    useKeysOn,
    useKeys: (handlers) => useRegistered(room, handlers),
    useKeyboard: () => useListening(room),
    Key: ({ name }) => <KeyCap name={name} isOn={useKeysOn()} />,
  };
}

/**
 * @param press gives the nth answer, counting from 0
 * @returns the actions of the number keys
 */
export const numberKeys = (press: (place: number) => void): Handlers =>
  Object.fromEntries(Array.from({ length: 9 }, (_, place) => [place + 1, () => press(place)]));

/** Always an element: React could not insert one before words that a translating browser has replaced. */
function KeyCap({ name, isOn }: { name: string; isOn: boolean }) {
  return isOn ? (
    <b className="key" aria-hidden="true">
      {name}
    </b>
  ) : (
    <b hidden />
  );
}

function useRegistered(room: Room, handlers: Handlers): void {
  const own = useRef(handlers);
  // In the frame in which a step appears, its own keys apply, never those of the step before.
  useLayoutEffect(() => {
    own.current = handlers;
  });
  useLayoutEffect(() => room.register(own), [room]);
}

function useListening({ onKeyDown }: Room): void {
  useLayoutEffect(() => {
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [onKeyDown]);
}
