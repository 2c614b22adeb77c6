/** What pages of the room stand in where that is not the room: a course, or a guide that is a draft. */
import { createContext, type FunctionComponent } from 'react';
import type { Framed } from '../frame/RoomPage.tsx';

/** Undefined in the room itself. */
export const Surround = createContext<FunctionComponent<Framed> | undefined>(undefined);
