/**
 * What somebody typed into the finder and what led them into a guide: a wrong turn is not lost on
 * whoever helps next. It is kept with the tab's visit, never in an address, and on no shared device.
 */
import { kept, TYPED } from './kept.ts';
import { isSharedDevice } from './sharedDevice.ts';
import { visitId } from './visitId.ts';

/** More than this nobody reads, in characters. */
const MOST = 300;

interface Typed {
  readonly text: string;
  /** The guide that it led to; undefined where it led to a page, which can lead to any. */
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
 * Keeps what was typed.
 *
 * @param query what was typed, as the finder took it: without what may be a secret
 * @param guide the id of the guide that it leads to; undefined where it leads to a page
 */
export function keepTyped(query: string, guide: string | undefined): void {
  const text = query.replace(/\s+/g, ' ').trim().slice(0, MOST);
  typedText.set(text === '' || isSharedDevice() ? null : { text, guide, visit: visitId() });
}

/**
 * Takes what was typed into the visit that has just begun.
 *
 * @param guide the id of the guide that it begins with; what led to another one is forgotten
 */
export function carryTyped(guide: string): void {
  const typed = typedText.now();
  if (typed === null) return;
  const isOfIt = typed.guide === undefined || typed.guide === guide;
  typedText.set(isOfIt && !isSharedDevice() ? { ...typed, guide, visit: visitId() } : null);
}

/** Forgets what was typed. */
export const forgetTyped = (): void => typedText.set(null);

/** @returns what led into the present visit; undefined where nothing did, or it is forgotten */
export function useTyped(): string | undefined {
  const typed = typedText.use();
  return typed !== null && typed.visit === visitId() && !isSharedDevice() ? typed.text : undefined;
}
