/** One of the workers that prerender: it is built together with the application that it renders. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadPage, renderPage } from '../../src/app/server.tsx';
import { rooms } from '../../src/router/rooms.ts';
import { LOADED, readBuilt } from './built-files.ts';
import { emptyVocabulary, learn } from './critical-css.ts';
import {
  compose,
  fileOf,
  type Kind,
  kindOf,
  type Page,
  type Rendered,
  type Shared,
  writePage,
} from './page-files.ts';
import type { Learned, Order, Styles } from './prerender.ts';

const loaded = new Set<string>();
Object.assign(globalThis, { [LOADED]: loaded });

/**
 * @returns the modules with which the rooms begin whose files are kept once somebody has opened them
 */
export async function laterModules(): Promise<ReadonlySet<string>> {
  loaded.clear();
  const later = Object.entries(rooms).filter(([, kept]) => kept === 'when opened');
  for (const [room] of later) await loadPage(`/${room}`);
  const modules = new Set(loaded);
  loaded.clear();
  await loadPage('/guides');
  for (const shared of loaded) modules.delete(shared);
  return modules;
}

const shared: Shared | null = workerData;
const rendered: Rendered[] = [];
const learned = new Map<Kind, Learned>();
let built: ReturnType<typeof readBuilt> | undefined;

async function render(to: Shared, pages: readonly Page[]): Promise<void> {
  built ??= readBuilt(to.outDir);
  for (const page of pages) {
    loaded.clear();
    const html = await renderPage(page.address);
    const scripts = built.scriptsOf(['src/app/main.tsx', ...loaded]);
    const one: Rendered = { page, html, scripts, sheets: built.stylesOf(scripts) };
    if (page.isFurther) {
      writePage(to, fileOf(page), compose(to, one, undefined));
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
  for (const one of rendered)
    writePage(to, fileOf(one.page), compose(to, one, styles.get(kindOf(one.page, one.html))));
}

async function obey(to: Shared, order: Order): Promise<void> {
  if ('render' in order) await render(to, order.render);
  if ('write' in order) write(to, order.write);
  parentPort?.postMessage(learned);
}

parentPort?.on('message', (order: Order) => {
  // Thrown where nobody catches it, it ends the worker and the build.
  if (shared) obey(shared, order).catch((error: unknown) => setImmediate(() => rethrow(error)));
});

function rethrow(error: unknown): never {
  throw error;
}
