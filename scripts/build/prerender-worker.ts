/** A worker that prerenders pages: it is built together with the application that it renders. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { loadPage, renderPage, shell } from '../../src/app/renderPage.tsx';
import { SOURCE } from '../../src/language/languages.ts';
import { language } from '../../src/language/site.ts';
import { type Room, rooms } from '../../src/router/rooms.ts';
import { LOADED, readBuilt } from './built-files.ts';
import { emptyVocabulary, learn } from './critical-css.ts';
import { folderOf } from './flow-data.ts';
import {
  compose,
  fileOf,
  kindOf,
  type PageKind,
  type PrerenderedPage,
  type Rendered,
  type Shared,
  shellPage,
  writePage,
} from './page-files.ts';
import type { Learned, Styles, WorkOrder } from './prerender.ts';

const loaded = new Set<string>();
Object.assign(globalThis, { [LOADED]: loaded });

/**
 * @param kept the rooms to look for, by when their files are kept
 * @returns the modules with which those rooms begin
 */
export async function laterModules(
  kept: readonly (typeof rooms)[Room][],
): Promise<ReadonlySet<string>> {
  loaded.clear();
  const later = Object.entries(rooms).filter(([, when]) => kept.includes(when));
  for (const [room] of later) await loadPage(`/${room}`);
  const modules = new Set(loaded);
  loaded.clear();
  await loadPage('/guides');
  for (const shared of loaded) modules.delete(shared);
  return modules;
}

const shared: Shared | null = workerData;
const rendered: Rendered[] = [];
const learned = new Map<PageKind, Learned>();
let built: ReturnType<typeof readBuilt> | undefined;

/** The page without the application's content, on which all others are based. */
let empty: string | undefined;

async function render(to: Shared, pages: readonly PrerenderedPage[]): Promise<void> {
  built ??= readBuilt(to.outDir, language);
  empty ??= shellPage(to.templates[language] ?? '', language, shell(), to.base);
  for (const page of pages) {
    if (page.address === '/') writeShell(to, empty);
    loaded.clear();
    const html = await renderPage(page.address);
    const scripts = built.scriptsOf(['src/app/main.tsx', ...loaded]);
    const one: Rendered = { page, html, scripts, sheets: built.stylesOf(scripts) };
    if (page.isFurther) {
      writePage(to, fileOf(page), compose(to, empty, one, undefined));
      continue;
    }
    const kind = kindOf(page, html);
    const known = learned.get(kind) ?? { ...emptyVocabulary(), sheets: new Set() };
    learned.set(kind, known);
    learn(known, html);
    for (const sheet of one.sheets) known.sheets.add(sheet);
    rendered.push(one);
  }
}

function write(to: Shared, styles: Styles): void {
  for (const one of rendered) {
    const critical = styles.get(kindOf(one.page, one.html));
    writePage(to, fileOf(one.page), compose(to, empty ?? '', one, critical));
  }
}

/** Writes the fallback for pages that have no file, and in translations the web app manifest. */
function writeShell(to: Shared, page: string): void {
  writePage(to, `${folderOf(language)}app.html`, page);
  if (language === SOURCE) return;
  const { name, shortName, promise, find, caseCode } = shell();
  const own = JSON.parse(readFileSync(join(to.outDir, MANIFEST), 'utf8'));
  const icons = own.icons.map((icon: { src: string }) => ({ ...icon, src: `../${icon.src}` }));
  const shortcuts = own.shortcuts.map((shortcut: object, i: number) => ({
    ...shortcut,
    name: [find, caseCode][i],
  }));
  const all = { ...own, name, short_name: shortName, description: promise, lang: language };
  writeFileSync(
    join(to.outDir, language, MANIFEST),
    `${JSON.stringify({ ...all, scope: '../', icons, shortcuts }, undefined, 2)}\n`,
  );
}

const MANIFEST = 'manifest.webmanifest';

async function obey(to: Shared, order: WorkOrder): Promise<void> {
  if ('render' in order) await render(to, order.render);
  if ('write' in order) write(to, order.write);
  parentPort?.postMessage(learned);
}

parentPort?.on('message', (order: WorkOrder) => {
  // Thrown outside the promise, it ends the worker and the build.
  if (shared) obey(shared, order).catch((error: unknown) => setImmediate(() => rethrow(error)));
});

function rethrow(error: unknown): never {
  throw error;
}
