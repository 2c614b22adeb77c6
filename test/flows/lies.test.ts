import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { allFlows } from '../../flows/all.ts';
import { documentedEntries } from '../../flows/entrust/otp-channel-unavailable.ts';
import { documentedResetChecks } from '../../flows/entrust/reset-token-invalid-response.ts';
import { documentedLimits } from '../../flows/onespan-server/reactivation-refused.ts';
import { documentedActivationChecks } from '../../flows/procedures/activation-checks.ts';
import type { Documented } from '../../flows/procedures/documented.ts';
import { documentedChecks } from '../../flows/procedures/sign-in-checks.ts';
import { records } from '../../flows/records/index.ts';
import { checkFlows } from '../../src/engine/authoring/check.ts';
import { checkVisitWords, followWays, proofOf } from '../../src/engine/authoring/claims.ts';
import { alternativesOf, claimText, tell } from '../../src/engine/claim.ts';
import type { Flow, Flows } from '../../src/engine/flow.ts';
import { graphOf } from '../../src/engine/graph.ts';
import type { Claim } from '../../src/engine/step.ts';
import { replay } from '../../src/engine/transcript.ts';

/** A lie that somebody could write into a guide: what is changed, and the flow with it. */
interface Lie {
  readonly what: string;
  readonly id: string;
  readonly flow: Flow;
}

/** @returns the flow with one place of its configuration changed */
function altered(flow: Flow, alter: (config: object) => void): Flow {
  const config: object = structuredClone({ ...flow.config, schemas: undefined });
  alter(config);
  return createMachine(config);
}

const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (one, key) => (typeof one === 'object' && one !== null ? Reflect.get(one, key) : undefined),
    value,
  );

/** @returns so many of them, from all over the list */
const spread = <One>(all: readonly One[], many: number): One[] =>
  Array.from({ length: many }, (_, i) => all[Math.floor((i * all.length) / many)]).flatMap(
    (one) => one ?? [],
  );

/** Where a text needs a fact, the one answer on the way there that establishes it. */
const there = followWays(allFlows)(() => true, 20);
const removals: Lie[] = Object.values(allFlows).flatMap((flow) =>
  [...graphOf(flow).written].flatMap(([node, step]) => {
    if (step?.kind !== 'escalation') return [];
    const [problem] = alternativesOf(step.problem);
    const [fact] = (typeof problem === 'object' && problem.needs) || [];
    const [way] = there.get(`${flow.id}/${node}`) ?? [];
    if (fact === undefined || way === undefined) return [];
    const knowing = replay(allFlows, way.transcript.flow, way.transcript.answers).visited.filter(
      ({ taken }) => taken?.knows?.some(({ id }) => id === fact),
    );
    const [only] = knowing;
    if (knowing.length !== 1 || only?.taken === undefined || only.flow !== flow.id) return [];
    const { node: from, taken } = only;
    const lie = altered(flow, (config) => {
      const meta = at(config, 'states', from, 'on', taken.id, 'meta');
      if (typeof meta === 'object' && meta !== null) Reflect.deleteProperty(meta, 'knows');
    });
    return {
      what: `${flow.id}: ${from}/${taken.id} no longer establishes ${fact}`,
      id: flow.id,
      flow: lie,
    };
  }),
);

const words = (flow: Flow) => {
  const found: string[] = [];
  checkVisitWords(graphOf(flow), (_rule, message) => found.push(message));
  return found;
};

/** A problem that was bound to facts, said of every way. */
const plain: Lie[] = Object.values(allFlows).flatMap((flow) =>
  [...graphOf(flow).written].flatMap(([node, step]) => {
    if (step?.kind !== 'escalation') return [];
    const claim = alternativesOf(step.problem).find((one) => typeof one === 'object');
    if (typeof claim !== 'object' || claim.always !== undefined) return [];
    const lie = altered(flow, (config) => {
      const meta = at(config, 'states', node, 'meta');
      if (typeof meta === 'object' && meta !== null) Reflect.set(meta, 'problem', claim.text);
    });
    // A text whose words do not refer to the visit may be plain.
    const refers = /\b(again|tried|compared|confirmed|neither|could not|already|no longer)\b/i;
    return refers.test(claim.text.replace(/“[^”]*”|\*\*[^*]*\*\*/g, ''))
      ? { what: `${flow.id}: the problem of ${node} is made plain`, id: flow.id, flow: lie }
      : [];
  }),
);

/** A hand-over that asks for a protected operation, and does not say so. */
const ungated: Lie[] = Object.values(allFlows).flatMap((flow) =>
  [...graphOf(flow).written].flatMap(([node, step]) => {
    const isPlain = (ask: unknown) => typeof ask === 'string' && /\b(reset|unlock)\b/i.test(ask);
    if (step?.kind !== 'escalation' || step.operation === undefined || !step.asks.some(isPlain))
      return [];
    const lie = altered(flow, (config) => {
      const meta = at(config, 'states', node, 'meta');
      if (typeof meta === 'object' && meta !== null) Reflect.deleteProperty(meta, 'operation');
    });
    return { what: `${flow.id}: ${node} does not name its operation`, id: flow.id, flow: lie };
  }),
);

/** A list of checks that a document gives, and the hand-overs that rest on it. */
interface List {
  readonly checks: readonly Documented[];
  readonly guides: readonly string[];
  readonly record: string;
  /** Hand-overs that cite the record and are about another problem. */
  readonly but?: readonly string[];
}

const lists: readonly List[] = [
  {
    checks: documentedChecks,
    guides: ['token-does-not-work', 'clock-drift'],
    record: 'ENT-09-TOKEN-FAILS',
  },
  {
    checks: documentedActivationChecks,
    guides: ['portal-activation-fails', 'activation-code-expired'],
    record: 'ENT-08-PORTAL-ACTIVATION',
  },
  {
    checks: documentedResetChecks,
    guides: ['reset-token-invalid-response'],
    record: 'ENT-06-INVALID-RESPONSE',
    // The message is not known, or it is another.
    but: ['askAdministratorUnread', 'askAdministratorOther'],
  },
  {
    checks: documentedEntries,
    guides: ['otp-channel-unavailable'],
    record: 'ENT-01-OTP-CHANNEL',
    // Nothing is on the profile.
    but: ['noneAtAll'],
  },
  {
    checks: documentedLimits,
    guides: ['reactivation-refused'],
    record: 'OAS-1050',
    // Which limit it is, or which code, is what this hand-over is about.
    but: ['askInterval', 'askAttempts', 'askLocations', 'anotherCode', 'askForCode'],
  },
];

/** The hand-overs of a guide that rest on a list. */
const handOvers = (flow: Flow, { record, but = [] }: List) =>
  [...graphOf(flow).written].flatMap(([node, step]) =>
    step?.kind === 'escalation' && step.cites.includes(record) && !but.includes(node)
      ? [{ node, step }]
      : [],
  );

const bound = (claim: Claim): readonly string[] =>
  typeof claim === 'string' ? [] : [...(claim.when ?? []), ...(claim.unless ?? [])];

/** Hand-overs that on some way drop a documented check which nothing has settled. */
function dropped(flows: Flows): string[] {
  return lists.flatMap((list) => {
    const { checks, guides } = list;
    const settling = new Set<string>(
      checks.flatMap(({ settledBy, asks }) => [...settledBy, ...asks.flatMap(bound)]),
    );
    const ways = followWays(flows)((fact) => settling.has(fact));
    return guides.flatMap((id) => {
      const flow = flows[id];
      if (flow === undefined) return [id];
      return handOvers(flow, list).flatMap(({ node, step }) =>
        (ways.get(`${id}/${node}`) ?? []).flatMap(({ facts }) => {
          const known = new Set<string>(facts.map((fact) => fact.id));
          const told = tell(step, known);
          const asked = told.kind === 'escalation' ? told.asks : [];
          return checks
            .filter(
              ({ settledBy, asks }) =>
                !settledBy.some((fact) => known.has(fact)) &&
                !asks.some((ask) => asked.includes(claimText(ask))),
            )
            .map(({ asks: [first = ''] }) => `${id}, ${node}: ${claimText(first)}`);
        }),
      );
    });
  });
}

/** A hand-over that no longer asks for one of the documented checks. */
const unasked: Lie[] = lists.flatMap((list) =>
  list.guides.flatMap((id) => {
    const flow = allFlows[id];
    if (flow === undefined) return [];
    return handOvers(flow, list).flatMap(({ node, step }) =>
      list.checks.flatMap(({ settledBy, asks }) => {
        const ways = there.get(`${id}/${node}`) ?? [];
        // Where every way has settled it, nobody has to ask.
        if (ways.every(({ facts }) => facts.some((fact) => settledBy.some((id) => id === fact.id))))
          return [];
        const texts = asks.map(claimText);
        const lie = altered(flow, (config) => {
          const meta = at(config, 'states', node, 'meta');
          if (typeof meta !== 'object' || meta === null) return;
          const kept = step.asks.filter(
            (ask) => !alternativesOf(ask).some((one) => texts.includes(claimText(one))),
          );
          Reflect.set(meta, 'asks', kept);
        });
        return [{ what: `${id}: ${node} does not ask: ${texts[0]}`, id, flow: lie }];
      }),
    );
  }),
);

it('each check that the document lists is asked for, or settled, on every way', () => {
  expect(dropped(allFlows)).toEqual([]);
});

describe('a lie in a real guide is caught', () => {
  it.each(spread(removals, 10))('where $what', ({ id, flow }) => {
    const flows = { ...allFlows, [id]: flow };
    const faults: string[] = [];
    proofOf(flows)(graphOf(flow), (rule) => faults.push(rule));
    expect(faults.some((rule) => rule === 'need' || rule === 'fact' || rule === 'untold')).toBe(
      true,
    );
  });

  it.each(spread(plain, 10))('where $what', ({ flow, id }) => {
    const before = allFlows[id];
    expect(before && words(before)).toEqual([]);
    expect(words(flow)).not.toEqual([]);
  });

  /** @returns what the check says of a hand-over whose lead is this sentence, and depends on nothing */
  const saidOf = (lead: string) => {
    const flow = allFlows['app-terminates'];
    return flow === undefined
      ? ['no such flow']
      : words(
          altered(flow, (config) => {
            const meta = at(config, 'states', 'askUnread', 'meta');
            if (typeof meta === 'object' && meta !== null) Reflect.set(meta, 'lead', lead);
          }),
        );
  };

  it.each([
    'The message appears again.',
    'The code was checked, and it is right.',
    'The document was read already.',
    'This name was tried.',
    'The log says that the call failed, and you have tried another one.',
    'It does not say why, although the logs were checked.',
    'Please don’t tap it again.',
    'Don’t send a third email after this one.',
    'Without a new image you could not go on.',
    'Which of the two it is could not be found out.',
    'Did it fail again?',
  ])('where a sentence only begins like one of a document: %s', (lead) => {
    expect(saidOf(lead)).toHaveLength(1);
  });

  it.each([
    'The document says nothing about a message that comes back after the tap.',
    'The log says only that the call could not be placed.',
    'That code says that a status was still pending. It does not say how it ended.',
    'When did it happen, and what did you see?',
    'The app says “Please try again”.',
  ])('and what a log, a code or a document says is none: %s', (lead) => {
    expect(saidOf(lead)).toEqual([]);
  });

  it.each(spread(ungated, 5))('where $what', ({ flow, id }) => {
    const faults = checkFlows({
      flows: { [id]: flow },
      files: {},
      strays: [],
      records,
      products: [],
      mostUsed: [],
    });
    expect(faults.map(({ rule }) => rule)).toContain('ungated');
  });

  it.each(spread(unasked, 10))('where $what', ({ id, flow }) => {
    expect(dropped({ ...allFlows, [id]: flow })).not.toEqual([]);
  });

  it('35 of them are drawn from the guides as they are', () => {
    expect(removals.length).toBeGreaterThanOrEqual(10);
    expect(plain.length).toBeGreaterThanOrEqual(10);
    expect(unasked.length).toBeGreaterThanOrEqual(10);
    expect(ungated.length).toBeGreaterThanOrEqual(5);
  });
});
