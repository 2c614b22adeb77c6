/**
 * One press answers one question, in every room and on pages that have not been taken over yet.
 *
 * The second press of a double click, a double tap or a bouncing key falls on whatever is there by
 * then, and would answer a question that nobody has read, or take back what the first has done. Which
 * presses do nothing:
 *
 * - by mouse, pen or finger: a later click of a series of clicks (`event.detail` > 1) of which an
 *   earlier one has answered or done something, or during which the step arrived; and a press that
 *   begins within 400 ms of a step's arrival. Nobody reads a question and aims at its answer in less.
 *   What is no answer, such as “Start again”, or begins a guide from a list is only kept from the second
 *   press of a series, and from one at the very place of the first.
 * - by key: the repeats of a key that is held down; and for answers, and what letters do, the same key
 *   again within 400 ms of what it did or of the step's arrival, with no other key in between.
 *
 * Another key counts at once, so that somebody who knows the way answers as fast as they type.
 * Presses by assistive technology and by scripts come alone and always count.
 */

/** What answers a question, asks the caller one, or skips to a later step. */
const ANSWERS = '[data-answer], [data-ask], [data-assume]';

/** What begins a guide on a page of links: many who press there know where it is. */
const BEGINS = '[data-begins]';

/**
 * What a second press would do again, or take back. What people press in quick succession, as to look
 * closer and closer, says so.
 */
const ONCE = `${ANSWERS}, button:not([data-often]), label, summary, [type=checkbox]`;

/** What makes a step, or its answers, appear. */
const APPEARS = `${ANSWERS}, [data-node]`;

/** In milliseconds. */
const TOO_SOON = 400;

/** A click without a press of its own belongs to the last key for so long, in milliseconds. */
const FRESH = 1_000;

/** So far apart the two presses of a double press may be, in CSS pixels. */
const SAME_PLACE = 32;

const NEVER = Number.NEGATIVE_INFINITY;

/** When the step on screen, or its answers, appeared, as `performance.now()` counts. */
let arrivedAt = NEVER;

/** Whether something has been there that could be pressed by mistake. */
let wasPressable = false;

interface Press {
  /** Undefined for a pointer, and where nothing was pressed. */
  readonly key: string | undefined;
  readonly at: number;
  readonly x: number;
  readonly y: number;
  /** Whether it belongs to a gesture that has answered already. */
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

/** The press that is under way. */
let press = nothing;

/** The press that answered or did something last. */
let answered = nothing;

/** The clicks in quick succession at one place; none where they began on the page before. */
let series: { readonly at: number; hasAnswered: boolean } | undefined;

/**
 * For what answers or does something by a key of its own. It may be asked once for each press.
 *
 * @returns whether the press that is under way may do so
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

/** @returns how long ago the last press was, in milliseconds; infinite where there was none */
export const sincePress = (): number => performance.now() - press.at;

/**
 * Keeps the rule on this page. To be called once, before anything else listens.
 */
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
  // The first that somebody sees of a page, without having pressed anything, is no surprise.
  const isSurprise = wasPressable || press.at !== NEVER;
  wasPressable = true;
  if (!isSurprise) return;
  arrivedAt = performance.now();
  // What appears under a resting mouse is not looked at: it must not look chosen.
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

/** @returns whether the press is at the place, and in the moment, of the one that has just answered */
const isDouble = (): boolean =>
  press.at - answered.at < FRESH &&
  Math.hypot(press.x - answered.x, press.y - answered.y) < SAME_PLACE;
