/** A key without Ctrl can be pressed by accident, by speech for one: who wants it can switch it off. */
import { keySwitch } from '../storage/keySwitch.ts';

const slash = keySwitch('finder-slash-key');

/** @returns whether the `/` key was switched off on this device */
export const isSlashOff = (): boolean => slash.now();

/** @param isOn whether the `/` key is to open the finder */
export const switchSlash = (isOn: boolean): void => slash.set(!isOn);
