/** The call that is being played, kept for this tab so that a reload loses nothing of it. */
import { z } from 'zod';
import { Moves } from './history.ts';
import type { Move } from './moves.ts';

const KEPT = 'training-call';

const Present = z.strictObject({ call: z.string(), moves: Moves });

/**
 * @param call which call it is
 * @returns what was done in it before the page was loaded; nothing where that cannot be read
 */
export function presentMoves(call: string): Move[] {
  try {
    const present = Present.safeParse(JSON.parse(sessionStorage.getItem(KEPT) ?? 'null'));
    return present.success && present.data.call === call ? present.data.moves : [];
  } catch {
    return [];
  }
}

/**
 * @param call which call it is
 * @param moves what was done in it so far
 */
export function keepMoves(call: string, moves: readonly Move[]): void {
  try {
    if (moves.length === 0) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, JSON.stringify({ call, moves }));
  } catch {
    // It holds until the page is closed.
  }
}
