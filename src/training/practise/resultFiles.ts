/** Results as files: a table, statements of the Experience API, and reading them for a class. */
import { version } from '../../../package.json';
import { csvOf } from '../../engine/csv.ts';
import { sanitiseLine } from '../../engine/sanitise.ts';
import { z } from '../../engine/zod.ts';
import { CallResult, PlayedCall } from './history.ts';

/** One column of the table. */
interface Column {
  readonly name: string;
  readonly of: (result: CallResult) => string | number;
}

/** Their names are for programs, so they are the same in every language. */
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

/** @returns a table of the results */
export const toCsv = (results: readonly CallResult[]): string =>
  csvOf([
    columns.map(({ name }) => name),
    ...results.map((result) => columns.map(({ of }) => of(result))),
  ]);

/** Where a statement stores the whole result, appended to the application’s own address. */
const EXTENSION = '/xapi/practice-call';

/** Where it stores what was done in the call, so that a trainer can open its debrief. */
const PLAY = '/xapi/practice-play';

/**
 * @param results how calls went
 * @param origin the application’s address, without a trailing slash
 * @param language the language of the words, as a BCP 47 tag
 * @param entries the calls themselves, as far as available: what was done and written in them
 * @returns a statement of the Experience API 1.0.3 for each
 */
export function toStatements(
  results: readonly CallResult[],
  origin: string,
  language: string,
  entries: readonly PlayedCall[] = [],
) {
  const plays = new Map(entries.map(({ result, ...play }) => [result.id, play]));
  return results.map((result) => ({
    id: result.id,
    actor: {
      objectType: 'Agent' as const,
      name: sanitiseLine(result.name),
      account: { homePage: origin, name: sanitiseLine(result.name) || '-' },
    },
    verb: result.passed
      ? { id: 'http://adlnet.gov/expapi/verbs/passed', display: { 'en-US': 'passed' } }
      : { id: 'http://adlnet.gov/expapi/verbs/failed', display: { 'en-US': 'failed' } },
    object: {
      objectType: 'Activity' as const,
      id: `${origin}/train/practise?${new URLSearchParams({ seed: result.seed, level: String(result.difficulty) })}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/simulation',
        name: { [language]: sanitiseLine(result.title) },
      },
    },
    result: {
      score: { scaled: result.score / 100, raw: result.score, min: 0, max: 100 },
      success: result.passed,
      completion: result.end !== 'stopped',
      duration: `PT${(result.time / 1000).toFixed(2)}S`,
    },
    context: {
      platform: `Authenticator Troubleshooter ${version}`,
      language,
      extensions: {
        [origin + EXTENSION]: result,
        ...(plays.has(result.id) && { [origin + PLAY]: plays.get(result.id) }),
      },
    },
    timestamp: result.at,
    version: '1.0.3',
  }));
}

/** The largest file that is read, in characters. */
const MOST_IN_FILE = 20_000_000;

const Statement = z.looseObject({
  id: z.uuid(),
  context: z.looseObject({ extensions: z.record(z.string(), z.unknown()) }),
});

/** Why a file, or the entry at a place in it (from 1), is not a result. */
export type Bad =
  | { readonly is: 'too-large' | 'no-json' }
  | { readonly is: 'no-call'; readonly place: number; readonly problem: string };

/** The content of a file of results. */
export interface Imported {
  readonly results: readonly CallResult[];
  /** Those with what was done in the call, so that their debrief can be opened. */
  readonly entries: readonly PlayedCall[];
  /** The entries that are not results, each with its reason. */
  readonly bad: readonly Bad[];
}

/**
 * @param text a file made by `toStatements`, on this device or another
 * @returns the results in it, and the entries that are not results; nothing in it is trusted
 */
export function fromStatements(text: string): Imported {
  if (text.length > MOST_IN_FILE) return { results: [], entries: [], bad: [{ is: 'too-large' }] };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { results: [], entries: [], bad: [{ is: 'no-json' }] };
  }
  const results: CallResult[] = [];
  const entries: PlayedCall[] = [];
  const bad: Bad[] = [];
  for (const [i, one] of (Array.isArray(value) ? value : [value]).entries()) {
    const statement = Statement.safeParse(one);
    const kept = (name: string) =>
      statement.success
        ? Object.entries(statement.data.context.extensions).find(([key]) => key.endsWith(name))?.[1]
        : undefined;
    const result = CallResult.safeParse(kept(EXTENSION));
    if (result.success) {
      results.push(result.data);
      // Files of earlier versions contain no play; if it is damaged, the result is still used.
      const play = kept(PLAY);
      const entry = PlayedCall.safeParse(
        typeof play === 'object' ? { ...play, result: result.data } : undefined,
      );
      if (entry.success) entries.push(entry.data);
    } else {
      const [issue] = (statement.success ? result.error : statement.error)?.issues ?? [];
      const at = issue?.path.map(String).join('.') ?? '';
      const problem = `${at === '' ? '' : `${at}: `}${issue?.message ?? ''}`;
      bad.push({ is: 'no-call', place: i + 1, problem });
    }
  }
  return { results, entries, bad };
}

/**
 * @param what the content of a file, such as `practice`
 * @param name whose it is; may contain any characters
 * @param day the day, as `2026-05-04`
 * @returns the file's name, without its extension
 */
export function fileName(what: string, name: string, day: string): string {
  const whose = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return [what, whose, day].filter(Boolean).join('-');
}
