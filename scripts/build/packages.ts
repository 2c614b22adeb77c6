/** What of other people is in a build: its list for machines, and their licences for everybody. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuiltFile, listing } from './built-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a package says of itself. */
interface Package {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string;
  readonly description?: string;
}

/** Licences that ask for no more than to be named; with any other the build stops. */
const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/**
 * @param modules modules of a build, from the project's folder
 * @returns the names of the packages that they are from, in alphabetical order
 */
export const packagesOf = (modules: readonly string[]): string[] =>
  [
    ...new Set(
      modules.flatMap((module) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? []),
    ),
  ].sort();

/**
 * @param name a package
 * @returns what it says of itself
 * @throws Error where its licence is none of those that are allowed
 */
export function readPackage(name: string): Package {
  const read: Package = JSON.parse(
    readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
  );
  if (!allowed.includes(read.license))
    throw new Error(
      `${name} ${read.version} is licensed under ${read.license ?? 'nothing that it names'}. Allowed are ${allowed.join(', ')}: scripts/build/packages.ts.`,
    );
  return read;
}

/** The text of a package's licence; some have none of their own. */
function licenceText(name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

/**
 * Writes `sbom.cdx.json` (CycloneDX 1.5) and `licences.txt`. They name no time and no
 * number of their own: the same sources make the same files.
 *
 * @param outDir the folder of the client's build, which tells its modules
 * @throws Error where a licence is not allowed, or a package cannot be read
 */
export function writeNotices(outDir: string): void {
  const files: Record<string, BuiltFile> = JSON.parse(readFileSync(join(outDir, listing), 'utf8'));
  const modules = Object.values(files).flatMap((file) => file.modules);
  const packages = packagesOf(modules).map(readPackage);
  const own: Package = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const component = ({ name, version, license, description }: Package) => ({
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    ...(description !== undefined && { description }),
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ license: { id: license } }],
  });
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...component(own), type: 'application' } },
    components: packages.map(component),
  };
  writeFileSync(join(outDir, 'sbom.cdx.json'), `${JSON.stringify(bom, undefined, 2)}\n`);
  const ownText = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const texts = [
    `Authenticator Troubleshooter\n\n${ownText}\n`,
    ...packages.map(
      ({ name, version, license }) => `${name} ${version} (${license})\n\n${licenceText(name)}\n`,
    ),
  ];
  writeFileSync(join(outDir, 'licences.txt'), texts.join(`\n${'-'.repeat(72)}\n\n`));
}
