/** The desk's keys: number keys answer, letters act. */
import { shortcuts } from '../keyboard/shortcuts.ts';

export const { switchKeys, useKeysOn, useKeys, useKeyboard } = shortcuts('desk-keys');
