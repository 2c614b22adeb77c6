/** The third-party packages in a build: a list for machines, and their licences for people. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

/** What a package says about itself. */
interface Package {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string;
  readonly description?: string;
  /** Where it is, relative to the project's folder. */
  readonly folder: string;
}

/** A package of a package-lock.json; `dev` if it is only needed for building. */
type Locked = Pick<Package, 'version' | 'license'> & { readonly dev?: boolean };

/** Licences that ask only for attribution; any other stops the build. */
const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/**
 * @param modules modules of a build, relative to the project's folder
 * @returns the folders of the packages they come from, in alphabetical order
 */
export const packagesOf = (modules: readonly string[]): string[] =>
  [
    ...new Set(
      modules.flatMap(
        (module) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0] ?? [],
      ),
    ),
  ].sort();

/**
 * @param folder a folder with a package-lock.json
 * @returns the packages installed for what is built there, including those that this machine lacks because
 *   they are for another platform
 */
function installedIn(folder: string): Package[] {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(join(root, folder, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(packages).flatMap(([path, { version, license, dev }]) => {
    if (path === '' || dev) return [];
    const name = path.replace(/^.*node_modules\//, '');
    return [{ name, version, license, folder: join(folder, path) }];
  });
}

/** @returns what a package says about itself */
function readPackage(folder: string): Package {
  const { name, version, license, description }: Package = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  );
  return { name, version, license, folder, ...(description !== undefined && { description }) };
}

/** @throws Error if a package's licence is not among those allowed */
function refuseOthers(packages: readonly Package[]): void {
  for (const { name, version, license } of packages)
    if (!allowed.includes(license))
      throw new Error(
        `${name} ${version} is licensed under ${license ?? 'no licence that it names'}. Allowed: ${allowed.join(', ')} (see scripts/build/packages.ts).`,
      );
}

/** The text of a package's licence; some have none of their own, or are not installed here. */
function licenceText({ folder }: Package): string {
  const path = join(root, folder);
  if (!existsSync(path)) return '';
  const file = readdirSync(path).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  return file === undefined ? '' : readFileSync(join(path, file), 'utf8').trim();
}

const component = ({ name, version, license, description }: Package) => ({
  type: 'library',
  'bom-ref': `${name}@${version}`,
  name,
  version,
  ...(description !== undefined && { description }),
  purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  licenses: [{ license: { id: license } }],
});

/**
 * The files that accompany every build: `sbom.cdx.json` (CycloneDX 1.5) and `licences.txt`. They
 * contain no times or random ids: the same sources make the same files.
 *
 * @param modules the modules of the build, relative to the project's folder
 * @param folder whose package.json names the product; unless it is the site's, the packages of
 *   its package-lock.json are installed with the product
 * @returns the texts of the files, by name
 * @throws Error if a licence is not allowed, or a package cannot be read
 */
export function noticesOf(modules: readonly string[], folder = '.'): ReadonlyMap<string, string> {
  const all = [
    ...packagesOf(modules).map(readPackage),
    ...(folder === '.' ? [] : installedIn(folder)),
  ];
  const refOf = ({ name, version }: Package) => `${name}@${version}`;
  const packages = [...new Map(all.map((each) => [refOf(each), each])).values()].sort((a, b) =>
    refOf(a) < refOf(b) ? -1 : 1,
  );
  refuseOthers(packages);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...component(readPackage(folder)), type: 'application' } },
    components: packages.map(component),
  };
  const texts = [
    `Authenticator Troubleshooter\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}\n`,
    ...packages.map(
      (each) => `${each.name} ${each.version} (${each.license})\n\n${licenceText(each)}\n`,
    ),
  ];
  return new Map([
    ['sbom.cdx.json', `${JSON.stringify(bom, undefined, 2)}\n`],
    ['licences.txt', texts.join(`\n${'-'.repeat(72)}\n\n`)],
  ]);
}
