/** Results as files: a table, statements of the Experience API, and both ways for a class. */
import { z } from 'zod';
import { inertLine } from '../../engine/summary/inert.ts';
import { Result } from './history.ts';
import { parts as full } from './judge.ts';

/** One column of the table. */
interface Column {
  readonly name: string;
  readonly of: (result: Result) => string | number;
}

/** Their names are for programs, and the same in every language. */
const columns: readonly Column[] = [
  { name: 'trainee', of: ({ name }) => name },
  { name: 'ended', of: ({ at }) => at },
  { name: 'seed', of: ({ seed }) => seed },
  { name: 'level', of: ({ difficulty }) => difficulty },
  { name: 'guide', of: ({ title }) => title },
  { name: 'impostor', of: ({ isImpostor }) => (isImpostor ? 'yes' : 'no') },
  { name: 'score', of: ({ score }) => score },
  { name: 'passed', of: ({ passed }) => (passed ? 'yes' : 'no') },
  { name: 'outcome', of: ({ outcome }) => outcome },
  { name: 'points_outcome', of: ({ parts }) => parts.outcome },
  { name: 'points_way', of: ({ parts }) => parts.way },
  { name: 'points_identity', of: ({ parts }) => parts.identity },
  { name: 'points_hand_off', of: ({ parts }) => parts.handOff },
  { name: 'seconds', of: ({ time }) => Math.round(time / 1000) },
  { name: 'reasons', of: ({ reasons }) => reasons.join(' | ') },
];

/** What a spreadsheet could take for a formula, full-width signs included. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const line = inertLine(value, 5_000);
  return `"${(formula.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}

/**
 * @param results how calls went
 * @returns a table as RFC 4180 has it; no cell of it is a formula to a spreadsheet
 */
export const toCsv = (results: readonly Result[]): string =>
  [
    columns.map(({ name }) => name),
    ...results.map((result) => columns.map(({ of }) => cell(of(result)))),
  ]
    .map((row) => `${row.join(',')}\r\n`)
    .join('');

/** Where a statement keeps the whole result, behind the application’s own address. */
const EXTENSION = '/xapi/practice-call';

/**
 * @param results how calls went
 * @param origin the application’s address, without a slash at its end
 * @param language the language of the words, as a BCP 47 tag
 * @returns a statement of the Experience API 1.0.3 for each
 */
export const toStatements = (results: readonly Result[], origin: string, language: string) =>
  results.map((result) => ({
    id: result.id,
    actor: {
      objectType: 'Agent' as const,
      name: inertLine(result.name),
      account: { homePage: origin, name: inertLine(result.name) || '-' },
    },
    verb: result.passed
      ? { id: 'http://adlnet.gov/expapi/verbs/passed', display: { 'en-US': 'passed' } }
      : { id: 'http://adlnet.gov/expapi/verbs/failed', display: { 'en-US': 'failed' } },
    object: {
      objectType: 'Activity' as const,
      id: `${origin}/train/practise?${new URLSearchParams({ seed: result.seed, level: String(result.difficulty) })}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/simulation',
        name: { [language]: inertLine(result.title) },
      },
    },
    result: {
      score: { scaled: result.score / 100, raw: result.score, min: 0, max: 100 },
      success: result.passed,
      completion: result.end !== 'stopped',
      duration: `PT${(result.time / 1000).toFixed(2)}S`,
    },
    context: {
      platform: 'Authenticator Troubleshooter',
      language,
      extensions: { [origin + EXTENSION]: result },
    },
    timestamp: result.at,
    version: '1.0.3',
  }));

/** No larger file is read, in characters. */
const MOST_IN_FILE = 20_000_000;

const Statement = z.looseObject({
  id: z.uuid(),
  context: z.looseObject({ extensions: z.record(z.string(), z.unknown()) }),
});

/** Why a file, or the thing at a place in it (from 1), holds no result. */
export type Bad =
  | { readonly is: 'too-large' | 'no-json' }
  | { readonly is: 'no-call'; readonly place: number; readonly problem: string };

/** What is in a file of results. */
export interface Imported {
  readonly results: readonly Result[];
  /** For each thing in it that is no result, why. */
  readonly bad: readonly Bad[];
}

/**
 * @param text a file that `toStatements` made, from this device or another
 * @returns the results in it, and what is none; nothing in it is trusted
 */
export function fromStatements(text: string): Imported {
  if (text.length > MOST_IN_FILE) return { results: [], bad: [{ is: 'too-large' }] };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { results: [], bad: [{ is: 'no-json' }] };
  }
  const results: Result[] = [];
  const bad: Bad[] = [];
  for (const [i, one] of (Array.isArray(value) ? value : [value]).entries()) {
    const statement = Statement.safeParse(one);
    const kept = statement.success
      ? Object.entries(statement.data.context.extensions).find(([key]) => key.endsWith(EXTENSION))
      : undefined;
    const result = Result.safeParse(kept?.[1]);
    if (result.success) results.push(result.data);
    else {
      const [issue] = (statement.success ? result.error : statement.error)?.issues ?? [];
      const at = issue?.path.map(String).join('.') ?? '';
      const problem = `${at === '' ? '' : `${at}: `}${issue?.message ?? ''}`;
      bad.push({ is: 'no-call', place: i + 1, problem });
    }
  }
  return { results, bad };
}

/** How one trainee did. */
export interface Pupil {
  readonly name: string;
  readonly calls: number;
  readonly passed: number;
  /** The mean score. */
  readonly mean: number;
  readonly impostors: number;
  readonly held: number;
  /** The part with the smallest share of its points. */
  readonly weakest: keyof Result['parts'];
}

/**
 * @param results how calls went, in whatever order and with repeats
 * @returns each trainee by name, with how they did; the same call counts once
 */
export function classOf(results: readonly Result[]): readonly Pupil[] {
  const byId = new Map(results.map((result) => [result.id, result]));
  const byName = new Map<string, Result[]>();
  for (const result of byId.values()) {
    const name = result.name.trim();
    byName.set(name, [...(byName.get(name) ?? []), result]);
  }
  return [...byName]
    .map(([name, own]): Pupil => {
      const share = (part: keyof Result['parts']) =>
        own.reduce((sum, { parts }) => sum + parts[part], 0) / full[part];
      const order = (Object.keys(full) as (keyof Result['parts'])[]).sort(
        (a, b) => share(a) - share(b),
      );
      const impostors = own.filter(({ isImpostor }) => isImpostor);
      return {
        name,
        calls: own.length,
        passed: own.filter(({ passed }) => passed).length,
        mean: Math.round(own.reduce((sum, { score }) => sum + score, 0) / own.length),
        impostors: impostors.length,
        held: impostors.filter(({ outcome }) => outcome === 'right').length,
        weakest: order[0] ?? 'way',
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}
