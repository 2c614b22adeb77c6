import { useState } from 'react';
import type { Answers } from '../../engine/transcript.ts';
import { mayAnswer } from '../../input/onePress.ts';
import { useNavigate } from '../../router/router.tsx';
import { presentAddress } from '../trainingAddress.ts';
import { useAnswerKeys, useKeys } from '../trainingKeys.ts';
import type { DemonstrationProps } from './demonstration.ts';
import { plannedWay } from './nextMove.ts';

/**
 * A second press within this time, in milliseconds, belongs to the first: a bouncing contact or a double
 * press.
 */
const TWICE = 400;

/** What the clicker, or an arrow key, did last, and when. */
let last = { by: 0, at: Number.NEGATIVE_INFINITY };

/**
 * A press of the clicker counts however recently the step has arrived: the presenter knows which answer is
 * marked. A key that is held down, or pressed twice, counts once.
 *
 * @param by 1 for forward, -1 for back
 * @param move what the press does
 */
function click(by: 1 | -1, move: () => void): void {
  const at = performance.now();
  const isSecond = by === last.by && at - last.at < TWICE;
  last = { by, at };
  if (!isSecond) move();
}

/**
 * @param answer an answer of the step
 * @returns its element on the page
 */
export const signOf = (answer: string): HTMLElement | null =>
  document.querySelector(`main [data-answer="${CSS.escape(answer)}"]`);

/** @returns the answer that has the focus, if any */
const focusedAnswer = (): string | undefined =>
  document.activeElement instanceof HTMLElement ? document.activeElement.dataset.answer : undefined;

/** What can be done in either window of a demonstration, by key, clicker or button. */
export interface DemonstrationMoves {
  /** The answer that the clicker gives next, if any. */
  readonly marked: string | undefined;
  /** Whether it was marked by hand. */
  readonly isChosen: boolean;
  /** The answers to the demonstration's aim; undefined if it has none. */
  readonly plan: Answers | undefined;
  readonly forward: () => void;
  readonly back: () => void;
  readonly canForward: boolean;
  readonly canBack: boolean;
  /** @returns the address of the demonstration after these answers */
  readonly at: (answers: Answers) => string;
}

/**
 * Gives a window of a demonstration its moves and their keys.
 *
 * @param dark the audience's dark screen, and how to switch it
 * @returns the moves
 */
export function useMoves(
  props: DemonstrationProps,
  dark: { isDark: boolean; setDark: (isDark: boolean) => void },
): DemonstrationMoves {
  const { flows, transcript, replayed, showing, toNextItem, toItemBefore } = props;
  const navigate = useNavigate();
  const { answers: given, flow } = transcript;
  const offered = replayed.visited.at(-1)?.answers ?? [];
  const place = given.join('/');
  const [chosen, setChosen] = useState<{ place: string; answer: string }>();
  const at = (answers: Answers) => presentAddress({ flow, answers }, showing);

  const plan = plannedWay(flows, replayed, flow, showing.to);
  const hasArrived = plan?.length === 0;
  const own = chosen?.place === place ? chosen.answer : undefined;
  const marked = hasArrived && toNextItem ? own : (own ?? plan?.[0] ?? offered[0]?.id);

  const go = (answers: Answers) => void navigate(at(answers));
  const forward = () => {
    if (marked !== undefined) go([...given, marked]);
    else toNextItem?.();
  };
  const back = () => {
    if (given.length > 0) go(given.slice(0, -1));
    else toItemBefore?.();
  };
  const mark = (by: number) => {
    // Continues from an answer that was reached by Tab.
    const at = focusedAnswer() ?? marked;
    const now = offered.findIndex(({ id }) => id === at);
    const next = offered[Math.min(offered.length - 1, Math.max(0, now + by))];
    if (next === undefined) return;
    setChosen({ place, answer: next.id });
    // So that a screen reader reads it, and Enter gives the same answer as the clicker.
    signOf(next.id)?.focus();
  };

  useAnswerKeys();
  useKeys({
    PageDown: () => click(1, forward),
    ArrowRight: () => click(1, forward),
    PageUp: () => click(-1, back),
    ArrowLeft: () => click(-1, back),
    ArrowDown: () => mark(1),
    ArrowUp: () => mark(-1),
    b: () => dark.setDark(!dark.isDark),
    // Some clickers send a full stop for the dark screen.
    '.': () => dark.setDark(!dark.isDark),
  });

  return {
    marked,
    isChosen: own !== undefined,
    plan,
    // A button is not the clicker: the second press of a double click would hit an unread step.
    forward: () => mayAnswer() && forward(),
    back,
    canForward: marked !== undefined || toNextItem !== undefined,
    canBack: given.length > 0 || toItemBefore !== undefined,
    at,
  };
}
