/**
 * `npm run organisation check <file>`: reads an organisation's file as the pages do, and names each
 * field that they cannot use. Non-zero exit where there is one. Without a file it reads
 * public/organisation.json.
 */
import { readFileSync } from 'node:fs';
import { readModule } from './build/read-module.ts';

type File = typeof import('../src/engine/organisationFile.ts');
type Languages = typeof import('../src/engine/organisationLanguages.ts');
type Products = typeof import('../flows/products.ts');

const [command, path = 'public/organisation.json'] = process.argv.slice(2);
if (command !== 'check') {
  console.error('npm run organisation check <file>');
  process.exit(2);
}
const { readOrganisationFile } = (await readModule<File>('src/engine/organisationFile.ts')).module;
const { products } = (await readModule<Products>('flows/products.ts')).module;
const { languagesIn } = (await readModule<Languages>('src/engine/organisationLanguages.ts')).module;
const text = readFileSync(path, 'utf8');

/** The languages in which it says anything; a file that is no JSON is read once. */
function languagesOf(file: string): string[] {
  try {
    return ['en', ...languagesIn(Object(JSON.parse(file)))];
  } catch {
    return ['en'];
  }
}

const found = [...new Set(languagesOf(text))].flatMap(
  (language) => readOrganisationFile(text, products, language).problems,
);
const problems = [...new Map(found.map((problem) => [JSON.stringify(problem), problem])).values()];
for (const { field, fault, detail } of problems) {
  console.error(`${field || 'the file'}: ${fault}${detail === undefined ? '' : ` (${detail})`}`);
}
console.log(`${path}: ${problems.length} faults`);
process.exitCode = problems.length === 0 ? 0 : 1;
