/**
 * The files for machines that accompany the pages: the guides and codes as JSON and Markdown, schemas, the
 * finder's index, the meaning of case codes, and starting points for search engines and assistants.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Publishing } from '../../src/engine/build/publish.ts';
import { type LanguageId, SOURCE } from '../../src/language/languages.ts';
import { staffRooms } from '../../src/router/rooms.ts';
import { folderOf } from './flow-data.ts';
import { hreflangs, NOWHERE, type PrerenderedPage, wholeAddress } from './page-files.ts';
import { root } from './paths.ts';
import { finderIndex, readSources, untranslatedIn } from './sources.ts';

/** Where a site will be, as far as it is known at build time. */
export interface SiteBuild {
  readonly languages: readonly LanguageId[];
  /** Where it is on its server. */
  readonly base: string;
  /** `https://help.example.org`; empty if unknown. */
  readonly origin: string;
}

/** Files by their paths relative to the folder that is served. */
export type FileTexts = ReadonlyMap<string, string>;

const json = (content: unknown) => `${JSON.stringify(content)}\n`;

/** The content in a language, in the form that is published. */
async function contentIn(language: LanguageId): Promise<Publishing> {
  const { codedProducts, untranslated, ...content } = await readSources(language);
  return {
    ...content,
    language,
    folder: folderOf(language),
    coded: codedProducts(content.products),
    inEnglish: (of) => untranslatedIn(of, untranslated),
  };
}

/** The files of one language. Texts for assistants exist only in the source's language, as agents' do. */
async function filesIn(language: LanguageId, site: readonly LanguageId[]): Promise<FileTexts> {
  const sources = await readSources(language);
  const { allFlows: written } = await readSources();
  const content = await contentIn(language);
  const { folder } = content;
  const files = new Map<string, string>();
  const guides = Object.entries(content.allFlows).map(([id, flow]) =>
    sources.publishGuide(content, flow, sources.revisionOf(written[id] ?? flow)),
  );
  const codes = content.coded.map((product) => sources.publishCodes(content, product));
  const all = site.map((id) => ({ id, folder: folderOf(id) }));
  const index = sources.publishSite(content, all, guides, codes);
  for (const each of [...guides, ...codes]) files.set(`${folder}${each.address}.json`, json(each));
  files.set(`${folder}guides.json`, json(index));
  files.set(`${folder}finder.json`, json(await finderIndex(language)));
  if (language !== SOURCE) return files;
  for (const guide of guides) files.set(`${guide.address}.md`, sources.guideMarkdown(guide));
  for (const list of codes) files.set(`${list.address}.md`, sources.codesMarkdown(list));
  files.set('llms.txt', sources.llmsText(index));
  return files;
}

/**
 * @returns the files derived from the content, except those that contain absolute addresses
 * @throws Error if a flow holds something that readers must not see
 */
export async function publishedFiles({
  languages,
}: Pick<SiteBuild, 'languages'>): Promise<FileTexts> {
  const { idsOf, schemaFiles } = await readSources();
  const all = await Promise.all(languages.map((language) => filesIn(language, languages)));
  const files = new Map(all.flatMap((each) => [...each]));
  for (const [name, text] of schemaFiles()) files.set(`schemas/${name}`, text);
  const lock = JSON.parse(readFileSync(join(root, 'flows/answers.lock.json'), 'utf8'));
  files.set(
    'case-codes.json',
    json({ revision: lock.revision, ids: idsOf(lock), flows: lock.flows }),
  );
  return files;
}

/** The pages that make sense as search results: a guide's first page, not every way through it. */
const isListed = ({ address }: PrerenderedPage): boolean =>
  address !== NOWHERE && /^\/(?:guides(?:\/[^/]+)?|codes(?:\/[^/]+){0,2})?$/.test(address);

/**
 * Addresses should be absolute (https://www.sitemaps.org/protocol.html). If the site's origin is not known,
 * they are relative to the root of the server, and robots.txt does not name the file.
 *
 * @returns `/sitemap.xml`, with each page's other languages
 */
export function sitemap(site: SiteBuild, pages: readonly PrerenderedPage[]): string {
  const urls = pages.filter(isListed).map((page) => {
    const links = hreflangs(site, page).map((link) => `<xhtml:link rel="alternate" ${link}/>`);
    const at = wholeAddress(site, page.language, page.address);
    return `<url><loc>${at}</loc>${links.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...(site.origin === ''
      ? // Two hyphens may not stand in a comment of XML.
        ['<!-- Search engines want whole addresses: see the option “origin” of npm run build -->']
      : []),
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/**
 * @param site the site; crawlers request this file only at the root of a server
 * @returns `/robots.txt`: what is of no use in search results, and where the sitemap is
 */
export function robots({ base, origin, languages }: SiteBuild): string {
  const folders = languages.map((language) => `${base}${folderOf(language)}`);
  return [
    'User-agent: *',
    ...staffRooms().map((room) => `Disallow: ${base}${room}`),
    ...folders.map((folder) => `Disallow: ${folder}open`),
    // Every step has one, and people who ask for a person have seen the step.
    ...folders.map((folder) => `Disallow: ${folder}guides/*/hand-over`),
    ...(origin === '' ? [] : ['', `Sitemap: ${origin}${base}sitemap.xml`]),
    '',
  ].join('\n');
}

/**
 * Writes all files for machines that accompany the pages.
 *
 * @returns how many files
 */
export async function writePublished(
  outDir: string,
  site: SiteBuild,
  pages: readonly PrerenderedPage[],
): Promise<number> {
  const files = new Map(await publishedFiles(site))
    .set('sitemap.xml', sitemap(site, pages))
    .set('robots.txt', robots(site));
  for (const [file, text] of files) {
    const path = join(outDir, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return files.size;
}
