import { describe, expect, it, test } from 'vitest';
import type { Flow } from '../../src/engine/flow.ts';
import { revisionOf, revisionOfVisit } from '../../src/engine/revision.ts';
import { replay } from '../../src/engine/transcript.ts';
import { circus, guide, information, instruction, question, resolution, toy } from './toys.ts';

/** One flow as every build writes it; each test changes what it is about. */
const drum = ({
  text = 'Is it loud?',
  say = 'Is it loud?',
  label = 'Yes',
  hint = 'Very.',
  target = 'loud',
  pattern = '\\d',
  title = 'The drum',
} = {}) =>
  toy(
    'drum',
    {
      first: question(
        text,
        {
          yes: { to: target, label, hint, value: { label: 'Times', pattern, example: '3' } },
          no: 'quiet',
        },
        { say },
      ),
      loud: resolution('It is loud'),
      quiet: information('It is quiet'),
    },
    { meta: guide(title) },
  );

/** The same content with its keys the other way round, but for the answers of each step. */
function turned(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => turned(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([k, item]) => [
    k,
    turned(item, key === 'states' || key === 'on' ? '' : k),
  ]);
  return Object.fromEntries(key === 'on' ? entries : entries.reverse());
}

const rebuilt = ({ config }: Flow) => {
  const { states, ...rest } = turned({ ...config, schemas: undefined }) as {
    states: Record<string, object>;
  };
  return toy(config.id ?? '', states, rest);
};

describe('the revision of a guide', () => {
  it('is six characters that an address can hold', () => {
    for (const one of [drum(), ...Object.values(circus)]) {
      expect(revisionOf(one)).toMatch(/^[0-9a-z]{6}$/);
    }
  });

  it('is the same in every build', () => {
    expect(revisionOf(drum())).toBe('tcssbm');
    expect(revisionOf(drum())).toBe(revisionOf(drum()));
  });

  it('does not depend on the order in which properties are written', () => {
    for (const one of [drum(), ...Object.values(circus)]) {
      const again = rebuilt(one);
      expect(JSON.stringify(again.config)).not.toBe(JSON.stringify(one.config));
      expect(revisionOf(again)).toBe(revisionOf(one));
    }
  });

  it('does not depend on it where a step or an answer is called “on” or “states”, either', () => {
    const odd = toy('odd', {
      on: question('Is it on?', { on: 'states', states: { to: 'on', hint: 'Look.' } }),
      states: resolution('It is on'),
    });
    expect(revisionOf(rebuilt(odd))).toBe(revisionOf(odd));
  });

  test.each([
    ['a step’s text', { text: 'Is it very loud?' }],
    ['the words of another voice', { say: 'Tell me, is it loud?' }],
    ['an answer’s label', { label: 'Yes, it is' }],
    ['an answer’s hint', { hint: 'Very, very.' }],
    ['where an answer leads', { target: 'quiet' }],
    ['what value an answer takes', { pattern: '\\d\\d?' }],
    ['what stands over the guide', { title: 'The big drum' }],
  ])('is another when %s changes', (_, change) => {
    expect(revisionOf(drum(change))).not.toBe(revisionOf(drum()));
  });

  it('is another when the answers come in another order', () => {
    const ask = (...order: string[]) =>
      revisionOf(
        toy('order', {
          first: question('Which?', Object.fromEntries(order.map((answer) => [answer, 'end']))),
          end: information('End'),
        }),
      );
    expect(ask('left', 'right')).toBe(ask('left', 'right'));
    expect(ask('left', 'right')).not.toBe(ask('right', 'left'));
  });

  it('is another when a step, an answer or a thing to do is added', () => {
    const base = { do: instruction('Do', { worked: 'end' }), end: information('End') };
    const revisions = [
      base,
      { ...base, more: information('More') },
      { ...base, do: instruction('Do', { worked: 'end', failed: 'end' }) },
      {
        ...base,
        do: instruction(
          'Do',
          { worked: 'end' },
          { steps: [{ do: 'Turn the toy.' }, { do: 'Again.' }] },
        ),
      },
      {
        ...base,
        do: instruction(
          'Do',
          { worked: 'end' },
          { steps: [{ do: 'Again.' }, { do: 'Turn the toy.' }] },
        ),
      },
    ].map((states) => revisionOf(toy('growing', states)));
    expect(new Set(revisions).size).toBe(revisions.length);
  });
});

describe('the revision that a shared link carries', () => {
  const of = (...answers: string[]) => revisionOfVisit(circus, replay(circus, 'lion', answers));
  const [lion, tamer, elephant] = ['lion', 'tamer', 'elephant'].map((id) => {
    const one = circus[id];
    return one ? revisionOf(one) : '';
  });

  it('joins the guides that were passed, in order', () => {
    expect(of()).toBe(lion);
    expect(of('not-sure', 'cannot')).toBe(`${lion}.${elephant}`);
    expect(of('not-sure', 'failed', 'lost')).toBe(`${lion}.${tamer}.${elephant}`);
  });

  it('names a guide once that was passed twice', () => {
    expect(of('not-sure', 'failed', 'no', 'yes')).toBe(`${lion}.${tamer}`);
  });

  it('is empty where there is no guide', () => {
    expect(revisionOfVisit(circus, replay(circus, 'tiger', []))).toBe('');
  });
});
