// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { newCall } from '../../src/desk/callEdits.ts';
import { DeskContext, useCall } from '../../src/desk/deskContext.ts';
import { callOf, deskMachine } from '../../src/desk/deskMachine.ts';
import { useEnd } from '../../src/desk/useEnd.tsx';
import type { Call } from '../../src/engine/call.ts';
import { i18n } from '../../src/locales/i18n.ts';
import { MemoryRouter } from '../../src/router/router.tsx';
import { at, ID } from './calls.ts';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});
afterEach(cleanup);

function Ender({ isDone }: { isDone: boolean }) {
  const call = useCall(ID) as Call;
  const { end, asked } = useEnd(call, { status: 'resolved' }, isDone);
  return (
    <>
      <button type="button" onClick={end}>
        X
      </button>
      {asked}
    </>
  );
}

function open(more: Partial<Call>, isDone: boolean) {
  const desk = createActor(deskMachine).start();
  const call = { ...newCall(ID, at(0), { flow: '', answers: [] }, ''), ...more };
  act(() => desk.send({ type: 'edit', id: ID, edit: { type: 'begin', call } }));
  render(
    <I18nProvider i18n={i18n}>
      <MemoryRouter>
        <DeskContext.Provider open={() => desk}>
          <Ender isDone={isDone} />
        </DeskContext.Provider>
      </MemoryRouter>
    </I18nProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'X' }));
  return () => callOf(desk.getSnapshot().context, ID);
}

it('ends a call with nothing open at once, and says how it ended', () => {
  const now = open({}, false);
  expect(now()).toMatchObject({ phase: 'ended', ending: { status: 'resolved' } });
});

it('names what is still open, asks once, and remembers it', () => {
  const now = open({ draft: 'they sa' }, true);
  expect(now()?.phase).toBe('talking');
  const duties = [...document.querySelectorAll<HTMLElement>('[data-duty]')];
  expect(duties.map(({ dataset }) => dataset.duty)).toEqual(['tell', 'draft']);
  expect(document.activeElement?.textContent).toBe('Back to the call');
  fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'x' });
  expect(now()).toMatchObject({
    phase: 'ended',
    ending: { status: 'resolved', left: ['tell'] },
    case: { notes: [{ text: 'they sa' }] },
  });
  expect(now()?.draft).toBeUndefined();
});

it('goes on with the call where the agent wants to do it first', () => {
  const now = open({}, true);
  fireEvent.click(screen.getByRole('button', { name: 'Back to the call' }));
  expect(document.querySelector('[data-duty]')).toBeNull();
  expect(now()?.phase).toBe('talking');
});
