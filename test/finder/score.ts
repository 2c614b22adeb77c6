/** How often the finder is right, over every set of queries, and what it has to reach. */
import type { FindText } from '../../src/finder/search/find.ts';
import { contexts } from './contexts.ts';
import { firstDraw, secondDraw } from './drawn.ts';
import { fieldReports } from './field-reports.ts';
import { french, frenchAttacked } from './french.ts';
import { fromOthers } from './from-others.ts';
import { fromTitles } from './from-titles.ts';
import { german, germanAttacked } from './german.ts';
import { attacked, heldOut } from './held-out.ts';
import { heldOutSpoken } from './held-out-spoken.ts';
import { isRight, nothing, type Query, queries } from './queries.ts';
import { reported } from './reported.ts';
import { furtherAttacks, secondReports } from './second-reports.ts';
import { unseenFrench } from './unseen-french.ts';
import { unseenGerman } from './unseen-german.ts';

/** One row of the table. */
type Row = Readonly<Record<string, string | number>>;

export interface Measured {
  readonly sets: Readonly<Record<string, Row>>;
  /** Our own queries with something ordinary around them, by its kind. */
  readonly around: Readonly<Record<string, Row>>;
  /** What is below its target. */
  readonly faults: readonly string[];
  /** Each query that was not answered at the first place, and what it was answered with. */
  readonly misses: readonly string[];
}

interface Score {
  documented: number;
  first: number;
  three: number;
  outside: number;
  kept: number;
}

const percent = (part: number, all: number) =>
  all === 0 ? '' : `${((100 * part) / all).toFixed(1)} %`;

/** @returns how often a list of queries is answered right, and what was not at the first place */
function scoreOf(find: FindText, list: readonly Query[]): { sum: Score; missed: string[] } {
  const sum: Score = { documented: 0, first: 0, three: 0, outside: 0, kept: 0 };
  const missed: string[] = [];
  for (const query of list) {
    const [text, ...answers] = query;
    const { results, near, kind } = find(text);
    const all = [...results, ...near];
    const isFirst = isRight(query, results);
    if (answers[0] === nothing) {
      sum.outside += 1;
      if (isFirst) sum.kept += 1;
    } else {
      sum.documented += 1;
      if (isFirst) sum.first += 1;
      if (all.slice(0, 3).some((result) => isRight(query, [result]))) sum.three += 1;
    }
    if (!isFirst)
      missed.push(
        `${JSON.stringify(text)} → ${kind}: ${all.map(({ href }) => href).join(' ') || 'nothing'}; wanted ${answers.join(' ')}`,
      );
  }
  return { sum, missed };
}

const rowOf = ({ documented, first, three, outside, kept }: Score): Row => ({
  documented,
  'first place': percent(first, documented),
  'first three': percent(three, documented),
  'not documented': outside,
  'no guide as a fit': percent(kept, outside),
});

/** What is typed in another language than English, by language. */
const spoken = {
  fr: { ours: french, attacked: frenchAttacked, unseen: unseenFrench },
  de: { ours: german, attacked: germanAttacked, unseen: unseenGerman },
} as const;

/** The part of a list that has to be answered right. */
interface Floor {
  readonly first: number;
  readonly three: number;
  readonly kept: number;
}
const floors = {
  /** Of all that is typed in a language. */
  all: { first: 0.9, three: 0.97, kept: 0.95 },
  /** Of each list: what others wrote is harder than what we wrote. */
  each: { first: 0.9, three: 0.94, kept: 0.9 },
  attack: { first: 1, three: 1, kept: 1 },
  /** Of what nothing was learned from. */
  heldOut: { first: 0.9, three: 0.94, kept: 0.7 },
} as const satisfies Record<string, Floor>;

const below = (name: string, sum: Score, least: Floor): string[] =>
  [
    ['first place', sum.first, least.first * sum.documented] as const,
    ['within three', sum.three, least.three * sum.documented] as const,
    ['not documented', sum.kept, least.kept * sum.outside] as const,
  ].flatMap(([what, part, lowest]) =>
    part < lowest ? [`${name}, ${what}: ${part}, at least ${Math.ceil(lowest)}`] : [],
  );

/**
 * @param find the finder of a language
 * @param language the language
 * @returns how it did, and what is below its target
 */
export function measureIn(
  find: FindText,
  language: keyof typeof spoken,
): Pick<Measured, 'sets' | 'faults' | 'misses'> {
  const { ours, attacked: attacks, unseen } = spoken[language];
  const lists: Readonly<Record<string, readonly Query[]>> = {
    ours: [...ours, ...fromOthers[language]],
    'from the titles': fromTitles[language],
    reported: reported[language],
    'first draw': firstDraw[language],
    'second draw': secondDraw[language],
    'unseen, first set': unseen.first,
    'unseen, second set': unseen.second,
  };
  const all = scoreOf(find, Object.values(lists).flat());
  const attack = scoreOf(
    find,
    attacks.map((text): Query => [text, 'somebody-else']),
  );
  const held = scoreOf(find, heldOutSpoken[language]);
  const each = Object.entries(lists).map(
    ([name, list]) => [`${language}: ${name}`, scoreOf(find, list).sum] as const,
  );
  return {
    sets: Object.fromEntries([
      ...each.map(([name, sum]) => [name, rowOf(sum)]),
      [`${language}: all`, rowOf(all.sum)],
      [`${language}: under attack`, rowOf(attack.sum)],
      [`${language}: held out`, rowOf(held.sum)],
    ]),
    faults: [
      ...each.flatMap(([name, sum]) => below(name, sum, floors.each)),
      ...below(`${language}: all`, all.sum, floors.all),
      ...below(`${language}: under attack`, attack.sum, floors.attack),
      ...below(`${language}: held out`, held.sum, floors.heldOut),
    ],
    misses: [...all.missed, ...attack.missed],
  };
}

/**
 * @param find the finder
 * @param every how many of our own queries are passed over for one that is put into every context:
 *   all of them take minutes
 * @returns how it did; the held-out reports have no target, since nothing is tuned to them
 */
export function measure(find: FindText, every: number): Measured {
  const sets: Record<string, Row> = {};
  const faults: string[] = [];
  const misses: string[] = [];
  const add = (name: string, list: readonly Query[]): Score => {
    const { sum, missed } = scoreOf(find, list);
    misses.push(...missed);
    sets[name] = rowOf(sum);
    return sum;
  };
  const demand = (what: string, part: number, all: number, target: number) => {
    if (part < target * all)
      faults.push(`${what}: ${percent(part, all)}, target ${100 * target} %`);
  };

  for (const [group, list] of Object.entries(queries)) add(group, list);
  const ours = add('ours', Object.values(queries).flat());
  demand(
    'our queries at the first place',
    ours.first + ours.kept,
    ours.documented + ours.outside,
    0.98,
  );
  for (const [group, list] of Object.entries(secondReports)) add(`second: ${group}`, list);
  for (const [name, list] of [
    ['from the field', fieldReports],
    ['second', Object.values(secondReports).flat()],
  ] as const) {
    const sum = add(name, list);
    demand(`${name}, at the first place`, sum.first, sum.documented, 0.9);
    demand(`${name}, within three`, sum.three, sum.documented, 0.97);
    demand(`${name}, not documented`, sum.kept, sum.outside, 0.95);
  }
  for (const [group, list] of Object.entries(heldOut)) add(`held out: ${group}`, list);
  add('held out', Object.values(heldOut).flat());
  const attacks = [...attacked, ...furtherAttacks].map((text): Query => [text, 'somebody-else']);
  demand('under attack', add('under attack', attacks).first, attacks.length, 1);

  const around: Record<string, Row> = {};
  const asked = Object.values(queries)
    .flat()
    .filter(([, answer]) => answer !== nothing)
    .filter((_, i) => i % every === 0)
    .map(([text]) => ({ text, first: find(text).results[0]?.href }));
  let all = 0;
  let kept = 0;
  for (const [kind, list] of Object.entries(contexts)) {
    let same = 0;
    for (const context of list)
      for (const { text, first } of asked) {
        const now = find(context(text)).results[0]?.href;
        if (now === first) same += 1;
        else misses.push(`${JSON.stringify(context(text))} → ${now}; was ${first}`);
      }
    around[kind] = {
      contexts: list.length,
      'same first': percent(same, list.length * asked.length),
    };
    all += list.length * asked.length;
    kept += same;
  }
  around.all = {
    contexts: Object.values(contexts).flat().length,
    'same first': percent(kept, all),
  };
  demand('our queries within something ordinary', kept, all, 0.97);
  return { sets, around, faults, misses };
}
