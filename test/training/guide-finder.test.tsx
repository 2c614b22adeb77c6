// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { i18n } from '../../src/locales/i18n.ts';
import { GuideFinder } from '../../src/training/practise/GuideFinder.tsx';
import { DraftMaterial } from '../../src/training/practise/material.ts';

afterEach(cleanup);

async function show() {
  const onChoose = vi.fn();
  const shown = (
    <I18nProvider i18n={i18n}>
      <DraftMaterial value={{ flows: allFlows, records: [] }}>
        <Suspense>
          <GuideFinder onChoose={onChoose} />
        </Suspense>
      </DraftMaterial>
    </I18nProvider>
  );
  await act(async () => void render(shown));
  await userEvent.click(await screen.findByRole('searchbox', {}, { timeout: 20_000 }));
  return onChoose;
}

it.each(['1C08-0M', 'Case code: 1C080N', '1080-05', 'my code is CA80-0R thanks'])(
  'a case code in a practice call is told as such, and why it is not opened: %s',
  async (typed) => {
    const onChoose = await show();
    await userEvent.paste(typed);
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(/there is no visit to open/)).toBeDefined();
    expect(document.querySelector('[data-result], [data-nothing]')).toBeNull();
    expect(onChoose).not.toHaveBeenCalled();
  },
);

it('of a link in a practice call the guide is opened, from its beginning', async () => {
  const onChoose = await show();
  await userEvent.paste('See https://help.example/guides/clock-drift/yes.');
  await userEvent.click(
    await screen.findByRole('button', { name: /^Open the guide of this link/ }),
  );
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('clock-drift', []);
});

it('a link to a guide that is not there offers none', async () => {
  await show();
  await userEvent.paste('https://help.example/guides/no-such-guide');
  expect(await screen.findByText(/there is no visit to open/)).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Open the guide/ })).toBeNull();
});
