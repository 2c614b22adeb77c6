// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openDB } from 'idb';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { i18n } from '../../src/locales/i18n.ts';

vi.mock('../../src/storage/download.ts', () => ({ download: vi.fn() }));
const { download } = await import('../../src/storage/download.ts');
const { OutboxLine } = await import('../../src/tickets/OutboxLine.tsx');

const soon = { timeout: 20_000 };
const broken = { key: 'broken', state: 'waiting', body: 'a summary that nobody has received' };

beforeAll(() => {
  // jsdom has dialogs, and does not open them.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterEach(cleanup);

test('promise 2: a ticket that cannot be read is told of, exported as text, and deleted only after a question', async () => {
  const db = await openDB('tickets', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('tickets', { keyPath: 'key' }),
  });
  await db.put('tickets', broken);
  render(
    <I18nProvider i18n={i18n}>
      <OutboxLine here="/" />
    </I18nProvider>,
  );
  await screen.findByText('Something on this device could not be read as a ticket.', {}, soon);
  await userEvent.click(screen.getByRole('button', { name: 'Export it' }));
  expect(download).toHaveBeenCalledWith(
    'unreadable-tickets.jsonl',
    'application/jsonl',
    `${JSON.stringify(broken)}\n`,
  );

  await userEvent.click(screen.getByRole('button', { name: 'Delete it' }));
  expect(await db.count('tickets')).toBe(1);
  const asked = screen.getByRole('dialog', { name: 'Delete what could not be read?' });
  await userEvent.click(asked.querySelector('[data-first]') as HTMLElement);
  await vi.waitFor(() => expect(document.querySelector('.outbox')).toBeNull(), soon);
  expect(await db.count('tickets')).toBe(0);
  db.close();
});
