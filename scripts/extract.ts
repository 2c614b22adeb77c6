/**
 * `npm run extract`: brings the catalogues of all languages up to date with the sources: the
 * interface's with Lingui, then those of each language. It changes no translation.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { languages, SOURCE } from '../src/language/languages.ts';
import { contentFiles, filesOf } from './build/languages/catalogues.ts';
import { writeIfOther } from './build/languages/po.ts';
import { readSources } from './build/sources.ts';

execFileSync('npx', ['lingui', 'extract', '--clean'], { stdio: ['ignore', 'ignore', 'inherit'] });
const content = await readSources();
const texts = content.textsIn(content);
for (const { id } of languages) {
  if (id === SOURCE) continue;
  const files = filesOf(texts, id);
  let count = 0;
  for (const [path, text] of files) if (writeIfOther(path, text)) count += 1;
  for (const path of contentFiles(id)) if (!files.has(path)) rmSync(path);
  console.log(`${id}: ${count} of ${files.size} catalogues changed`);
}
