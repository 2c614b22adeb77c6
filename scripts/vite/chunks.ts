/**
 * How the client's build is cut into files: two that every page needs (React, and what is ours), and
 * one for each kind of page. A slow line likes few requests; left to itself the bundler would make a
 * file of each module that two kinds of pages share.
 */
import { fileURLToPath } from 'node:url';
import { normalizePath, type Rolldown } from 'vite';

// As the bundler names modules, on Windows too.
const file = (path: string) =>
  normalizePath(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
const start = file('src/app/start.ts');
const main = file('src/app/main.tsx');

/** Each part with the modules that are loaded when it is first needed. */
const parts = {
  ends: ['src/steps/ends.ts', 'src/engine/case-code.ts'],
  clock: ['src/steps/clock/ClockCheck.tsx'],
  home: ['src/guide/home.ts', 'src/guide/finder/FinderPage.tsx', 'src/finder/FinderBox.tsx'],
  codes: ['src/guide/codes/CodesPage.tsx'],
};

/** A file of the build that prerendered pages name. */
export type Part = keyof typeof parts | 'react' | 'app';

type Context = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** @returns modules and all that they import, but not what they load later */
function closureOf(roots: readonly string[], context: Context): ReadonlySet<string> {
  const known = new Set(roots);
  for (const id of known)
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) known.add(next);
  return known;
}

/** @returns what tells of each module the file that it belongs to, if any */
function sorterOf(context: Context): (id: string) => string | null {
  const first = closureOf([start], context);
  // Every flow is made with it: in a file of its own it would be one more request for each first page.
  const always = closureOf([main, file('flows/build.ts')], context);
  const react = closureOf([file('src/app/react.ts')], context);
  const closures = Object.entries(parts).map(
    ([name, roots]) => [name, closureOf(roots.map(file), context)] as const,
  );
  return (id) => {
    if (id === start) return null;
    if (first.has(id) || id.includes('rolldown/runtime')) return 'start';
    if (react.has(id)) return 'react';
    const [part, other] = closures.filter(([, modules]) => modules.has(id));
    // What two parts share is small: it would not be worth a file of its own.
    return always.has(id) || other ? 'app' : (part?.[0] ?? null);
  };
}

/** @returns how rolldown is to cut: the setting `output.codeSplitting` */
export function chunks(): Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined> {
  let sort: ReturnType<typeof sorterOf> | undefined;
  const names = ['start', 'react', 'app', ...Object.keys(parts)];
  return {
    groups: names.map((name, i) => ({
      priority: names.length - i,
      debugName: name,
      name: (id, context) => {
        sort ??= sorterOf(context);
        return sort(id) === name ? name : null;
      },
    })),
  };
}
