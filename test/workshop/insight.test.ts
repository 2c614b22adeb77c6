import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { HAND_OVER, NOT_ME } from '../../src/engine/answer.ts';
import { type Call, readCall } from '../../src/engine/call.ts';
import type { Flow } from '../../src/engine/flow.ts';
import { revisionOf } from '../../src/engine/revision.ts';
import { summarise } from '../../src/engine/summary/summarise.ts';
import type { CaseSummary } from '../../src/engine/summary/summarySchema.ts';
import { hasAnswer, replay } from '../../src/engine/transcript.ts';
import { type Counted, Counter } from '../../src/workshop/insight/count.ts';
import type { Sign, VisitEnd } from '../../src/workshop/insight/countVisit.ts';
import { type CountedWay, LEAST, type Shown, shownOf } from '../../src/workshop/insight/protect.ts';
import { entriesIn } from '../../src/workshop/insight/readEntry.ts';
import { walkRoads } from '../../src/workshop/insight/roads.ts';
import { roadsOf } from '../../src/workshop/insight/roadsOf.ts';
import { tableOf } from '../../src/workshop/insight/table.ts';
import type { GuideTally, Tally } from '../../src/workshop/insight/tally.ts';
import { endedCall, timeAt, uuidOf } from './calls.ts';

const roads = roadsOf(allFlows);
const guides = Object.keys(allFlows).sort();

/** Counts files, each of which is a text. */
async function countedIn(...texts: readonly string[]) {
  const counter = new Counter(roads);
  for (const [i, text] of texts.entries())
    await counter.read(Object.assign(new Blob([text]), { name: `file-${i + 1}` }), () => {});
  return counter.counted();
}

const linesOf = (calls: readonly unknown[]) => calls.map((call) => JSON.stringify(call)).join('\n');

/** Numbers from 0 up to 1, the same each time. */
function* numbers(seed = 7): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** @returns the steps at which answers were given, or a visit stands, but for doors and what was known */
const stoodOn = (flow: string, answers: readonly string[]) =>
  replay(allFlows, flow, answers)
    .visited.filter((visit) => visit.step.kind !== 'continue')
    .filter((visit) => !hasAnswer(visit) || visit.taken.at !== undefined);

describe('the count’s own walk', () => {
  it('meets the steps that a replay meets, whatever was answered', () => {
    const words = [
      'yes',
      'no',
      'worked',
      'failed',
      'not-sure',
      HAND_OVER,
      NOT_ME,
      'no-such-answer',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...guides),
        fc.array(fc.oneof(fc.nat(5), fc.constantFrom(...words)), { maxLength: 12 }),
        (flow, picks) => {
          const answers: string[] = [];
          for (const pick of picks) {
            const offered = replay(allFlows, flow, answers).visited.at(-1)?.answers ?? [];
            const id = typeof pick === 'string' ? pick : offered[pick % (offered.length || 1)]?.id;
            if (id !== undefined) answers.push(id);
          }
          const met = walkRoads(roads, { flow, answers })
            .filter(({ step }) => step.kind !== 'continue')
            .map(({ step, at }) => [step.flow, step.node, at]);
          const visited = stoodOn(flow, answers)
            .filter(({ node }) => node !== HAND_OVER)
            .map(({ flow: of, node, taken }) => [of, node, taken?.at]);
          expect(met).toEqual(visited);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Where, and by which answer, people fail in the generated calls. */
const planted = [
  ['activation-code-expired', 'not-sure'],
  ['clock-drift', 'failed'],
  ['otp-channel-unavailable', HAND_OVER],
  ['token-does-not-work', 'stop'],
  ['activation-email-missing', 'not-sure'],
] as const;

/** What each answer is a sign of. */
const signOf: Readonly<Record<string, string>> = {
  'not-sure': 'not-sure',
  failed: 'failed',
  cannot: 'cannot',
  [HAND_OVER]: 'handed-over',
};

/** A thousand calls, in some guides more than in others, and where each of them failed. */
function generated() {
  const random = numbers();
  const draw = () => random.next().value;
  const signs = new Map<string, Set<number>>();
  const visits = new Map<string, Set<number>>();
  const note = (to: Map<string, Set<number>>, place: string, n: number) =>
    to.set(place, (to.get(place) ?? new Set()).add(n));
  const calls: Call[] = [];
  const places = new Map<string, string>();
  const bad = ['not-sure', 'failed', 'cannot'];
  for (let n = 0; n < 1000; n++) {
    const flow =
      draw() < 0.6
        ? (planted[Math.floor(draw() * planted.length)]?.[0] ?? '')
        : (guides[Math.floor(draw() * guides.length)] ?? '');
    const failing = planted.find(([id]) => id === flow)?.[1];
    const answers: string[] = [];
    for (let i = 0; i < 15; i++) {
      const here = replay(allFlows, flow, answers).visited.at(-1);
      if (here === undefined || here.answers.length === 0) break;
      const place = `${here.flow}/${here.node}`;
      const ids = here.answers.map(({ id }) => id);
      const isPossible =
        failing === HAND_OVER || failing === 'stop' || ids.includes(String(failing));
      if (failing !== undefined && here.flow === flow && isPossible && !places.has(flow))
        places.set(flow, place);
      const good = ids.filter((id) => !bad.includes(id));
      const fails = places.get(flow) === place && draw() < 0.6;
      if (fails && failing === 'stop') break;
      const from = draw() < 0.05 || good.length === 0 ? ids : good;
      answers.push(
        fails && failing !== undefined ? failing : (from[Math.floor(draw() * from.length)] ?? ''),
      );
      if (answers.at(-1) === HAND_OVER) break;
    }
    const whole = stoodOn(flow, answers);
    for (const visit of whole) {
      const place = `${visit.flow}/${visit.node}`;
      if (visit.node === HAND_OVER) continue;
      note(visits, place, n);
      const { taken } = visit;
      const sign = taken && !taken.isFinding ? signOf[taken.id] : undefined;
      if (sign) note(signs, `${place} ${sign}`, n);
    }
    const last = whole.at(-1);
    if (last && last.answers.length > 0 && last.taken === undefined)
      note(signs, `${last.flow}/${last.node} stopped`, n);
    calls.push(endedCall(n, flow, answers));
  }
  return { calls, signs, visits, places };
}

/** @returns every figure of people that is shown, by where it stands */
function figuresOf({ guides }: Tally): [string, number][] {
  return guides.flatMap(({ flow, people, visits, signs, affected, ends, others }) => [
    [flow, people] as [string, number],
    ...[...visits].map(([node, count]): [string, number] => [`${flow}/${node}`, count]),
    ...[...affected].map(([node, count]): [string, number] => [`${flow}/${node} affected`, count]),
    ...[...signs].flatMap(([node, all]) =>
      [...all].map(([sign, count]): [string, number] => [`${flow}/${node} ${sign}`, count]),
    ),
    ...[...ends].map(([end, count]): [string, number] => [`${flow} ${end}`, count]),
    ...(others > 0 ? [[`${flow} others`, others] as [string, number]] : []),
  ]);
}

describe('a thousand calls', async () => {
  const { calls, signs, visits, places } = generated();
  const { tally, files } = await countedIn(linesOf(calls));

  it('are all counted', () => {
    expect(files).toMatchObject([{ calls: 1000, faults: [], twice: 0 }]);
    expect(tally.visits).toBe(1000);
  });

  it('show where people failed: the planted steps are the first five', () => {
    expect(new Set(tally.mend.slice(0, 5).map(({ flow, node }) => `${flow}/${node}`))).toEqual(
      new Set(places.values()),
    );
  });

  it('are counted exactly: each figure that is shown is the one that was generated', () => {
    const shown = tally.guides.flatMap(({ flow, visits: met }) =>
      [...met].map(([node, count]) => [`${flow}/${node}`, count]),
    );
    expect(shown.length).toBeGreaterThan(20);
    expect(shown).toEqual(shown.map(([place]) => [place, visits.get(String(place))?.size]));
    const given = tally.guides.flatMap(({ flow, signs: all }) =>
      [...all].flatMap(([node, ofNode]) =>
        [...ofNode].map(([sign, count]) => [`${flow}/${node} ${sign}`, count]),
      ),
    );
    expect(given.length).toBeGreaterThanOrEqual(5);
    expect(given).toEqual(given.map(([key]) => [key, signs.get(String(key))?.size]));
  });

  it('show no group of fewer than five', () => {
    expect(figuresOf(tally).filter(([, count]) => count < LEAST)).toEqual([]);
  });

  it('let none be worked out from a step and those that follow it', () => {
    const ways = calls.map(({ case: { transcript } }) => [
      // Each step once.
      ...new Map(
        stoodOn(transcript.flow, transcript.answers).map((visit) => [
          `${visit.flow}/${visit.node}`,
          visit,
        ]),
      ).values(),
    ]);
    expect(tally.guides.flatMap((guide) => fewBehind(guide, ways))).toEqual([]);
  });
});

/** @returns the steps of a guide from which fewer than five people went on to none that is shown */
function fewBehind({ flow, visits }: GuideTally, ways: readonly (readonly Place[])[]): string[] {
  const left = new Map<string, number>();
  const came = new Map<string, number>();
  for (const way of ways) {
    const met = way.filter((place) => place.flow === flow && visits.has(place.node));
    const [first, last] = [met[0]?.node, met.at(-1)?.node];
    if (last !== undefined) left.set(last, (left.get(last) ?? 0) + 1);
    if (first !== undefined) came.set(first, (came.get(first) ?? 0) + 1);
  }
  const isFew = ([, count]: readonly [string, number]) => count < LEAST;
  return [...left, ...came].filter(isFew).map(([node]) => `${flow}/${node}`);
}

type Place = ReturnType<typeof stoodOn>[number];

/** The same way, gone so often. */
const often = (
  count: number,
  end: VisitEnd,
  ...steps: readonly (readonly [string, ...Sign[]])[]
) => ({
  count,
  end,
  steps: steps.map(([node, ...given]) => ({ node, signs: given })),
});

/** Every way through a guide of two questions, the second of which can be passed by. */
const possible: readonly Omit<CountedWay, 'count'>[] = [
  [],
  ['failed'],
  ['not-sure'],
  ['failed', 'not-sure'],
]
  .flatMap((atA) => [undefined, [], ['failed']].map((atB) => [atA, atB] as [Sign[], Sign[]?]))
  .flatMap(([atA, atB]) =>
    (['resolved', 'escalated', 'unfinished'] as const).map((end) => ({
      end,
      steps: [{ node: 'a', signs: atA }, ...(atB === undefined ? [] : [{ node: 'b', signs: atB }])],
    })),
  );

/** @returns the figures that the page and the table print of a guide: for each which ways it counts */
function printed(shown: Shown): number[][] {
  type Possible = (typeof possible)[number];
  const of = (counts: (way: Possible) => boolean) => possible.map((way) => Number(counts(way)));
  const has = (way: Possible, node: string, sign?: Sign) =>
    way.steps.some((step) => step.node === node && (!sign || step.signs.includes(sign)));
  const signsOf = (node: string) => [...(shown.signs.get(node)?.keys() ?? [])];
  // A few of whom nothing is shown are in no total.
  const isTold = (way: Possible) =>
    !shown.isMore ||
    shown.ends.has(way.end) ||
    way.steps.some(({ node }) => shown.visits.has(node));
  const all = [
    of(isTold),
    ...[...shown.ends.keys()].map((end) => of((way) => way.end === end)),
    of((way) => isTold(way) && !shown.ends.has(way.end)),
    ...[...shown.visits.keys()].map((node) => of((way) => has(way, node))),
    ...[...shown.affected.keys()].map((node) =>
      of((way) => signsOf(node).some((sign) => has(way, node, sign))),
    ),
    ...[...shown.visits.keys()].flatMap((node) =>
      signsOf(node).map((sign) => of((way) => has(way, node, sign))),
    ),
  ];
  return [...new Map(all.map((figure) => [figure.join(), figure])).values()];
}

describe('a group of fewer than five', () => {
  it('is not told by the step before and the step after', () => {
    const shown = shownOf([often(17, 'resolved', ['a'], ['b']), often(3, 'resolved', ['a'])]);
    expect([...shown.visits]).toEqual([['a', 20]]);
  });

  it('is not told by those who were not unsure', () => {
    const shown = shownOf([often(12, 'resolved', ['a', 'not-sure']), often(2, 'resolved', ['a'])]);
    expect(shown.signs.get('a')?.size ?? 0).toBe(0);
  });

  it('is not told by all endings but one', () => {
    const { ends, others, people, isMore, visits } = shownOf([
      often(9, 'resolved', ['a']),
      often(1, 'escalated', ['a']),
    ]);
    // With the step, or with the whole, it would be.
    expect([...ends]).toEqual([['resolved', 9]]);
    expect({ others, people, isMore, steps: visits.size }).toEqual({
      others: 0,
      people: 9,
      isMore: true,
      steps: 0,
    });
  });

  it('is left out of the guide’s total where nothing else tells of it', () => {
    const { people, isMore, visits } = shownOf([often(9, 'resolved', ['a']), often(1, 'informed')]);
    expect({ people, isMore, a: visits.get('a') }).toEqual({ people: 9, isMore: true, a: 9 });
  });

  it('is told by no sum and difference of the figures that are printed, whichever are taken', () => {
    const counts = fc.array(fc.integer({ min: -30, max: 14 }), {
      minLength: possible.length,
      maxLength: possible.length,
    });
    fc.assert(
      fc.property(counts, (all) => {
        // Most ways nobody goes.
        const of = (i: number) => Math.max(0, all[i] ?? 0);
        const ways = possible.map((way, i) => ({ ...way, count: of(i) }));
        // Whoever reads a figure knows the guide, and so which ways it can count.
        let sums = [possible.map(() => 0)];
        for (const figure of printed(shownOf(ways.filter(({ count }) => count > 0))))
          sums = sums.flatMap((sum) =>
            [0, 1, -1].map((factor) => sum.map((one, i) => one + factor * (figure[i] ?? 0))),
          );
        for (const group of sums) {
          if (!group.every((one) => one === 0 || one === 1)) continue;
          const people = group.reduce<number>((sum, one, i) => sum + one * of(i), 0);
          if (people > 0) expect(people).toBeGreaterThanOrEqual(LEAST);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('costs nothing where there is none', () => {
    const shown = shownOf([
      often(9, 'resolved', ['a', 'not-sure'], ['b']),
      often(6, 'escalated', ['a'], ['c', 'failed']),
    ]);
    expect(Object.fromEntries(shown.visits)).toEqual({ a: 15, b: 9, c: 6 });
    expect(Object.fromEntries(shown.affected)).toEqual({ a: 9, c: 6 });
    expect(Object.fromEntries(shown.ends)).toEqual({ resolved: 9, escalated: 6 });
  });
});

const FLOW = 'activation-code-expired';
const answers = ['yes', 'worked'];
const several = (count: number, more?: (n: number) => Partial<Call>) =>
  Array.from({ length: count }, (_, n) => endedCall(n, FLOW, answers, more?.(n)));

/** @returns what is shown of the one guide */
const only = ({ tally }: Counted) => {
  const [guide] = tally.guides;
  if (guide === undefined) throw new Error('no guide is shown');
  return guide;
};

const summaryOf = (call: Call): CaseSummary =>
  summarise(allFlows, replay(allFlows, FLOW, call.case.transcript.answers), call.case);

describe('a visit', () => {
  it('that is in two files counts once, whatever they are, and the newer one counts', async () => {
    const calls = several(6);
    const newer = calls.map((call) => ({
      ...call,
      ending: { status: 'escalated' as const },
      case: { ...call.case, updatedAt: timeAt(9999) },
    }));
    const tickets = JSON.stringify({
      tickets: calls.map((call) => ({ body: JSON.stringify(summaryOf(call)) })),
    });
    const counted = await countedIn(linesOf(newer), linesOf(calls), tickets);
    expect(counted.files.map(({ twice }) => twice)).toEqual([0, 6, 6]);
    expect(counted.tally.visits).toBe(6);
    expect(Object.fromEntries(only(counted).ends)).toEqual({ escalated: 6 });
  });

  it('of a summary is counted like one of a call', async () => {
    const calls = several(6);
    const [byCall, bySummary] = await Promise.all([
      countedIn(linesOf(calls)),
      countedIn(JSON.stringify(calls.map(summaryOf), null, 2)),
    ]);
    expect(bySummary.files).toMatchObject([{ calls: 0, summaries: 6, faults: [] }]);
    const { took: _, ...ofCalls } = only(byCall);
    expect(only(bySummary)).toMatchObject(ofCalls);
  });

  it('takes at each step the time that was talked until its answer, as the median', async () => {
    const calls = several(5, (n) => ({
      case: { ...endedCall(n, FLOW, answers).case, answeredAt: [timeAt(10 + n), timeAt(100)] },
      furthest: {
        flow: FLOW,
        answers: [...answers],
        answeredAt: [timeAt(10 + n), timeAt(100)],
        assumed: [],
      },
      breaks: [{ from: timeAt(20), to: timeAt(50) }],
    }));
    const [first, second] = only(await countedIn(linesOf(calls))).took.values();
    expect([first, second]).toEqual([12_000, 58_000]);
  });

  it('in a revision that is gone counts for its guide, and for none of its steps', async () => {
    const gone = several(6, (n) => ({
      case: { ...endedCall(n, FLOW, answers).case, revision: 'zzzzzz' },
    }));
    const { people, gone: count, visits } = only(await countedIn(linesOf(gone)));
    expect([people, count, visits.size]).toEqual([6, 6, 0]);
  });

  it('that came back to change an answer, or was left for another guide, says so of the step', async () => {
    const [step] = replay(allFlows, FLOW, []).visited;
    const changed = several(6, (n) => ({
      case: {
        ...endedCall(n, FLOW, answers).case,
        changes: [{ at: timeAt(5), flow: FLOW, node: step?.node ?? '', from: 'no', to: 'yes' }],
      },
    }));
    expect(
      only(await countedIn(linesOf(changed)))
        .signs.get(step?.node ?? '')
        ?.get('went-back'),
    ).toBe(6);
    const left = Array.from({ length: 6 }, (_, n) => {
      const call = endedCall(n, 'clock-drift', []);
      const before = {
        flow: FLOW,
        answers: [],
        answeredAt: [],
        assumed: [],
        revision: revisionOf(allFlows[FLOW] as Flow),
      };
      return { ...call, phase: 'talking' as const, before: [before] };
    });
    const { guides: shown } = (await countedIn(linesOf(left))).tally;
    const other = shown.find(({ flow }) => flow === FLOW);
    expect(other?.signs.get(step?.node ?? '')?.get('stopped')).toBe(6);
  });
});

describe('a file', () => {
  it('names what is at fault in it with its line, and counts the rest', async () => {
    const [one, two] = several(2);
    const faulty = { ...two, case: { ...two?.case, transcript: { flow: FLOW } } };
    const text = [
      JSON.stringify(one),
      '{"kind":"desk-call',
      '',
      JSON.stringify(faulty),
      '{"a":1}',
    ].join('\n');
    const [file] = (await countedIn(text)).files;
    expect(file).toMatchObject({ calls: 1, faults: [{ line: 2 }, { line: 4 }, { line: 5 }] });
    expect(file?.faults[1]?.reason).toContain('case.transcript.answers');
  });

  it('that begins with a fault, goes over many lines or holds nothing is accounted for all the same', async () => {
    const [call] = several(1);
    const { files } = await countedIn(
      `oops\n${JSON.stringify(call)}`,
      JSON.stringify([call], null, 2),
      `[\n${JSON.stringify(call)},\n${JSON.stringify(call)}\n]`,
      '',
      'Dear all,',
      JSON.stringify({ ...call, version: 2 }),
    );
    expect(files.map(({ calls, faults }) => [calls, faults.length])).toEqual([
      [1, 1],
      [1, 0],
      [2, 0],
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(files[0]?.faults).toMatchObject([{ line: 1 }]);
    expect(files[5]?.faults[0]?.reason).toContain('newer');
  });

  it('of what found nothing is listed from five on, each time once, and masked', async () => {
    const typed = (n: number, text: string) => ({
      kind: 'nothing-found',
      version: 1,
      id: uuidOf(n),
      day: '2026-11-30',
      text,
    });
    const often = Array.from({ length: 6 }, (_, n) =>
      typed(n, n % 2 ? 'Fax broken' : 'fax  broken'),
    );
    const few = Array.from({ length: 4 }, (_, n) => typed(100 + n, 'my own words'));
    const secret = Array.from({ length: 5 }, (_, n) => typed(200 + n, 'password: hunter2-of-mine'));
    const { typed: listed } = await countedIn(
      linesOf([...often, ...few, ...secret]),
      linesOf(often),
    );
    expect(listed[0]).toEqual({ text: 'fax broken', count: 6 });
    expect(listed.length).toBe(2);
    expect(JSON.stringify(listed)).not.toMatch(/hunter2|my own words/);
  });
});

describe('the quick look at a call', () => {
  it('lets nothing through that the schema refuses in what is counted', () => {
    const [call] = several(1);
    const bad = ['x', -1, null, {}, [1], ['x'], true, '2026-13-01'];
    for (const path of [
      ['version'],
      ['case'],
      ['brought'],
      ['furthest'],
      ['before'],
      ['left'],
      ['phase'],
      ['since'],
      ['breaks'],
      ['handOver'],
      ['ending'],
      ['case', 'id'],
      ['case', 'transcript'],
      ['case', 'revision'],
      ['case', 'startedAt'],
      ['case', 'updatedAt'],
      ['case', 'answeredAt'],
      ['case', 'assumed'],
      ['case', 'changes'],
      ['case', 'transcript', 'flow'],
      ['case', 'transcript', 'answers'],
    ])
      for (const value of bad) {
        const changed = structuredClone(call) as unknown as Record<string, unknown>;
        const last = path.at(-1) ?? '';
        const at = path
          .slice(0, -1)
          .reduce((of, name) => of[name] as Record<string, unknown>, changed);
        at[last] = value;
        const isCall = typeof readCall(changed) !== 'string';
        const [entry] = entriesIn(changed);
        if (!isCall)
          expect([path, value, entry?.is]).toEqual([
            path,
            value,
            isNamed(path, value) ? 'call' : 'faulty',
          ]);
      }
  });
});

/** A name or a day that only the schema knows to be none: what is counted does not depend on it. */
const isNamed = ([first, second]: readonly string[], value: unknown) =>
  first === 'case' && second === 'id' && typeof value === 'string';

describe('the table of figures', () => {
  it('holds no formula, and no figure that is not shown', async () => {
    const counted = await countedIn(linesOf(several(6)));
    const table = tableOf(counted, { titleOf: () => '=cmd()', stepOf: () => '+1, "x"' });
    const rows = parse(table);
    expect(rows[0]).toContain('people');
    expect(rows[1]?.slice(0, 6)).toEqual(['guide', FLOW, "'=cmd()", '', '', '6']);
    expect(rows.length).toBeGreaterThan(2);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@-]/);
  });
});
