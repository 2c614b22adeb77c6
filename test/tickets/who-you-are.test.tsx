// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { summarise } from '../../src/engine/summary/summarise.ts';
import { CaseSummary } from '../../src/engine/summary/summarySchema.ts';
import { replay } from '../../src/engine/transcript.ts';
import { i18n } from '../../src/locales/i18n.ts';
import { outbox } from '../../src/tickets/outbox.ts';
import { type Outgoing, settleTicket } from '../../src/tickets/outgoing.ts';
import { WebhookTicket } from '../../src/tickets/WebhookTicket.tsx';

vi.mock('../../src/tickets/outbox.ts', () => ({
  outbox: { send: vi.fn() },
  useOutbox: () => ({ items: [], isReady: true, unkept: new Set() }),
}));

const visit = replay(allFlows, 'activation-code-expired', ['yes', 'failed', 'expired-again']);
const summary = {
  ...summarise(allFlows, visit, undefined, { link: 'https://help.example/guides/x' }),
  caseCode: '6G09-JS',
};

const show = (asksContact: boolean, more: object = {}) =>
  render(
    <I18nProvider i18n={i18n}>
      <WebhookTicket
        summary={{ ...summary, ...more }}
        url="https://tickets.example/hook"
        asksContact={asksContact}
      />
    </I18nProvider>,
  );
const sent = () => vi.mocked(outbox.send).mock.calls.at(-1)?.[0];
const send = async () => {
  await userEvent.click(screen.getByText('See the ticket, then send it'));
  await userEvent.click(screen.getByRole('button', { name: 'Send the ticket' }));
};

afterEach(() => {
  cleanup();
  vi.mocked(outbox.send).mockClear();
  localStorage.clear();
});

describe('a ticket of a guide says who the person is, or that it does not', () => {
  it('it says so plainly, and whom to give the case code', () => {
    show(false);
    expect(document.querySelector('[data-ticket-nobody]')?.textContent).toBe(
      'This does not say who you are: give your administrator your case code 6G09-JS.',
    );
    expect(document.querySelector('[data-ticket-contact]')).toBeNull();
  });

  it('it names them as the organisation does', () => {
    show(false, { toName: 'Identity team' });
    expect(document.body.textContent).toContain('give Identity team your case code');
  });

  it('where the organisation asks, what is entered stands in the ticket, as it is looked at', async () => {
    show(true);
    expect(document.querySelector('[data-ticket-nobody]')).toBeNull();
    await userEvent.type(screen.getByLabelText(/How can we reach you/), 'ext. 4417');
    const looked = screen.getByLabelText<HTMLTextAreaElement>('What the ticket says').value;
    await send();
    expect(sent()?.body).toBe(looked);
    expect(CaseSummary.parse(JSON.parse(looked))).toMatchObject({ contact: 'ext. 4417' });
    // It makes no other ticket, and is kept nowhere else.
    expect(sent()?.link).not.toContain('4417');
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('4417');
  });

  it('it may be left empty', async () => {
    show(true);
    await send();
    expect(JSON.parse(sent()?.body ?? '')).not.toHaveProperty('contact');
  });

  it('a call at the desk has its own reference', () => {
    show(true, { call: { id: 'x', notes: [], told: [], outstanding: [] } });
    expect(document.querySelector('[data-ticket-contact], [data-ticket-nobody]')).toBeNull();
  });

  it('once it has arrived nothing of it stays on the device', () => {
    const one: Outgoing = {
      key: 'k',
      caseId: 'c',
      content: 'f',
      problem: 'p',
      link: '',
      body: '{"contact":"ext. 4417"}',
      state: 'sending',
      attempts: 1,
      due: 0,
      wait: 0,
      createdAt: 0,
      changedAt: 0,
    };
    expect(JSON.stringify(settleTicket(one, { kind: 'sent' }, 1, 0))).not.toContain('4417');
  });
});
