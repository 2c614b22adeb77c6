/**
 * `npm test`: installs what is missing, the browser too, and runs everything: the build, the unit
 * tests and the tests in a real browser. Ends with `N passed, N failed` over all of them.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser, ensurePackages, ensureWebServer, run } from './setup.mjs';

ensurePackages();
const browser = await ensureBrowser();
ensureWebServer();
const reports = 'test-results/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** A runner's report, or nothing where it did not get as far as writing one. */
const read = (file) => {
  try {
    return JSON.parse(readFileSync(`${reports}/${file}`, 'utf8'));
  } catch {
    return undefined;
  }
};

/** What failed in a report of vitest, each with its first message. */
const failedUnits = (report) =>
  (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const failures = assertionResults.filter(({ status }) => status === 'failed');
    // A file that could not be read has no tests.
    if (failures.length === 0) return message ? [{ title: name, message }] : [];
    return failures.map(({ fullName, failureMessages }) => ({
      title: fullName,
      message: failureMessages[0],
    }));
  });

/** What failed in a report of Playwright, each with its first message. */
const failedInBrowser = ({ suites = [], specs = [] }) => [
  ...suites.flatMap(failedInBrowser),
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ title, file, line, tests }) => ({
      title: `${file}:${line} › ${title}`,
      message: tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors))[0]?.message,
    })),
];

/** The tests of a report of Playwright that passed only at their second try. */
const secondTries = ({ suites = [], specs = [] }) => [
  ...suites.flatMap(secondTries),
  ...specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ title, file, line }) => `${file}:${line} › ${title}`),
];

const runners = [
  {
    name: 'build',
    start: () => run('npm', ['run', '--silent', 'build']),
    count: (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }),
  },
  {
    name: 'unit tests',
    start: () =>
      run('npx', [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reports}/unit.json`,
      ]),
    count: () => {
      const report = read('unit.json');
      return (
        report && {
          passed: report.numPassedTests,
          failed: report.numFailedTests,
          skipped: report.numPendingTests + report.numTodoTests,
          failures: failedUnits(report),
        }
      );
    },
  },
  {
    name: 'browser tests',
    start: () =>
      run('npx', ['playwright', 'test', '--reporter=line,json'], {
        CHROME_PATH: browser,
        PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/browser.json`,
      }),
    count: () => {
      const report = read('browser.json');
      return (
        report && {
          passed: report.stats.expected + report.stats.flaky,
          failed: report.stats.unexpected,
          skipped: report.stats.skipped,
          failures: failedInBrowser(report),
          flaky: secondTries(report),
        }
      );
    },
  },
];

let passed = 0;
let failed = 0;
let skipped = 0;
const failures = [];
const flaky = [];
for (const { name, start, count } of runners) {
  console.log(`\n=== ${name}`);
  const code = start();
  const counted = count(code) ?? { passed: 0, failed: 0 };
  passed += counted.passed;
  skipped += counted.skipped ?? 0;
  failures.push(...(counted.failures ?? []));
  flaky.push(...(counted.flaky ?? []));
  // A runner that fails without a failed test (a crash, no test found) counts as one failure.
  failed += code !== 0 && counted.failed === 0 ? 1 : counted.failed;
}
// The runners tell it among everything else; here it stands where it is looked for.
for (const { title, message = 'no message' } of failures) {
  console.log(`\n✗ ${title}\n${message.split('\n').slice(0, 20).join('\n')}`);
}
for (const title of flaky) console.log(`\n~ passed only at the second try: ${title}`);
if (skipped > 0) console.log(`\n${skipped} skipped: their reasons stand in ${reports}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
