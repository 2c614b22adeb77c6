/** Whether several people use this device: if so, nothing is kept on it. */

/** Present if somebody said so. */
export const SHARED = 'authenticator-troubleshooter:shared-device';

/** @returns whether somebody has said that this device is shared; false where storage is blocked */
export function isSharedDevice(): boolean {
  try {
    return window.localStorage.getItem(SHARED) !== null;
  } catch {
    return false;
  }
}
