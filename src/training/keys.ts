/** The keys of the training room: a clicker's, and numbers that answer. */
import { shortcuts } from '../keyboard/shortcuts.ts';

export const { switchKeys, useKeysOn, useKeys, useKeyboard } = shortcuts('training-keys');

/**
 * Gives the number keys the answers that are shown, in their order.
 *
 * @param isOn whether a number may answer what is shown
 */
export function useAnswerKeys(isOn = true): void {
  useKeys(
    Object.fromEntries(
      (isOn ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : []).map((number) => [
        String(number),
        () => document.querySelectorAll<HTMLElement>('main [data-answer]')[number - 1]?.click(),
      ]),
    ),
  );
}
