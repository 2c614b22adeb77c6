/** The desk's keys: number keys answer, letters act. */
import { shortcuts } from '../input/shortcuts.tsx';

export const { switchKeys, useKeysOn, useKeys, useKeyboard, Key } = shortcuts('desk-keys');
