/**
 * `virtual:flow-files`: how a flow's file is fetched by the flow's id. In the build for browsers a
 * flow's address follows from its id and from one stamp over all sources, so that no page carries a
 * list that grows with the number of flows, and the file holds the flow as it was made, with its
 * revision. Everywhere else the list is there: it costs nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { exportName, idOf } from '../../flows/files.ts';
import { products } from '../../flows/products.ts';
import { readSources } from './sources.ts';

const name = 'virtual:flow-files';
/** What marks a flow's file with the voices of agents and trainers, as a query and as a folder. */
export const STAFF = 'staff';
const root = fileURLToPath(new URL('../..', import.meta.url));
/** A product may have its entry before it has a guide. */
const folders = products
  .map(({ id }) => id)
  .filter((folder) => existsSync(join(root, 'flows', folder)));
const files = new RegExp(`/flows/(?:${folders.join('|')})/[^/]+\\.ts(?:\\?${STAFF})?$`);

/** @returns every file in a folder and below it, in the order of their names; a product may have none */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** All that a flow's file in the build may depend on: another stamp, another address. */
function stampOf(base: string): string {
  const hash = createHash('sha256').update(base);
  // The scripts too: some of them change what the names that it imports stand for.
  const sources = ['src', 'flows', 'scripts'].flatMap((folder) => filesIn(join(root, folder)));
  const settings = ['package-lock.json', 'vite.config.ts'];
  for (const file of [...sources, ...settings.map((each) => join(root, each))])
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('base64url').replace(/[-_]/g, '').slice(0, 8);
}

/** @returns the Vite plugin that provides `virtual:flow-files` */
export function flowFiles(): Plugin {
  let base = '/';
  let stamp: string | undefined;
  const folder = () => {
    stamp ??= stampOf(base);
    return `assets/flows-${stamp}`;
  };
  return {
    name: 'flow-files',
    configResolved(config) {
      base = config.base;
    },
    buildStart() {
      const { environment } = this;
      if (environment.name !== 'client' || environment.mode !== 'build') return;
      for (const file of folders.flatMap((product) => filesIn(join(root, 'flows', product)))) {
        const emit = (id: string, fileName: string) =>
          this.emitFile({ type: 'chunk', id, fileName, preserveSignature: 'strict' });
        emit(file, `${folder()}/${idOf(file)}.js`);
        emit(`${file}?${STAFF}`, `${folder()}/${STAFF}/${idOf(file)}.js`);
      }
    },
    transform: {
      filter: { id: files },
      async handler(_, file) {
        const { environment } = this;
        if (environment.name !== 'client' || environment.mode !== 'build') return undefined;
        const { allFlows, flowJson, revisionOf } = await readSources();
        const [path = '', isStaff] = file.split('?');
        const id = idOf(path);
        const flow = allFlows[id];
        if (flow === undefined) return undefined;
        // What the builders, procedures and facts have made of it: none of them is needed in a page.
        const config = JSON.stringify(flowJson(flow, isStaff === undefined));
        return {
          code: [
            "import { flow } from '/src/engine/flow.ts';",
            "import { rememberRevision } from '/src/engine/revision.ts';",
            `export const ${exportName(id)} = flow.createMachine(JSON.parse(${config}));`,
            `rememberRevision(${exportName(id)}, ${JSON.stringify(revisionOf(flow))});`,
          ].join('\n'),
          map: null,
        };
      },
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const { environment } = this;
      if (environment.name === 'client' && environment.mode === 'build')
        return [
          `const folder = ${JSON.stringify(`${base}${folder()}/`)};`,
          'export const flowFile = (id, isStaff) =>',
          `  import(/* @vite-ignore */ folder + (isStaff ? '${STAFF}/' : '') + id + '.js');`,
        ].join('\n');
      return [
        `const files = import.meta.glob('/flows/{${folders}}/*.ts');`,
        'const loaders = Object.fromEntries(Object.entries(files).map(([file, load]) =>',
        "  [file.replace(/^.*\\//, '').replace(/\\.ts$/, ''), load]));",
        'export const flowFile = (id) => Object.hasOwn(loaders, id)',
        "  ? loaders[id]() : Promise.reject(new Error('there is no flow ' + id));",
      ].join('\n');
    },
  };
}
