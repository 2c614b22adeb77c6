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

/** A runner's report, or nothing if it did not get far enough to write one. */
const read = (file) => {
  try {
    return JSON.parse(readFileSync(`${reports}/${file}`, 'utf8'));
  } catch {
    return undefined;
  }
};

/** The failures in a report of vitest, each with its first message. */
const failedUnits = (report) =>
  (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const failures = assertionResults.filter(({ status }) => status === 'failed');
    // A file that could not be loaded has no tests.
    if (failures.length === 0) return message ? [{ title: name, message }] : [];
    return failures.map(({ fullName, failureMessages }) => ({
      title: fullName,
      message: failureMessages[0],
    }));
  });

/** The tests of a report of Playwright. */
const specsOf = ({ suites = [], specs = [] }) => [...suites.flatMap(specsOf), ...specs];

const titleOf = ({ title, file, line }) => `${file}:${line} › ${title}`;

/** The failures in a report of Playwright, each with its first message. */
const failedInBrowser = (report) =>
  specsOf(report)
    .filter(({ ok }) => !ok)
    .map((spec) => ({
      title: titleOf(spec),
      message: spec.tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors))[0]
        ?.message,
    }));

/** The tests in a report of Playwright that passed only when retried. */
const secondTries = (report) =>
  specsOf(report)
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(titleOf);

const runners = [
  {
    name: 'build',
    start: () => run('npm', ['run', '--silent', 'build']),
    count: (code) => ({ passed: code === 0 ? 1 : 0 }),
  },
  {
    name: 'unit tests',
    start: () =>
      run('npx', [
        ...['vitest', 'run', '--reporter=default', '--reporter=json'],
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

const counts = runners.map(({ name, start, count }) => {
  console.log(`\n=== ${name}`);
  const code = start();
  const { passed = 0, failed = 0, skipped = 0, failures = [], flaky = [] } = count(code) ?? {};
  // A runner that fails without a failed test (a crash, no test found) counts as one failure.
  return { passed, failed: code === 0 ? failed : failed || 1, skipped, failures, flaky };
});
// The runners print it amid everything else; here it is easy to find.
for (const { title, message = 'no message' } of counts.flatMap(({ failures }) => failures)) {
  console.log(`\n✗ ${title}\n${message.split('\n').slice(0, 20).join('\n')}`);
}
for (const title of counts.flatMap(({ flaky }) => flaky))
  console.log(`\n~ passed only at the second try: ${title}`);
const sum = (part) => counts.reduce((all, one) => all + one[part], 0);
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
if (skipped > 0) console.log(`\n${skipped} skipped: their reasons stand in ${reports}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
