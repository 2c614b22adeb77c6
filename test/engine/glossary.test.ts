import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guideTerms, projectTerms } from '../../flows/glossary.ts';

it('is the same in the README, row by row', () => {
  const rows = [...projectTerms, ...guideTerms].map(({ word, means }) => `| ${word} | ${means} |`);
  expect(readFileSync('README.md', 'utf8')).toContain(
    ['| word | meaning |', '| --- | --- |', ...rows, ''].join('\n'),
  );
});
