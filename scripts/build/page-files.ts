/** Prerendered pages as files: the part shared by the build and its workers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Shell } from '../../src/app/shell.ts';
import { type LanguageId, SOURCE } from '../../src/language/languages.ts';
import { folderOf } from './flow-data.ts';
import { escaped } from './text.ts';

/** A page to write. */
export interface PrerenderedPage {
  readonly language: LanguageId;
  /** The address it is rendered from, relative to the root of its language's pages. */
  readonly address: string;
  /** The languages in which this page is written, its own included. */
  readonly languages: readonly LanguageId[];
  /** The line of text that search engines show, if any. */
  readonly description?: string | undefined;
  /** The revisions of the flows it passes, as shared links carry them. */
  readonly revision?: string;
  /** A longer way to a step: people who take it already have the style sheet from the page before. */
  readonly isFurther?: boolean;
  /** The address that search engines should use for the same step: its shortest way. */
  readonly canonical?: string | undefined;
}

/** Pages made of the same parts have the same inlined styles. */
export type PageKind = 'lists' | 'codes' | 'step' | 'ending';

export function kindOf({ address }: PrerenderedPage, html: string): PageKind {
  if (address.startsWith('/codes')) return 'codes';
  if (!address.startsWith('/guides/')) return 'lists';
  return html.includes('class="signs') ? 'step' : 'ending';
}

/** A rendered page, which can be written once the styles of its kind are known. */
export interface Rendered {
  readonly page: PrerenderedPage;
  readonly html: string;
  readonly scripts: readonly string[];
  /** The style sheets that its parts need. */
  readonly sheets: readonly string[];
}

/** What the workers share. */
export interface Shared {
  readonly outDir: string;
  /** index.html as the client's build wrote it, for each language. */
  readonly templates: Readonly<Partial<Record<LanguageId, string>>>;
  /** Where the site is on its server. */
  readonly base: string;
  /** `https://help.example.org`, if known; search engines need absolute addresses. */
  readonly origin: string;
  /** Whether compressed files are written beside the pages. */
  readonly isCompressed: boolean;
}

/** The address whose page answers every unknown address. */
export const NOWHERE = '/404';

/** @returns where it is written, relative to the folder that is served */
export const fileOf = ({ language, address }: PrerenderedPage): string =>
  `${folderOf(language)}${address === '/' ? 'index' : address.slice(1)}.html`;

/** React hoists these elements to the front of its output: they belong in the head. */
const lifted = /^(?:<title>.*?<\/title>|<link\b[^>]*>|<meta\b[^>]*>)+/s;

/**
 * Writes a page, compressed too if wanted; with this many pages, the last percent of compression is not
 * worth the time.
 *
 * @param file relative to the folder that is served; its folder is created
 * @throws Error when a file cannot be written
 */
export function writePage(
  { outDir, isCompressed }: Pick<Shared, 'outDir' | 'isCompressed'>,
  file: string,
  text: string,
): void {
  const path = join(outDir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  if (!isCompressed) return;
  writeFileSync(`${path}.gz`, gzipSync(text, { level: 6 }));
  writeFileSync(`${path}.br`, brotli(text, 5));
}

/** @param quality from 0 to 11 */
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

/** Links from a guide's first page, or a code's, to the same in JSON and Markdown. */
function forMachines({ base }: Shared, { address, language }: PrerenderedPage): string {
  if (!/^\/(?:guides|codes)\/[^/]+$/.test(address)) return '';
  const types = [
    ['application/json', 'json'],
    ...(language === SOURCE ? [['text/markdown', 'md'] as const] : []),
  ] as const;
  const file = escaped(`${base}${folderOf(language)}${address.slice(1)}`);
  return types
    .map(([type, ending]) => `<link rel="alternate" type="${type}" href="${file}.${ending}">`)
    .join('');
}

/** @returns the absolute address of a page in a language, escaped for an attribute */
export const wholeAddress = (
  { base, origin }: Pick<Shared, 'base' | 'origin'>,
  language: LanguageId,
  address: string,
): string => escaped(`${origin}${base}${folderOf(language)}${address.slice(1)}`);

/** @returns the attributes of links to the same page in all its languages, if it has several */
export function hreflangs(
  site: Pick<Shared, 'base' | 'origin'>,
  { address, languages }: Pick<PrerenderedPage, 'address' | 'languages'>,
): string[] {
  if (languages.length < 2) return [];
  const tags = [...languages.map((of) => [of, of] as const), ['x-default', SOURCE] as const];
  return tags.map(([tag, of]) => `hreflang="${tag}" href="${wholeAddress(site, of, address)}"`);
}

/** Links that tell search engines and browsers where the same page is in other languages. */
function alternatesOf(shared: Shared, page: PrerenderedPage): string {
  const { address, language, canonical = address } = page;
  if (address === NOWHERE) return '';
  return [
    `<link rel="canonical" href="${wholeAddress(shared, language, canonical)}">`,
    ...hreflangs(shared, page).map((link) => `<link rel="alternate" ${link}>`),
    forMachines(shared, page),
  ].join('');
}

/**
 * @param template index.html as a client's build wrote it
 * @returns the page without the application's content, in its language
 */
export function shellPage(
  template: string,
  language: LanguageId,
  shell: Shell,
  base: string,
): string {
  const put = (page: string, pattern: RegExp, text: string) =>
    page.replace(pattern, (_, start: string) => start + escaped(text));
  const small = template
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/> | <(?=[a-z/])/g, (gap) => gap.trim())
    .replace('<html lang="en">', `<html lang="${language}">`)
    // The whole site shares its icons.
    .replaceAll(`href="${base}${folderOf(language)}icon`, `href="${base}icon`);
  return [
    [/(<meta name="description" content=")[^"]*/, shell.description] as const,
    [/(<p id="not-started" hidden>)[^<]*/, shell.notStarted] as const,
    [/(<noscript><p>)[^<]*/, shell.noScript] as const,
  ].reduce((page, [pattern, text]) => put(page, pattern, text), small);
}

/**
 * @param empty the page without the application's content, in the page's language
 * @param critical the styles of its kind, if they are to be inlined: the sheets are then loaded after the
 *   first paint, and before printing
 * @returns the page as it is served
 */
export function compose(
  shared: Shared,
  empty: string,
  { page, html, scripts, sheets }: Rendered,
  critical: string | undefined,
): string {
  const { base } = shared;
  const head = lifted.exec(html)?.[0] ?? '';
  const media = critical === undefined ? '' : ' media="print"';
  const styles = [
    ...(critical === undefined ? [] : [`<style>${critical}</style>`]),
    ...sheets.map((file) => `<link rel="stylesheet"${media} href="${base}${file}">`),
  ];
  const revision = page.revision === undefined ? '' : ` data-revision="${page.revision}"`;
  const name = page.address === NOWHERE ? '404' : page.address;
  return (
    empty
      .replace(/(<meta name="description" content=")[^"]*/, (all, start: string) =>
        page.description ? start + escaped(page.description) : all,
      )
      .replace(/<link rel="stylesheet"[^>]*>/, '')
      .replace('</head>', () => `${head}${alternatesOf(shared, page)}${styles.join('')}</head>`)
      // Before the content is inserted: it may have a noscript of its own.
      .replace(/<noscript>.*?<\/noscript>/s, () =>
        // After everything visible, so as not to compete with it on a slow connection.
        scripts
          .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
          .join(''),
      )
      .replace(
        '<div id="app"></div>',
        () =>
          `<div id="app" data-page="${escaped(name)}"${revision}>${html.slice(head.length)}</div>`,
      )
  );
}
