/**
 * Which files a page needs: the build renders each page by the page table, records which modules that
 * imports on the way, and finds the files of the client's build that contain them.
 */
import { type ESTree, type Plugin, Visitor } from 'vite';
import { type BuiltFile, LOADED, listing } from '../build/built-files.ts';
import { dataModule } from '../build/flow-data.ts';
import { nameOf } from '../build/paths.ts';

/** A file that is loaded by its address. */
const alone = { imports: [], dynamicImports: [], styles: [], isEntry: true };

/** The file of `name.worker.ts`, which belongs to the room that starts it. */
const isWorker = (file: string) => /\.worker-[\w-]{8}\.js$/.test(file);

/** @returns the Vite plugins that list the client's files and record what the server's build loads */
export function pageModulesPlugins(): Plugin[] {
  return [
    {
      name: 'list-files',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_, bundle) {
        const scripts = Object.values(bundle).flatMap((chunk) => {
          const data = dataModule(chunk.fileName);
          if (data !== undefined) return [[chunk.fileName, { ...alone, modules: [data] }] as const];
          // No page imports a worker, and the room that starts it knows its address.
          if (isWorker(chunk.fileName))
            return [[chunk.fileName, { ...alone, modules: [], isEntry: false }] as const];
          if (chunk.type !== 'chunk') return [];
          const { fileName, moduleIds, imports, dynamicImports, isEntry, viteMetadata } = chunk;
          const file: BuiltFile = {
            modules: moduleIds.map(nameOf),
            imports,
            dynamicImports,
            styles: [...(viteMetadata?.importedCss ?? [])],
            isEntry,
          };
          return [[fileName, file] as const];
        });
        const source = JSON.stringify(Object.fromEntries(scripts));
        this.emitFile({ type: 'asset', fileName: listing, source });
      },
    },
    {
      name: 'tell-loaded',
      apply: 'build',
      enforce: 'post',
      applyToEnvironment: ({ name }) => name === 'ssr',
      async transform(code, id) {
        if (!/\bimport\(/.test(code)) return undefined;
        const found: ESTree.ImportExpression[] = [];
        new Visitor({ ImportExpression: (node) => void found.push(node) }).visit(this.parse(code));
        let told = code;
        // From last to first, so that earlier positions stay valid.
        for (const { start, end, source } of found.reverse()) {
          if (source.type !== 'Literal' || typeof source.value !== 'string') continue;
          const module = await this.resolve(source.value, id);
          if (module === null) continue;
          const tells = `globalThis.${LOADED}?.add(${JSON.stringify(nameOf(module.id))})`;
          const whole = `(${tells}, ${told.slice(start, end)})`;
          told = told.slice(0, start) + whole + told.slice(end);
        }
        return { code: told, map: null };
      },
    },
  ];
}
