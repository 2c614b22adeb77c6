/**
 * `npm run build:course`: practice calls as a package for learning platforms.
 *   --scorm 1.2 | --scorm 2004 | --cmi5   the interface to use; exactly one
 *   --seeds 24680-2,13579-1               these calls, by their numbers
 *   --guides clock-drift,…                a call about each of these guides
 *                                         (without either: five calls, one by an impostor)
 *   --level 1 | 2 | 3                     the difficulty of calls whose number has none; 1 by default
 *   --pass 70                             how many of 100 points are needed to pass
 *   --title "…"                           what the platform calls it
 *   --out <file.zip>                      where to write it; `course.zip` by default
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Course, PlatformKind } from '../src/course/course.ts';
import { SOURCE } from '../src/language/languages.ts';
import { reading } from '../vite.config.ts';
import { LANGUAGES } from './build/language.ts';
import { readModule } from './build/read-module.ts';
import { packCourse } from './course/package.ts';

type Choose = typeof import('../src/course/chooseCalls.ts');

/** @returns what was asked for
 * @throws Error that says what is wrong */
function readOptions() {
  const { values } = parseArgs({
    options: {
      scorm: { type: 'string' },
      cmi5: { type: 'boolean', default: false },
      seeds: { type: 'string', default: '' },
      guides: { type: 'string', default: '' },
      level: { type: 'string', default: '1' },
      pass: { type: 'string', default: '70' },
      title: { type: 'string', default: 'Practice calls' },
      out: { type: 'string', default: 'course.zip' },
    },
  });
  const { scorm, cmi5, title, out } = values;
  if ((scorm === undefined) !== cmi5)
    throw new Error('no platform given: use --scorm 1.2, --scorm 2004 or --cmi5');
  if (scorm !== undefined && scorm !== '1.2' && scorm !== '2004')
    throw new Error(`--scorm ${scorm}: 1.2 or 2004`);
  const kind: PlatformKind = scorm === undefined ? 'cmi5' : `scorm-${scorm}`;
  const pass = Number(values.pass);
  if (!(pass >= 0 && pass <= 100))
    throw new Error(`--pass ${values.pass}: give points from 0 to 100`);
  const level = ([1, 2, 3] as const).find((one) => String(one) === values.level);
  if (level === undefined) throw new Error(`--level ${values.level}: 1, 2 or 3`);
  const list = (text: string) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  return { kind, pass, title, out, level, seeds: list(values.seeds), guides: list(values.guides) };
}

try {
  const { kind, pass, title, out, ...wanted } = readOptions();
  process.env.NODE_ENV = 'production';
  // The training room exists only in the source's language.
  process.env[LANGUAGES] = SOURCE;
  const organisation = readFileSync('public/organisation.json', 'utf8');
  const { module } = await readModule<Choose>('src/course/chooseCalls.ts', reading);
  const calls = await module.chooseCalls(wanted, organisation);
  const course: Course = { kind, title, calls, pass };
  const zip = await packCourse(course, organisation);
  writeFileSync(out, zip);
  const numbers = calls.map(({ seed, difficulty }) => `${seed}-${difficulty}`).join(', ');
  console.log(`${out}: ${kind}, ${Math.round(zip.length / 1000)} kB, calls ${numbers}`);
} catch (error) {
  console.error(`build:course: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
