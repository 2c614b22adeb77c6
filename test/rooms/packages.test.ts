import { describe, expect, it } from 'vitest';
import { noticesOf, packagesOf } from '../../scripts/build/packages.ts';

const componentsOf = (notices: ReadonlyMap<string, string>) =>
  JSON.parse(notices.get('sbom.cdx.json') ?? '').components as {
    readonly name: string;
    readonly licenses: unknown;
  }[];

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
  ).toEqual([
    'node_modules/@lingui/core',
    'node_modules/a/node_modules/@b/c',
    'node_modules/react',
  ]);
});

describe('the notices of a build', () => {
  it('name its packages and their licences, and one that is not allowed stops it', () => {
    const notices = noticesOf(['node_modules/idb/build/index.js']);
    const licenses = [{ license: { id: 'ISC' } }];
    expect(componentsOf(notices)).toMatchObject([{ name: 'idb', licenses }]);
    expect(notices.get('licences.txt')).toMatch(/\nidb [\d.]+ \(ISC\)\n\nISC License/);
    // A tool that no page has in it.
    expect(() => noticesOf(['node_modules/axe-core/axe.js'])).toThrow(
      /axe-core .* is licensed under MPL-2\.0/,
    );
  });

  it.each([
    ['deploy/receiver', 'fastify', '@types/pg'],
    ['mcp', '@modelcontextprotocol/sdk', 'typescript'],
  ])('of %s name what is installed beside it, and no tools', (folder, its, tool) => {
    const names = componentsOf(noticesOf(['node_modules/idb/build/index.js'], folder)).map(
      ({ name }) => name,
    );
    expect(names).toEqual(expect.arrayContaining(['idb', its, 'zod']));
    expect(names).not.toContain(tool);
  });
});
