/** The call being played, kept for this tab so that nothing is lost by a reload. */
import { z } from '../../engine/zod.ts';
import { kept } from '../../storage/kept.ts';
import { MoveList } from './history.ts';
import type { Move } from './moves.ts';

const Present = z.strictObject({ call: z.string(), moves: MoveList });

const present = kept<z.infer<typeof Present> | null>({
  in: 'tab',
  as: 'training-call',
  first: null,
  read: (stored) => Present.safeParse(stored).data,
});

/**
 * @param call which call it is
 * @returns what was done in it before the page was loaded; empty if that cannot be read
 */
export function presentMoves(call: string): Move[] {
  const now = present.now();
  return now?.call === call ? now.moves : [];
}

/**
 * @param call which call it is
 * @param moves what has been done in it so far
 */
export const keepMoves = (call: string, moves: readonly Move[]): void =>
  present.set(moves.length === 0 ? null : { call, moves: [...moves] });

/** @returns the call being played, and what has been done in it so far; null between calls */
export const usePresent = (): z.infer<typeof Present> | null => present.use();
