/**
 * `npm run words`: fails if a catalogue is out of date (`npm run extract` updates them), if a text has a
 * habit that docs/style.md asks writers to lose, or if a translation lacks something that it has to keep.
 * It reports how complete each language is, and which translations are stale.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { languages, SOURCE } from '../src/language/languages.ts';
import { filesOf, interfaceFile } from './build/languages/catalogues.ts';
import { readSources } from './build/sources.ts';
import { habitsIn, type Voice, voiceOf } from './words/habits.ts';
import { reportOn } from './words/language-report.ts';

const file = relative('.', interfaceFile(SOURCE));
const before = readFileSync(file, 'utf8');
execFileSync('npx', ['lingui', 'extract', '--clean'], { stdio: 'ignore' });
const after = readFileSync(file, 'utf8');

const content = await readSources();
const { allFlows, products, records } = content;
const texts = content.textsIn(content);
const translated = languages.map(({ id }) => id).filter((id) => id !== SOURCE);
/** The source's header contains the date of extraction. */
const body = (catalogue: string) => catalogue.slice(catalogue.indexOf('\n\n'));
const old = [
  ...(body(before) === body(after) ? [] : [file]),
  ...translated.flatMap((id) =>
    [...filesOf(texts, id)]
      .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
      .map(([path]) => relative('.', path)),
  ),
];
writeFileSync(file, before);
for (const path of old) console.error(`${path} is not up to date: run npm run extract`);
if (old.length > 0) process.exitCode = 1;

let faults = 0;
function look(where: string, text: string, voice: Voice): void {
  for (const { found, rather } of habitsIn(text, voice)) {
    faults += 1;
    console.error(`${where}: “${text}”\n  “${found}”: ${rather}`);
  }
}

function walk(where: string, value: unknown, voice: Voice | undefined): void {
  if (typeof value === 'string') {
    if (voice && value.includes(' ')) look(where, value, voice);
  } else if (Array.isArray(value)) for (const part of value) walk(where, part, voice);
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      // Within a claim, or the steps of an instruction, texts have the voice of the enclosing field.
      const isInside =
        voice !== undefined && (key === 'text' || key === 'do' || key === 'otherwise');
      if (['symptoms', 'listenFor', 'shows', 'reads', 'cites'].includes(key)) continue;
      walk(
        `${where}.${key}`,
        part,
        isInside ? voice : (voiceOf.get(key) ?? (key === 'meta' ? undefined : voice)),
      );
    }
}

for (const [id, { config }] of Object.entries(allFlows)) walk(id, config, undefined);

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

/** “OneSpan app” contains a common noun; “Entrust” does not. */
const isProper = (name: string) => name.split(' ').every((word) => /^\p{Lu}/u.test(word));
/** Names of settings that have several words: a single word may be an ordinary one. */
const settings = records.flatMap((record) => record.settings.filter((name) => name.includes(' ')));
const verbatim = {
  messages: new Set(records.flatMap(({ errorTexts, names }) => [...errorTexts, ...names])),
  names: [...new Set(products.flatMap(({ name, written }) => [name, ...written]).filter(isProper))],
  settings: [...new Set(settings)],
};
for (const id of translated) {
  const report = reportOn(id, verbatim);
  for (const { of, count, done } of report.shares)
    console.log(`${id}: ${((100 * done) / count).toFixed(1)} % of ${of} (${done} of ${count})`);
  for (const name of report.stale) console.log(`${id}: stale: ${name}`);
  for (const fault of report.faults) console.error(`${id}: ${fault}`);
  if (report.faults.length > 0) process.exitCode = 1;
}

if (faults > 0) {
  console.error(`${faults} breaches of docs/style.md to correct`);
  process.exitCode = 1;
}
