// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { products } from '../../flows/products.ts';
import { records } from '../../flows/records/index.ts';
import { vocabulary } from '../../flows/vocabulary.ts';
import { summaryText } from '../../src/engine/summary/exports.ts';
import { summarise } from '../../src/engine/summary/summarise.ts';
import { CaseSummary } from '../../src/engine/summary/summarySchema.ts';
import { replay } from '../../src/engine/transcript.ts';
import { buildFinderIndex } from '../../src/finder/search/buildIndex.ts';
import { createFinder } from '../../src/finder/search/find.ts';
import { SHARED } from '../../src/storage/sharedDevice.ts';

const GUIDE = 'activation-code-expired';

/** Opens a page: what a module remembers is of one page. */
async function open() {
  vi.resetModules();
  const typed = await import('../../src/storage/typed.ts');
  const { beginVisit } = await import('../../src/storage/visitId.ts');
  return {
    ...typed,
    /** Comes to a guide's first question. */
    begin: (guide: string) => {
      beginVisit();
      typed.carryTyped(guide);
    },
    told: () => renderHook(typed.useTyped).result.current,
  };
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);

describe('what somebody typed to find the guide', () => {
  it('goes along into the visit that it led to, after a reload as well', async () => {
    const { keepTyped, begin, told } = await open();
    keepTyped('the code on my phone has expired', GUIDE);
    begin(GUIDE);
    expect(told()).toBe('the code on my phone has expired');
    expect((await open()).told()).toBe('the code on my phone has expired');
  });

  it('goes along from the page of a code into any guide', async () => {
    const { keepTyped, begin, told } = await open();
    keepTyped('error 1007', undefined);
    begin('account-and-password');
    expect(told()).toBe('error 1007');
  });

  it('is not told in the visit of another guide', async () => {
    const { keepTyped, begin, told } = await open();
    keepTyped('the code on my phone has expired', GUIDE);
    begin('clock-drift');
    expect(told()).toBeUndefined();
    expect(sessionStorage.getItem('authenticator-troubleshooter:typed')).toBeNull();
  });

  it('holds no secret: it is kept as the finder took it', async () => {
    const find = createFinder(buildFinderIndex({ products, flows: allFlows, records, vocabulary }));
    const { keepTyped, told } = await open();
    keepTyped(find('my password is Hunter2! and it is refused').query, GUIDE);
    expect(told()).toContain('and it is refused');
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('Hunter2!');
  });

  it('can be left out', async () => {
    const { keepTyped, forgetTyped, told } = await open();
    keepTyped('the code on my phone has expired', GUIDE);
    forgetTyped();
    expect(told()).toBeUndefined();
  });

  it('is not kept on a shared device', async () => {
    localStorage.setItem(SHARED, '');
    const { keepTyped, told } = await open();
    keepTyped('the code on my phone has expired', GUIDE);
    expect(told()).toBeUndefined();
    expect(sessionStorage.getItem('authenticator-troubleshooter:typed')).toBeNull();
  });

  it('is in the summary in the user’s words, and only there', () => {
    const replayed = replay(allFlows, GUIDE, []);
    const summary = summarise(allFlows, replayed, undefined, { typed: 'it says\nexpired' });
    expect(CaseSummary.parse(summary).typed).toBe('it says expired');
    const text = summaryText(summary, ({ message = '' }) => message, String);
    expect(text).toMatch(/In the user’s words[\s\S]{0,6}it says expired/i);
    expect(summarise(allFlows, replayed)).not.toHaveProperty('typed');
  });
});
