// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { I18nProvider } from '@lingui/react';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { version } from '../../package.json';
import { loadDesk } from '../../src/desk/DeskRoom.tsx';
import { i18n } from '../../src/locales/i18n.ts';
import { MemoryRouter } from '../../src/router/router.tsx';
import { RoomPage } from '../../src/staff/RoomPage.tsx';

// jsdom has none.
vi.stubGlobal('CSS', { escape: String });
afterEach(cleanup);

it.each([
  ['the desk', () => loadDesk('/desk')],
  [
    'training and workshop',
    () => (
      <RoomPage title="Training" name="Training" className="" home="/train" links={null}>
        Practise
      </RoomPage>
    ),
  ],
])('whoever reports a fault reads the version at the foot of %s', async (_, load) => {
  const room = await load();
  await act(async () =>
    render(
      <I18nProvider i18n={i18n}>
        <MemoryRouter>{room}</MemoryRouter>
      </I18nProvider>,
    ),
  );
  const foot = await screen.findByRole('contentinfo', {}, { timeout: 20_000 });
  expect(foot.textContent).toContain(`Version ${version}`);
});
