import { describe, expect, it } from 'vitest';
import { graphOf, reachability, walk } from '../../src/engine/graph.ts';
import { replay } from '../../src/engine/transcript.ts';
import { circus, goOn, information, question, toy, toys } from './toys.ts';

const graph = (id: string) => {
  const one = circus[id];
  if (one === undefined) throw new Error(`there is no toy ${id}`);
  return graphOf(one);
};
const reach = (flow: string, node: string) => [...reachability(circus)({ flow, node })].sort();

describe('a flow as a graph', () => {
  it('has every step and every answer, in the order in which they are written', () => {
    const { id, initial, guide, steps, edges } = graph('tamer');
    expect({ id, initial }).toEqual({ id: 'tamer', initial: 'there' });
    expect(guide?.title).toBe('Title of tamer');
    expect([...steps.keys()]).toEqual([
      'there',
      'hasWhip',
      'crack',
      'tamed',
      'toVet',
      'toLion',
      'toElephant',
    ]);
    expect(steps.get('tamed')?.kind).toBe('resolution');
    expect(edges.map(({ from, answer, to }) => `${from} ${answer} ${to}`)).toEqual([
      'there present hasWhip',
      'there away toVet',
      'hasWhip yes crack',
      'hasWhip no toLion',
      'hasWhip lost toElephant',
      'crack worked tamed',
      'crack failed toVet',
    ]);
    expect(edges[0]?.meta).toEqual({ label: 'Label of present' });
  });

  it('has the edges that a visit walks', () => {
    for (const one of Object.keys(circus)) {
      const { initial, edges } = graph(one);
      const { visited } = replay(circus, one, []);
      const offered = visited[0]?.answers.map(({ id }) => id);
      expect(edges.filter(({ from }) => from === initial).map(({ answer }) => answer)).toEqual(
        offered,
      );
    }
  });

  it('can be drawn while its author is not done', () => {
    const draft = graphOf(toy('draft', { first: { on: { yes: {}, no: undefined } }, second: {} }));
    expect([...draft.steps]).toEqual([
      ['first', undefined],
      ['second', undefined],
    ]);
    expect(draft.edges.map(({ to, meta }) => ({ to, meta }))).toEqual([
      { to: '', meta: undefined },
      { to: '', meta: undefined },
    ]);
    const empty = graphOf(toy('empty', {}));
    expect(empty.steps.size + empty.edges.length).toBe(0);
  });
});

describe('walking answers through a graph', () => {
  it('ends at the step that they lead to', () => {
    const whole = { knows: [], isWhole: true };
    expect(walk(graph('elephant'))).toEqual({ node: 'size', ...whole });
    expect(walk(graph('elephant'), ['big', 'grey'])).toEqual({ node: 'nose', ...whole });
    expect(walk(graph('elephant'), ['big', 'grey', 'no'])).toEqual({ node: 'wakeUp', ...whole });
  });

  it('ends before one that is not offered', () => {
    expect(walk(graph('elephant'), ['big', 'green'])).toMatchObject({ isWhole: false });
    expect(walk(graph('elephant'), ['green', 'grey'])).toMatchObject({
      node: 'size',
      isWhole: false,
    });
    expect(walk(graph('elephant'), ['small', 'big'])).toMatchObject({ isWhole: false });
  });
});

describe('what can be reached from a step', () => {
  it('is what its answers lead to, near and far', () => {
    expect(reach('elephant', 'colour')).toEqual([
      'elephant/nose',
      'elephant/real',
      'elephant/wakeUp',
    ]);
    expect(reach('elephant', 'real')).toEqual([]);
  });

  it('holds the step itself only where a way leads round to it', () => {
    expect(reach('lion', 'listen')).toContain('lion/listen');
    expect(reach('elephant', 'size')).not.toContain('elephant/size');
  });

  it('goes through doors, and begins behind them where the known answers lead', () => {
    expect(reach('tamer', 'toElephant')).toEqual([
      'elephant/nose',
      'elephant/real',
      'elephant/wakeUp',
    ]);
    expect(reach('lion', 'toElephant')).toContain('elephant/size');
    expect(reach('lion', 'toTamer')).not.toContain('tamer/there');
    expect(reach('lion', 'toTamer')).toContain('lion/roars');
  });

  it('begins at the first step behind a door whose answers do not fit', () => {
    const doors = toys(
      toy('door', { q: question('Door?', { yes: 'on' }), on: goOn('room', 'green') }),
      toy('room', { q: question('Room?', { yes: 'end' }), end: information('End') }),
    );
    expect([...reachability(doors)({ flow: 'door', node: 'on' })]).toEqual(['room/q', 'room/end']);
  });

  it('stops at a door into a guide that is not there', () => {
    const { lion = toy('lion', {}) } = circus;
    const alone = reachability(toys(lion));
    expect([...alone({ flow: 'lion', node: 'toTamer' })]).toEqual([]);
    expect([...alone({ flow: 'lion', node: 'roars' })]).toContain('lion/toTamer');
  });

  it('is nothing for a step that there is not', () => {
    expect(reach('lion', 'nowhere')).toEqual([]);
    expect(reach('tiger', 'roars')).toEqual([]);
  });
});
