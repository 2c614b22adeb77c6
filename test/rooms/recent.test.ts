import { expect, it } from 'vitest';
import { Recent } from '../../src/loading/recent.ts';

it('keeps what was used last, and no more than it may', () => {
  const recent = new Recent<number>(2);
  recent.set('a', 1);
  recent.set('b', 2);
  expect(recent.get('a')).toBe(1);
  recent.set('c', 3);
  expect(['a', 'b', 'c'].map((name) => recent.get(name))).toEqual([1, undefined, 3]);
  recent.set('c', 4);
  expect([recent.get('a'), recent.get('c')]).toEqual([1, 4]);
  recent.delete('a');
  expect(recent.get('a')).toBeUndefined();
  recent.clear();
  expect(recent.get('c')).toBeUndefined();
});
