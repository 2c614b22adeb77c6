import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  formatAnswer,
  HAND_OVER,
  KNOWN_PROBLEM,
  MOST_ANSWERS,
  NOT_ME,
  parseAnswer,
} from '../../src/engine/answer.ts';
import { change } from '../../src/engine/change.ts';
import { hasAnswer, type Replay, replay, valueFits } from '../../src/engine/transcript.ts';
import { alarmed, circus, goOn, information, question, toy, toys } from './toys.ts';

const way = ({ visited }: Replay) => visited.map(({ flow, node }) => `${flow}/${node}`);
const end = ({ visited }: Replay) => visited.at(-1);
/** The answers of a transcript that were taken, as they stand in the address. */
const accepted = ({ visited }: Replay) =>
  visited
    .filter(hasAnswer)
    .filter(({ taken }) => taken.at !== undefined)
    .map(({ taken }) => formatAnswer(taken.id, taken.value));

const pingPong = toys(
  toy('ping', { first: goOn('pong') }),
  toy('pong', { first: goOn('ping') }),
  toy('pang', {
    first: question('Pang?', { yes: 'off', no: 'stop' }),
    off: goOn('ping'),
    stop: information('Stop'),
  }),
);

/** Segments of which many fit somewhere, and many nowhere. */
const segment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('yes', 'no', 'not-sure', 'worked', 'failed', 'else') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('often~7', 'often', 'lost', 'cannot', 'grey', HAND_OVER),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('often~', 'yes~1', '__proto__', '*', '~', '', 'xstate.init'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const start = fc.oneof(fc.constantFrom('lion', 'tamer', 'elephant'), fc.string());

describe('a transcript leads to a step', () => {
  it('tells every step that was met, with the answer that was given there', () => {
    const { visited, rejected, missing } = replay(circus, 'lion', ['yes', 'failed']);
    expect(visited).toMatchObject([
      { flow: 'lion', node: 'roars', taken: { id: 'yes', label: 'Label of yes', at: 0 } },
      { flow: 'lion', node: 'feed', taken: { id: 'failed', label: 'Label of failed', at: 1 } },
      { flow: 'lion', node: 'stillRoars', step: { kind: 'question', text: 'Does it still roar?' } },
    ]);
    expect(visited.at(-1)).not.toHaveProperty('taken');
    expect(rejected).toEqual([]);
    expect(missing).toBeUndefined();
  });

  it('begins at the first step while nothing has been answered', () => {
    expect(way(replay(circus, 'lion', []))).toEqual(['lion/roars']);
  });

  it('offers the answers in the order in which they are written, with all that they carry', () => {
    expect(end(replay(circus, 'lion', []))?.answers).toEqual([
      { id: 'yes', label: 'Label of yes' },
      { id: 'no', label: 'Label of no', hint: 'It is quiet.' },
      {
        id: 'often',
        label: 'Label of often',
        value: { label: 'Times', pattern: '\\d{1,3}', example: '12' },
      },
      { id: 'not-sure', label: 'Label of not-sure' },
    ]);
  });

  it('keeps a step apart from the same step met before', () => {
    expect(way(replay(circus, 'lion', ['not-sure', 'worked', 'no']))).toEqual([
      'lion/roars',
      'lion/listen',
      'lion/roars',
      'lion/asleep',
    ]);
  });

  it('leaves the flows as they are', () => {
    const before = JSON.stringify(circus);
    replay(circus, 'lion', ['yes', 'failed', 'else', 'lost']);
    expect(JSON.stringify(circus)).toBe(before);
  });
});

describe('an address that does not fit', () => {
  it('stops before the first answer that is not offered, and keeps that and all after it', () => {
    const replayed = replay(circus, 'lion', ['yes', 'perhaps', 'failed']);
    expect(way(replayed)).toEqual(['lion/roars', 'lion/feed']);
    expect(replayed.rejected).toEqual(['perhaps', 'failed']);
  });

  it('takes no answer after an end', () => {
    const replayed = replay(circus, 'lion', ['no', 'yes']);
    expect(end(replayed)?.node).toBe('asleep');
    expect(replayed.rejected).toEqual(['yes']);
  });

  it('has met no step where there is no flow of its name', () => {
    expect(replay(circus, 'tiger', ['yes'])).toEqual({
      visited: [],
      rejected: ['yes'],
      missing: 'tiger',
    });
  });

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    '*',
    '.',
    '..',
    'lion.roars',
  ])('is not led anywhere by the name %j', (name) => {
    expect(replay(circus, name, ['yes']).visited).toEqual([]);
    const replayed = replay(circus, 'lion', [name, 'yes']);
    expect(way(replayed)).toEqual(['lion/roars']);
    expect(replayed.rejected).toEqual([name, 'yes']);
  });

  test.each([
    'yes~',
    'yes~1',
    '~',
    '~yes',
    'yes.no',
    'yes*',
    'YES',
    ' yes',
    'xstate.init',
    'xstate.stop',
    'xstate.done.state.lion',
    'yes/no',
    '\u0000',
    '\ud800',
  ])('does not take %j for an answer', (name) => {
    expect(replay(circus, 'lion', [name]).rejected).toEqual([name]);
  });

  it('comes to an answer however many follow', () => {
    const many = Array.from({ length: 10_000 }, () => 'yes');
    const replayed = replay(circus, 'lion', many);
    expect(way(replayed)).toEqual(['lion/roars', 'lion/feed']);
    expect(replayed.rejected).toHaveLength(9_999);
  });

  it('goes round a loop only so often', () => {
    const round = Array.from({ length: 10_000 }, (_, i) => (i % 2 ? 'worked' : 'not-sure'));
    const replayed = replay(circus, 'lion', round);
    expect(accepted(replayed)).toHaveLength(MOST_ANSWERS);
    expect(replayed.rejected).toHaveLength(10_000 - MOST_ANSWERS);
  });

  it('never throws, and loses no answer', () => {
    fc.assert(
      fc.property(start, fc.array(segment, { maxLength: 300 }), (flow, answers) => {
        const replayed = replay(circus, flow, answers);
        expect([...accepted(replayed), ...replayed.rejected]).toEqual(answers);
      }),
    );
  });

  it('shows the same steps once the answers that do not fit are left out', () => {
    fc.assert(
      fc.property(start, fc.array(segment), (flow, answers) => {
        const replayed = replay(circus, flow, answers);
        const again = replay(circus, flow, accepted(replayed));
        expect(again.visited).toEqual(replayed.visited);
        expect(again.rejected).toEqual([]);
      }),
    );
  });
});

describe('a visit that goes on in another guide', () => {
  it('goes through the door by itself, and takes the answers that are known there', () => {
    const replayed = replay(circus, 'lion', ['not-sure', 'failed', 'yes']);
    expect(way(replayed)).toEqual([
      'lion/roars',
      'lion/listen',
      'lion/toTamer',
      'tamer/there',
      'tamer/hasWhip',
      'tamer/crack',
    ]);
    const [, , door, there, hasWhip] = replayed.visited;
    expect(door).not.toHaveProperty('taken');
    expect(there?.taken).toEqual({ id: 'present', label: 'Label of present' });
    expect(hasWhip?.taken?.at).toBe(2);
  });

  it('takes several known answers in order', () => {
    const replayed = replay(circus, 'tamer', ['present', 'lost']);
    expect(end(replayed)).toMatchObject({ flow: 'elephant', node: 'nose' });
    expect(accepted(replayed)).toEqual(['present', 'lost']);
  });

  it('asks from the beginning where nothing is known', () => {
    expect(end(replay(circus, 'lion', ['not-sure', 'cannot']))).toMatchObject({
      flow: 'elephant',
      node: 'size',
    });
  });

  it.each([
    { known: ['green'], node: 'size', because: 'its only answer does not fit' },
    { known: ['big', 'green'], node: 'colour', because: 'its second answer does not fit' },
    { known: ['green', 'big'], node: 'size', because: 'what comes after a misfit is a guess' },
    { known: ['big~3'], node: 'size', because: 'its answer takes no value' },
  ])('asks at $node when it comes with $known: $because', ({ known, node }) => {
    const door = toy('door', {
      open: question('Open?', { yes: 'through' }),
      through: goOn('elephant', ...known),
    });
    const replayed = replay({ ...circus, door }, 'door', ['yes']);
    expect(end(replayed)).toMatchObject({ flow: 'elephant', node });
    expect(replayed.rejected).toEqual([]);
  });

  it('does not use a later known answer once an earlier one did not fit', () => {
    const door = toy('door', {
      open: question('Open?', { yes: 'through' }),
      through: goOn('elephant', 'green', 'grey'),
    });
    expect(end(replay({ ...circus, door }, 'door', ['yes', 'big']))?.node).toBe('colour');
  });

  it('may come back to the guide in which it began', () => {
    const replayed = replay(circus, 'lion', ['not-sure', 'failed', 'no', 'no']);
    expect(end(replayed)).toMatchObject({ flow: 'lion', node: 'asleep' });
    expect(replayed.rejected).toEqual([]);
  });

  it('may begin the same guide anew', () => {
    const again = toys(
      toy('again', {
        sure: question('Sure?', { yes: 'done', no: 'fromTheStart' }),
        done: information('Done'),
        fromTheStart: goOn('again'),
      }),
    );
    expect(way(replay(again, 'again', ['no', 'no', 'yes']))).toEqual([
      'again/sure',
      'again/fromTheStart',
      'again/sure',
      'again/fromTheStart',
      'again/sure',
      'again/done',
    ]);
  });

  it('does not hang where two guides only hand over to each other', () => {
    expect(way(replay(pingPong, 'ping', ['yes']))).toEqual([
      'ping/first',
      'pong/first',
      'ping/first',
    ]);
    const { visited, rejected } = replay(pingPong, 'pang', ['yes', 'no']);
    expect(visited.at(-1)?.step.kind).toBe('continue');
    expect(rejected).toEqual(['no']);
  });

  it('does not hang where two guides hand over to each other by answers that they know', () => {
    const tennis = toys(
      toy('serve', {
        hit: question('Hit?', { yes: 'over', no: 'out' }),
        over: goOn('return', 'yes'),
        out: information('Out'),
      }),
      toy('return', {
        hit: question('Hit back?', { yes: 'back', no: 'out' }),
        back: goOn('serve', 'yes'),
        out: information('Out again'),
      }),
    );
    const { visited, rejected } = replay(tennis, 'serve', ['yes', 'no']);
    expect(visited.at(-1)?.step.kind).toBe('continue');
    expect(rejected).toEqual(['no']);
  });

  it('names the guide that has not been loaded yet, so that it can be', () => {
    const { elephant: _, ...loaded } = circus;
    const replayed = replay(loaded, 'lion', ['not-sure', 'cannot', 'big']);
    expect(replayed.missing).toBe('elephant');
    expect(end(replayed)?.node).toBe('toElephant');
    expect(replayed.rejected).toEqual(['big']);
  });

  it('does not take a built-in name for a guide', () => {
    const odd = toys(toy('odd', { q: question('Odd?', { yes: 'on' }), on: goOn('constructor') }));
    expect(replay(odd, 'odd', ['yes']).missing).toBe('constructor');
  });
});

describe('a short value that an answer carries', () => {
  it('is kept apart from the answer, and does not decide the way', () => {
    const plain = replay(circus, 'lion', ['often']);
    const valued = replay(circus, 'lion', ['often~12']);
    expect(way(valued)).toEqual(way(plain));
    expect(valued.visited[0]?.taken).toEqual({
      id: 'often',
      label: 'Label of often',
      value: '12',
      at: 0,
    });
    expect(plain.visited[0]?.taken).not.toHaveProperty('value');
  });

  test.each(['often~', 'often~x', 'often~1234', 'often~12 ', 'often~12\n', 'often~1~2', 'yes~12'])(
    'is refused together with its answer in %j',
    (answer) => {
      const replayed = replay(circus, 'lion', [answer, 'failed']);
      expect(way(replayed)).toEqual(['lion/roars']);
      expect(replayed.rejected).toEqual([answer, 'failed']);
    },
  );

  it('has to fit as a whole, whatever its pattern', () => {
    const either = { label: 'Either', value: { label: 'V', pattern: 'a|b', example: 'a' } };
    expect(valueFits(either, 'a')).toBe(true);
    expect(valueFits(either, 'b')).toBe(true);
    expect(valueFits(either, 'ab')).toBe(false);
    expect(valueFits(either, 'xb')).toBe(false);
    expect(valueFits({ label: 'None' }, 'a')).toBe(false);
  });

  it('can be read back from the address', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9-]+$/),
        fc.option(fc.string({ minLength: 1 })),
        (id, v) => {
          const value = v ?? undefined;
          expect(parseAnswer(formatAnswer(id, value))).toEqual({
            id,
            ...(v === null ? {} : { value }),
          });
        },
      ),
    );
    expect(formatAnswer('often', '')).toBe('often');
  });
});

describe('somebody who says that something was not them', () => {
  const ways = [[], ['yes'], ['yes', 'failed'], ['not-sure', 'failed'], ['no']];

  test.each(ways.map((answers) => [answers]))(
    'goes on in the guide for it after %j, and keeps all before',
    (answers) => {
      const before = replay(alarmed, 'lion', answers).visited;
      const replayed = replay(alarmed, 'lion', [...answers, NOT_ME, 'approved']);
      expect(replayed.rejected).toEqual([]);
      expect(replayed.visited.slice(0, before.length).map(({ node }) => node)).toEqual(
        before.map(({ node }) => node),
      );
      expect(replayed.visited[before.length - 1]?.taken).toMatchObject({ id: NOT_ME });
      expect(end(replayed)).toMatchObject({ flow: 'somebody-else', node: 'told' });
    },
  );

  it('says so in the words of a step that tells of a success', () => {
    const flows = {
      ...alarmed,
      ...toys(toy('sent', { sent: information('It was sent', { notMe: 'I did not ask for it' }) })),
    };
    expect(replay(flows, 'sent', [NOT_ME]).visited[0]?.taken?.label).toBe('I did not ask for it');
  });

  it('is there already, and says it only once', () => {
    expect(replay(alarmed, 'somebody-else', [NOT_ME]).rejected).toEqual([NOT_ME]);
  });

  it('has no value to give', () => {
    expect(replay(alarmed, 'lion', [`${NOT_ME}~1`]).rejected).toEqual([`${NOT_ME}~1`]);
  });

  it('waits for the guide where it is not loaded yet', () => {
    expect(replay(circus, 'lion', ['yes', NOT_ME])).toMatchObject({
      missing: 'somebody-else',
      rejected: [NOT_ME],
    });
  });

  it('keeps it when an earlier answer is changed', () => {
    const visit = { flow: 'lion', answers: ['yes', 'failed', NOT_ME, 'approved'] };
    expect(change(alarmed, visit, 0, 'often~3').transcript.answers).toEqual([
      'often~3',
      'failed',
      NOT_ME,
      'approved',
    ]);
  });
});

describe('somebody who has the announced problem', () => {
  it('is at an end, with the step that was reached', () => {
    const replayed = replay(circus, 'lion', ['yes', KNOWN_PROBLEM]);
    expect(replayed.rejected).toEqual([]);
    expect(end(replayed)).toMatchObject({
      node: KNOWN_PROBLEM,
      answers: [],
      step: {
        kind: 'escalation',
        asks: expect.arrayContaining([expect.stringContaining('Feed it')]),
      },
    });
  });

  it('is not asked at an end', () => {
    expect(replay(circus, 'lion', ['no', KNOWN_PROBLEM]).rejected).toEqual([KNOWN_PROBLEM]);
  });
});

describe('somebody who would rather have a person', () => {
  const reachable = [[], ['yes'], ['yes', 'failed'], ['not-sure'], ['not-sure', 'failed']];

  test.each(reachable.map((answers) => [answers]))('is handed over after %j', (answers) => {
    const before = end(replay(circus, 'lion', answers));
    const replayed = replay(circus, 'lion', [...answers, HAND_OVER]);
    expect(replayed.rejected).toEqual([]);
    expect(end(replayed)).toMatchObject({
      flow: before?.flow,
      node: HAND_OVER,
      answers: [],
      step: { kind: 'escalation', to: 'helpdesk', cites: before?.step.cites },
    });
  });

  it('leaves the name of the guide and the step that was reached', () => {
    const step = end(replay(circus, 'lion', ['yes', HAND_OVER]))?.step;
    expect(step).toMatchObject({
      problem: expect.stringContaining('Title of lion'),
      asks: [expect.stringContaining('Feed it')],
    });
  });

  it('is at an end then', () => {
    for (const after of ['yes', HAND_OVER]) {
      expect(replay(circus, 'lion', [HAND_OVER, after]).rejected).toEqual([after]);
    }
  });

  test.each([['no'], ['yes', 'failed', 'yes']])(
    'is not offered a way out of the end %j',
    (...answers) => {
      expect(end(replay(circus, 'lion', answers))?.answers).toEqual([]);
      expect(replay(circus, 'lion', [...answers, HAND_OVER]).rejected).toEqual([HAND_OVER]);
    },
  );

  it('cannot be handed over from a door that leads nowhere', () => {
    expect(replay(pingPong, 'ping', [HAND_OVER]).rejected).toEqual([HAND_OVER]);
  });

  it('has no value to give', () => {
    expect(replay(circus, 'lion', [`${HAND_OVER}~1`]).rejected).toEqual([`${HAND_OVER}~1`]);
  });
});
