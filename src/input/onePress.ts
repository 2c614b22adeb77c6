/**
 * One press answers one question, in every room and on pages that are not hydrated yet.
 *
 * The second press of a double click, a double tap or a bouncing key lands on whatever is there by then,
 * and would answer a question that nobody has read, or undo what the first one did. Presses that do
 * nothing:
 *
 * - by mouse, pen or finger: a later click of a series (`event.detail` > 1) if an earlier one answered
 *   or did something, or the step arrived during the series; and a press within 400 ms of a step's arrival.
 *   Nobody reads a question and aims at its answer faster. Other controls, such as “Start again”, and
 *   links in lists of guides ignore only the second press of a series, and one at the place of the first.
 * - by key: the repeats of a key that is held down; and, for answers and letter keys, the same key again
 *   within 400 ms of its effect or of the step's arrival, without another key in between.
 *
 * Another key counts at once, so that people who know the way can answer as fast as they type. Presses by
 * assistive technology and by scripts come singly and always count.
 */

/** Controls that answer a question, ask the caller one, or skip to a later step. */
const ANSWERS = '[data-answer], [data-ask], [data-assume]';

/** Controls that begin a guide from a page of links: many people know where they are and press at once. */
const BEGINS = '[data-begins]';

/**
 * Controls whose action a second press would repeat or undo. Those that people press in quick succession,
 * such as for zooming, are marked.
 */
const ONCE = `${ANSWERS}, button:not([data-often]), label, summary, [type=checkbox]`;

/** Elements whose appearance means that a step, or its answers, arrived. */
const APPEARS = `${ANSWERS}, [data-node]`;

/** In milliseconds. */
const TOO_SOON = 400;

/** How long a click without a press of its own is attributed to the last key, in milliseconds. */
const FRESH = 1_000;

/** The distance within which two presses count as a double press, in CSS pixels. */
const SAME_PLACE = 32;

const NEVER = Number.NEGATIVE_INFINITY;

/** When the step on screen, or its answers, appeared, on the clock of `performance.now()`. */
let arrivedAt = NEVER;

/** Whether there has been anything yet that could be pressed by mistake. */
let wasPressable = false;

interface Press {
  /** Undefined for a pointer, and if nothing was pressed. */
  readonly key: string | undefined;
  readonly at: number;
  readonly x: number;
  readonly y: number;
  /** Whether it belongs to a gesture that has already answered. */
  isSecond: boolean;
  /** Whether it began before anybody could have read the step. */
  isEarly: boolean;
}

const nothing: Press = {
  key: undefined,
  at: NEVER,
  x: NEVER,
  y: NEVER,
  isSecond: false,
  isEarly: false,
};

/** The current press. */
let press = nothing;

/** The last press that answered or did something. */
let answered = nothing;

/** The clicks in quick succession at one place; undefined if they began on the previous page. */
let series: { readonly at: number; hasAnswered: boolean } | undefined;

/**
 * For handlers that answer or act on a key of their own. May be called once for each press.
 *
 * @returns whether the current press may do so
 */
export function mayAnswer(): boolean {
  const may = !press.isSecond && !press.isEarly;
  if (may) count();
  return may;
}

function count(): void {
  answered = press;
  if (series) series.hasAnswered = true;
}

/** @returns how long ago the last press was, in milliseconds; infinite if there was none */
export const sincePress = (): number => performance.now() - press.at;

/** Enforces the rule on this page. Call it once, before anything else listens. */
export function watchPresses(): void {
  wasPressable = document.querySelector(APPEARS) !== null;
  new MutationObserver((changes) => {
    if (changes.some(bringsStep)) arrived();
  }).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-node', 'data-answer'],
  });
  const first = { capture: true };
  window.addEventListener('keydown', onKeyDown, first);
  window.addEventListener('pointerdown', onPointerDown, first);
  window.addEventListener('pointermove', onPointerMove, first);
  window.addEventListener('click', onClick, first);
}

const bringsStep = ({ type, addedNodes }: MutationRecord): boolean =>
  type === 'attributes' ||
  [...addedNodes].some(
    (node) =>
      node instanceof Element && (node.matches(APPEARS) || node.querySelector(APPEARS) !== null),
  );

function arrived(): void {
  // What a page shows first, before anything has been pressed, cannot surprise anybody.
  const isSurprise = wasPressable || press.at !== NEVER;
  wasPressable = true;
  if (!isSurprise) return;
  arrivedAt = performance.now();
  // What appears under a resting mouse was not chosen, and must not look as if it was.
  document.documentElement.dataset.pointer = 'resting';
}

function onPointerMove({ movementX, movementY }: PointerEvent): void {
  if (movementX !== 0 || movementY !== 0) delete document.documentElement.dataset.pointer;
}

function onKeyDown({ key, repeat, timeStamp: at }: KeyboardEvent): void {
  const isSame = key === press.key && key === answered.key;
  const since = Math.max(answered.at, arrivedAt);
  press = { ...nothing, key, at, isSecond: repeat, isEarly: isSame && at - since < TOO_SOON };
}

function onPointerDown({ timeStamp: at, clientX: x, clientY: y }: PointerEvent): void {
  press = { ...nothing, at, x, y, isEarly: at - arrivedAt < TOO_SOON };
}

function onClick(event: MouseEvent): void {
  const { detail, timeStamp: at, target } = event;
  if (detail === 1) {
    if (press.key !== undefined) press = { ...nothing, at };
    series = { at: press.at, hasAnswered: false };
  } else if (detail > 1) {
    if (series === undefined || series.hasAnswered || arrivedAt >= series.at) press.isSecond = true;
  } else if (press.key === undefined || at - press.at > FRESH) press = { ...nothing, at };
  const isOn = (what: string) => target instanceof Element && target.closest(what) !== null;
  const isOnce = isOn(ONCE);
  if (isOn(BEGINS) && !isDouble()) press.isEarly = false;
  const isStray =
    (press.isSecond && (isOnce || isDouble())) || (press.isEarly && (isOn(ANSWERS) || isDouble()));
  if (!isStray) {
    if (isOnce) count();
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** @returns whether the press has the place and time of the one that has just answered */
const isDouble = (): boolean =>
  press.at - answered.at < FRESH &&
  Math.hypot(press.x - answered.x, press.y - answered.y) < SAME_PLACE;
