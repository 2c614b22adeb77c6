/**
 * `npm run lighthouse`: Lighthouse's scores of the build, page by page, as on a phone: the median of
 * five runs. Exits non-zero if one of the four scores is below 100.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';
import { quiet } from './site/browser.ts';
import { wholeBuild } from './site/fresh-build.ts';
import { listen, serveBuild } from './site/serve.ts';

const pages = {
  home: '/',
  'a step of a guide': '/guides/otp-channel-unavailable/voice/no',
  'a code': '/codes/onespan/1007',
};
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const server = await listen(serveBuild(wholeBuild()));
const browser = await launch({
  ...(process.env.CHROME_PATH && { chromePath: process.env.CHROME_PATH }),
  chromeFlags: ['--headless=new', ...quiet],
});

/** Lighthouse's authors recommend five: a single run says as much about the machine as about the page. */
const RUNS = 5;

/** @returns the run with the median performance */
async function medianRun(address: string) {
  const results: Parameters<typeof computeMedianRun>[0] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const result = await lighthouse(server.origin + address, {
      port: browser.port,
      onlyCategories: categories,
      logLevel: 'error',
    });
    if (result === undefined) throw new Error(`Lighthouse has no result for ${address}`);
    const { runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
    results.push(result.lhr);
  }
  return computeMedianRun(results);
}

const rows: Record<string, Record<string, number>> = {};
try {
  for (const [name, address] of Object.entries(pages)) {
    const { categories: found, audits } = await medianRun(address);
    const scores = categories.map((category): [string, number] => [
      category,
      Math.round((found[category]?.score ?? 0) * 100),
    ]);
    rows[name] = Object.fromEntries(scores);
    for (const [category, score] of scores) {
      if (score === 100) continue;
      process.exitCode = 1;
      for (const { id, weight } of found[category]?.auditRefs ?? [])
        if (weight > 0 && (audits[id]?.score ?? 1) < 1)
          console.error(
            `${name}, ${category}: ${audits[id]?.title} (${audits[id]?.displayValue ?? id})`,
          );
    }
  }
} finally {
  browser.kill();
  server.close();
}
console.table(rows);
