/**
 * What somebody said about a guide at one of its endings: it goes into the summary of that visit. It is
 * kept with the tab’s visit, never in an address, and never on a shared device.
 */
import { FEEDBACK, kept } from './kept.ts';
import { isSharedDevice } from './sharedDevice.ts';
import { visitId } from './visitId.ts';

export interface Feedback {
  readonly helped?: boolean;
  /** What is wrong, in the person’s words, with possible secrets removed. */
  readonly wrong?: string;
}

interface Given extends Feedback {
  /** The address of the ending. */
  readonly at: string;
  /** The visit that it belongs to. */
  readonly visit: string;
}

const given = kept<Given | null>({
  in: 'tab',
  as: FEEDBACK,
  first: null,
  read(stored) {
    const { at, visit, helped, wrong } = (stored ?? {}) as Record<string, unknown>;
    if (typeof at !== 'string' || typeof visit !== 'string') return undefined;
    return {
      at,
      visit,
      ...(typeof helped === 'boolean' && { helped }),
      ...(typeof wrong === 'string' && { wrong }),
    };
  },
});

/**
 * @param at the address of an ending
 * @param feedback the new feedback on it
 */
export function giveFeedback(at: string, { helped, wrong }: Feedback): void {
  const said = { ...(helped !== undefined && { helped }), ...(wrong && { wrong }) };
  given.set(isSharedDevice() ? null : { at, visit: visitId(), ...said });
}

/**
 * @param at the address of an ending
 * @returns the feedback on it in the current visit; undefined if there is none
 */
export function useFeedback(at: string): Feedback | undefined {
  const now = given.use();
  if (now === null || now.at !== at || now.visit !== visitId()) return undefined;
  const { at: _, visit: __, ...feedback } = now;
  return feedback;
}
