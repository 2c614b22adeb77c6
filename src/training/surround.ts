/** What pages of the room stand in where that is not the room: a course, or a guide that is a draft. */
import { createContext, type FunctionComponent } from 'react';
import type { RoomPageContent } from '../staff/RoomPage.tsx';

/** Undefined in the room itself. */
export const Surround = createContext<FunctionComponent<RoomPageContent> | undefined>(undefined);
