/** Limits on the size of pages: the checks of size-limit, over the files as they are served. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn } from './paths.ts';

/** One initial TCP window of ten segments, less the headers: a first view needs no second round trip. */
const WINDOW = '14 kB';
export const SCRIPT = '125 kB';

interface Check {
  readonly name: string;
  readonly path: readonly string[];
  readonly limit: string;
  readonly gzip: boolean;
  /** By default, size-limit would measure with Brotli. */
  readonly brotli?: false;
}

/** One page of each kind, to represent the others. */
const pages = {
  home: 'index.html',
  'a guide': 'guides/otp-channel-unavailable.html',
  'a code': 'codes/onespan/1007.html',
};

/** @returns the scripts that a page requests until it is idle: at once, and after the first paint */
const scriptsOf = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/([^"]+\.js)"/g)].flatMap(
      ([, file]) => file ?? [],
    ),
  ),
];

/** @returns the page with the largest compressed size */
function largest(dist: string): string {
  const [page] = filesIn(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, size: gzipSync(readFileSync(file)).length }))
    .sort((a, b) => b.size - a.size);
  if (page === undefined) throw new Error(`${dist} has no page`);
  return relative(dist, page.file);
}

/**
 * @param dist the folder of a build that is served from the root of its server
 * @returns the checks that size-limit is to make in it
 */
export function budget(dist: string): Check[] {
  const check = (name: string, files: readonly string[], limit: string): Check => ({
    name,
    path: files.map((file) => `${dist}/${file}`),
    limit,
    gzip: true,
  });
  const most = largest(dist);
  return [
    // Their styles are inlined.
    ...Object.entries(pages).map(([name, file]) => check(`${name}: HTML and CSS`, [file], WINDOW)),
    check(`${most}, the largest page`, [most], WINDOW),
    ...Object.entries(pages).map(([name, file]) =>
      check(`${name}: JS`, scriptsOf(readFileSync(join(dist, file), 'utf8')), SCRIPT),
    ),
    // Other sites load it on top of their own scripts: its full size has to be that small.
    { ...check('embed.js, not compressed', ['embed.js'], '3 kB'), gzip: false, brotli: false },
  ];
}
