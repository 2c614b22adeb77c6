/**
 * `virtual:flow-files`: loads a flow's file by the flow's id. In the build for browsers, the address
 * follows from the id and one stamp over all sources, so that no page carries a list that grows with the
 * number of flows. The file holds only data, in one language: the pages of all languages share the files,
 * which belong to the source's build. Everywhere else the flows are loaded as they are written.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { type LanguageId, SOURCE } from '../../src/language/languages.ts';
import { DATA, folderOf, STAFF } from '../build/flow-data.ts';
import { ownLanguage, siteBase, siteLanguages } from '../build/language.ts';
import { filesIn, root } from '../build/paths.ts';
import { readOnce, readSources, untranslatedIn } from '../build/sources.ts';
import { hasAll, isForBrowsers } from './language.ts';
import { loaders, virtual } from './virtual.ts';

/** A hash of everything that a flow's file in the build may depend on; it is part of the address. */
function stampOf(site: string): string {
  const hash = createHash('sha256').update(site).update(String(siteLanguages()));
  // Scripts included: some of them change what the imported names refer to.
  const sources = ['src', 'flows', 'scripts'].flatMap((folder) => filesIn(join(root, folder)));
  const settings = ['package-lock.json', 'vite.config.ts'];
  for (const file of [...sources, ...settings.map((each) => join(root, each))])
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('base64url').replace(/[-_]/g, '').slice(0, 8);
}

/** Each flow's file in a language: its path below the folder of all flows, and its text. */
const dataFiles = readOnce(async (language: LanguageId, isStaff: boolean) => {
  const { allFlows, flowJson, revisionOf, untranslated } = await readSources(language);
  const { allFlows: sourceFlows } = await readSources();
  return new Map(
    Object.entries(allFlows).map(([id, flow]): [path: string, text: string] => {
      const config = flowJson(flow, !isStaff);
      const english = untranslatedIn(JSON.parse(config), untranslated);
      // The same in all languages, so that a link shared in one opens in another.
      const revision = revisionOf(sourceFlows[id] ?? flow);
      const lines = [
        `export const config='${config.replace(/[\\']/g, '\\$&')}';`,
        `export const revision="${revision}";`,
        ...(english.length === 0 ? [] : [`export const untranslated=${JSON.stringify(english)};`]),
      ];
      return [`${folderOf(language)}${isStaff ? STAFF : ''}${id}`, lines.join('')];
    }),
  );
});

/** Flows as they are written, for development and tests. */
const written = [
  "import { exportName, idOf } from '/flows/files.ts';",
  "const files = import.meta.glob(['/flows/*/*.ts', '!/flows/procedures/*.ts', '!/flows/records/*.ts']);",
  'const loaders = Object.fromEntries(',
  '  Object.entries(files).map(([file, load]) => [idOf(file), load]));',
  'export const flowFile = async (id) => {',
  "  if (!Object.hasOwn(loaders, id)) throw new Error('there is no flow ' + id);",
  '  return (await loaders[id]())[exportName(id)];',
  '};',
].join('\n');

/** @returns the module that turns the data fetched by `load` into flows */
const fetching = (load: string): string =>
  [
    "import { madeFlow } from '/flows/made.ts';",
    load,
    'export const flowFile = (id, language, isStaff) =>',
    `  load((language === '${SOURCE}' ? '' : language + '/') + (isStaff ? '${STAFF}' : '') + id)`,
    '    .then(madeFlow);',
  ].join('\n');

/** @returns a `load` that imports the modules at these paths */
const importing = (paths: readonly string[]): string =>
  [
    `const loaders = ${loaders(DATA, paths)};`,
    'const load = (path) => Object.hasOwn(loaders, path)',
    "  ? loaders[path]() : Promise.reject(new Error('there is no flow ' + path));",
  ].join('\n');

/** @returns the Vite plugins that provide `virtual:flow-files`, and the flows' data if it is imported */
export function flowFilesPlugin(): Plugin[] {
  let base = '/';
  let stamp: string | undefined;
  const folder = () => {
    stamp ??= stampOf(siteBase(base));
    return `assets/flows-${stamp}`;
  };
  const data = virtual(DATA, async (path) => {
    const language = siteLanguages().find((each) => path.startsWith(`${each}/`)) ?? SOURCE;
    const text = (await dataFiles(language, path.includes(STAFF))).get(path);
    if (text === undefined) throw new Error(`there is no flow ${path}`);
    return text;
  });
  const files = virtual('virtual:flow-files', async function () {
    if (isForBrowsers(this.environment)) {
      const files = JSON.stringify(`${siteBase(base)}${folder()}/`);
      // A relocatable package resolves them against its page, not against the importing script.
      const file = base.startsWith('.')
        ? `new URL(${files} + path + '.js', document.baseURI).href`
        : `${files} + path + '.js'`;
      return fetching(`const load = (path) => import(/* @vite-ignore */ ${file});`);
    }
    const isWritten = !hasAll(this.environment) && ownLanguage() === SOURCE;
    if (isWritten) return written;
    const own: LanguageId[] = [ownLanguage(), SOURCE];
    const languages = hasAll(this.environment) ? siteLanguages() : own;
    const all = await Promise.all(languages.map((each) => dataFiles(each, false)));
    return fetching(importing(all.flatMap((each) => [...each.keys()])));
  });
  const emitted: Plugin = {
    name: 'flow-data-files',
    configResolved(config) {
      base = config.base;
    },
    async generateBundle() {
      if (!isForBrowsers(this.environment) || ownLanguage() !== SOURCE) return;
      const to = folder();
      for (const language of siteLanguages())
        for (const isStaff of [false, true])
          for (const [path, source] of await dataFiles(language, isStaff))
            this.emitFile({ type: 'asset', fileName: `${to}/${path}.js`, source });
    },
  };
  return [data, files, emitted];
}
