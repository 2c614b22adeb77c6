/** The keys of the training room: a clicker's, and numbers that answer. */
import { numberKeys, shortcuts } from '../input/shortcuts.tsx';

export const { switchKeys, useKeysOn, useKeys, useKeyboard, Key } = shortcuts('training-keys');

/**
 * Assigns the number keys to the shown answers, in order.
 *
 * @param isOn whether numbers may answer what is shown
 */
export function useAnswerKeys(isOn = true): void {
  const press = (place: number) =>
    document.querySelectorAll<HTMLElement>('main [data-answer]')[place]?.click();
  useKeys(isOn ? numberKeys(press) : {});
}
