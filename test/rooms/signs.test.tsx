// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { OfferedAnswer } from '../../src/engine/transcript.ts';
import { i18n } from '../../src/locales/i18n.ts';
import { MemoryRouter, useLocation } from '../../src/router/router.tsx';
import { AnswerLinks, loadValueSign } from '../../src/steps/AnswerLinks.tsx';

const answers: OfferedAnswer[] = [
  {
    id: 'mss',
    label: 'It says mss',
    value: { label: 'The number in brackets', pattern: '-?\\d{1,6}', example: '-1021' },
  },
  { id: 'not-sure', label: 'I’m not sure' },
];

function Address() {
  return <output>{useLocation().pathname}</output>;
}

const show = (current?: string) =>
  render(
    <I18nProvider i18n={i18n}>
      <MemoryRouter initialEntries={['/guides/toy']}>
        <AnswerLinks answers={answers} to={(answer) => `/guides/toy/${answer}`} current={current} />
        <Address />
      </MemoryRouter>
    </I18nProvider>,
  );

// A page of a guide is shown when its file is there.
beforeAll(async () => {
  await loadValueSign();
});
afterEach(cleanup);

describe('an answer that carries a value', () => {
  it('takes it along in the address', async () => {
    show();
    await userEvent.type(screen.getByLabelText(/The number in brackets/), '-1021');
    await userEvent.click(screen.getByRole('button', { name: /It says mss/ }));
    expect(screen.getByRole('status').textContent).toBe('/guides/toy/mss~-1021');
  });

  it('says what is wrong with one that does not fit, and keeps it', async () => {
    show();
    await userEvent.type(screen.getByLabelText(/The number in brackets/), 'twelve{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('“twelve”');
    expect(screen.getByRole('alert').textContent).toContain('-1021');
    expect(screen.getByRole('status').textContent).toBe('/guides/toy');
    expect(screen.getByLabelText<HTMLInputElement>(/The number in brackets/).value).toBe('twelve');
  });

  it('has a form of its own, and its field is named by the answer it belongs to', async () => {
    show();
    const field = screen.getByRole('textbox', { name: 'The number in brackets It says mss' });
    expect(screen.getByRole('form', { name: 'It says mss' }).contains(field)).toBe(true);
    await userEvent.type(field, 'x{Enter}');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(field, '{Backspace}');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('takes what looks like a one-time code into no address unasked', async () => {
    show();
    const field = screen.getByLabelText(/The number in brackets/);
    await userEvent.type(field, '482913{Enter}');
    expect(screen.getByRole('status').textContent).toBe('/guides/toy');
    expect(screen.getByRole('alert').textContent).toContain('one-time code');
    await userEvent.click(screen.getByRole('button', { name: /not a one-time code/ }));
    expect(screen.getByRole('status').textContent).toBe('/guides/toy/mss~482913');
  });

  it('goes on without one', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: /It says mss/ }));
    expect(screen.getByRole('status').textContent).toBe('/guides/toy/mss');
  });

  it('shows the value that stands, where the answer is about to be changed, and keeps it', async () => {
    show('mss~-1021');
    const button = screen.getByRole('button', { name: /It says mss.*Your answer so far/ });
    expect(screen.getByLabelText<HTMLInputElement>(/The number in brackets/).value).toBe('-1021');
    await userEvent.click(button);
    expect(screen.getByRole('status').textContent).toBe('/guides/toy/mss~-1021');
  });

  it('is a plain GET form, so that it leads on without JavaScript', () => {
    const { container } = show();
    const form = container.querySelector('form');
    expect(form?.getAttribute('action')).toBe('/guides/toy/mss');
    expect(form?.getAttribute('method')).toBe('get');
    expect(form?.querySelector('input')?.name).toBe('value');
  });
});

describe('answers that lead to no address', () => {
  const showChoice = () => {
    const onChoose = vi.fn();
    render(
      <I18nProvider i18n={i18n}>
        <MemoryRouter>
          <AnswerLinks answers={answers} onChoose={onChoose} />
        </MemoryRouter>
      </I18nProvider>,
    );
    return onChoose;
  };

  it('are buttons, and are told', async () => {
    const onChoose = showChoice();
    expect(screen.queryByRole('link')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'I’m not sure' }));
    expect(onChoose.mock.calls).toEqual([['not-sure']]);
  });

  it('take no one-time code unasked either', async () => {
    const onChoose = showChoice();
    const field = screen.getByLabelText(/The number in brackets/);
    await userEvent.type(field, '482913{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('one-time code');
    expect(onChoose).not.toHaveBeenCalled();
    await userEvent.clear(field);
    await userEvent.type(field, '-1021{Enter}');
    expect(onChoose.mock.calls).toEqual([['mss~-1021']]);
  });
});
