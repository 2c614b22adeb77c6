// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { i18n } from '../../src/locales/i18n.ts';
import { MailLink } from '../../src/steps/handoff/MailLink.tsx';

afterEach(cleanup);

it('an e-mail that is too long, with the clipboard denied, shows the text to be copied', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  render(
    <I18nProvider i18n={i18n}>
      <MailLink mail={{ href: '#', isWhole: false }} text="All that was done." />
    </I18nProvider>,
  );
  await user.click(screen.getByRole('link', { name: 'Send by email' }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
  expect(field.value).toBe('All that was done.');
});
