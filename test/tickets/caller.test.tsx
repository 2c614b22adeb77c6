// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { summarise } from '../../src/engine/summary/summarise.ts';
import { replay } from '../../src/engine/transcript.ts';
import { i18n } from '../../src/locales/i18n.ts';
import { AddressTicket } from '../../src/tickets/AddressTicket.tsx';
import { circus } from '../engine/toys.ts';

afterEach(cleanup);

it.each([
  ['an e-mail', { by: 'mailto', to: 'it@example.org' }],
  ['a page', { by: 'link', template: 'https://tickets.example/new?text={summary}' }],
] as const)('who called goes into no address of a ticket: %s', (_, tickets) => {
  const summary = {
    ...summarise(circus, replay(circus, 'lion', ['yes'])),
    call: {
      id: '1',
      caller: { name: 'Ada Byron', phone: '044 555 12 34' },
      callBack: { time: '2026-03-02T14:05:00+01:00', phone: '044 555 99 99' },
      notes: [],
      told: [],
      outstanding: [],
    },
  };
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <AddressTicket summary={summary} tickets={tickets} />
    </I18nProvider>,
  );
  const href = decodeURIComponent(
    container.querySelector('[data-ticket-open]')?.getAttribute('href') ?? '',
  );
  expect(href).toContain(summary.problem);
  expect(href).not.toMatch(/Ada|044/);
  expect(container.textContent).toContain('are not included');
});
