/**
 * `npm run organisation check <file>`: reads an organisation's file as the pages do, and reports each
 * field that they cannot use, each fault in its own guides and files of additions, and each addition whose
 * place does not exist. Non-zero exit if there is one. Without a file it reads
 * public/organisation.json.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { facts } from '../flows/facts.ts';
import { mostUsed } from '../flows/most-used.ts';
import { products } from '../flows/products.ts';
import { records } from '../flows/records/index.ts';
import { checkOwnFiles, checkOwnGuides } from '../src/engine/authoring/ownGuides.ts';
import type { Addition, Organisation } from '../src/engine/organisation.ts';
import { readAdditionsFile, readOrganisationFile } from '../src/engine/organisationFile.ts';
import { languagesIn } from '../src/engine/organisationLanguages.ts';
import type { Problem } from '../src/engine/organisationProblems.ts';
import { readFlows } from './flows/at.ts';

const [command, path = 'public/organisation.json'] = process.argv.slice(2);
if (command !== 'check') {
  console.error('npm run organisation check <file>');
  process.exit(2);
}
const text = readFileSync(path, 'utf8');

/** The languages used in it; a file that is not JSON is read once. */
function languagesOf(file: string): Set<string> {
  try {
    return new Set(['en', ...languagesIn(Object(JSON.parse(file)))]);
  } catch {
    return new Set(['en']);
  }
}

/** A file that the organisation's file refers to, in the same folder. */
function fileBeside(named: string, field: string): { text: string } | Problem {
  const file = join(dirname(path), named);
  return existsSync(file)
    ? { text: readFileSync(file, 'utf8') }
    : { field, fault: 'not-there', detail: file };
}

/** The content of a file of additions, and its problems in any of its languages. */
function additionsIn(
  named: string,
  own: string | undefined,
): { additions: readonly Addition[]; problems: readonly Problem[] } {
  const file = fileBeside(named, 'additions');
  if (!('text' in file)) return { additions: [], problems: [file] };
  const read = [...languagesOf(file.text)].map((language) =>
    readAdditionsFile(file.text, named, own, language),
  );
  return {
    additions: read[0]?.additions ?? [],
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Checks the organisation's own guides and additions together with everything published. */
async function checkOwn({
  guides,
  additions,
  additionFiles = [],
  language,
}: Organisation): Promise<Problem[]> {
  if (guides.length + additions.length + additionFiles.length === 0) return [];
  const flows = await readFlows();
  const missing: Problem[] = [];
  const files = guides.flatMap((guide, i) => {
    const field = `guides[${i}]`;
    const file = fileBeside(guide, field);
    if ('text' in file) return [{ field, path: guide, text: file.text }];
    missing.push(file);
    return [];
  });
  const read = checkOwnFiles(files, Number.POSITIVE_INFINITY);
  const around = { flows, products, records, facts, mostUsed };
  const checked = checkOwnGuides(read.guides, around, Number.POSITIVE_INFINITY);
  const known = new Map([
    ...Object.values(flows).map(({ id, states }) => [id, states] as const),
    ...checked.guides.map(({ machine }) => [machine.id, machine.states] as const),
  ]);
  const nowhere =
    (within: string) =>
    ({ guide, step }: Addition): Problem[] => {
      const states = known.get(guide);
      if (states !== undefined && Object.hasOwn(states, step)) return [];
      const allowed = states === undefined ? known.keys() : Object.keys(states);
      return [
        {
          field: `${within}additions at “${guide}”, “${step}”: ${states === undefined ? 'guide' : 'step'}`,
          fault: 'not-one-of',
          detail: [...allowed].join(', '),
        },
      ];
    };
  const inFiles = additionFiles.flatMap((named) => {
    const file = additionsIn(named, language);
    return [...file.problems, ...file.additions.flatMap(nowhere(`${named}, `))];
  });
  const inline = additions.flatMap(nowhere(''));
  return [...missing, ...read.problems, ...checked.problems, ...inline, ...inFiles];
}

const found = [...languagesOf(text)].flatMap(
  (language) => readOrganisationFile(text, products, language).problems,
);
found.push(...(await checkOwn(readOrganisationFile(text, products).organisation)));
const problems = [...new Map(found.map((problem) => [JSON.stringify(problem), problem])).values()];
for (const { field, fault, detail } of problems) {
  console.error(`${field || 'the file'}: ${fault}${detail === undefined ? '' : ` (${detail})`}`);
}
console.log(`${path}: ${problems.length} faults`);
process.exitCode = problems.length === 0 ? 0 : 1;
