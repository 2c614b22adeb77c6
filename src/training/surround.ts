/** What pages of the room stand in where they are not in the room: a course of a learning platform. */
import { createContext, type FunctionComponent, type ReactNode } from 'react';

export interface TrainPageProps {
  /** The document's title; the room's name is added. */
  title: string;
  /** The class of the main part. */
  className: string;
  children: ReactNode;
}

/** Undefined in the room itself. */
export const Surround = createContext<FunctionComponent<TrainPageProps> | undefined>(undefined);
