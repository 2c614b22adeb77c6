import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HAND_OVER } from '../../src/engine/answer.ts';
import { type Change, change } from '../../src/engine/change.ts';
import type { Flows } from '../../src/engine/flow.ts';
import { type AnsweredStep, hasAnswer, replay } from '../../src/engine/transcript.ts';
import { circus, goOn, information, question, toy, toys } from './toys.ts';

/** A person is asked for both colours on every way, and for the size on one way only. */
const shop = toys(
  toy('shop', {
    what: question('What is it?', { hat: 'size', scarf: 'colour', gift: 'fromWhom', bag: 'bag' }),
    size: question('Which size?', { small: 'colour', large: 'colour' }),
    colour: question('Which colour?', {
      red: 'second',
      blue: 'second',
      own: { to: 'second', value: { label: 'Name', pattern: '[a-z]+', example: 'mauve' } },
    }),
    second: question('And the second colour?', { red: 'done', blue: 'done', more: 'colour' }),
    done: information('Done'),
    fromWhom: question('From whom is it?', { friend: 'wrap', uncle: 'wrap' }),
    wrap: question('Wrap it?', { yes: 'done', no: 'done', choose: 'second' }),
    bag: information('A bag'),
  }),
);

const brief = (given: readonly AnsweredStep[]) =>
  given.map(({ node, taken }) => `${node} ${taken.id}`);
const told = ({ transcript, kept, dropped, askedAgain }: Change) => ({
  answers: transcript.answers,
  kept: brief(kept),
  dropped: brief(dropped),
  askedAgain: brief(askedAgain),
});
const answered = (flows: Flows, flow: string, answers: readonly string[]) =>
  replay(flows, flow, answers).visited.filter(hasAnswer);

/** A random visit: numbers that choose among what is offered, and where to change which answer. */
const wander = fc.record({
  choices: fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
  place: fc.nat(),
  other: fc.nat(),
});
function walked(flows: Flows, flow: string, choices: readonly number[]): string[] {
  const answers: string[] = [];
  for (const choice of choices) {
    const offered = replay(flows, flow, answers).visited.at(-1)?.answers ?? [];
    const all = offered.length === 0 ? [] : [...offered.map(({ id }) => id), HAND_OVER];
    const next = all[choice % all.length];
    if (next === undefined) break;
    answers.push(next === 'often' ? `often~${choice % 1000}` : next);
  }
  return answers;
}

describe('changing one answer', () => {
  it('keeps each later answer whose question is still asked and still offers it', () => {
    const visit = { flow: 'shop', answers: ['hat', 'small', 'red', 'blue'] };
    expect(told(change(shop, visit, 1, 'large'))).toEqual({
      answers: ['hat', 'large', 'red', 'blue'],
      kept: ['what hat', 'colour red', 'second blue'],
      dropped: [],
      askedAgain: [],
    });
  });

  it('names the answers whose questions are no longer on the way', () => {
    const visit = { flow: 'shop', answers: ['hat', 'small', 'red', 'blue'] };
    expect(told(change(shop, visit, 0, 'scarf'))).toEqual({
      answers: ['scarf', 'red', 'blue'],
      kept: ['colour red', 'second blue'],
      dropped: ['size small'],
      askedAgain: [],
    });
    expect(told(change(shop, visit, 0, 'bag'))).toEqual({
      answers: ['bag'],
      kept: [],
      dropped: ['size small', 'colour red', 'second blue'],
      askedAgain: [],
    });
  });

  it('names the answers whose questions may yet be asked, behind a question that is new', () => {
    const visit = { flow: 'shop', answers: ['scarf', 'red', 'blue'] };
    expect(told(change(shop, visit, 0, 'hat'))).toEqual({
      answers: ['hat'],
      kept: [],
      dropped: [],
      askedAgain: ['colour red', 'second blue'],
    });
  });

  it('tells what the answer was and what it is', () => {
    const visit = { flow: 'lion', answers: ['often~12', 'failed', 'no'] };
    const { before, changed } = change(circus, visit, 0, 'often~13');
    expect(before).toMatchObject({ id: 'often', value: '12' });
    expect(changed).toMatchObject({ node: 'roars', taken: { id: 'often', value: '13' } });
  });

  it('keeps the values of later answers', () => {
    const visit = { flow: 'shop', answers: ['hat', 'small', 'own~mauve', 'red'] };
    const { transcript, kept } = change(shop, visit, 0, 'scarf');
    expect(transcript.answers).toEqual(['scarf', 'own~mauve', 'red']);
    expect(kept[0]?.taken).toMatchObject({ id: 'own', value: 'mauve', at: 2 });
  });

  it('takes the later answers of a loop in the order in which they were given', () => {
    const answers = ['hat', 'small', 'red', 'more', 'blue', 'more', 'red', 'red'];
    expect(change(shop, { flow: 'shop', answers }, 1, 'large')).toMatchObject({
      transcript: { answers: ['hat', 'large', ...answers.slice(2)] },
      dropped: [],
      askedAgain: [],
    });
  });

  it('changes the one time that was meant where a question came twice', () => {
    const answers = ['scarf', 'red', 'more', 'blue', 'red'];
    expect(told(change(shop, { flow: 'shop', answers }, 3, 'red'))).toMatchObject({
      answers: ['scarf', 'red', 'more', 'red', 'red'],
      kept: ['what scarf', 'colour red', 'second more', 'second red'],
    });
    expect(told(change(shop, { flow: 'shop', answers }, 2, 'blue'))).toEqual({
      answers: ['scarf', 'red', 'blue'],
      kept: ['what scarf', 'colour red'],
      dropped: ['colour blue', 'second red'],
      askedAgain: [],
    });
  });

  it('does not answer a question by what was said to another one', () => {
    const visit = { flow: 'lion', answers: ['yes', 'failed', 'yes'] };
    const { transcript, kept } = change(circus, visit, 0, 'not-sure');
    expect(transcript.answers).toEqual(['not-sure']);
    expect(kept).toEqual([]);
  });

  it('keeps the wish for a person at a step that is still met', () => {
    const visit = { flow: 'shop', answers: ['hat', 'small', 'red', HAND_OVER] };
    expect(told(change(shop, visit, 0, 'scarf'))).toMatchObject({
      answers: ['scarf', 'red', HAND_OVER],
      dropped: ['size small'],
      askedAgain: [],
    });
  });

  it('leaves out the answers that did not fit before', () => {
    const visit = { flow: 'shop', answers: ['hat', 'small', 'green', 'blue'] };
    expect(told(change(shop, visit, 0, 'scarf')).answers).toEqual(['scarf']);
  });

  it('does not pretend that an answer fits which is not offered', () => {
    const visit = { flow: 'shop', answers: ['scarf', 'red', 'more', 'red', 'blue'] };
    const { changed, transcript, kept } = change(shop, visit, 1, 'green');
    expect(changed).toBeUndefined();
    expect(transcript.answers).toEqual(['scarf', 'green']);
    expect(brief(kept)).toEqual(['what scarf']);
  });
});

describe('changing an answer across guides', () => {
  it('keeps the answers that were given in the other guide', () => {
    const house = toys(
      toy('house', {
        door: question('Which door?', { front: 'hall', back: 'hall', cellar: 'dark' }),
        hall: goOn('hall', 'in'),
        dark: information('Dark'),
      }),
      toy('hall', {
        inside: question('Inside?', { in: 'light', out: 'cold' }),
        light: question('Light?', { on: 'seen', off: 'cold' }),
        seen: information('Seen'),
        cold: information('Cold'),
      }),
    );
    const visit = { flow: 'house', answers: ['front', 'on'] };
    expect(told(change(house, visit, 0, 'back'))).toEqual({
      answers: ['back', 'on'],
      kept: ['light on'],
      dropped: [],
      askedAgain: [],
    });
    expect(told(change(house, visit, 0, 'cellar'))).toMatchObject({ dropped: ['light on'] });
  });

  it('does not count an answer that the door knew among the person’s answers', () => {
    const visit = { flow: 'lion', answers: ['not-sure', 'failed', 'lost', 'yes'] };
    const { kept, dropped, askedAgain } = change(circus, visit, 1, 'cannot');
    const all = [...kept, ...dropped, ...askedAgain];
    expect(brief(all)).toEqual(['roars not-sure', 'hasWhip lost', 'nose yes']);
    expect(all.every(({ taken }) => taken.at !== undefined)).toBe(true);
  });

  it('asks again behind a door what may yet come', () => {
    const visit = { flow: 'lion', answers: ['not-sure', 'failed', 'lost', 'yes'] };
    expect(told(change(circus, visit, 1, 'cannot'))).toEqual({
      answers: ['not-sure', 'cannot'],
      kept: ['roars not-sure'],
      dropped: ['hasWhip lost'],
      askedAgain: ['nose yes'],
    });
  });
});

describe('whatever is changed', () => {
  const each = (
    test: (flows: Flows, flow: string, answers: string[], index: number, other: number) => void,
  ) => {
    for (const [flows, flow] of [
      [shop, 'shop'],
      [circus, 'lion'],
    ] as const) {
      fc.assert(
        fc.property(wander, ({ choices, place, other }) => {
          const answers = walked(flows, flow, choices);
          test(flows, flow, answers, place % answers.length, other);
        }),
      );
    }
  };

  it('accounts for every other answer once', () => {
    each((flows, flow, answers, index, other) => {
      const given = answered(flows, flow, answers).filter(({ taken }) => taken.at !== undefined);
      const here = given.find(({ taken }) => taken.at === index);
      const options = here?.answers.map(({ id }) => id) ?? [];
      const { kept, dropped, askedAgain } = change(
        flows,
        { flow, answers },
        index,
        options[other % options.length] ?? '',
      );
      const places = [...kept, ...dropped, ...askedAgain].map(({ taken }) => taken.at ?? -1);
      const others = answers.map((_, at) => at).filter((at) => at !== index);
      expect(places.sort((a, b) => a - b)).toEqual(others);
    });
  });

  it('leads to a visit in which every answer fits', () => {
    each((flows, flow, answers, index, other) => {
      const here = replay(flows, flow, answers.slice(0, index)).visited.at(-1);
      const options = here?.answers.map(({ id }) => id) ?? [];
      const now = change(flows, { flow, answers }, index, options[other % options.length] ?? '');
      const replayed = replay(flows, flow, now.transcript.answers);
      expect(replayed.rejected).toEqual([]);
      expect(now.transcript.answers).toHaveLength(now.kept.length + 1);
    });
  });

  it('keeps all where the answer stays what it is', () => {
    each((flows, flow, answers, index) => {
      const same = change(flows, { flow, answers }, index, answers[index] ?? '');
      expect(same.transcript.answers).toEqual(answers);
      expect(same.kept).toHaveLength(answers.length - 1);
      expect([...same.dropped, ...same.askedAgain]).toEqual([]);
    });
  });
});
