import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { criteria, missingTests, report } from '../../scripts/conformance/conformance-report.ts';

it('names only tests that are there', () => {
  expect(missingTests()).toEqual([]);
});

it('speaks of every criterion of WCAG 2.2, A and AA', () => {
  const levels = criteria.map(({ level }) => level);
  // 4.1.1 is obsolete in 2.2.
  expect(levels.filter((level) => level === 'A')).toHaveLength(31);
  expect(levels.filter((level) => level === 'AA')).toHaveLength(24);
});

it('is written anew with what it is made of: npm run conformance', () => {
  expect(readFileSync('docs/conformance.yaml', 'utf8')).toBe(report());
});
