// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { defaultOrganisation, type Organisation } from '../../src/engine/organisation.ts';
import { summaryText } from '../../src/engine/summary/exports.ts';
import { summarise } from '../../src/engine/summary/summarise.ts';
import { CaseSummary } from '../../src/engine/summary/summarySchema.ts';
import { replay } from '../../src/engine/transcript.ts';
import { i18n } from '../../src/locales/i18n.ts';
import { FeedbackQuestion } from '../../src/steps/feedback/FeedbackQuestion.tsx';
import { useFeedback } from '../../src/storage/feedback.ts';
import { SHARED } from '../../src/storage/sharedDevice.ts';
import { beginVisit } from '../../src/storage/visitId.ts';

let organisation: Organisation;
vi.mock('../../src/organisation/useOrganisation.ts', () => ({
  useOrganisation: () => organisation,
}));

const GUIDE = 'activation-code-expired';
const ADDRESS = `/guides/${GUIDE}/yes/worked`;
const visit = replay(allFlows, GUIDE, ['yes', 'worked']);

/** An ending that asks, and the summary that it hands out. */
function Ending({ isEmailed = false }) {
  const feedback = useFeedback(ADDRESS);
  const summary = summarise(allFlows, visit, undefined, { feedback });
  return (
    <Suspense>
      <FeedbackQuestion address={ADDRESS} summary={summary} isEmailed={isEmailed} />
      <pre>{JSON.stringify(summary)}</pre>
      <output>{summaryText(summary, ({ message, id }) => message ?? id, String)}</output>
    </Suspense>
  );
}

const show = async (asked: Organisation['feedback'], isEmailed = false) => {
  organisation = { ...defaultOrganisation, ...(asked && { feedback: asked }) };
  await act(async () =>
    render(
      <I18nProvider i18n={i18n}>
        <Ending isEmailed={isEmailed} />
      </I18nProvider>,
    ),
  );
};

const summaryOf = () =>
  CaseSummary.parse(JSON.parse(document.querySelector('pre')?.textContent ?? ''));
const asks = () => document.querySelector('[data-feedback]') !== null;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  beginVisit();
});
afterEach(cleanup);

describe('the end of a guide', () => {
  it('asks nothing where the organisation says nothing of it', async () => {
    await show(undefined);
    expect(asks()).toBe(false);
  });

  it('takes the answer into the summary of this visit, and of no other', async () => {
    await show({ helped: true });
    fireEvent.click(await screen.findByText('No, it didn’t'));
    expect(summaryOf().feedback).toEqual({ helped: false });
    expect(document.querySelector('output')?.textContent).toContain('it did not help');
    expect(document.querySelector('a[href^="mailto:"]')).toBeNull();
    cleanup();
    beginVisit();
    await show({ helped: true });
    expect(summaryOf().feedback).toBeUndefined();
  });

  it('takes what is wrong without secrets, and offers an email to whom the organisation names', async () => {
    await show({ wrong: true, email: 'guides@example.org' });
    const field = await screen.findByLabelText(/What is wrong/);
    fireEvent.change(field, {
      target: { value: 'Step 2 is gone, my password is hunter2-of-mine' },
    });
    fireEvent.blur(field);
    expect(summaryOf().feedback?.wrong).toMatch(/^Step 2 is gone/);
    const href = document
      .querySelector('a[href^="mailto:guides@example.org"]')
      ?.getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toContain('Step 2 is gone');
    for (const text of [href, JSON.stringify(summaryOf()), JSON.stringify({ ...sessionStorage })])
      expect(text).not.toContain('hunter2');
  });

  it('asks nothing where the answer would reach nobody', async () => {
    await show({ helped: true }, true);
    expect(asks()).toBe(false);
    cleanup();
    localStorage.setItem(SHARED, '1');
    await show({ helped: true });
    expect(asks()).toBe(false);
  });
});
