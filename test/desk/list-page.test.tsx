// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { newCall } from '../../src/desk/callEdits.ts';
import { DeskContext } from '../../src/desk/deskContext.ts';
import { deskMachine } from '../../src/desk/deskMachine.ts';
import { ListPage } from '../../src/desk/ListPage.tsx';
import { i18n } from '../../src/locales/i18n.ts';
import { MemoryRouter } from '../../src/router/router.tsx';
import { at } from './calls.ts';

afterEach(cleanup);

it('shows some of very many calls at a time, and in the end all', async () => {
  const calls = Array.from({ length: 230 }, (_, i) =>
    newCall(`11111111-1111-4111-8111-${String(i).padStart(12, '0')}`, at(i)),
  );
  const actor = createActor(deskMachine).start();
  const { container } = await act(async () =>
    render(
      <I18nProvider i18n={i18n}>
        <MemoryRouter>
          <DeskContext.Provider open={() => actor}>
            <ListPage />
          </DeskContext.Provider>
        </MemoryRouter>
      </I18nProvider>,
    ),
  );
  // The list of guides comes by itself.
  await screen.findByText('No calls yet.', {}, { timeout: 20_000 });
  act(() => actor.send({ type: 'added', added: 230, known: 0, left: 0, calls }));
  const rows = () => container.querySelectorAll('.call-list > li').length;
  const more = () => container.querySelector<HTMLElement>('[data-more]');
  expect(rows()).toBe(200);
  expect(more()?.textContent).toBe('Show more calls (30 left)');
  act(() => more()?.click());
  expect(rows()).toBe(230);
  expect(more()).toBeNull();
  actor.stop();
});
