// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kept } from '../../src/storage/kept.ts';
import { NoStorage } from '../../src/storage/noStorage.ts';

const none: readonly number[] = [];

/** What a page keeps: numbers; of a list with other things the numbers alone can be read. */
const numbers = () =>
  kept<readonly number[]>({
    in: 'device',
    as: 'numbers',
    aside: 'aside',
    first: none,
    read(stored, putAside) {
      if (stored === 'from tomorrow') throw new NoStorage('newer');
      if (!Array.isArray(stored)) return undefined;
      const bad = stored.filter((one) => typeof one !== 'number');
      if (bad.length > 0) putAside(bad.join());
      return stored.filter((one) => typeof one === 'number');
    },
  });

const refuse = (name: string) => () => {
  throw new DOMException('no', name);
};

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('a small thing that is kept', () => {
  it('is what another tab has made of it, also where this one has heard of nothing', () => {
    const page = numbers();
    page.set([1]);
    const state = page.state();
    expect(page.state()).toBe(state);
    localStorage.setItem('numbers', '[1,2]');
    expect(page.now()).toEqual([1, 2]);
  });

  it.each([
    ['full', 'QuotaExceededError'],
    ['blocked', 'SecurityError'],
  ])(
    'lasts as long as the page where storage is %s, says so, and is kept again later',
    (trouble, name) => {
      localStorage.setItem('numbers', '[1]');
      const page = numbers();
      const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse(name));
      page.set([1, 2]);
      expect(page.state()).toEqual(expect.objectContaining({ value: [1, 2], trouble }));
      expect(localStorage.getItem('numbers')).toBe('[1]');
      full.mockRestore();
      page.set([...page.now(), 3]);
      expect(page.state().trouble).toBeUndefined();
      expect(numbers().now()).toEqual([1, 2, 3]);
    },
  );

  it('tells of a storage that cannot even be read', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse('SecurityError'));
    expect(numbers().state()).toEqual({ value: none, trouble: 'blocked', unreadable: '' });
  });

  it('goes on with the parts of it that can be read; the rest is put aside, and can be deleted', () => {
    localStorage.setItem('aside', 'from before');
    localStorage.setItem('numbers', '[1,"two",3]');
    const page = numbers();
    expect(page.state()).toMatchObject({ value: [1, 3], unreadable: 'from before\ntwo' });
    expect(localStorage.getItem('numbers')).toBe('[1,3]');
    expect(localStorage.getItem('aside')).toBe('from before\ntwo');
    page.forgetUnreadable();
    expect(page.state()).toMatchObject({ value: [1, 3], unreadable: '' });
    expect(localStorage.getItem('aside')).toBeNull();
  });

  it('is not written over before what cannot be read is put aside', () => {
    localStorage.setItem('numbers', 'torn');
    const page = numbers();
    const full = vi
      .spyOn(Storage.prototype, 'setItem')
      .mockImplementation((key) => key === 'aside' && refuse('QuotaExceededError')());
    page.set([1]);
    expect(full.mock.calls.map(([key]) => key)).not.toContain('numbers');
    expect(page.state()).toMatchObject({ value: [1], trouble: 'full', unreadable: 'torn' });
    full.mockRestore();
    page.set([1]);
    expect(page.state()).toMatchObject({ value: [1], unreadable: 'torn' });
    expect(localStorage.getItem('numbers')).toBe('[1]');
  });

  it('is left as it is where a newer version of the page has stored it', () => {
    localStorage.setItem('numbers', 'from tomorrow');
    const page = numbers();
    expect(page.state()).toMatchObject({ trouble: 'newer', unreadable: 'from tomorrow' });
    page.set([1]);
    page.forgetUnreadable();
    expect(page.state()).toMatchObject({ value: [1], trouble: 'newer', unreadable: '' });
    expect(localStorage.getItem('numbers')).toBe('from tomorrow');
  });
});
