/**
 * Addresses of practice: `/train/practise?seed=…`, its debriefs, and the class. With `draft` the calls are
 * about a draft on this device.
 */
import { type Difficulty, difficulties } from './practiceCall.ts';

/** The maximum length of a seed. */
const MOST_IN_SEED = 40;

/**
 * @param call a call’s seed and difficulty
 * @returns the one number that is given to a class: it contains both
 */
export const numberOf = ({ seed, difficulty }: { seed: string; difficulty: Difficulty }): string =>
  `${seed}-${difficulty}`;

/**
 * @param typed what somebody typed as a call’s number
 * @param difficulty the difficulty if the number lacks one: those given out earlier do
 * @returns the call’s seed and difficulty
 */
export function parseNumber(
  typed: string,
  difficulty: Difficulty,
): { seed: string; difficulty: Difficulty } {
  const [, seed = typed.trim(), level] = /^\s*(.+?)\s*[-–]\s*([1-3])\s*$/.exec(typed) ?? [];
  return { seed, difficulty: difficulties.find((one) => String(one) === level) ?? difficulty };
}

/** The page of practice that an address denotes; `draft` is the id of the draft that it is about. */
export type PractisePlace = { readonly draft?: string } & (
  | { readonly page: 'start' | 'class' | 'none' }
  | { readonly page: 'call'; readonly seed: string; readonly difficulty: Difficulty }
  | { readonly page: 'debrief'; readonly id: string }
);

/**
 * @param draft the id of the draft that the call is about, if any
 * @returns the address of the call, relative to the root of the application
 */
export const practiceAddress = (seed: string, difficulty: Difficulty, draft?: string): string =>
  `/train/practise?${new URLSearchParams({
    seed,
    ...(difficulty === 1 ? {} : { level: String(difficulty) }),
    ...(draft === undefined ? {} : { draft }),
  })}`;

/**
 * @param id a call that was played
 * @param draft the id of the draft that it was about, if any
 * @returns the address of its debrief
 */
export const debriefAddress = (id: string, draft?: string): string =>
  `/train/practise/debrief?${new URLSearchParams({
    call: id,
    ...(draft === undefined ? {} : { draft }),
  })}`;

/**
 * @param pathname the path of an address
 * @param search its query
 * @returns the page of practice that it denotes
 */
export function parsePractise(pathname: string, search: string): PractisePlace {
  const query = new URLSearchParams(search);
  const draft = query.get('draft');
  return { ...pageOf(pathname, query), ...(draft !== null && { draft }) };
}

function pageOf(pathname: string, query: URLSearchParams): PractisePlace {
  const [, page = ''] = /^\/train\/practise\/?(.*?)\/*$/.exec(pathname) ?? [];
  if (page === 'class') return { page };
  if (page === 'debrief') return { page, id: query.get('call') ?? '' };
  if (page !== '') return { page: 'none' };
  const seed = (query.get('seed') ?? '').trim().slice(0, MOST_IN_SEED);
  const level = Number(query.get('level') ?? 1);
  const difficulty = difficulties.find((one) => one === level) ?? 1;
  return seed === '' ? { page: 'start' } : { page: 'call', seed, difficulty };
}
