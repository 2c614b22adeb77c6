/** A key without Ctrl can be pressed by accident, by speech for one: who wants it can switch it off. */

const key = 'finder-slash-key';

/** @returns whether the `/` key was switched off on this device */
export function isSlashOff(): boolean {
  try {
    return localStorage.getItem(key) === 'off';
  } catch {
    return false;
  }
}

/** @param isOn whether the `/` key is to open the finder; where nothing can be kept, it does */
export function switchSlash(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Storage is switched off: the key stays as it is.
  }
}
