/** What an organisation's people call things, for whatever draws a text. */
import { createContext, useContext } from 'react';

/** Puts the organisation's words into a text; it leaves the text as it is if there are none. */
export const OwnWords = createContext<(text: string) => string>((text) => text);

/** @returns what puts the organisation's words into a text */
export const useOwnWords = () => useContext(OwnWords);
