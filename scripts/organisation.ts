/**
 * `npm run organisation check <file>`: reads an organisation's file as the pages do, and names each
 * field that they cannot use. Non-zero exit where there is one. Without a file it reads
 * public/organisation.json.
 */
import { readFileSync } from 'node:fs';
import { readModule } from './build/read-module.ts';

type File = typeof import('../src/engine/organisationFile.ts');
type Products = typeof import('../flows/products.ts');

const [command, path = 'public/organisation.json'] = process.argv.slice(2);
if (command !== 'check') {
  console.error('npm run organisation check <file>');
  process.exit(2);
}
const { readOrganisationFile } = (await readModule<File>('src/engine/organisationFile.ts')).module;
const { products } = (await readModule<Products>('flows/products.ts')).module;
const { problems } = readOrganisationFile(readFileSync(path, 'utf8'), products);
for (const { field, fault, detail } of problems) {
  console.error(`${field || 'the file'}: ${fault}${detail === undefined ? '' : ` (${detail})`}`);
}
console.log(`${path}: ${problems.length} faults`);
process.exitCode = problems.length === 0 ? 0 : 1;
