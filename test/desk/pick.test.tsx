// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { CallPage } from '../../src/desk/CallPage.tsx';
import { newCall } from '../../src/desk/callEdits.ts';
import { DeskContext } from '../../src/desk/deskContext.ts';
import { useKeyboard } from '../../src/desk/deskKeys.ts';
import { callOf, deskMachine } from '../../src/desk/deskMachine.ts';
import { i18n } from '../../src/locales/i18n.ts';
import { MemoryRouter } from '../../src/router/router.tsx';
import { at, ID } from './calls.ts';

vi.mock('../../src/content/guideList.ts', () => ({ useGuides: () => [] }));

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});
afterEach(cleanup);

function Room() {
  useKeyboard();
  return <CallPage />;
}

it('hands over, sums up and ends a call that no guide fits', async () => {
  const desk = createActor(deskMachine).start();
  const call = { ...newCall(ID, at(0)), matter: 'The phone is in a lake' };
  act(() => desk.send({ type: 'edit', id: ID, edit: { type: 'begin', call } }));
  const now = () => callOf(desk.getSnapshot().context, ID);
  await act(async () =>
    render(
      <I18nProvider i18n={i18n}>
        <MemoryRouter initialEntries={[`/desk/${ID}`]}>
          <DeskContext.Provider open={() => desk}>
            <Suspense>
              <Room />
            </Suspense>
          </DeskContext.Provider>
        </MemoryRouter>
      </I18nProvider>,
    ),
  );
  expect(document.querySelector('[data-summary]')).toBeNull();
  await act(async () => fireEvent.keyDown(document.body, { key: '0' }));
  fireEvent.change(screen.getByLabelText('Because…'), { target: { value: 'a new one is needed' } });
  await act(async () =>
    fireEvent.submit(screen.getByLabelText('Because…').closest('form') as HTMLFormElement),
  );
  expect(now()?.handOver).toEqual({ to: 'administrator', why: 'a new one is needed' });
  const text = document.querySelector('[data-summary="text"]')?.textContent;
  expect(text).toContain('For: The administrator');
  expect(text).toContain('The phone is in a lake');
  expect(text).toContain('a new one is needed');
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /End the call/ })));
  expect(now()).toMatchObject({
    phase: 'ended',
    ending: { status: 'escalated', to: 'administrator' },
  });
});
