// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { OtherDevice } from '../../src/guide/device/OtherDevice.tsx';
import { instead } from '../../src/language/instead.ts';
import { i18n } from '../../src/locales/i18n.ts';

vi.stubGlobal('matchMedia', () => ({ matches: false }));
afterEach(cleanup);

const show = (hash: string) => {
  window.location.hash = hash;
  render(
    <I18nProvider i18n={i18n}>
      <OtherDevice title="Clock" link="https://help.example/guides/clock-drift" />
    </I18nProvider>,
  );
  return screen.getByRole('status').textContent;
};

it('the English page that stands for one in a language that is not on the device says so, and no other does', () => {
  expect(show(instead('de'))).toMatch(/doesn’t have the guides in Deutsch .* in English/);
  cleanup();
  expect(show('#main')).toBe('');
});
