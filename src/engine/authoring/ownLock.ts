/** The numbers in case codes of an organisation's own guides: no lock has them, no other code changes. */
import { MOST_OWN, MOST_VERSIONS } from '../case-code-head.ts';
import type { AnswerNumbers, OwnStamp } from '../case-code-lock.ts';
import type { Flows } from '../flow.ts';
import { fingerprint } from '../revision.ts';
import { lockFlows } from './lock.ts';

const numberOf = (content: unknown, most: number) =>
  Number.parseInt(fingerprint(content), 36) % most;

/**
 * @param machines an organisation's own guides, by their ids
 * @param organisation its name, which distinguishes its codes from those of others
 * @returns the numbers of their answers, and the stamps by which codes identify them
 */
export function ownLock(
  machines: Flows,
  organisation: string,
): Required<Pick<AnswerNumbers, 'flows' | 'own'>> {
  const { flows } = lockFlows(machines);
  const own = Object.keys(flows).map((id): [string, OwnStamp] => {
    const passed = new Set([id]);
    for (const one of passed)
      for (const { door = [] } of Object.values(flows[one]?.nodes ?? {}))
        for (const part of door)
          if (typeof part === 'object' && part && Object.hasOwn(flows, part.flow))
            passed.add(part.flow);
    const meanings = [...passed].map((one) => flows[one]?.meaning ?? '');
    return [
      id,
      {
        guide: numberOf([organisation, id], MOST_OWN),
        version: numberOf(meanings, MOST_VERSIONS),
      },
    ];
  });
  return { flows, own: Object.fromEntries(own) };
}
