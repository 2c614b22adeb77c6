// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { FinderForm } from '../../src/finder/FinderForm.tsx';
import { i18n } from '../../src/locales/i18n.ts';
import { MemoryRouter, useLocation } from '../../src/router/router.tsx';

function Address() {
  const { pathname, search } = useLocation();
  return <output>{pathname + search}</output>;
}

const show = () => {
  render(
    <I18nProvider i18n={i18n}>
      <MemoryRouter initialEntries={['/guides/toy']}>
        <FinderForm />
        <Address />
      </MemoryRouter>
    </I18nProvider>,
  );
  return screen.getByRole('combobox');
};
const address = () => screen.getAllByRole('status').at(-1)?.textContent;
const options = () => screen.findAllByRole('option', {}, { timeout: 20_000 });

afterEach(cleanup);

describe('the field of the finder', () => {
  it('suggests while somebody types, and tells how many', async () => {
    const field = show();
    expect(field.getAttribute('aria-expanded')).toBe('false');
    await userEvent.type(field, '1007');
    const found = await options();
    expect(found[0]?.getAttribute('href')).toBe('/codes/onespan/1007');
    expect(found[0]?.dataset.records).toBe('OAS-1007');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(`${found.length} suggestions`);
  }, 30_000);

  it('is led by the arrow keys; Enter goes there', async () => {
    const field = show();
    await userEvent.type(field, 'voicemail');
    const found = await options();
    await userEvent.keyboard('{ArrowDown}');
    expect(found[0]?.getAttribute('aria-selected')).toBe('true');
    expect(field.getAttribute('aria-activedescendant')).toBe(found[0]?.id);
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard('{ArrowUp}');
    expect(field.hasAttribute('aria-activedescendant')).toBe(false);
    await userEvent.keyboard('{ArrowUp}');
    expect(field.getAttribute('aria-activedescendant')).toBe(found.at(-1)?.id);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(address()).toBe(found[0]?.getAttribute('href'));
  });

  it('closes with Escape, and keeps what was typed', async () => {
    const field = show();
    await userEvent.type(field, 'voicemail');
    await options();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(field.getAttribute('aria-expanded')).toBe('false'));
    expect(field).toHaveProperty('value', 'voicemail');
  });

  it('asks for the page of results where nothing is chosen', async () => {
    const field = show();
    await userEvent.type(field, '  networking (503) {Enter}');
    expect(address()).toBe('/?q=networking+%28503%29');
  });

  it('does nothing while it is empty', async () => {
    const field = show();
    await userEvent.type(field, '{Enter}');
    expect(address()).toBe('/guides/toy');
  });

  it('takes a pasted message of several lines as one', async () => {
    const field = show();
    await userEvent.click(field);
    await userEvent.paste('Something went wrong\r\nError code: networking\nk (-1)\n');
    expect(field).toHaveProperty('value', 'Something went wrong Error code: networking k (-1)');
    const found = await options();
    expect(found[0]?.dataset.records).toBe('MAS-09-NET-NO-RETURNCODE');
  });

  it('is a plain form for a page without JavaScript', () => {
    const field = show();
    const form = field.closest('form');
    expect(form?.getAttribute('method')).toBe('get');
    expect(form?.getAttribute('action')).toBe('/');
    expect(field.getAttribute('name')).toBe('q');
  });
});
