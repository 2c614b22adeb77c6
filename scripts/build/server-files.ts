/**
 * What a web server has to send with a build, in the syntax of each server. It is written with every build,
 * since the policy contains the hashes of that build's styles; `npm start` sends the same.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageId } from '../../src/language/languages.ts';
import { folderOf } from './flow-data.ts';
import { caching, headersOf } from './headers.ts';

/** @returns a value escaped for quotation marks, in the syntax of both servers */
const quoted = (value: string): string => value.replaceAll('"', '\\"');

/**
 * Writes `_headers` for static hosts, and into `.server/` the files that the configurations for nginx and
 * Caddy in deploy/ include.
 *
 * @param outDir the folder of a build that already has its pages and organisation.json
 */
export function writeServerFiles(
  outDir: string,
  base: string,
  siteIn: readonly LanguageId[],
): void {
  const headers = Object.entries(headersOf(outDir));
  const folder = join(outDir, '.server');
  mkdirSync(folder, { recursive: true });
  const note = '# Written by the build: see scripts/build/server-files.ts.\n';
  writeFileSync(
    join(folder, 'headers.nginx.conf'),
    note +
      headers.map(([name, value]) => `add_header ${name} "${quoted(value)}" always;\n`).join(''),
  );
  writeFileSync(
    join(folder, 'headers.caddy'),
    `${note}header {\n${headers.map(([name, value]) => `\t${name} "${quoted(value)}"\n`).join('')}}\n`,
  );
  // If rules overlap, hosts join their values: pages keep the host's default caching, which is to
  // revalidate each time.
  writeFileSync(
    join(outDir, '_headers'),
    [
      note,
      `${base}*\n`,
      ...headers.map(([name, value]) => `  ${name}: ${value}\n`),
      ...siteIn.map(
        (language) => `${base}${folderOf(language)}assets/*\n  Cache-Control: ${caching.hashed}\n`,
      ),
      `${base}sw.js\n  Cache-Control: ${caching.other}\n`,
      `${base}organisation.json\n  Cache-Control: ${caching.other}\n`,
    ].join(''),
  );
}
