/** Prerendered pages as files: what both the build and its workers know of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A page to be written. */
export interface Page {
  /** What it is rendered from, from the root of the application. */
  readonly address: string;
  /** Where it is written, without `.html`. */
  readonly file: string;
  /** What it says of itself: the address that it stands for. */
  readonly stands: string;
  readonly description: string | undefined;
  /** The revisions of the flows that it passes, as links that are shared carry them. */
  readonly revision: string | undefined;
  /** The hashed files that it needs, from the root of the application. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What the workers share. */
export interface Shared {
  readonly outDir: string;
  /** index.html as the client's build wrote it, with its styles inline. */
  readonly template: string;
  readonly base: string;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What React lifts out of a page stands before all else: it belongs in the head. */
const lifted = /^(?:<title>.*?<\/title>|<link\b[^>]*>|<meta\b[^>]*>)+/s;

/**
 * Writes a page with its compressed forms; for so many the last percent is not worth its time.
 *
 * @param path of the page's file; its folder is made
 * @param text the page
 * @throws Error when a file cannot be written
 */
export function writePage(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  writeFileSync(`${path}.gz`, gzipSync(text, { level: 6 }));
  writeFileSync(`${path}.br`, brotli(text, 5));
}

/**
 * @param content text
 * @param quality from 0 to 11
 * @returns it, compressed
 */
export function brotli(content: string | Buffer, quality: number): Buffer {
  const size = Buffer.byteLength(content);
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  });
}

/**
 * @param shared what all pages have in common
 * @param page what to write
 * @param html what React rendered for it
 * @returns the page as it is served
 */
export function compose({ template, base }: Shared, page: Page, html: string): string {
  const head = lifted.exec(html)?.[0] ?? '';
  const files = page.scripts.map((file) => base + file).join(' ');
  const revision = page.revision === undefined ? '' : ` data-revision="${page.revision}"`;
  return template
    .replace(/(<meta name="description" content=")[^"]*/, (all, start: string) =>
      page.description ? start + escaped(page.description) : all,
    )
    .replace('</head>', () => `${head}${page.styles.join('')}</head>`)
    .replace(
      '<div id="app"></div>',
      () =>
        `<div id="app" data-page="${escaped(page.stands)}"${revision} data-files="${files}">${html.slice(head.length)}</div>`,
    )
    .replace(/<noscript>.*?<\/noscript>/s, '');
}
