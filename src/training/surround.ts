/** The frame of the room's pages when they are used elsewhere: in a course, or for a draft. */
import { createContext, type FunctionComponent } from 'react';
import type { RoomPageContent } from '../staff/RoomPage.tsx';

/** Undefined in the room itself. */
export const Surround = createContext<FunctionComponent<RoomPageContent> | undefined>(undefined);
