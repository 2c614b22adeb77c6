import { type Kept, kept } from './kept.ts';

/**
 * @param as the key in storage
 * @returns whether shortcuts are switched off on this device
 */
export const keySwitch = (as: string): Kept<boolean> =>
  kept({ in: 'device', as, first: false, read: (stored) => stored === 'off' || stored === true });
