import { describe, expect, it, test } from 'vitest';
import { fileOf, filesOf, importsOf, read } from './sources.ts';

/**
 * The folders, from below: each may import its own layer and those below it, never one above. Of the
 * last two no folder imports another of its layer.
 */
const layers = [
  ['src/language'],
  ['src/engine', 'src/finder/search', 'flows'],
  [
    ...['src/clock', 'src/input', 'src/loading', 'src/locales', 'src/router', 'src/secrets'],
    ...['src/storage', 'src/ui'],
  ],
  [
    ...['src/content', 'src/drafts', 'src/finder', 'src/map', 'src/offline', 'src/organisation'],
    ...['src/staff', 'src/steps', 'src/tickets'],
  ],
  // What talks to the page around a frame is no room, but bound as one.
  ['src/guide', 'src/desk', 'src/training', 'src/workshop', 'src/embed'],
  // A build's part of the engine is no page's.
  ['src/app', 'src/course', 'src/engine/build'],
];
const folders = layers.flat();
const layerOf = (folder: string) => layers.findIndex((layer) => layer.includes(folder));
const APART = layers.length - 2;

const isIn = (folder: string) => (file: string) => file.startsWith(`${folder}/`);
/** The folder of the table in which a file is; none for a package. */
const folderIn = (file: string) =>
  folders.filter((folder) => isIn(folder)(file)).sort((a, b) => b.length - a.length)[0];
const engine = [...filesOf('src/engine', '.ts', '.tsx'), ...filesOf('src/finder/search', '.ts')];
const flows = filesOf('flows', '.ts', '.tsx');

/** What a file names in its imports, types included: files of the project, or packages. */
const namedBy = (file: string) =>
  importsOf(read(file)).map(({ from }) => fileOf(file, from) ?? from);

/**
 * Follows what is there at runtime as soon as a page is.
 *
 * @param start the files to begin at
 * @param source reads a file
 * @returns for each module that is reached the file that imports it
 */
function loadedBy(start: readonly string[], source = read): ReadonlyMap<string, string> {
  const loaded = new Map(start.map((file) => [file, '']));
  for (const [file] of loaded) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const { from, isLate, isType } of importsOf(source(file))) {
      const named = fileOf(file, from) ?? from;
      if (!isLate && !isType && !loaded.has(named)) loaded.set(named, file);
    }
  }
  return loaded;
}

/** The zod of a page, with the way that brings it there. */
function wayToZod(loaded: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let module = 'zod'; loaded.has(module); module = loaded.get(module) ?? '')
    way.unshift(module);
  return way;
}

describe('the engine and the flows', () => {
  it('are there to be looked at', () => {
    expect(engine).toContain('src/engine/transcript.ts');
    expect(flows).toContain('flows/entrust/activation-code-expired.ts');
  });

  test.each([...engine, ...flows])('%s knows no React', (file) => {
    const foreign = namedBy(file).filter((named) =>
      /^(react|react-.*|@xstate\/react|@lingui\/react)(\/|$)/.test(named),
    );
    expect(foreign).toEqual([]);
  });
});

describe('the layers', () => {
  it('hold every folder of src', () => {
    const all = filesOf('src', '.ts', '.tsx').flatMap(
      (file) => /^src\/[^/]+(?=\/)/.exec(file) ?? [],
    );
    expect([...new Set(all)].filter((folder) => !folders.includes(folder))).toEqual([]);
    expect(folders.filter((folder) => filesOf(folder, '.ts', '.tsx').length === 0)).toEqual([]);
  });

  test.each(folders)('%s imports nothing from above, and no room another', (folder) => {
    const own = layerOf(folder);
    const reached = filesOf(folder, '.ts', '.tsx').flatMap((file) =>
      folderIn(file) === folder
        ? namedBy(file)
            .filter((named) => {
              const other = folderIn(named);
              if (other === undefined || other === folder) return false;
              return layerOf(other) > own || (layerOf(other) === own && own >= APART);
            })
            .map((named) => `${file} imports ${named}`)
        : [],
    );
    expect(reached).toEqual([]);
  });

  // Drafts are read by those who keep the guides alone.
  it('that pages of guides are made of bring no validator, early or late', () => {
    const files = [...layers.slice(2, APART).flat(), 'src/guide']
      .filter((folder) => folder !== 'src/drafts')
      .flatMap((folder) => filesOf(folder, '.ts', '.tsx'))
      .filter((file) => !isIn('src/finder/search')(file));
    expect(files.filter((file) => namedBy(file).includes('zod'))).toEqual([]);
  });

  test.each(['README.md', 'docs/architecture.md'])('%s names every one of them', (page) => {
    const text = read(page);
    expect(folders.filter((folder) => !new RegExp(`\`${folder}/?\``).test(text))).toEqual([]);
  });
});

describe('what a locked-out person downloads', () => {
  const guides = flows.filter((file) => /^flows\/(entrust|onespan-|azure-)/.test(file));
  const loaded = loadedBy(['src/app/main.tsx', 'src/guide/StepPage.tsx', ...guides]);

  it('is the guide room and the engine that it needs', () => {
    expect([...loaded.keys()]).toEqual(
      expect.arrayContaining(['src/guide/StepPage.tsx', 'src/engine/transcript.ts', 'xstate']),
    );
  });

  it('holds no validator', () => {
    expect(wayToZod(loaded)).toEqual([]);
  });

  it.each(['src/desk', 'src/training', 'src/workshop', 'src/embed'])(
    'holds nothing of %s before it is opened',
    (room) => {
      expect([...loaded.keys()].filter(isIn(room))).toEqual([]);
    },
  );
});

describe('the look at imports', () => {
  it('sees each way in which a module can be named', () => {
    const code = `
      import a from 'a';
      import type { B } from 'b';
      import { type C } from 'c';
      import 'd';
      export { e } from 'e';
      export type { F } from 'f';
      export * from 'g';
      type H = import('h').H;
      type I = typeof import('i');
      const j = () => import('j');
      const k = <p title="import 'k'">import 'k'</p>;
    `;
    const seen = importsOf(code);
    const where = (test: (one: (typeof seen)[number]) => boolean) =>
      seen.filter(test).map(({ from }) => from);
    expect(where(({ isLate, isType }) => !isLate && !isType)).toEqual(['a', 'c', 'd', 'e', 'g']);
    expect(where(({ isType }) => isType)).toEqual(['b', 'f', 'h', 'i']);
    expect(where(({ isLate }) => isLate)).toEqual(['j']);
  });

  it('finds a validator behind other files, but not behind types or what loads late', () => {
    const files: Readonly<Record<string, string>> = {
      'src/app/main.tsx': `import '../engine/a.ts'; import type { X } from '../engine/type.ts';`,
      'src/engine/a.ts': `export { b } from './b.ts'; const late = () => import('./late.ts');`,
      'src/engine/b.ts': `import './a.ts';`,
      'src/engine/late.ts': `import { z } from 'zod';`,
      'src/engine/type.ts': `import { z } from 'zod';`,
    };
    const from = (more: Readonly<Record<string, string>>) =>
      wayToZod(loadedBy(['src/app/main.tsx'], (file) => ({ ...files, ...more })[file] ?? ''));
    expect(from({})).toEqual([]);
    expect(from({ 'src/engine/b.ts': `import { z } from 'zod';` })).toEqual([
      'src/app/main.tsx',
      'src/engine/a.ts',
      'src/engine/b.ts',
      'zod',
    ]);
  });
});

describe('nothing goes round in circles', () => {
  const files = ['src', 'flows', 'scripts', 'bench'].flatMap((folder) =>
    filesOf(folder, '.ts', '.tsx'),
  );
  /** What each file imports as soon as it is read, types included. */
  const imports = new Map(
    files.map((file) => [
      file,
      importsOf(read(file)).flatMap(({ from, isLate }) =>
        isLate ? [] : (fileOf(file, from) ?? []),
      ),
    ]),
  );

  /** @returns a way from each name back to itself, if there is one */
  const circlesIn = (next: ReadonlyMap<string, Iterable<string>>): string[] =>
    [...next.keys()].flatMap((start) => {
      const before = new Map<string, string>();
      const waiting = [start];
      for (const name of waiting)
        for (const other of next.get(name) ?? []) {
          if (other === start) {
            const way = [start];
            for (let at = name; at !== start; at = before.get(at) ?? start) way.unshift(at);
            return [[start, ...way].join(' > ')];
          }
          if (before.has(other)) continue;
          before.set(other, name);
          waiting.push(other);
        }
      return [];
    });

  it('files', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  it('folders', () => {
    const folderOf = (file: string) =>
      /^src\/(?:finder\/search|[^/]+)|^scripts\/\w+(?=\/)|^[^/]+/.exec(file)?.[0] ?? '';
    const next = new Map<string, Set<string>>();
    for (const [file, others] of imports) {
      const own = folderOf(file);
      const known = next.get(own) ?? new Set<string>();
      next.set(own, known);
      for (const other of others.map(folderOf)) if (other !== own) known.add(other);
    }
    expect(circlesIn(next)).toEqual([]);
  });
});
