/**
 * `npm run words`: fails when the English catalogue is not what the sources say (`npm run extract`
 * brings it up to date), or when a text has a habit that docs/style.md asks writers to lose.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readModule } from './build/read-module.ts';
import { habitsIn, type Voice } from './words/habits.ts';

type All = typeof import('../flows/all.ts');
type Records = typeof import('../flows/records/index.ts');

const file = 'src/locales/en.po';
const before = readFileSync(file, 'utf8');
execFileSync('npx', ['lingui', 'extract', '--clean'], { stdio: 'ignore' });
const after = readFileSync(file, 'utf8');
/** The catalogue's header holds the date of the extraction. */
const body = (catalogue: string) => catalogue.slice(catalogue.indexOf('\n\n'));
writeFileSync(file, before);
if (body(before) !== body(after)) {
  console.error(`${file} is not up to date: run npm run extract`);
  process.exitCode = 1;
}

let faults = 0;
function look(where: string, text: string, voice: Voice): void {
  for (const { found, rather } of habitsIn(text, voice)) {
    faults += 1;
    console.error(`${where}: “${text}”\n  “${found}”: ${rather}`);
  }
}

/** Who reads each field of a step, an answer or a guide; what is not named is nobody’s prose. */
const voices: Readonly<Record<string, Voice>> = {
  title: 'reader',
  summary: 'reader',
  text: 'reader',
  lead: 'reader',
  hint: 'reader',
  label: 'reader',
  why: 'reader',
  steps: 'reader',
  also: 'reader',
  remember: 'reader',
  wrong: 'reader',
  fixed: 'reader',
  facts: 'reader',
  say: 'agent',
  note: 'agent',
  do: 'agent',
  caller: 'caller',
  asks: 'administrator',
  left: 'administrator',
  problem: 'administrator',
  found: 'administrator',
  knows: 'administrator',
};

function walk(where: string, value: unknown, voice: Voice | undefined): void {
  if (typeof value === 'string') {
    if (voice && value.includes(' ')) look(where, value, voice);
  } else if (Array.isArray(value)) for (const part of value) walk(where, part, voice);
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      // Within a claim, and within the steps of an instruction, the text is that of the field around it.
      const isInside =
        voice !== undefined && (key === 'text' || key === 'do' || key === 'otherwise');
      if (['symptoms', 'listenFor', 'shows', 'reads', 'cites'].includes(key)) continue;
      walk(
        `${where}.${key}`,
        part,
        isInside ? voice : (voices[key] ?? (key === 'meta' ? undefined : voice)),
      );
    }
}

const { allFlows } = (await readModule<All>('flows/all.ts')).module;
for (const [id, { config }] of Object.entries(allFlows)) walk(id, config, undefined);

const { records } = (await readModule<Records>('flows/records/index.ts')).module;
for (const { id, title, meaning, causes, facts, remedy, confusedWith } of records) {
  const texts = [
    title,
    meaning,
    ...causes,
    ...facts,
    ...remedy.steps.map((step) => step.do),
    ...confusedWith.map(({ difference }) => difference),
  ];
  for (const text of texts) look(id, text, 'administrator');
}

for (const [, message] of after.matchAll(/^msgid ((?:".*"\n)+)/gm)) {
  const text = [...(message ?? '').matchAll(/"(.*)"/g)].map(([, part]) => part).join('');
  look(file, text.replaceAll('\\"', '"'), 'interface');
}

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
for (const path of documents.filter((name) => !name.endsWith('style.md')))
  readFileSync(path, 'utf8')
    .replace(/```[\s\S]*?```/g, (code) => code.replace(/[^\n]/g, ''))
    .split('\n')
    .forEach((line, i) => {
      look(`${path}:${i + 1}`, line.replace(/\]\([^)]*\)/g, ']'), 'docs');
    });

if (faults > 0) {
  console.error(`${faults} habits of docs/style.md to lose`);
  process.exitCode = 1;
}
