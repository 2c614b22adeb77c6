/**
 * How the client's build is split into files: what runs first, React, what every page of ours needs, and
 * what every page of a guide needs. Everything else is split wherever the page table and the steps import
 * it on demand.
 */
import { join } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';
import { root } from '../build/paths.ts';

type Context = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** @returns a module and all its static imports */
function closureOf(path: string, context: Context): Set<string> {
  // In the bundler's form of module ids, also on Windows.
  const known = new Set([normalizePath(join(root, path))]);
  for (const id of known)
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) known.add(next);
  return known;
}

/** Each file with the modules meant for it; a module goes into the first file that needs it. */
const files: Readonly<Record<string, (context: Context) => ReadonlySet<string>>> = {
  start: (context) => closureOf('src/app/start.ts', context),
  react: (context) => closureOf('node_modules/react-dom/client.js', context),
  // Includes what the pages on which visits begin have in common.
  app: (context) => {
    const guide = closureOf('src/guide/loadGuide.tsx', context);
    const both = [...closureOf('src/guide/home.ts', context)].filter((id) => guide.has(id));
    return new Set([...closureOf('src/app/main.tsx', context), ...both]);
  },
  // What replays a visit and shows a step, only for pages of guides.
  guide: (context) => closureOf('src/guide/loadGuide.tsx', context),
};

/** @returns how rolldown should split: the setting `output.codeSplitting` */
export function chunks(): Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined> {
  const groups = Object.entries(files);
  return {
    groups: groups.map(([name, modulesOf], i) => {
      let modules: ReadonlySet<string> | undefined;
      return {
        priority: groups.length - i,
        debugName: name,
        name: (id, context) => {
          modules ??= modulesOf(context);
          const isRuntime = name === 'start' && id.includes('rolldown/runtime');
          return modules.has(id) || isRuntime ? name : null;
        },
      };
    }),
  };
}
