/**
 * How the client's build is cut into files: what runs first, React, what every page of ours
 * needs, and what every page of a guide does.
 * All else is cut where the page table and the steps import it when it is needed.
 */
import { join } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';
import { root } from '../build/paths.ts';

// As the bundler names modules, on Windows too.
const file = (path: string) => normalizePath(join(root, path));

/** Each file with the modules that it is for; a module is in the first that needs it. */
const files = {
  start: [file('src/app/start.ts')],
  react: [file('node_modules/react-dom/client.js')],
  app: [
    'src/app/main.tsx',
    'src/guide/GuideRoomPage.tsx',
    'src/guide/visit/useVisit.ts',
    'src/engine/answer.ts',
    'src/ui/NamedRow.tsx',
  ].map(file),
  // What replays a visit and shows a step, for pages of guides alone.
  guide: [file('src/guide/loadGuide.tsx')],
};

type Context = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** @returns modules and all that they import, but not what they load later */
function closureOf(roots: readonly string[], context: Context): ReadonlySet<string> {
  const known = new Set(roots);
  for (const id of known)
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) known.add(next);
  return known;
}

/** @returns how rolldown is to cut: the setting `output.codeSplitting` */
export function chunks(): Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined> {
  const groups = Object.entries(files);
  return {
    groups: groups.map(([name, roots], i) => {
      let modules: ReadonlySet<string> | undefined;
      return {
        priority: groups.length - i,
        debugName: name,
        name: (id, context) => {
          modules ??= closureOf(roots, context);
          const isRuntime = name === 'start' && id.includes('rolldown/runtime');
          return modules.has(id) || isRuntime ? name : null;
        },
      };
    }),
  };
}
