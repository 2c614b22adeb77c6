import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { products } from '../../flows/products.ts';
import { documents } from '../../flows/records/documents.ts';
import { records } from '../../flows/records/index.ts';
import { addressesOf } from '../../scripts/build/transcripts.ts';
import { HAND_OVER } from '../../src/engine/answer.ts';
import { codeAddress } from '../../src/engine/codes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(root, 'node_modules/.pseudo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @returns each step of a guide, and one page to hand over: after the longest way, with most on it */
const stepsAndHandOver = (list: readonly string[]) => {
  const isHandOver = (address: string) => address.endsWith(`/${HAND_OVER}`);
  return [...list.filter((address) => !isHandOver(address)), ...list.filter(isHandOver).slice(-1)];
};

/** Every page: each step of each guide on its shortest way, and each code. */
const addresses = {
  'pages around the guides': [
    ...[
      '/',
      '/?q=xyzzy',
      '/?q=1007',
      '/guides',
      '/codes',
      '/codes/onespan/9999',
      '/open',
      '/nowhere',
    ],
    ...['/guides/nowhere', '/open?code=x'],
  ],
  'steps of guides': [...addressesOf(allFlows, 400).values()].flatMap((list) =>
    stepsAndHandOver(list.filter(({ isFurther }) => !isFurther).map(({ address }) => address)),
  ),
  'code pages': records.flatMap((record) => codeAddress(products, record) ?? []),
};

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
  run(vite, 'build', '--logLevel', 'error', '--ssr', 'src/app/renderPage.tsx', '--outDir', folder);
  const program = join(folder, 'render.mjs');
  writeFileSync(
    program,
    `import { renderPage } from './renderPage.js';
const pages = {};
for (const address of ${JSON.stringify(Object.values(addresses).flat())}) pages[address] = await renderPage(address);
process.stdout.write(JSON.stringify(pages));`,
  );
  pages = JSON.parse(run(program));
}, 300_000);

/** What is there word for word: names, codes, standards, dates, and what languages call themselves. */
const verbatim =
  /“[^”]*”|&quot;|\d+\. \p{L}+ \d{4}|\S*[\d_@/\\]\S*|\b(?:English|Deutsch|CISA advisory|NIST SP|networking|section)\b/gu;

/** Names on screens and of documents. */
const names = [
  ...[...Object.keys(documents), 'Start over', 'Scan Code', 'Windows Group Check'],
  ...records.flatMap(({ settings }) => settings),
].sort((a, b) => b.length - a.length);
const withoutNames = (text: string) =>
  names.reduce((left, name) => left.replaceAll(name, ' '), text);

/** Messages as screens show them, whole or up to what was typed. */
const messages = records.flatMap(({ errorTexts }) => errorTexts);
const isMessage = (text: string) => messages.some((message) => message.startsWith(text.trim()));

/** Elements whose words are another's: marked as English, as not to be translated, or as verbatim. */
const isSaidSo = (tag: string, attributes: string) =>
  /^(?:script|style|svg|strong|code|q)$/.test(tag) ||
  /\b(?:lang="en"|translate="no")/.test(attributes);
const isVoid = (tag: string) => /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/.test(tag);

/** @returns the texts of a page that are its own to say */
function textsIn(html: string): string[] {
  const texts: string[] = [];
  let inside = 0;
  for (const [text, end, tag, attributes = ''] of html.matchAll(
    /<(\/?)([\w-]+)((?:[^>"]|"[^"]*")*)>|[^<]+/g,
  )) {
    if (tag === undefined) {
      if (inside === 0) texts.push(text);
    } else if (end) inside = Math.max(0, inside - 1);
    else if (!isVoid(tag) && (inside > 0 || isSaidSo(tag, attributes))) inside += 1;
  }
  return texts;
}

const englishIn = (html: string) =>
  textsIn(html)
    .filter((text) => text.trim() !== '' && !isMessage(text))
    .filter((text) =>
      /(?<!\p{L})[A-Za-z]*[aeiou][a-z]+(?!\p{L})/u.test(withoutNames(text).replace(verbatim, ' ')),
    );

it.each(Object.entries(addresses))('%s show no English but verbatim words', (_, list) => {
  const english = list.flatMap((address) => {
    expect(pages[address]?.length, address).toBeGreaterThan(500);
    const texts = englishIn(pages[address] ?? '');
    return texts.length > 0 ? [[address, ...texts]] : [];
  });
  expect(english).toEqual([]);
});
