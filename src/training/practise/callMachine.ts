/**
 * A practice call over time: talking or on hold. What was done is a list of moves, each with the time talked
 * so far, by a clock that nobody can set.
 */
import { assign, setup } from 'xstate';
import type { Move } from './moves.ts';

type Bare<Of> = Of extends Move ? Omit<Of, 'at'> : never;

/** A move without its time. */
export type Doing = Bare<Move>;

interface Talk {
  readonly moves: readonly Move[];
  /** The time talked before the present stretch, in milliseconds. */
  readonly talked: number;
  /** When the present stretch began, on the page’s own clock. */
  readonly since: number;
}

type TalkEvent =
  | { type: 'do'; doing: Doing; now: number }
  | { type: 'pause' | 'resume'; now: number };

/**
 * @param talk the call
 * @param now the time on the page’s own clock
 * @param isPaused whether it is on hold
 * @returns the time talked so far
 */
export const talkedAt = ({ talked, since }: Talk, now: number, isPaused: boolean): number =>
  talked + (isPaused ? 0 : Math.max(0, now - since));

export const callMachine = setup({
  types: {
    context: {} as Talk,
    events: {} as TalkEvent,
    input: {} as { moves: readonly Move[]; now: number },
  },
  actions: {
    note: assign(({ context, event }) => {
      if (event.type !== 'do') return {};
      const at = Math.round(talkedAt(context, event.now, false));
      return { moves: [...context.moves, { ...event.doing, at } as Move] };
    }),
  },
}).createMachine({
  id: 'practice-call',
  context: ({ input: { moves, now } }) => ({ moves, talked: moves.at(-1)?.at ?? 0, since: now }),
  initial: 'talking',
  states: {
    talking: {
      on: {
        do: { actions: 'note' },
        pause: {
          target: 'paused',
          actions: assign(({ context, event }) => ({
            talked: talkedAt(context, event.now, false),
          })),
        },
      },
    },
    paused: {
      on: {
        resume: { target: 'talking', actions: assign(({ event }) => ({ since: event.now })) },
      },
    },
  },
});
