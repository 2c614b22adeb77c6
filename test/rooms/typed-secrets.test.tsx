// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { loadGuides } from '../../src/content/guideList.ts';
import { FinderForm } from '../../src/finder/FinderForm.tsx';
import { loadFinder, queryIn } from '../../src/finder/finderStore.ts';
import { FinderPage } from '../../src/guide/finder/FinderPage.tsx';
import { i18n } from '../../src/locales/i18n.ts';
import { MemoryRouter, useLocation, useNavigate } from '../../src/router/router.tsx';

/** What was typed, and the secret in it. */
const typed = [
  ['my code 482913 is not accepted', '482913'],
  ['the app wants my PIN 4711 again', '4711'],
  ['password: hunter2x is refused', 'hunter2x'],
  ['activation code is 8F3K-22QX and has expired', '8F3K-22QX'],
  ['Invalid key JBSWY3DPEHPK3PXP in google authenticator', 'JBSWY3DPEHPK3PXP'],
] as const;

let back: () => void;

function Place() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  back = () => void navigate(-1);
  return <output data-place>{decodeURIComponent(pathname + search)}</output>;
}

function Results() {
  const { search } = useLocation();
  const query = queryIn(search);
  return query === '' ? <FinderForm /> : <FinderPage query={query} />;
}

const show = (...entries: string[]) =>
  render(
    <I18nProvider i18n={i18n}>
      <MemoryRouter initialEntries={entries}>
        <Place />
        <Suspense>
          <Results />
        </Suspense>
      </MemoryRouter>
    </I18nProvider>,
  );
const place = () => document.querySelector('[data-place]')?.textContent;
const stored = () => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]);
const heading = () => screen.findByRole('heading', { level: 1 }, { timeout: 20_000 });

beforeAll(() => Promise.all([loadFinder(), loadGuides()]));
beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(cleanup);

describe('a secret that somebody types into the finder', () => {
  test.each(typed)(
    '%j: is in no heading, title, field, address, history or storage',
    async (text, secret) => {
      show('/', `/?${new URLSearchParams({ q: text })}`);
      const found = await heading();
      await waitFor(() => expect(place()).not.toContain(secret));
      expect(place()).toMatch(/^\/\?q=/);
      expect(found.textContent).not.toContain(secret);
      expect(document.title).not.toContain(secret);
      // Suggestions, marks and hidden fields are part of the page too.
      expect(document.documentElement.outerHTML).not.toContain(secret);
      expect(document.body.textContent).toContain('Never tell anyone a one-time code');

      const [result] = document.querySelectorAll<HTMLElement>('[data-result]');
      if (result) {
        await userEvent.click(result);
        await waitFor(() => expect(place()).not.toMatch(/^\/\?q=/));
      }
      expect(stored()).not.toContain(secret);
      if (result) expect(stored()).toContain('typed');
      // The address with the secret was replaced, not added to: the way back does not pass it.
      back();
      await waitFor(() => expect(place()).toMatch(/^\/(?:\?q=|$)/));
      expect(place()).not.toContain(secret);
    },
    30_000,
  );

  it('does not come into the address from the field either', async () => {
    for (const [text, secret] of typed) {
      show('/');
      await userEvent.type(screen.getByRole('combobox'), `${text}{Enter}`);
      await waitFor(() => expect(place()).toMatch(/^\/(?:\?q=|guides|codes)/), { timeout: 20_000 });
      expect(place()).not.toContain(secret);
      expect(stored()).not.toContain(secret);
      cleanup();
    }
  }, 60_000);
});
