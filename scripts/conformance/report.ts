/** The report on accessibility, made of what is tested. */
import { existsSync, readFileSync } from 'node:fs';
import axe from 'axe-core';
import { type Criterion, criteria, withoutScript } from './criteria.ts';

const levels = {
  'does-apply-tested': 'supports',
  partial: 'partially-supports',
  none: 'not-applicable',
  unknown: 'not-evaluated',
} as const;

/** The rules of axe-core that look at a criterion, on every step of every guide. */
const rulesOf = (number: string): string[] =>
  axe
    .getRules([`wcag${number.replaceAll('.', '')}`])
    .map(({ ruleId }) => ruleId)
    .sort();

/**
 * @returns a fault for each test that the report names and that is not there
 */
export function missingTests(): string[] {
  const all = [...Object.entries(criteria), ['without', { tests: withoutScript }] as const];
  return all.flatMap(([number, { tests = [] }]) =>
    tests
      .filter(([file, title]) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title))
      .map(([file, title]) => `${number}: no test in ${file} says “${title}”`),
  );
}

/** A text as YAML takes it: JSON is YAML. */
const text = (value: string) => JSON.stringify(value);

/** What the report says of one criterion. */
function criterionIn(number: string, criterion: Criterion): string[] {
  const { tests = [], none, byHand, open, isPartial } = criterion;
  const rules = rulesOf(number);
  const isTested = tests.length + rules.length > 0 || byHand !== undefined;
  const state = none ? 'none' : isPartial ? 'partial' : isTested ? 'does-apply-tested' : 'unknown';
  const notes = [
    none,
    !none && rules.length > 0 && `Tested by axe-core (${rules.join(', ')}).`,
    tests.length > 0 &&
      `Tested: ${tests.map(([file, title]) => `${file} (“${title}”)`).join('; ')}.`,
    byHand && `Looked at by hand: ${byHand}`,
    open && `Not told by a test: ${open}`,
  ].filter(Boolean);
  return [
    `      - num: ${text(number)}`,
    '        components:',
    '          - name: web',
    '            adherence:',
    `              level: ${levels[state]}`,
    `              notes: ${text(notes.join(' '))}`,
  ];
}

/** The criteria of one level, in order. */
const chapter = (level: 'A' | 'AA'): string[] =>
  Object.entries(criteria)
    .filter(([, criterion]) => criterion.level === level)
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap(([number, criterion]) => criterionIn(number, criterion));

const outside = (name: string, why: string) => [
  `  ${name}:`,
  '    disabled: true',
  `    notes: ${text(why)}`,
];

/**
 * @returns the report as YAML, in OpenACR's form
 * @throws Error that names each test which is not there any more
 */
export function report(): string {
  const missing = missingTests();
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const { version, description } = JSON.parse(readFileSync('package.json', 'utf8'));
  return [
    `title: ${text('Authenticator Troubleshooter: accessibility conformance report')}`,
    'product:',
    `  name: ${text('Authenticator Troubleshooter')}`,
    `  version: ${text(version)}`,
    `  description: ${text(description)}`,
    'author:',
    `  name: ${text('The developers of Authenticator Troubleshooter')}`,
    `notes: ${text('Written by npm run conformance from the tests that run with npm test, in Chromium. No person who uses assistive technology has tried it, and no screen reader, other browser or phone was used.')}`,
    `evaluation_methods_used: ${text(`axe-core ${axe.version} on every step of every guide and on the screens of desk and training; tests of keyboard, focus, titles, reflow, large text and announcements; what no test can tell was looked at by hand or is said to be open.`)}`,
    'license: MIT',
    'catalog: 2.5-edition-wcag-2.2-en',
    'chapters:',
    '  success_criteria_level_a:',
    `    notes: ${text('')}`,
    '    criteria:',
    ...chapter('A'),
    '  success_criteria_level_aa:',
    `    notes: ${text('')}`,
    '    criteria:',
    ...chapter('AA'),
    ...outside('success_criteria_level_aaa', 'Not evaluated.'),
    '',
  ].join('\n');
}
