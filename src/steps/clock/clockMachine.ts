/** The clock check over time: measuring, then a result, or a reason to compare by hand. */
import { assign, fromPromise, setup } from 'xstate';
import { measureClock } from '../../clock/measureClock.ts';
import type { Offset } from '../../engine/clock.ts';

export const clockMachine = setup({
  types: {
    context: {} as { offset: Offset | undefined },
    events: {} as { type: 'again' },
  },
  actors: {
    measure: fromPromise<Offset>(({ signal }) => measureClock(signal)),
  },
}).createMachine({
  id: 'clock-check',
  context: { offset: undefined },
  initial: 'measuring',
  states: {
    measuring: {
      invoke: {
        src: 'measure',
        onDone: { target: 'measured', actions: assign({ offset: ({ event }) => event.output }) },
        onError: 'failed',
      },
    },
    measured: { on: { again: 'measuring' } },
    failed: { on: { again: 'measuring' } },
  },
});
