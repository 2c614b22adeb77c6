import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, read } from './sources.ts';

const files = ['src', 'flows', 'scripts'].flatMap((folder) =>
  filesOf(folder, '.ts', '.tsx').filter((file) => !file.endsWith('.d.ts')),
);

/** What each language has of its own, under the same name. */
const ofLanguages =
  /^flows\/(?:locales\/\w+\/)?(?:doors|english|other-languages|sayings|speech|symptoms|vocabulary)\.ts$/;
/** A guide is called what its problem is called, a command what is typed, a plugin what it provides. */
const calledByOthers = /^flows\/(?:entrust|onespan-|azure-|front-door)|^scripts\/(?:vite\/)?[^/]+$/;

/** @returns the names that several files have, with these files */
const shared = (named: readonly (readonly [name: string, file: string])[]): string[] => {
  const all = new Map<string, Set<string>>();
  for (const [name, file] of named) all.set(name, (all.get(name) ?? new Set()).add(file));
  return [...all]
    .filter(([, own]) => own.size > 1)
    .map(([name, own]) => `${name}: ${[...own].join(', ')}`);
};

describe('one name for one thing', () => {
  it('no two files export something under the same name', () => {
    const exported = files
      .filter(
        (file) =>
          !ofLanguages.test(file) && !/^flows\/(?:entrust|onespan-|azure-|front-door)/.test(file),
      )
      .flatMap((file) =>
        [
          ...read(file).matchAll(
            /^export (?:async )?(?:const|let|function\*?|class|type|interface) (\w+)/gm,
          ),
        ].map(([, name = '']) => [name, file] as const),
      );
    expect(exported.length).toBeGreaterThan(1_000);
    expect(shared(exported)).toEqual([]);
  });

  it('no two files are called the same, but for one thing seen by two', () => {
    const same = [
      ...['guidelist', 'newversion', 'outbox', 'products', 'speech', 'lefttries'],
      // What a program or a folder begins with.
      ...['main', 'index'],
    ];
    const named = files
      .filter((file) => !ofLanguages.test(file) && !calledByOthers.test(file))
      .map(
        (file) =>
          [
            basename(file)
              .replace(/\.tsx?$/, '')
              .toLowerCase(),
            file,
          ] as const,
      )
      .filter(([name]) => !same.includes(name));
    expect(shared(named)).toEqual([]);
  });
});
