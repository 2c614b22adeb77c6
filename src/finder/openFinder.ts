import { createContext } from 'react';

/** Opens the finder; undefined where there is none, as on a page without JavaScript. */
export const OpenFinder = createContext<(() => void) | undefined>(undefined);
