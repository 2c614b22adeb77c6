/**
 * Keys of a room. One key does one thing, but never one that types while somebody does, together
 * with another key, or while a dialog is open, and not at all where they are switched off (WCAG 2.1.4).
 */
import { type FunctionComponent, useLayoutEffect, useRef } from 'react';
import type { Kept } from '../storage/kept.ts';
import { keySwitch } from '../storage/keySwitch.ts';
import { mayAnswer } from './onePress.ts';

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
  /** A key beside what it does; nothing is seen of it where the keys are switched off. */
  Key: FunctionComponent<{ name: string }>;
}

/** Where keys are text. */
const typing =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"]), textarea, select, [contenteditable=""], [contenteditable="true"]';

/**
 * @param event a key that was pressed
 * @returns the key, as handlers name it; undefined where it is no shortcut
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

/** What a room's keys are made of. */
class Room {
  /** What is on the page, the innermost last. */
  readonly #registered: { readonly current: Handlers }[] = [];
  readonly #off: Kept<boolean>;
  /** The key that has done something last, as long as no other was pressed. */
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
    // Held down, it would be written into the field that it has led to.
    if (event.repeat && event.key === this.#done) event.preventDefault();
    if (!event.repeat) this.#done = undefined;
    const key = shortcutOf(event);
    if (key === undefined) return;
    const handler = this.#registered.findLast(({ current }) => current[key])?.current[key];
    if (handler === undefined) return;
    // The room has its own use for it: nobody else is to take the key, switched off or not.
    const isOff = this.#off.now();
    if (!isOff) event.preventDefault();
    event.stopImmediatePropagation();
    if (isOff) return;
    this.#done = event.key;
    // What is answered, and moves, have rules of their own for the second press.
    if (/^[1-9]$|^.{2,}/.test(key) || mayAnswer()) handler();
  };
}

/**
 * @param kept under which name the switch is remembered on this device
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
 * @param press gives the nth answer, from 0
 * @returns the number keys with what they do
 */
export const numberKeys = (press: (place: number) => void): Handlers =>
  Object.fromEntries(Array.from({ length: 9 }, (_, place) => [place + 1, () => press(place)]));

/** Its element stays before the words: a browser that translates the page has put others in their place. */
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
  // In the frame in which a step appears, its keys are its own: never those of the step before.
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
