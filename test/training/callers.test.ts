/** What callers of practice calls say: true to their card, in nobody's search words, telling nothing of who they are. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { complaints } from '../../flows/complaints.ts';
import { products } from '../../flows/products.ts';
import { records } from '../../flows/records/index.ts';
import { sayings } from '../../flows/sayings.ts';
import { vocabulary } from '../../flows/vocabulary.ts';
import { parseAnswer } from '../../src/engine/answer.ts';
import { guideOf } from '../../src/engine/flow.ts';
import { graphOf } from '../../src/engine/graph.ts';
import { defaultChecks } from '../../src/engine/organisation.ts';
import { replay } from '../../src/engine/transcript.ts';
import { buildFinderIndex } from '../../src/finder/search/buildIndex.ts';
import { createFinder, type FindText } from '../../src/finder/search/find.ts';
import {
  difficulties,
  makeCall,
  type PracticeCall,
} from '../../src/training/practise/practiceCall.ts';
import { randomFor } from '../../src/training/practise/random.ts';
import type { Turn } from '../../src/training/practise/state.ts';
import type { SpokenLine } from '../../src/training/practise/voice.ts';
import * as voice from '../../src/training/practise/voice.ts';
import { alsoKnown, factsOf, netOf, pointOf } from '../../src/training/practise/way.ts';
import { heldOut } from '../finder/held-out.ts';
import { type Player, playBest, playRandom } from './bot.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const calls: readonly PracticeCall[] = Array.from({ length: 1000 }, (_, i) =>
  makeCall(String(i), allFlows, records, difficulties[i % 3]),
);
const best = calls.map((call) => playBest(call, allFlows));
const atRandom = calls.map((call) => playRandom(call, allFlows, randomFor(`random ${call.seed}`)));

const said = ({ state }: Player) =>
  state.turns.filter(({ by }: Turn) => by === 'caller').flatMap(({ lines }) => lines);
const idOf = (line: SpokenLine) => (typeof line === 'string' ? line : (line.id ?? ''));

/** Whatever a file of words holds, as the ids of its messages. */
const idsIn = (words: unknown): string[] => {
  if (typeof words === 'function') return idsIn(words('', ''));
  if (Array.isArray(words)) return words.flatMap(idsIn);
  if (typeof words !== 'object' || words === null) return [];
  return 'id' in words ? [String(words.id)] : Object.values(words).flatMap(idsIn);
};

describe('what a caller states', () => {
  /** Everything of the voice but what is read out or shows who is calling states nothing. */
  const neutral = new Set(idsIn({ ...voice, readsOut: undefined }));

  it('is in a thousand calls, played well or badly, true of the card and nothing beside it', () => {
    const wrong: string[] = [];
    for (const player of [...best, ...atRandom]) {
      const { call } = player;
      const { visited } = replay(allFlows, call.way.flow, call.way.answers);
      const isTrue = new Set<string>(call.complaints);
      if (call.second) isTrue.add(call.second.words);
      const values = new Set<string>();
      for (const { flow, node, taken } of visited) {
        const machine = allFlows[flow];
        if (taken === undefined || machine === undefined) continue;
        const edge = graphOf(machine).edges.find(
          (one) => one.from === node && one.answer === taken.id,
        );
        for (const line of edge?.meta?.caller ?? []) isTrue.add(line);
        if (taken.value !== undefined) values.add(taken.value);
      }
      const isLetIn = player.state.gaveWay.length > 0 && call.caller.is === 'impostor';
      for (const line of said(player)) {
        const isFit =
          typeof line === 'string'
            ? isTrue.has(line) || isLetIn
            : neutral.has(idOf(line)) || values.has(String(Object.values(line.values ?? {})[0]));
        if (!isFit) wrong.push(`${call.seed}: ${typeof line === 'string' ? line : line.message}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('never contradicts what was said before it', () => {
    const net = netOf(allFlows);
    for (const call of calls) {
      const { visited } = replay(allFlows, call.way.flow, call.way.answers);
      let known: Parameters<typeof alsoKnown>[0] = [];
      for (const visit of visited) {
        const { step } = visit;
        const knows = factsOf([visit], net);
        const next = alsoKnown(known, step, knows);
        expect(next, `${call.seed}: ${call.way.flow}/${call.way.answers.join('/')}`).toBeDefined();
        known = next ?? [];
      }
    }
    const fact = (id: string) => ({ id, about: 'address', how: 'says' as const, text: id });
    expect(alsoKnown([fact('right')], { kind: 'question' }, [fact('wrong')])).toBeUndefined();
    expect(alsoKnown([fact('right')], { kind: 'instruction' }, [fact('wrong')])).toHaveLength(1);
  });

  it('fits the guide: nobody calls about one thing and answers that it is another', () => {
    const net = netOf(allFlows);
    for (const { way, seed } of calls) {
      const [first = ''] = way.answers;
      expect(complaints[way.flow]?.not ?? [], seed).not.toContain(parseAnswer(first).id);
      for (const { flow, node, taken } of replay(allFlows, way.flow, way.answers).visited.slice(
        1,
      )) {
        const others = net.ways.get(pointOf(flow, node))?.filter(({ isOther }) => isOther) ?? [];
        expect(
          others.map(({ answer }) => parseAnswer(answer).id),
          seed,
        ).not.toContain(taken?.id);
      }
    }
    const guides = (call: PracticeCall) =>
      new Set(replay(allFlows, call.way.flow, call.way.answers).visited.map(({ flow }) => flow));
    for (const call of calls) expect(guides(call).size, call.seed).toBeLessThanOrEqual(3);
  });

  it('answers no question before it is asked', () => {
    for (const call of calls) {
      const machine = allFlows[call.way.flow];
      if (machine === undefined) throw new Error('there is no such guide');
      const { edges } = graphOf(machine);
      const answers = new Set(edges.flatMap(({ meta }) => meta?.caller ?? []));
      for (const line of call.opening)
        if (typeof line === 'string') expect(answers.has(line), line).toBe(false);
    }
  });
});

describe('complaints', () => {
  it('are there for every guide, in whole sentences, and name answers that there are', () => {
    for (const [id, flow] of Object.entries(allFlows)) {
      const own = complaints[id];
      if (own === undefined) throw new Error(`${id} has no complaints in flows/complaints.ts`);
      expect(new Set(own.says).size).toBe(own.says.length);
      for (const line of own.says) {
        expect(line).toMatch(/^\p{Lu}.*[.?!]$/u);
        expect(line.split(/\s+/).length, line).toBeGreaterThanOrEqual(6);
        expect(line, 'no code is told unasked').not.toMatch(/\d/);
        expect(line, `${id} has a complaint in flows/complaints.ts`).not.toContain('TODO');
      }
      const { initial, edges } = graphOf(flow);
      const offered = edges.filter(({ from }) => from === initial).map(({ answer }) => answer);
      for (const answer of own.not ?? []) expect(offered, id).toContain(answer);
    }
    expect(Object.keys(complaints).sort()).toEqual(Object.keys(allFlows).sort());
  });

  it('are no search words: none holds a symptom, a saying or a title of the finder whole', () => {
    const bare = (text: string) =>
      ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
    const searched = [
      ...Object.values(allFlows).flatMap((flow) => {
        const { title, symptoms } = guideOf(flow);
        return [title, ...symptoms];
      }),
      ...Object.values(sayings).flat(),
    ].filter((text) => text.split(/\s+/).length > 4);
    for (const { says } of Object.values(complaints))
      for (const line of says)
        for (const text of searched) expect(bare(line)).not.toContain(bare(text));
  });

  describe('in the finder', () => {
    let find: FindText;
    beforeAll(() => {
      find = createFinder(buildFinderIndex({ products, flows: allFlows, records, vocabulary }));
    });
    const leadsTo = (text: string) => find(text).results[0];

    it('lead to their guide no more often than what real callers have written, told with all that callers begin with', () => {
      const isFound = (id: string, said: string) => {
        const href = leadsTo(said)?.href ?? '';
        return href.startsWith(`/guides/${id}`) || href.includes(`/${id}/`);
      };
      const share = <One>(all: readonly One[], is: (one: One) => boolean) =>
        all.filter(is).length / all.length;
      const reports = share(heldOut['in their own words'] ?? [], ([text, ...ids]) =>
        (leadsTo(text)?.records ?? []).some((record) =>
          (ids as readonly string[]).includes(record),
        ),
      );
      const lines = Object.entries(complaints).flatMap(([id, { says }]) =>
        says.map((line) => [id, line] as const),
      );
      expect(share(lines, ([id, line]) => isFound(id, line))).toBeLessThanOrEqual(reports);
      // As somebody would paste it, in every tenth of the thousand calls.
      const openings = calls.filter((_, i) => i % 10 === 0);
      const openingOf = ({ opening }: PracticeCall) =>
        opening.map((line) => (typeof line === 'string' ? line : line.message)).join(' ');
      expect(
        share(openings, (call) => isFound(call.way.flow, openingOf(call))),
      ).toBeLessThanOrEqual(reports);
    });
  });
});

describe('who is calling', () => {
  const impostors = calls.filter(({ caller }) => caller.is === 'impostor');
  const real = calls.filter(({ caller }) => caller.is === 'real');

  it('is not told by the opening: each says what the other says, about as often', () => {
    const share = (some: readonly PracticeCall[], has: (call: PracticeCall) => boolean) =>
      some.filter(has).length / some.length;
    for (const level of difficulties) {
      const at = (some: readonly PracticeCall[]) =>
        some.filter(({ difficulty }) => difficulty === level);
      for (const mood of voice.moods) {
        const has = (call: PracticeCall) => call.mood === mood;
        const [a, b] = [share(at(real), has), share(at(impostors), has)];
        expect(Math.abs(a - b), `${mood} ${level}`).toBeLessThan(0.2);
      }
      for (const pressure of voice.pressures) {
        const has = (call: PracticeCall) => call.pressures.includes(pressure);
        const [a, b] = [share(at(real), has), share(at(impostors), has)];
        expect(Math.abs(a - b), `${pressure} ${level}`).toBeLessThan(0.2);
      }
    }
    expect(real.filter(({ mood }) => mood === 'annoyed').length).toBeGreaterThan(50);
    expect(
      impostors.filter(({ mood, pressures }) => mood === 'calm' && pressures.length === 0).length,
    ).toBeGreaterThan(10);
    expect(
      impostors.filter(({ pressures }) => pressures.includes('from-it')).length,
    ).toBeGreaterThan(30);
    expect(real.filter(({ pressures }) => pressures.includes('from-it')).length).toBeGreaterThan(
      30,
    );
  });

  it('is told by what is asked for: an exception is asked for by impostors alone, and by each', () => {
    const exceptions = new Set(idsIn([voice.exceptions, voice.kindExceptions]));
    const before = (player: Player) =>
      player.state.turns.filter(({ at }) => at <= (player.state.gateAt ?? Infinity));
    for (const player of best) {
      const asks = said(player).some((line) => exceptions.has(idOf(line)));
      expect(asks, player.call.seed).toBe(player.call.caller.is === 'impostor');
      for (const line of before(player).flatMap(({ lines }) => lines))
        expect(exceptions.has(idOf(line))).toBe(false);
    }
  });

  it('may be somebody who doubts that this is the helpdesk, real or not', () => {
    for (const some of [impostors, real])
      expect(some.filter(({ isInDoubt }) => isInDoubt).length).toBeGreaterThan(10);
    const doubtful = best.filter(({ call }) => call.isInDoubt);
    for (const { state } of doubtful) expect(state.assured?.how).toBe('hang-up');
  });

  it('shows that regret alone proves nothing: real callers regret a check and pass another', () => {
    const regretted = best.filter(
      ({ call, state }) =>
        call.caller.is === 'real' && state.isConfirmed && state.checks.length > 1,
    );
    expect(regretted.length).toBeGreaterThan(20);
    expect(defaultChecks.length).toBe(5);
  });
});
