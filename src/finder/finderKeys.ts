/**
 * A key without Ctrl can be pressed by accident, by speech for one, and Ctrl-K may be the browser's
 * own: who does not want them can switch them off.
 */
import { keySwitch } from '../storage/keySwitch.ts';

// The name is that of the time when only `/` could be switched off: who did so keeps it.
const keys = keySwitch('finder-slash-key');

/** @returns whether the keys that open the finder were switched off on this device */
export const areKeysOff = (): boolean => keys.now();

/** @param isOn whether `/` and Ctrl-K are to open the finder */
export const switchKeys = (isOn: boolean): void => keys.set(!isOn);
