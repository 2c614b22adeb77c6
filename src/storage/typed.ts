/**
 * What somebody typed into the finder that led them into a guide, so that the next helper sees a wrong
 * turn. It is kept with the tab's visit, never in an address, and never on a shared device.
 */
import { kept, TYPED } from './kept.ts';
import { isSharedDevice } from './sharedDevice.ts';
import { visitId } from './visitId.ts';

/** In characters: nobody reads more than this. */
const MOST = 300;

interface Typed {
  readonly text: string;
  /** The guide that it led to; undefined if it led to a page, from which any guide may be reached. */
  readonly guide?: string | undefined;
  /** The visit that it belongs to. */
  readonly visit: string;
}

const typedText = kept<Typed | null>({
  in: 'tab',
  as: TYPED,
  first: null,
  read(stored) {
    const { text, visit, guide } = (stored ?? {}) as Record<string, unknown>;
    if (typeof text !== 'string' || typeof visit !== 'string') return undefined;
    return { text, visit, ...(typeof guide === 'string' && { guide }) };
  },
});

/**
 * Remembers what was typed.
 *
 * @param query what was typed, as the finder took it: with possible secrets removed
 * @param guide the id of the guide that it leads to; undefined if it leads to a page
 */
export function keepTyped(query: string, guide: string | undefined): void {
  const text = query.replace(/\s+/g, ' ').trim().slice(0, MOST);
  typedText.set(text === '' || isSharedDevice() ? null : { text, guide, visit: visitId() });
}

/**
 * Carries what was typed into the visit that has just begun.
 *
 * @param guide the id of the guide that it begins with; what led to another one is forgotten
 */
export function carryTyped(guide: string): void {
  const typed = typedText.now();
  if (typed === null) return;
  const isOfIt = typed.guide === undefined || typed.guide === guide;
  typedText.set(isOfIt && !isSharedDevice() ? { ...typed, guide, visit: visitId() } : null);
}

export const forgetTyped = (): void => typedText.set(null);

/** @returns what led into the current visit; undefined if nothing did, or it has been forgotten */
export function useTyped(): string | undefined {
  const typed = typedText.use();
  return typed !== null && typed.visit === visitId() && !isSharedDevice() ? typed.text : undefined;
}
