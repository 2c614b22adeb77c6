import { createContext } from 'react';

/** Opens the finder; undefined if there is none, as on a page without JavaScript. */
export const OpenFinder = createContext<(() => void) | undefined>(undefined);
