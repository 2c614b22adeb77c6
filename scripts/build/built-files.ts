/** What is in the files of the client's build, and how they depend on each other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LanguageId, SOURCE } from '../../src/language/languages.ts';
import { dataModule, folderOf } from './flow-data.ts';

/** A file of the client's build; other files are given by name. */
export interface BuiltFile {
  /** The modules in it, as `nameOf` names them. */
  readonly modules: readonly string[];
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly styles: readonly string[];
  readonly isEntry: boolean;
}

/** What the client's build reports about its scripts, by their names. */
type BuiltFiles = Readonly<Record<string, BuiltFile>>;

/** Where it is written, relative to the build's folder. */
export const listing = '.vite/files.json';

/** The global set to which the build's renderer adds each module that a page imports dynamically. */
export const LOADED = '__loadedModules';

/** The files of a build, as pages and the service worker need them. */
export interface Built {
  /**
   * @param modules modules of the project, as the page table imports them
   * @returns the scripts that contain them, with everything these import
   */
  scriptsOf(modules: Iterable<string>): readonly string[];
  /** @returns the style sheets of the application's start and of the given scripts */
  stylesOf(scripts: readonly string[]): readonly string[];
  /**
   * @param modules the modules that rooms start with
   * @returns every file that can be reached only through them
   */
  onlyBehind(modules: ReadonlySet<string>): readonly string[];
}

/** File names are relative to the folder of the whole site: `fr/assets/app.js`. */
function readListing(outDir: string, language: LanguageId): BuiltFiles {
  const folder = folderOf(language);
  const files: BuiltFiles = JSON.parse(readFileSync(join(outDir, folder, listing), 'utf8'));
  const within = (names: readonly string[]) => names.map((name) => folder + name);
  return Object.fromEntries(
    Object.entries(files).map(([name, { modules, imports, dynamicImports, styles, isEntry }]) => [
      folder + name,
      {
        modules,
        imports: within(imports),
        dynamicImports: within(dynamicImports),
        styles: within(styles),
        isEntry,
      },
    ]),
  );
}

/**
 * @param outDir the folder of the whole site
 * @param language the language of the pages; all of them use the flow files of the source's build
 * @throws Error if a build has no listing of its files
 */
export function readBuilt(outDir: string, language: LanguageId): Built {
  const flows = Object.entries(readListing(outDir, SOURCE)).filter(([file]) => dataModule(file));
  const files: BuiltFiles = { ...Object.fromEntries(flows), ...readListing(outDir, language) };
  const fileOf = new Map(
    Object.entries(files).flatMap(([file, { modules }]) =>
      modules.map((id) => [id, file] as const),
    ),
  );
  const reached = (
    from: readonly string[],
    next: (file: string) => readonly string[],
  ): readonly string[] => {
    const known = new Set(from);
    for (const file of known) for (const other of next(file)) known.add(other);
    return [...known];
  };
  const importsOf = (file: string) => files[file]?.imports ?? [];
  const stylesOf = (scripts: readonly string[]) => [
    ...new Set(scripts.flatMap((file) => files[file]?.styles ?? [])),
  ];
  const scriptOf = (id: string): string => {
    const file = fileOf.get(id);
    if (file === undefined) throw new Error(`the build has no file for ${id}`);
    return file;
  };
  // Found by its module: a flow may have the same name.
  const begun = reached([scriptOf('src/app/start.ts')], importsOf);
  return {
    scriptsOf: (modules) =>
      reached([...modules].map(scriptOf), importsOf).filter((file) => !begun.includes(file)),
    stylesOf: (scripts) => stylesOf([...begun, ...scripts]),
    onlyBehind(modules) {
      const doors = new Set([...modules].map(scriptOf));
      const elsewhere = reached(
        Object.keys(files).filter((file) => files[file]?.isEntry && !doors.has(file)),
        (file) =>
          [...importsOf(file), ...(files[file]?.dynamicImports ?? [])].filter(
            (other) => !doors.has(other),
          ),
      );
      const own = Object.keys(files).filter((file) => !elsewhere.includes(file));
      const styles = stylesOf(elsewhere);
      return [...own, ...stylesOf(own).filter((style) => !styles.includes(style))].sort();
    },
  };
}
