/** The calls of a course: those requested by number, one for each requested guide, or five. */
import { allFlows } from '../../flows/all.ts';
import { products as allProducts } from '../../flows/products.ts';
import { records } from '../../flows/records/index.ts';
import { readOrganisationFile } from '../engine/organisationFile.ts';
import { type CallWish, findCalls } from '../training/practise/findSeeds.ts';
import { numberOf, parseNumber } from '../training/practise/practiceAddress.ts';
import type { Difficulty } from '../training/practise/practiceCall.ts';
import type { CourseCall } from './course.ts';

/** What calls are requested. */
export interface CourseWish {
  /** Numbers of calls, as the training room assigns them. */
  readonly seeds: readonly string[];
  /** Guides, by id: a call about each. */
  readonly guides: readonly string[];
  /** The difficulty of calls whose number has none. */
  readonly level: Difficulty;
}

/** The default: one impostor among five. */
const five: CallWish['callers'] = ['real', 'real', 'impostor', 'real', 'real'];

/**
 * @param wanted the request
 * @param organisation the text of `organisation.json`: calls are about the products in use
 * @returns distinct calls, always the same for the same request and guides
 * @throws Error that says which number or guide is impossible
 */
export async function chooseCalls(wanted: CourseWish, organisation: string): Promise<CourseCall[]> {
  const { seeds, guides, level } = wanted;
  const { products } = readOrganisationFile(organisation, allProducts).organisation;
  let number = 10_000;
  const find = async (choice: Omit<CallWish, 'difficulty'>): Promise<CourseCall[]> => {
    const found = await findCalls(
      { difficulty: level, ...choice },
      allFlows,
      records,
      { products },
      () => String(number++),
    );
    if (found === undefined) throw new Error(`there is no such call about ${choice.flow}`);
    return found.map((seed) => ({ seed, difficulty: level }));
  };
  const named = seeds.map((seed) => {
    const call = parseNumber(seed, level);
    if (!/^[\w-]{1,40}$/.test(call.seed))
      throw new Error(`${seed} is no number of a call, such as 24680-2`);
    return call;
  });
  const about: CourseCall[] = [];
  for (const flow of guides) {
    if (!Object.hasOwn(allFlows, flow))
      throw new Error(`there is no guide ${flow}: npm run flows list names them`);
    about.push(...(await find({ flow, callers: ['any'] })));
  }
  const all = [...named, ...about];
  const names = all.map(numberOf);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`the call ${twice} is named twice`);
  return all.length > 0 ? all : find({ callers: five });
}
