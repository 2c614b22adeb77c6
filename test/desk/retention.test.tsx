// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { isClockRight } from '../../src/clock/isClockRight.ts';
import { newCall } from '../../src/desk/callEdits.ts';
import { DeskContext } from '../../src/desk/deskContext.ts';
import { callsOf, deskMachine } from '../../src/desk/deskMachine.ts';
import { useRetention } from '../../src/desk/useRetention.ts';
import { at, ID } from './calls.ts';

vi.mock('../../src/organisation/organisationStore.ts', () => ({ certain: async () => 30 }));
vi.mock('../../src/clock/isClockRight.ts');

const OTHER = '22222222-2222-4222-8222-222222222222';

/** The clock is asked, and its answer comes when the test lets it. */
let answer: (isRight: boolean) => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(at(0)) + 31 * 86_400_000 });
  vi.mocked(isClockRight)
    .mockReset()
    .mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Room({ open }: { open: string }) {
  useRetention(open);
  return null;
}

async function enter(open = '') {
  // Here there is no IndexedDB: calls are in memory alone.
  const desk = createActor(deskMachine).start();
  for (const id of [ID, OTHER]) {
    desk.send({ type: 'edit', id, edit: { type: 'begin', call: newCall(id, at(0)) } });
  }
  await vi.waitFor(() => expect(desk.getSnapshot().context.stored).toHaveProperty(OTHER));
  const room = (id: string) => (
    <DeskContext.Provider open={() => desk}>
      <Room open={id} />
    </DeskContext.Provider>
  );
  const { rerender } = render(room(open));
  return {
    desk,
    kept: () => callsOf(desk.getSnapshot().context).map((call) => call.case.id),
    go: (id: string) => rerender(room(id)),
    clockSays: (isRight: boolean) => act(async () => answer(isRight)),
    asked: (times: number) => vi.waitFor(() => expect(isClockRight).toHaveBeenCalledTimes(times)),
  };
}

it('deletes what is outdated once the clock is right, and nothing of what was touched meanwhile', async () => {
  const { desk, kept, clockSays, asked } = await enter();
  await asked(1);
  const note = { type: 'note', at: new Date().toISOString(), text: 'they call again' } as const;
  act(() => desk.send({ type: 'edit', id: ID, edit: note }));
  await clockSays(true);
  await vi.waitFor(() => expect(kept()).not.toContain(OTHER));
  expect(kept()).toEqual([ID]);
});

it('deletes nothing where the clock is wrong', async () => {
  const { kept, clockSays, asked } = await enter();
  await asked(1);
  await clockSays(false);
  expect(kept()).toEqual([ID, OTHER]);
});

it('does not delete the call that is on screen before it was left', async () => {
  const { kept, go, clockSays, asked } = await enter();
  await asked(1);
  go(ID);
  await asked(2);
  await clockSays(true);
  await vi.waitFor(() => expect(kept()).toEqual([ID]));
  go('');
  await asked(3);
  await clockSays(true);
  await vi.waitFor(() => expect(kept()).toEqual([]));
});

it('leaves a call alone that another tab has touched, and has it as it is now', async () => {
  const { desk } = await enter();
  const call = newCall(ID, at(5));
  act(() => desk.send({ type: 'removed', id: ID, isRemoved: false, call }));
  expect(desk.getSnapshot().context).toMatchObject({ isUndeleted: false, stored: { [ID]: call } });
});

it('gives a call that was touched while the clock was ahead an age that passes', async () => {
  const { desk, clockSays, asked, kept } = await enter();
  await asked(1);
  await clockSays(true);
  await vi.waitFor(() => expect(kept()).toEqual([]));
  const call = newCall(ID, '2038-01-19T03:14:07Z');
  act(() => desk.send({ type: 'edit', id: ID, edit: { type: 'begin', call } }));
  await asked(2);
  await clockSays(true);
  await vi.waitFor(() =>
    expect(Date.parse(callsOf(desk.getSnapshot().context)[0]?.case.updatedAt ?? '')).toBeLessThan(
      Date.now() + 1_000,
    ),
  );
  expect(kept()).toEqual([ID]);
});
