// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '../../src/locales/i18n.ts';
import { MemoryRouter } from '../../src/router/router.tsx';

vi.mock('../../src/storage/download.ts', () => ({ download: vi.fn() }));

const VISIT = 'authenticator-troubleshooter:visit';
const ASIDE = 'authenticator-troubleshooter:visit-unreadable';
const SHARED = 'authenticator-troubleshooter:shared-device';
const MINUTE = 60_000;

const visitLeft = (minutesAgo: number) => ({
  flow: 'activation-code-expired',
  answers: ['yes'],
  revision: 'r',
  at: Date.now() - minutesAgo * MINUTE,
});
const storedVisit = (minutesAgo: number) => JSON.stringify({ format: 1, ...visitLeft(minutesAgo) });

/** Opens a page anew: what a module remembers is of one page. Its organisation’s file is read. */
async function open(organisation: object = { resumeHours: 1 }) {
  vi.resetModules();
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(organisation)));
  const { readOrganisation } = await import('../../src/organisation/organisationStore.ts');
  await readOrganisation();
  const { keepVisit, visitStore } = await import('../../src/guide/visit/visitStore.ts');
  return { keepVisit, visitStore };
}
async function openFirstPage(organisation?: object) {
  const page = await open(organisation);
  const { ResumeBar } = await import('../../src/guide/visit/ResumeBar.tsx');
  const bar = (
    <I18nProvider i18n={i18n}>
      <MemoryRouter initialEntries={['/']}>
        <ResumeBar />
      </MemoryRouter>
    </I18nProvider>
  );
  return { ...page, ...render(bar), bar };
}
const shown = () => document.querySelector<HTMLElement>('[data-bar]')?.dataset.bar;

/** What another tab does: this one hears of it by an event. */
function inAnotherTab(key: string, text: string | null): void {
  if (text === null) localStorage.removeItem(key);
  else localStorage.setItem(key, text);
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key, newValue: text })));
}

/** Storage takes nothing new. */
function fillStorage() {
  return vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('promise 2: a stored visit that cannot be read', () => {
  it('is told of and not written over while storage is full', async () => {
    localStorage.setItem(VISIT, 'torn');
    const full = fillStorage();
    const { keepVisit, visitStore } = await openFirstPage();
    expect(shown()).toBe('unreadable');
    // Room for a short text there may be; not for the unreadable one a second time.
    full.mockImplementation((key) => {
      if (key === ASIDE) throw new DOMException('full', 'QuotaExceededError');
    });
    act(() => keepVisit(visitLeft(0)));
    expect(full.mock.calls.map(([key]) => key)).not.toContain(VISIT);
    expect(localStorage.getItem(VISIT)).toBe('torn');
    expect(visitStore.now()).toMatchObject({ unreadable: 'torn', isUnkept: true });
    // As soon as there is room both are kept.
    full.mockRestore();
    act(() => keepVisit(visitLeft(0)));
    expect(localStorage.getItem(ASIDE)).toBe('torn');
    expect(localStorage.getItem(VISIT)).toContain('"answers":["yes"]');
    expect(visitStore.now()).toMatchObject({ unreadable: 'torn', isUnkept: false });
  });

  it('can be deleted while storage is full', async () => {
    localStorage.setItem(VISIT, 'torn');
    fillStorage();
    await openFirstPage();
    await userEvent.click(screen.getByRole('button', { name: 'Delete it' }));
    expect(localStorage.getItem(VISIT)).toBeNull();
    expect(shown()).toBeUndefined();
  });

  it('is not the end of one that was put aside before: both are kept', async () => {
    localStorage.setItem(ASIDE, 'the first');
    localStorage.setItem(VISIT, 'the second');
    const { visitStore } = await open();
    expect(visitStore.now().unreadable).toBe('the first\nthe second');
    expect(localStorage.getItem(ASIDE)).toBe('the first\nthe second');
    expect(localStorage.getItem(VISIT)).toBeNull();
  });
});

describe('a device that somebody else may use next', () => {
  it('is offered a visit that was kept with a clock ahead for no more than the usual hour', async () => {
    vi.useFakeTimers({ now: Date.now() });
    localStorage.setItem(VISIT, storedVisit(-300_000));
    const first = await open();
    expect(first.visitStore.now().visit).toMatchObject({ answers: ['yes'], at: Date.now() });
    vi.setSystemTime(Date.now() + 61 * MINUTE);
    const later = await open();
    expect(later.visitStore.now().visit).toBeUndefined();
    expect(localStorage.getItem(VISIT)).toBeNull();
  });

  it('keeps no visit that it finds stored from before', async () => {
    localStorage.setItem(VISIT, storedVisit(1));
    localStorage.setItem(SHARED, '1');
    const { visitStore } = await open();
    expect(visitStore.now().visit).toBeUndefined();
    expect(localStorage.getItem(VISIT)).toBeNull();
  });

  it('keeps nothing of a guide that is open in another tab either', async () => {
    const { keepVisit } = await openFirstPage();
    inAnotherTab(SHARED, '1');
    expect(shown()).toBe('shared');
    act(() => keepVisit(visitLeft(0)));
    expect(localStorage.getItem(VISIT)).toBeNull();
    inAnotherTab(SHARED, null);
    act(() => keepVisit(visitLeft(0)));
    expect(localStorage.getItem(VISIT)).not.toBeNull();
  });

  it('keeps nothing of a tab that was asleep and has heard of nothing', async () => {
    const { keepVisit, visitStore } = await open();
    visitStore.now();
    localStorage.setItem(SHARED, '1');
    keepVisit(visitLeft(0));
    expect(localStorage.getItem(VISIT)).toBeNull();
  });

  it('keeps nothing more where not even that can be stored', async () => {
    localStorage.setItem(VISIT, storedVisit(1));
    const { keepVisit } = await openFirstPage();
    fillStorage();
    await userEvent.click(screen.getByRole('button', { name: /shared device/ }));
    vi.restoreAllMocks();
    act(() => keepVisit(visitLeft(0)));
    expect(localStorage.getItem(VISIT)).toBeNull();
    expect(shown()).toBe('shared');
  });

  it('offers a visit no more once another tab has forgotten it', async () => {
    localStorage.setItem(VISIT, storedVisit(1));
    await openFirstPage();
    expect(shown()).toBe('resume');
    inAnotherTab(VISIT, null);
    expect(shown()).toBeUndefined();
  });
});

describe('how long a visit can be gone on with', () => {
  const HOURS = 60;

  it.each([
    ['by default a week', {}, 7 * 24],
    ['as long as the organisation says', { resumeHours: 3 }, 3],
  ])('is %s', async (_, organisation, hours) => {
    localStorage.setItem(VISIT, storedVisit((hours - 1) * HOURS));
    const page = await openFirstPage(organisation);
    expect(shown()).toBe('resume');
    page.unmount();
    localStorage.setItem(VISIT, storedVisit((hours + 1) * HOURS));
    await openFirstPage(organisation);
    expect(shown()).toBeUndefined();
    expect(localStorage.getItem(VISIT)).toBeNull();
  });

  it('is an hour until the organisation’s file is there, and nothing is forgotten by then', async () => {
    localStorage.setItem(VISIT, storedVisit(2 * HOURS));
    vi.resetModules();
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ resumeHours: 3 })));
    const { visitStore } = await import('../../src/guide/visit/visitStore.ts');
    const end = visitStore.subscribe(() => {});
    expect(visitStore.now().visit).toBeUndefined();
    expect(localStorage.getItem(VISIT)).not.toBeNull();
    const { readOrganisation } = await import('../../src/organisation/organisationStore.ts');
    await readOrganisation();
    expect(visitStore.now().visit).toBeDefined();
    end();
  });

  it('is told in days after a day', async () => {
    localStorage.setItem(VISIT, storedVisit(26 * HOURS));
    await openFirstPage({});
    await vi.waitFor(() =>
      expect(document.body.textContent).toContain('A guide was left here a day ago.'),
    );
  });

  it('it is the same visit then: what it has sent is sent', async () => {
    const id = '0b0c5a0e-0000-4000-8000-000000000001';
    localStorage.setItem(VISIT, JSON.stringify({ ...JSON.parse(storedVisit(90)), id }));
    await openFirstPage({});
    await userEvent.click(screen.getByRole('link', { name: 'Carry on' }));
    const { visitId } = await import('../../src/storage/visitId.ts');
    expect(visitId()).toBe(id);
  });
});

describe('a visit that was left an hour ago, where an hour is what the organisation says', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    localStorage.setItem(VISIT, storedVisit(50));
  });

  it('is offered no more when somebody comes back to the page', async () => {
    await openFirstPage();
    expect(shown()).toBe('resume');
    vi.setSystemTime(Date.now() + 11 * MINUTE);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(shown()).toBeUndefined();
    expect(localStorage.getItem(VISIT)).toBeNull();
  });

  it('is offered no more on the first page of a tab that was left open', async () => {
    const { visitStore, unmount, bar } = await openFirstPage();
    unmount();
    vi.setSystemTime(Date.now() + 11 * MINUTE);
    render(bar);
    expect(shown()).toBeUndefined();
    expect(visitStore.now().visit).toBeUndefined();
    expect(localStorage.getItem(VISIT)).toBeNull();
  });

  it('is offered no more by a page that was in sight all the time', async () => {
    await openFirstPage();
    act(() => void vi.advanceTimersByTime(11 * MINUTE));
    expect(shown()).toBeUndefined();
  });

  it('is offered no more where it could not even be stored', async () => {
    const { keepVisit, visitStore } = await openFirstPage();
    fillStorage();
    act(() => keepVisit(visitLeft(50)));
    expect(shown()).toBe('resume');
    act(() => void vi.advanceTimersByTime(11 * MINUTE));
    expect(shown()).toBeUndefined();
    expect(visitStore.now().visit).toBeUndefined();
  });
});
