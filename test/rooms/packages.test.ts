import { expect, it } from 'vitest';
import { packagesOf, readPackage } from '../../scripts/build/packages.ts';

it('the packages of a build are those of its modules, each once', () => {
  expect(
    packagesOf([
      'src/app/main.tsx',
      'node_modules/react/index.js',
      'node_modules/@lingui/core/dist/index.mjs',
      'node_modules/react/cjs/react.production.js',
      'node_modules/a/node_modules/@b/c/d.js',
      'virtual:words',
    ]),
  ).toEqual(['@b/c', '@lingui/core', 'react']);
});

it('a package says under which licence it is, and one that is not allowed stops the build', () => {
  expect(readPackage('idb')).toMatchObject({ name: 'idb', license: 'ISC' });
  // A tool that no page has in it.
  expect(() => readPackage('axe-core')).toThrow(/axe-core .* is licensed under MPL-2\.0/);
});
