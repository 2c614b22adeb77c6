/** Every ending as people meet it, for a second reader to review. For tooling and tests. */
import { guideAddress } from '../address.ts';
import { tell, toldFields } from '../claim.ts';
import type { Flows } from '../flow.ts';
import { graphOf, placeOf } from '../graph.ts';
import { grouped } from '../grouped.ts';
import type { Step } from '../step.ts';
import { isEnding } from '../stepKinds.ts';
import { followWays } from './claims.ts';

/** An ending on all ways that establish the same facts. */
interface MetEnding {
  readonly flow: string;
  readonly node: string;
  /** The names of the facts established there. */
  readonly facts: readonly string[];
  /** The shortest way there that establishes them. */
  readonly address: string;
  /** What it says there, each text with the name of its field. */
  readonly texts: readonly (readonly [field: string, text: string])[];
}

/** A wording of an ending, with all the ways on which it is shown. */
export interface Wording extends MetEnding {
  /** The number of sets of facts with which it is shown. */
  readonly count: number;
  /** What is established only with some of them; `facts` are common to all. */
  readonly sometimes: readonly string[];
}

/** The most sets of facts to distinguish at one step: nobody reads more, and it bounds the search. */
export const MOST_SETS = 100;

/**
 * @param flows every flow
 * @returns each of their endings, once for each distinct set of facts with which it is reached
 */
export function metEndings(flows: Flows): MetEnding[] {
  const there = followWays(flows)(() => true, MOST_SETS);
  return Object.values(flows).flatMap((machine) => {
    const { id: flow, written } = graphOf(machine);
    return [...written].flatMap(([node, step]) => {
      if (!isEnding(step)) return [];
      return (there.get(placeOf({ flow, node })) ?? []).map(({ facts, transcript }) => {
        const names = facts.map(({ id }) => id);
        return {
          flow,
          node,
          facts: names,
          address: guideAddress(transcript),
          texts: textsOf(tell(step, new Set(names))),
        };
      });
    });
  });
}

/** What the next person, the caller or the reader is told, in the order in which it is written. */
function textsOf(step: Step): MetEnding['texts'] {
  const fields: Readonly<Record<string, unknown>> = step;
  const { text, lead, say, ...others } = toldFields;
  return Object.keys({ text, lead, to: '', ...others, say }).flatMap((field) =>
    [fields[field] ?? []].flat().map((line) => [field, String(line)] as const),
  );
}

const wordsOf = ({ texts }: MetEnding) =>
  texts.map(([field, line]) => `  ${field.padEnd(8)} ${line}`).join('\n');

/** @returns an ending as it is printed */
export const describeEnding = (ending: MetEnding): string =>
  [
    `${ending.flow}, ${ending.node}: ${ending.address}`,
    `  known    ${ending.facts.join(', ') || 'nothing'}`,
    wordsOf(ending),
  ].join('\n');

/**
 * @param now the endings as they are
 * @param before the endings as they were
 * @returns those that say something that they did not say before
 */
export function changedEndings(
  now: readonly MetEnding[],
  before: readonly MetEnding[],
): MetEnding[] {
  const said = new Set(before.map(keyOf));
  return now.filter((ending) => !said.has(keyOf(ending)));
}

/** The key that is the same for all ways on which an ending says the same. */
const keyOf = (ending: MetEnding) => `${ending.flow}/${ending.node}\n${wordsOf(ending)}`;

/**
 * @param met endings as people meet them
 * @returns each wording once, with the shortest way to it
 */
export function wordingsOf(met: readonly MetEnding[]): Wording[] {
  const alike = grouped(met.map((ending) => [keyOf(ending), ending]));
  return [...alike.values()].map((endings) => {
    const [first] = endings;
    const always = first.facts.filter((fact) => endings.every(({ facts }) => facts.includes(fact)));
    const all = new Set(endings.flatMap(({ facts }) => facts));
    const sometimes = [...all].filter((fact) => !always.includes(fact));
    return { ...first, facts: always, sometimes, count: endings.length };
  });
}

/**
 * @param met endings as people meet them
 * @returns each wording once, as it is printed: what is known on every way to it, what only on some, and
 *   the shortest way
 */
export const describeWordings = (met: readonly MetEnding[]): string[] =>
  wordingsOf(met).map((wording) =>
    [
      describeEnding(wording),
      `  (${wording.count} sets of facts; on some ways known: ${wording.sometimes.join(', ') || 'nothing'})`,
    ].join('\n'),
  );
