import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { allFlows } from '../../flows/all.ts';
import { productName } from '../../src/content/products.ts';
import { guideAddress, parseGuidePath } from '../../src/engine/address.ts';
import { formatAnswer, HAND_OVER } from '../../src/engine/answer.ts';
import {
  checkLock,
  type LockFile,
  lockFlows,
  renumbered,
} from '../../src/engine/authoring/lock.ts';
import { caseCode, readCaseCode } from '../../src/engine/case-code.ts';
import { isCaseCode } from '../../src/engine/case-code-head.ts';
import type { Flow } from '../../src/engine/flow.ts';
import { readPasted } from '../../src/engine/open.ts';
import { summaryJson, summaryMarkdown, summaryText } from '../../src/engine/summary/exports.ts';
import { summarise } from '../../src/engine/summary/summarise.ts';
import { CaseSummary } from '../../src/engine/summary/summarySchema.ts';
import { type Replay, replay } from '../../src/engine/transcript.ts';
import { renumber, whole } from '../engine/locks.ts';

const file = JSON.parse(readFileSync('flows/answers.lock.json', 'utf8')) as LockFile;
const lock = whole(file);
const flows = Object.values(allFlows);

/** @returns the answers along the shortest way to each step, then along each answer from there */
function waysOf(flow: Flow): string[][] {
  const answersOf = (steps: readonly { event: { type: string } }[]) =>
    steps.map(({ event }) => event.type).filter((type) => type !== 'xstate.init');
  return getShortestPaths(flow).flatMap(({ state, steps }) => {
    const way = answersOf(steps);
    const node = flow.states[String(state.value)];
    const on = Object.keys(node?.config.on ?? {});
    return [way, ...on.map((answer) => [...way, answer])];
  });
}

/** The way, with a value wherever an answer takes one, and handed over at its end if it can be. */
function variants(flow: string, way: readonly string[]): string[][] {
  const { visited } = replay(allFlows, flow, way);
  const valued = [...way];
  for (const { taken, answers } of visited) {
    const value = answers.find(({ id }) => id === taken?.id)?.value;
    if (taken?.at !== undefined && value) valued[taken.at] = formatAnswer(taken.id, value.example);
  }
  const isEnd = visited.at(-1)?.answers.length === 0;
  return [
    [...way],
    ...(valued.join() === way.join() ? [] : [valued]),
    ...(isEnd ? [] : [[...way, HAND_OVER]]),
  ];
}

const say = ({ message = '' }: { message?: string }) => message;

describe.each(flows.map((flow) => [flow.id, flow] as const))('%s', (id, flow) => {
  const ways = waysOf(flow).flatMap((way) => variants(id, way));

  it('gives each visit back from its code, its link and its summary', () => {
    expect(ways.length).toBeGreaterThan(2);
    for (const answers of ways) {
      const replayed = replay(allFlows, id, answers);
      expect(replayed.rejected).toEqual([]);
      const code = caseCode(lock, replayed) ?? '';
      expect(readCaseCode(lock, code), answers.join('/')).toMatchObject({
        is: 'current',
        transcript: { flow: id, answers },
        isCut: false,
      });

      const link = `https://help.example${guideAddress({ flow: id, answers }, { r: 'abc' })}`;
      expect(readPasted(link)).toEqual({
        is: 'link',
        transcript: { flow: id, answers },
        revision: 'abc',
      });
      expect(parseGuidePath(guideAddress({ flow: id, answers }).slice('/guides/'.length))).toEqual({
        flow: id,
        answers,
      });

      const summary = summarise(allFlows, replayed, undefined, { code, link });
      expect(CaseSummary.parse(JSON.parse(summaryJson(summary)))).toEqual(summary);
      expect(summary.steps).toHaveLength(replayed.visited.filter(({ taken }) => taken).length);
      for (const made of [
        summaryText(summary, say, productName),
        summaryMarkdown(summary, say, productName),
      ]) {
        expect(made).toContain(code);
      }
    }
  }, 120_000);
});

/** The code of a visit of so many answers, chosen so that it is as long as can be. */
function longest(start: string, count: number): Replay {
  const best = new Map<string, { weight: number; answers: string[] }>();
  const from = (
    flow: string,
    node: string,
    left: number,
  ): { weight: number; answers: string[] } => {
    const key = `${flow} ${node} ${left}`;
    const known = best.get(key);
    if (known) return known;
    best.set(key, { weight: 0, answers: [] });
    const entry = file.flows[flow]?.nodes[node];
    const door = entry?.door?.at(-1);
    let found = { weight: 0, answers: [] as string[] };
    if (entry && typeof door === 'object' && door) {
      // What a door knows is not in the code; a way in from the start is no shorter.
      if (!door.with) found = from(door.flow, String(file.flows[door.flow]?.initial.at(-1)), left);
    } else if (entry && left > 0) {
      const most = entry.answers.length - 1;
      entry.answers.forEach(([answer, ...leads], number) => {
        const to = leads.at(-1);
        if (typeof to !== 'string' || answer.endsWith('~')) return;
        const rest = from(flow, to, left - 1);
        const weight = Math.log2(entry.base) + rest.weight + number / (most + 1) / 1_000;
        if (weight > found.weight) found = { weight, answers: [answer, ...rest.answers] };
      });
    }
    best.set(key, found);
    return found;
  };
  const { answers } = from(start, String(file.flows[start]?.initial.at(-1)), count);
  return replay(allFlows, start, answers);
}

describe('the length of a code', () => {
  it('is fourteen characters at most for ten answers, even along the widest steps', () => {
    const lengths = flows.map(({ id }) => {
      const replayed = longest(id, 10);
      expect(replayed.rejected).toEqual([]);
      return (caseCode(lock, replayed) ?? '').replaceAll('-', '').length;
    });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(14);
    expect(Math.min(...lengths)).toBeGreaterThan(0);
  });
});

describe('the lock file', () => {
  it('has every flow and answer; npm run flows lock adds what is new', () => {
    expect(checkLock(allFlows, file)).toEqual([]);
  });

  it('is refused when an answer is renumbered', () => {
    const now = renumber(file, 'activation-code-expired', 'sameMessage');
    expect(checkLock(allFlows, now)).not.toEqual([]);
    expect(renumbered(file, now).join()).toContain(
      'activation-code-expired, sameMessage: answer 0',
    );
  });

  it('is refused when a flow has another answer than it says', () => {
    const { 'clock-drift': one, ...others } = allFlows;
    expect(checkLock(others, file).join()).toContain('clock-drift');
    expect(one).toBeDefined();
  });

  it('agrees with each of its earlier versions, where there is a repository', () => {
    const git = (...args: string[]) =>
      execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    let commits: string[] = [];
    try {
      commits = git('log', '-20', '--format=%h', '--', 'flows/answers.lock.json')
        .split('\n')
        .filter(Boolean);
    } catch {
      // No repository: the codes below still tell.
    }
    for (const commit of commits) {
      const before = JSON.parse(git('show', `${commit}:flows/answers.lock.json`)) as LockFile;
      expect(renumbered(before, file), commit).toEqual([]);
    }
  });
});

/** Codes as they were given out once, with what they said then. Lines are added, never changed. */
const givenOut = readFileSync('test/flows/given-out-codes.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' ') as [code: string, address: string]);

describe('codes that were given out', () => {
  test.each(givenOut)('%s still says %s', (code, address) => {
    const read = readCaseCode(lock, code);
    expect(read).toMatchObject({
      transcript: parseGuidePath(address.slice('/guides/'.length)),
      isCut: false,
    });
  });

  it('are still read when every flow has changed since', () => {
    // Each answer leads to the flow's first step now, and there is one more.
    const turned = Object.fromEntries(
      flows.map((flow) => {
        const states = Object.fromEntries(
          Object.entries(flow.config.states ?? {}).map(([node, state]) => [
            node,
            {
              ...state,
              on: {
                'quite-new': { target: String(flow.config.initial), meta: { label: 'New' } },
                ...Object.fromEntries(
                  Object.entries((state.on ?? {}) as Record<string, object>).map(([id, edge]) => [
                    id,
                    { ...edge, target: String(flow.config.initial) },
                  ]),
                ),
              },
            },
          ]),
        );
        return [
          flow.id,
          { ...flow, id: flow.id, config: { ...flow.config, states } } as unknown as Flow,
        ];
      }),
    );
    const later = whole(lockFlows(turned, file));
    for (const [code, address] of givenOut) {
      expect(readCaseCode(later, code), code).toMatchObject({
        is: 'older',
        transcript: parseGuidePath(address.slice('/guides/'.length)),
      });
    }
  });

  it('catch every wrong character and every swap of neighbours', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    for (const [code] of givenOut) {
      const symbols = [...code.replaceAll('-', '')];
      symbols.forEach((symbol, i) => {
        for (const other of letters) {
          if (other !== symbol && isCaseCode(symbols.with(i, other).join('')))
            throw new Error(`${code}: ${other} at ${i} is not noticed`);
        }
        const next = symbols[i + 1];
        if (next === undefined || next === symbol) return;
        if (
          isCaseCode(
            symbols
              .with(i, next)
              .with(i + 1, symbol)
              .join(''),
          )
        )
          throw new Error(`${code}: a swap at ${i} is not noticed`);
      });
    }
  });
});

describe('a character that is left out', () => {
  it('is noticed, but for one in a thousand', () => {
    let tried = 0;
    const passed: string[] = [];
    for (const flow of flows) {
      for (const way of waysOf(flow)) {
        const code = (caseCode(lock, replay(allFlows, flow.id, way)) ?? '').replaceAll('-', '');
        [...code].forEach((character, i) => {
          if (character === code[i + 1]) return;
          tried++;
          const typed = code.slice(0, i) + code.slice(i + 1);
          const { is } = readCaseCode(lock, typed);
          if (is !== 'mistyped' && is !== 'unknown-flow') passed.push(`${code}: ${typed} is ${is}`);
        });
      }
    }
    expect(tried).toBeGreaterThan(5_000);
    expect(passed.length / tried, passed.join('\n')).toBeLessThan(0.002);
  });
});

describe('walking at random', () => {
  it('any visit, through whatever doors, is given back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...flows.map(({ id }) => id)),
        fc.array(fc.nat(20), { maxLength: 25 }),
        (start, choices) => {
          let replayed = replay(allFlows, start, []);
          const answers: string[] = [];
          for (const choice of choices) {
            const offered = replayed.visited.at(-1)?.answers ?? [];
            const answer = offered[choice % Math.max(1, offered.length)];
            if (answer === undefined) break;
            const value = choice % 2 ? answer.value?.example : undefined;
            answers.push(formatAnswer(answer.id, value));
            replayed = replay(allFlows, start, answers);
          }
          expect(readCaseCode(lock, caseCode(lock, replayed) ?? '')).toMatchObject({
            is: 'current',
            transcript: { flow: start, answers },
          });
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});
