import { describe, expect, it, test } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { pseudo } from '../../scripts/build/languages/pseudo.ts';
import { type Flow, guideOf, stepOf } from '../../src/engine/flow.ts';
import { graphOf } from '../../src/engine/graph.ts';
import { shortestWays } from '../../src/engine/shortestWays.ts';
import { replay } from '../../src/engine/transcript.ts';
import { stepTowards } from '../../src/map/arrowKeys.ts';
import { fanPaths, lanesOf, roundedPath } from '../../src/map/channels.ts';
import { layoutOf } from '../../src/map/layout.ts';
import type { Box } from '../../src/map/mapLayout.ts';
import { linesOf, widthOf } from '../../src/map/measure.ts';
import { outlineOf, shownItems } from '../../src/map/outline.ts';
import { overviewOf } from '../../src/map/overview.ts';
import { stepsWith } from '../../src/map/searchSteps.ts';
import { stepName } from '../../src/map/stepWords.ts';
import { aroundWay, visibleOf } from '../../src/map/visible.ts';
import { walkOf } from '../../src/map/walk.ts';
import { information, question, toy } from '../engine/toys.ts';

const titleOf = (id: string) => {
  const machine = allFlows[id];
  return machine ? guideOf(machine).title : id;
};

function mapOf(machine: Flow, folded = new Set<string>(), only?: ReadonlySet<string>) {
  const step = (node: string) => stepOf(machine, node);
  const shown = visibleOf(graphOf(machine), folded, only);
  return { shown, layout: layoutOf(shown, step, (node) => stepName(step(node), titleOf)) };
}

const meets = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function overlaps(named: readonly (readonly [string, Box])[]): string[] {
  return named.flatMap(([name, box], i) =>
    named.slice(i + 1).flatMap(([other, its]) => (meets(box, its) ? [`${name} and ${other}`] : [])),
  );
}

const every = Object.entries(allFlows);

/** A flow with a way back, as flows may have them. */
const looped = toy('looped', {
  first: question('First?', { on: 'second' }),
  second: question('Second?', { again: 'first', done: 'end' }),
  end: information('End'),
});

describe('the map of every flow', () => {
  const maps = new Map(every.map(([id, machine]) => [id, mapOf(machine)]));
  const of = (id: string) => {
    const map = maps.get(id);
    if (map === undefined) throw new Error(`no map of ${id}`);
    return map;
  };

  test.each(every)('%s shows every step and every answer once', (id, machine) => {
    const { layout } = of(id);
    const graph = graphOf(machine);
    expect(layout.nodes.map(({ node }) => node).sort()).toEqual([...graph.steps.keys()].sort());
    expect(layout.edges.map(({ from, answer }) => `${from}/${answer}`).sort()).toEqual(
      graph.edges.map(({ from, answer }) => `${from}/${answer}`).sort(),
    );
  });

  test.each(every)('%s: neither steps nor the words of answers overlap', (id) => {
    const { layout } = of(id);
    const steps = layout.nodes.map(({ node, box }) => [node, box] as const);
    const words = layout.edges.map(
      ({ from, answer, x, y, width, lines }) =>
        [
          `${from}/${answer}`,
          { x, y: y - lines.length * 18, width, height: lines.length * 18 },
        ] as const,
    );
    expect(overlaps([...steps, ...words])).toEqual([]);
  });

  test.each(every)('%s: everything lies on the paper', (id) => {
    const { layout } = of(id);
    for (const { box } of layout.nodes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
    }
  });

  test.each(every)('%s: each line goes from the mark of its step to the mark of the next', (id) => {
    const { layout } = of(id);
    const mark = new Map(layout.nodes.map(({ node, x, y }) => [node, [x, y]]));
    for (const { from, to, path } of layout.edges) {
      if (path === undefined) continue;
      const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
      const near = ([x = 0, y = 0]: number[], [a = 0, b = 0]: number[]) =>
        Math.abs(x - a) < 0.2 && Math.abs(y - b) < 0.2;
      expect(near(numbers.slice(0, 2), mark.get(from) ?? [])).toBe(true);
      expect(near(numbers.slice(-2), mark.get(to) ?? [])).toBe(true);
    }
  });

  test.each(every)(
    '%s: all of it stands in rows that fit a small laptop, each step with its name',
    (id) => {
      const { layout } = of(id);
      const overview = overviewOf(layout, 1300);
      expect(overview.nodes.map(({ node }) => node)).toEqual(layout.nodes.map(({ node }) => node));
      expect(overlaps(overview.nodes.map(({ node, box }) => [node, box]))).toEqual([]);
      expect(overview.letters.size).toBeGreaterThanOrEqual(12);
      expect(overview.width).toBeLessThanOrEqual(1300);
      // Two screens of 768 pixels hold the largest.
      expect(overview.height).toBeLessThan(1500);
      for (const { box, lines, name, x } of overview.nodes) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(overview.width);
        expect(box.y + box.height).toBeLessThanOrEqual(overview.height);
        expect(lines.join('').replaceAll(' ', ''), name).toBe(name.replaceAll(' ', ''));
        for (const line of lines)
          expect(x + 17 + widthOf(line, overview.letters.size, true), line).toBeLessThanOrEqual(
            box.x + box.width + 1,
          );
      }
      // One line to each step but the first; none of them leaves the drawing.
      expect(overview.rails).toHaveLength(overview.nodes.length - 1);
      for (const rail of overview.rails) {
        const xs = rail.match(/-?\d+(\.\d+)?/g)?.flatMap((x, i) => (i % 2 ? [] : Number(x))) ?? [];
        expect(Math.min(...xs)).toBeGreaterThan(0);
        expect(Math.max(...xs)).toBeLessThan(overview.width);
      }
    },
  );

  it('has a step to the right of all that lead to it, but where a way leads back', () => {
    const { layout } = mapOf(looped);
    const x = (name: string) => layout.nodes.find(({ node }) => node === name)?.x ?? Number.NaN;
    expect(x('first')).toBeLessThan(x('second'));
    expect(x('second')).toBeLessThan(x('end'));
    const again = layout.edges.find(({ answer }) => answer === 'again');
    expect(again?.path).toBeUndefined();
    expect(again?.lines.join(' ')).toBe('Label of again ↩ First?');
  });

  it('does not overlap when branches are folded or the way is in focus', {
    timeout: 60_000,
  }, () => {
    for (const [, machine] of every) {
      const graph = graphOf(machine);
      const folded = new Set(graph.edges.slice(0, 3).map(({ to }) => to));
      const near = aroundWay(graph, new Set([graph.initial]));
      for (const { layout } of [mapOf(machine, folded), mapOf(machine, new Set(), near)])
        expect(overlaps(layout.nodes.map(({ node, box }) => [node, box]))).toEqual([]);
    }
  });

  it('does not overlap in a language whose words are a third longer', () => {
    const largest = every.toSorted(
      ([, a], [, b]) => Object.keys(b.states).length - Object.keys(a.states).length,
    );
    for (const [, machine] of largest.slice(0, 3)) {
      const graph = graphOf(machine);
      const step = (node: string) => stepOf(machine, node);
      const edges = graph.edges.map(({ meta, ...edge }) => ({
        ...edge,
        meta: meta && { ...meta, label: pseudo(meta.label) },
      }));
      const { nodes } = layoutOf(visibleOf({ ...graph, edges }), step, (node) =>
        pseudo(stepName(step(node), titleOf)),
      );
      expect(nodes.some(({ lines }) => /[àéîöû]/.test(lines.join()))).toBe(true);
      expect(overlaps(nodes.map(({ node, box }) => [node, box]))).toEqual([]);
    }
  });
});

describe('what the map shows', () => {
  const machine = allFlows['offline-cronto-activation'];
  if (machine === undefined) throw new Error('the largest flow is gone');
  const graph = graphOf(machine);

  it('is less where a branch is folded, and the fold says how much', () => {
    const all = visibleOf(graph);
    const folded = visibleOf(graph, new Set(['startScan']));
    const count = folded.hidden.get('startScan');
    expect(all.nodes.size).toBe(graph.steps.size);
    expect(folded.nodes.size + (count ?? 0)).toBe(all.nodes.size);
    expect(folded.edges.filter(({ from }) => from === 'startScan')).toEqual([]);
  });

  it('folds to one step at the first one', () => {
    const { nodes, hidden } = visibleOf(graph, new Set([graph.initial]));
    expect([...nodes]).toEqual([graph.initial]);
    expect(hidden.get(graph.initial)).toBe(graph.steps.size - 1);
  });

  it('is the way and what each of its answers leads to, in focus', () => {
    const near = aroundWay(graph, new Set([graph.initial]));
    expect([...visibleOf(graph, new Set(), near).nodes].sort()).toEqual([...near].sort());
    expect(near.size).toBeLessThan(12);
  });
});

describe('the way drawn over the map', () => {
  it('is that of the address', () => {
    const walk = walkOf(replay(allFlows, 'activation-code-expired', ['yes', 'failed']));
    expect(walk?.nodes).toHaveLength(3);
    expect(walk?.answers).toEqual(['yes', 'failed']);
    expect(walk?.edges.has(`${walk.nodes[0]}/yes`)).toBe(true);
    expect(walk?.here).toBe(walk?.nodes.at(-1));
  });

  it.each(
    every.flatMap(([id, machine]) =>
      [...shortestWays(graphOf(machine))].flatMap(([node, answers]) =>
        stepOf(machine, node).kind === 'continue' ? [[id, node, answers] as const] : [],
      ),
    ),
  )(
    'of %s ends at its door %s, and goes on in the other guide at the same step',
    (id, node, answers) => {
      const replayed = replay(allFlows, id, answers);
      const walk = walkOf(replayed);
      expect(walk?.here).toBe(node);
      const { beyond } = walk ?? {};
      if (beyond === undefined) throw new Error('the way does not go on');
      const there = replay(allFlows, beyond.flow, beyond.answers);
      const last = replayed.visited.at(-1);
      expect(there.rejected).toEqual([]);
      expect(there.visited.at(-1)).toMatchObject({ flow: last?.flow, node: last?.node });
    },
  );

  it('ends where a person was asked for', () => {
    const walk = walkOf(replay(allFlows, 'activation-code-expired', ['yes', 'hand-over']));
    expect(walk).toMatchObject({ isHandedOver: true, answers: ['yes'] });
  });
});

describe('the arrow keys', () => {
  it('reach every step of every flow from the first', { timeout: 60_000 }, () => {
    for (const [id, machine] of every) {
      const { layout } = mapOf(machine);
      const start = graphOf(machine).initial;
      const walk = { edges: new Set<string>(), here: start, nodes: [start] };
      // Where one came from decides where up and down lead.
      const states = new Map([[start, { node: start, from: '' }]]);
      for (const { node, from } of states.values())
        for (const key of ['ArrowRight', 'ArrowDown', 'ArrowUp'] as const) {
          const next = stepTowards(layout, walk, node, key, new Map(from ? [[node, from]] : []));
          const parent = key === 'ArrowRight' ? node : from;
          states.set(`${parent}>${next}`, { node: next, from: parent });
        }
      const reached = new Set([...states.values()].map(({ node }) => node));
      const missed = layout.nodes.map(({ node }) => node).filter((node) => !reached.has(node));
      expect(missed, id).toEqual([]);
    }
  });

  it('lead along the way walked, and back where one came from', () => {
    const machine = allFlows['activation-code-expired'];
    if (machine === undefined) throw new Error('the flow is gone');
    const { layout } = mapOf(machine);
    const walk = walkOf(replay(allFlows, machine.id, ['yes', 'failed']));
    if (walk === undefined) throw new Error('no way');
    const [first = '', second = '', third = ''] = walk.nodes;
    const none = new Map<string, string>();
    expect(stepTowards(layout, walk, first, 'ArrowRight', none)).toBe(second);
    expect(stepTowards(layout, walk, second, 'ArrowRight', none)).toBe(third);
    expect(stepTowards(layout, walk, third, 'ArrowLeft', none)).toBe(second);
    expect(stepTowards(layout, walk, third, 'Home', none)).toBe(first);
    expect(stepTowards(layout, walk, first, 'End', none)).toBe(third);
    expect(stepTowards(layout, walk, first, 'ArrowLeft', none)).toBe(first);
  });
});

describe('the outline', () => {
  test.each(every)(
    'of %s has a line for every answer, and every step once in full',
    (_, machine) => {
      const graph = graphOf(machine);
      const root = outlineOf(graph);
      const lines = shownItems(root, new Set());
      expect(lines).toHaveLength(graph.edges.length + 1);
      const full = lines.filter(({ isAgain }) => !isAgain).map(({ node }) => node);
      expect(full.sort()).toEqual([...graph.steps.keys()].sort());
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      for (const { level, items } of lines)
        expect(items.map((item) => [item.level, item.place, item.of])).toEqual(
          items.map((_, i) => [level + 1, i + 1, items.length]),
        );
    },
  );

  it('hides the answers of a folded step', () => {
    const root = outlineOf(graphOf(looped));
    expect(shownItems(root, new Set(['second'])).map(({ node }) => node)).toEqual([
      'first',
      'second',
    ]);
  });
});

describe('the search in the map', () => {
  const machine = allFlows['activation-code-expired'];
  if (machine === undefined) throw new Error('the flow is gone');
  const graph = graphOf(machine);

  it('finds steps by words in any voice, by answers and by records', () => {
    expect(stepsWith(graph, 'CODE has expired', titleOf)).toContain(graph.initial);
    expect(stepsWith(graph, 'ent-03-code-expired', titleOf)).toContain(graph.initial);
    expect(stepsWith(graph, 'yes, it says expired', titleOf)).toContain(graph.initial);
  });

  it('finds nothing for nothing, and nothing for what is not there', () => {
    expect(stepsWith(graph, '  ', titleOf)).toEqual([]);
    expect(stepsWith(graph, 'xylophone', titleOf)).toEqual([]);
  });
});

describe('the lines', () => {
  it('of two bundles that would meet stand beside each other', () => {
    const lanes = lanesOf([
      { left: [0], right: [100] },
      { left: [50], right: [150] },
      { left: [300], right: [300] },
      { left: [400], right: [440] },
    ]);
    expect(lanes[0]).not.toBe(lanes[1]);
    expect(lanes[2]).toBe(-1);
    expect(lanes[3]).toBe(0);
  });

  it('turn before the height at which another goes on', () => {
    const [first = 0, second = 0] = lanesOf([
      { left: [50], right: [100] },
      { left: [100], right: [200] },
    ]);
    expect(second).toBeLessThan(first);
  });

  it('that cannot all turn first are laid all the same', () => {
    const lanes = lanesOf([
      { left: [0], right: [100] },
      { left: [100], right: [0] },
    ]);
    expect(new Set(lanes).size).toBe(2);
  });

  it('have round corners', () => {
    expect(
      roundedPath([
        [0, 0],
        [50, 0],
        [50, 80],
      ]),
    ).toBe('M0 0L36 0Q50 0 50 14L50 80');
    expect(
      roundedPath([
        [0, 0],
        [20, 0],
        [60, 0],
      ]),
    ).toBe('M0 0L60 0');
    expect(roundedPath([])).toBe('');
  });

  it('of a bundle go from its one point to all of its many', () => {
    const paths = fanPaths({
      pivot: [0, 50],
      lane: 20,
      ends: [
        [80, 0],
        [80, 50],
        [80, 90],
        [80, 70],
      ],
    });
    for (const end of ['80 0', '80 50', '80 90', '80 70'])
      expect(paths.some((path) => path.endsWith(end))).toBe(true);
  });
});

describe('the words on the map', () => {
  it('are broken into lines that fit, without losing one', () => {
    const text = 'Does the app say that the activation code has expired?';
    const lines = linesOf(text, 17, 190);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(widthOf(line, 17)).toBeLessThanOrEqual(190);
    expect(linesOf('', 17, 190)).toEqual([]);
  });

  it('breaks a name that is one long word, after an underscore where there is one', () => {
    const name = 'STAT_BACKEND_PASSWORD_FAIL_STRENGTH_CHECK';
    const lines = linesOf(name, 17, 190, true);
    expect(lines.join('')).toBe(name);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of [...lines, ...linesOf('x'.repeat(90), 17, 190, true)])
      expect(widthOf(line, 17, true)).toBeLessThanOrEqual(190);
    expect(lines[0]?.endsWith('_')).toBe(true);
  });

  it('have room for the bold letters of the widest faces', () => {
    // As DejaVu Sans Bold draws them, in ems.
    const drawn: readonly (readonly [string, number])[] = [
      ['Activation', 5.73],
      ['Someone', 5.2],
      ['My window', 6.3],
      ['illness', 3.6],
    ];
    for (const [text, ems] of drawn) {
      const room = widthOf(text, 1, true);
      expect(room, text).toBeGreaterThanOrEqual(ems);
      expect(room, text).toBeLessThan(ems * 1.2);
    }
  });

  test.each(every)('%s: each box is as wide as its name in bold letters', (id, machine) => {
    for (const { node, lines, isEnd, box } of mapOf(machine).layout.nodes) {
      const words = Math.max(...lines.map((line) => widthOf(line, 17, true)));
      expect(box.width, `${id}: ${node}`).toBeGreaterThanOrEqual(isEnd ? words + 42 : words);
    }
  });
});
