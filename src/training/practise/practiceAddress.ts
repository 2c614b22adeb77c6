/**
 * Addresses of practice: `/train/practise?seed=…`, its debriefs, and the class. With `draft` the calls
 * are about a draft on this device.
 */
import { type Difficulty, difficulties } from './practiceCall.ts';

/** No seed is longer. */
const MOST_IN_SEED = 40;

/**
 * @param call a call’s seed and how hard it is
 * @returns the one number that is said to a class: it holds both
 */
export const numberOf = ({ seed, difficulty }: { seed: string; difficulty: Difficulty }): string =>
  `${seed}-${difficulty}`;

/**
 * @param typed what somebody typed as a call’s number
 * @param difficulty how hard it is where the number does not say so: those given out before did not
 * @returns the call’s seed and how hard it is
 */
export function parseNumber(
  typed: string,
  difficulty: Difficulty,
): { seed: string; difficulty: Difficulty } {
  const [, seed = typed.trim(), level] = /^\s*(.+?)\s*[-–]\s*([1-3])\s*$/.exec(typed) ?? [];
  return { seed, difficulty: difficulties.find((one) => String(one) === level) ?? difficulty };
}

/** Which page of practice an address is; `draft` is the own id of the draft that it is about. */
export type PractisePlace = { readonly draft?: string } & (
  | { readonly page: 'start' | 'class' | 'none' }
  | { readonly page: 'call'; readonly seed: string; readonly difficulty: Difficulty }
  | { readonly page: 'debrief'; readonly id: string }
);

/**
 * @param seed the call’s seed
 * @param difficulty how hard it is
 * @param draft the own id of the draft that it is about, if it is about one
 * @returns the address of the call, from the root of the application
 */
export const practiceAddress = (seed: string, difficulty: Difficulty, draft?: string): string =>
  `/train/practise?${new URLSearchParams({
    seed,
    ...(difficulty === 1 ? {} : { level: String(difficulty) }),
    ...(draft === undefined ? {} : { draft }),
  })}`;

/**
 * @param id a call that was played
 * @param draft the own id of the draft that it was about, if it was about one
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
 * @returns which page of practice it is
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
