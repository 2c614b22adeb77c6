/** The accessibility report, generated from the list of tested criteria. */
import { existsSync, readFileSync } from 'node:fs';
import axe from 'axe-core';
import { parse, stringify } from 'yaml';
import { z } from 'zod';

const Criterion = z.strictObject({
  level: z.enum(['A', 'AA']),
  tests: z.array(z.record(z.string(), z.string())).default([]),
  none: z.string().optional(),
  byHand: z.string().optional(),
  open: z.string().optional(),
  isPartial: z.boolean().default(false),
});

const text = readFileSync(new URL('criteria.yaml', import.meta.url), 'utf8');

/** The criteria by number, in order. */
export const criteria = Object.entries(z.record(z.string(), Criterion).parse(parse(text))).map(
  ([number, { tests, ...criterion }]) => ({
    number,
    ...criterion,
    tests: tests.flatMap((test) => Object.entries(test)),
  }),
);

/** @returns a fault for each test that the report cites but that does not exist */
export const missingTests = (): string[] =>
  criteria.flatMap(({ number, tests }) =>
    tests
      .filter(([file, title]) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title))
      .map(([file, title]) => `${number}: no test in ${file} says “${title}”`),
  );

/** The report's entry for one criterion. */
function entryOf({ number, tests, none, byHand, open, isPartial }: (typeof criteria)[number]) {
  // The rules that run on every step of every guide.
  const rules = axe.getRules([`wcag${number.replaceAll('.', '')}`]).map(({ ruleId }) => ruleId);
  const isTested = tests.length + rules.length > 0 || byHand !== undefined;
  const notes = [
    none,
    !none && rules.length > 0 && `Tested by axe-core (${rules.sort().join(', ')}).`,
    tests.length > 0 &&
      `Tested: ${tests.map(([file, title]) => `${file} (“${title}”)`).join('; ')}.`,
    byHand && `Looked at by hand: ${byHand}`,
    open && `Not told by a test: ${open}`,
  ];
  const level = none
    ? 'not-applicable'
    : isPartial
      ? 'partially-supports'
      : isTested
        ? 'supports'
        : 'not-evaluated';
  const adherence = { level, notes: notes.filter(Boolean).join(' ') };
  return { num: number, components: [{ name: 'web', adherence }] };
}

const chapter = (wanted: 'A' | 'AA') => ({
  notes: '',
  criteria: criteria.filter(({ level }) => level === wanted).map(entryOf),
});

/**
 * @returns the report as YAML, in OpenACR's format
 * @throws Error that names each test that no longer exists
 */
export function report(): string {
  const missing = missingTests();
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const { version, description } = JSON.parse(readFileSync('package.json', 'utf8'));
  const name = 'Authenticator Troubleshooter';
  const told = {
    title: `${name}: accessibility conformance report`,
    product: { name, version, description },
    author: { name: `The developers of ${name}` },
    notes:
      'Written by npm run conformance from the tests that run with npm test, in Chromium. No person who uses assistive technology has tried it, and no screen reader, other browser or phone was used.',
    evaluation_methods_used: `axe-core ${axe.version} on every step of every guide and on the screens of desk and training; tests of keyboard, focus, titles, reflow, large text and announcements; what no test can tell was looked at by hand or is said to be open.`,
    license: 'MIT',
    catalog: '2.5-edition-wcag-2.2-en',
    chapters: {
      success_criteria_level_a: chapter('A'),
      success_criteria_level_aa: chapter('AA'),
      success_criteria_level_aaa: { disabled: true, notes: 'Not evaluated.' },
    },
  };
  return stringify(told, { lineWidth: 0 });
}
