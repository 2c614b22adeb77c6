/** Whether several people use this device: if so, nothing is kept on it. */
import { kept } from './kept.ts';

/** Present if somebody said so. */
export const SHARED = 'authenticator-troubleshooter:shared-device';

export const sharedDevice = kept({
  in: 'device',
  as: SHARED,
  first: false,
  read: (stored) => stored !== null,
});

/** @returns whether somebody has said that this device is shared; false if storage is blocked */
export const isSharedDevice = sharedDevice.now;
