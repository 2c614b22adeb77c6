// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { talkToHost } from '../../src/embed/framed.ts';
import { ELEMENT } from '../../src/embed/frameMessages.ts';
import { handedOver } from '../../src/steps/handoff/handedOver.ts';

const portal = 'https://portal.example.org';
const framedBy = [portal, 'https://intranet.example.org'];

vi.mock('../../src/organisation/organisationStore.ts', () => ({
  readOrganisation: () => Promise.resolve(),
  currentOrganisation: () => ({ framedBy }),
}));
// The page changes only where the test says so.
for (const observer of ['ResizeObserver', 'MutationObserver'])
  vi.stubGlobal(
    observer,
    class {
      observe() {}
    },
  );

const postMessage = vi.fn<(message: { type: string; detail?: unknown }, origin: string) => void>();
const parent = { postMessage };
Object.defineProperty(window, 'parent', { value: parent });

const hear = (origin: string, source: unknown = parent, answers = false) =>
  window.dispatchEvent(
    Object.assign(new Event('message'), { origin, source, data: { to: ELEMENT, answers } }),
  );
/** What was told since the last look, and to whom. */
const told = () =>
  postMessage.mock.calls.splice(0).map(([{ type }, origin]) => `${type} ${origin}`);

beforeEach(() => {
  window.history.replaceState(null, '', '/guides/clock-drift/behind~94');
  document.body.innerHTML =
    '<article data-flow="clock-drift" data-node="setClock" data-kind="escalation"></article><p data-case-code>AB</p><p data-promise>Nothing is sent.</p>';
});

it('a visit is told to the page that the organisation names and that has greeted, with answers only where they are asked for', async () => {
  await talkToHost();
  expect(told()).toEqual(framedBy.map((host) => `ready ${host}`));

  hear('https://evil.example');
  hear(portal, window);
  window.dispatchEvent(
    Object.assign(new Event('message'), { origin: portal, source: parent, data: null }),
  );
  handedOver('copy');
  expect(told()).toEqual([]);

  hear(portal);
  const unasked = { guide: 'clock-drift', kind: 'escalation', answered: 1, outcome: 'escalated' };
  expect(postMessage.mock.calls.map(([{ detail }]) => detail).filter(Boolean)).toEqual([
    unasked,
    unasked,
  ]);
  expect(told()).toEqual([`step ${portal}`, `end ${portal}`]);

  const promise = document.querySelector<HTMLElement>('[data-promise]');
  expect(promise?.hidden).toBe(false);
  expect(promise?.nextElementSibling?.textContent).toMatch(
    /portal\.example\.org.* not your answers/,
  );

  hear(portal, parent, true);
  expect(promise?.hidden).toBe(true);
  expect(promise?.nextElementSibling?.textContent).toMatch(/is told your answers/);
  handedOver('email');
  expect(postMessage.mock.calls).toEqual([
    [
      {
        from: ELEMENT,
        type: 'handed-over',
        detail: {
          ...unasked,
          by: 'email',
          step: 'setClock',
          answers: ['behind~94'],
          caseCode: 'AB',
        },
      },
      portal,
    ],
  ]);
});
