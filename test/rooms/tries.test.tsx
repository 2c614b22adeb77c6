// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { replay } from '../../src/engine/transcript.ts';

const FLOW = 'activation-code-expired';
const FAILED = [expect.stringContaining('and it still fails')];

/** Opens a page: what a module remembers is of one page. */
async function open() {
  vi.resetModules();
  const { useKeptTries } = await import('../../src/storage/triesOfVisit.ts');
  const { useLeftTries } = await import('../../src/storage/useLeftTries.ts');
  const { forgetKept, TRIES } = await import('../../src/storage/kept.ts');
  const forgetTries = () => forgetKept('tab', TRIES);
  const useStep = ({ flow, answers }: { flow: string; answers: readonly string[] }) => {
    const replayed = replay(allFlows, flow, answers);
    useKeptTries({ flow, answers }, replayed);
    return useLeftTries(replayed);
  };
  /** Goes through a guide, from one place to the next, and tells what the summary has at the end. */
  const walk = (...ways: readonly (readonly string[])[]) => {
    const [first = [], ...more] = ways;
    const hook = renderHook(useStep, { initialProps: { flow: FLOW, answers: first } });
    for (const answers of more) hook.rerender({ flow: FLOW, answers });
    return hook.result.current;
  };
  return { forgetTries, walk, useStep };
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('what was tried before the person went back and took another way', () => {
  it('is in the summary of that other way', async () => {
    const { walk } = await open();
    expect(walk([], ['yes'], ['yes', 'failed'], ['yes'], [], ['not-sure'])).toEqual(FAILED);
  });

  it('is there after an answer was changed in the trail', async () => {
    const { walk } = await open();
    expect(walk([], ['yes'], ['yes', 'failed'], [], ['not-sure'])).toEqual(FAILED);
  });

  it('is there after the page was loaded again', async () => {
    const { walk } = await open();
    walk([], ['yes'], ['yes', 'failed'], [], ['not-sure']);
    cleanup();
    expect((await open()).walk(['not-sure'])).toEqual(FAILED);
  });

  it('is not told twice where the way comes by there again', async () => {
    const { walk } = await open();
    expect(walk([], ['yes', 'failed'], [], ['yes'], ['yes', 'failed'])).toEqual([]);
  });

  it('is no second attempt where a slip was put right', async () => {
    const { walk } = await open();
    expect(walk(['yes'], ['yes', 'worked'], ['yes'], ['yes', 'failed'])).toEqual([]);
  });
});

describe('what one visit has tried is not told in another', () => {
  it('where the guide is opened at its beginning', async () => {
    const { walk } = await open();
    walk([], ['yes', 'failed']);
    cleanup();
    expect(walk([], ['not-sure'])).toEqual([]);
  });

  it('where another guide is opened', async () => {
    const { walk, useStep } = await open();
    walk([], ['yes', 'failed']);
    const { result } = renderHook(useStep, {
      initialProps: { flow: 'token-does-not-work', answers: [] },
    });
    expect(result.current).toEqual([]);
  });

  it('where the tab was left for more than an hour', async () => {
    vi.useFakeTimers();
    const { walk } = await open();
    walk([], ['yes', 'failed'], ['yes']);
    cleanup();
    vi.advanceTimersByTime(61 * 60_000);
    expect(walk(['yes'], ['yes', 'no-email'])).toEqual([]);
  });

  it('where the last visit was forgotten', async () => {
    const { walk, forgetTries } = await open();
    walk([], ['yes', 'failed'], ['yes']);
    forgetTries();
    cleanup();
    expect(walk(['yes'], ['yes', 'no-email'])).toEqual([]);
  });

  it('on a shared device, which keeps nothing', async () => {
    localStorage.setItem('authenticator-troubleshooter:shared-device', '1');
    const { walk } = await open();
    expect(walk([], ['yes', 'failed'], [], ['not-sure'])).toEqual([]);
    expect(sessionStorage).toHaveLength(0);
  });
});

it('what is stored and cannot be read is taken for nothing', async () => {
  sessionStorage.setItem('authenticator-troubleshooter:tries', '{"tries":[{}]}');
  const { walk } = await open();
  expect(walk(['yes'])).toEqual([]);
});
