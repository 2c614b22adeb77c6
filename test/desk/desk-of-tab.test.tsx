// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { newCall } from '../../src/desk/callEdits.ts';
import { DeskContext, useCalls, useDesk } from '../../src/desk/deskContext.ts';
import { at, ID } from './calls.ts';

afterEach(cleanup);

function Calls() {
  const { send } = DeskContext.useActorRef();
  const calls = useCalls();
  const isIdentified = useDesk(({ identified }) => Object.hasOwn(identified, ID));
  const call = newCall(ID, at(0), { flow: 'activation-code-expired', answers: [] }, 'aaaaaa');
  return (
    <>
      <button
        type="button"
        onClick={() => send({ type: 'edit', id: ID, edit: { type: 'begin', call } })}
      >
        Begin
      </button>
      <p>
        {calls.length} calls, {isIdentified ? 'identified' : 'nobody identified'}
      </p>
    </>
  );
}

const room = (
  <DeskContext.Provider>
    <Calls />
  </DeskContext.Provider>
);

it('has the calls that could not be stored again when its room was left and is entered anew', async () => {
  // Here there is no IndexedDB: calls are in memory alone.
  const { unmount } = render(room);
  act(() => screen.getByRole('button').click());
  await screen.findByText('1 calls, nobody identified');
  unmount();
  render(room);
  expect(screen.getByText('1 calls, nobody identified')).toBeDefined();
});
