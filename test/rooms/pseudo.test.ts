import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { records } from '../../flows/records/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(root, 'node_modules/.pseudo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Pages with one of each kind; of guides the first step, since handovers are in the helpdesk's words. */
const addresses = [
  ...['/', '/guides', '/codes', '/codes/onespan/9999', '/open', '/nowhere'],
  ...Object.keys(allFlows).map((id) => `/guides/${id}`),
];

let pages: Record<string, string> = {};

beforeAll(() => {
  // The German pages, told in the pseudo-language.
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    SITE_LANGUAGES: 'en,de',
    SITE_LANGUAGE: 'de',
    SITE_PSEUDO: 'de',
  };
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 1e8 });
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  run(vite, 'build', '--logLevel', 'error', '--ssr', 'src/app/server.tsx', '--outDir', folder);
  const program = join(folder, 'render.mjs');
  writeFileSync(
    program,
    `import { renderPage } from './server.js';
const pages = {};
for (const address of ${JSON.stringify(addresses)}) pages[address] = await renderPage(address);
process.stdout.write(JSON.stringify(pages));`,
  );
  pages = JSON.parse(run(program));
}, 300_000);

/** What is there word for word: names, codes, standards, and what languages call themselves. */
const verbatim =
  /“[^”]*”|\S*[\d_@/\\]\S*|\b(?:English|Deutsch|CISA advisory|NIST SP|networking|section)\b/g;

/** Messages as screens show them, whole or up to what was typed. */
const messages = records.flatMap(({ errorTexts }) => errorTexts);
const isMessage = (text: string) => messages.some((message) => message.startsWith(text.trim()));

const englishIn = (html: string) =>
  html
    .replace(/<(script|style|svg|strong|code|q)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<(\w+)[^>]*translate="no"[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .split(/<[^>]*>/)
    .filter((text) => text.trim() !== '' && !isMessage(text))
    .filter((text) =>
      /(?<!\p{L})[A-Za-z]*[aeiou][a-z]+(?!\p{L})/u.test(text.replace(verbatim, ' ')),
    );

it.each(addresses)('%s shows no English but verbatim words', (address) => {
  expect(pages[address]?.length).toBeGreaterThan(500);
  expect(englishIn(pages[address] ?? '')).toEqual([]);
});
