/**
 * `npm run words`: fails when the English catalogue is not what the sources say; `npm run extract`
 * brings it up to date.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'src/locales/en.po';
const before = readFileSync(file, 'utf8');
execFileSync('npx', ['lingui', 'extract', '--clean'], { stdio: 'ignore' });
const after = readFileSync(file, 'utf8');
/** The catalogue's header holds the date of the extraction. */
const body = (catalogue: string) => catalogue.slice(catalogue.indexOf('\n\n'));
if (body(before) !== body(after)) {
  writeFileSync(file, before);
  console.error(`${file} is not up to date: run npm run extract`);
  process.exitCode = 1;
} else writeFileSync(file, before);
