import { expect, test } from 'vitest';
import { filesOf, read } from './sources.ts';

// Lint measures no style sheets.
test('no style sheet has more than 400 lines', () => {
  const sheets = filesOf('src', '.css');
  expect(sheets.length).toBeGreaterThan(20);
  expect(sheets.filter((sheet) => read(sheet).split('\n').length > 400)).toEqual([]);
});
