/** The licences of what a build contains: MIT, ISC and the like ask for their texts in every copy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/**
 * @param root the folder of the project
 * @returns its own licence, and those of all packages that it runs on, each with its text
 */
export function notices(root: string): string {
  const found = new Map<string, Package>();
  const look = (name: string): void => {
    const folder = join(root, 'node_modules', name);
    if (found.has(name) || !existsSync(folder)) return;
    const one = readPackage(folder);
    found.set(name, one);
    for (const dependency of Object.keys(one.dependencies ?? {})) look(dependency);
  };
  for (const name of Object.keys(readPackage(root).dependencies ?? {})) look(name);
  const parts = [...found]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, { version, license = '' }]) => {
      const folder = join(root, 'node_modules', name);
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
      return `${name} ${version} (${license})\n\n${text}`;
    });
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return [`Authenticator Troubleshooter\n\n${own}`, ...parts]
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n');
}
