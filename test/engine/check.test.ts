import { describe, expect, it, test } from 'vitest';
import { HAND_OVER } from '../../src/engine/answer.ts';
import { checkFlows, describeFault, type Fault } from '../../src/engine/authoring/check.ts';
import { type CheckRule, checkRules } from '../../src/engine/authoring/checkRules.ts';
import type { Flow } from '../../src/engine/flow.ts';
import type { Product } from '../../src/engine/product.ts';
import {
  check,
  circus,
  escalation,
  goOn,
  guide,
  information,
  instruction,
  question,
  RECORD,
  resolution,
  toy,
  toys,
} from './toys.ts';

const toyProduct: Product = {
  id: 'toys',
  name: 'Toys',
  about: 'For those who play',
  records: ['TOY'],
  written: [],
  called: ['toys'],
  hints: ['play'],
};

/** What stands around the toys: two products, one record, and every file where it belongs. */
const around = {
  strays: [],
  products: [
    toyProduct,
    { ...toyProduct, id: 'entrust', isSpokenTwice: true as const },
    { ...toyProduct, id: 'azure-mfa', records: ['AZ'] },
  ],
  records: [{ id: RECORD, product: 'azure-mfa' }],
};

const checkToys = (...all: Flow[]): Fault[] =>
  checkFlows({
    flows: toys(...all.map(spoken)),
    files: Object.fromEntries(all.map(({ id }) => [id, `entrust/${id}.ts`])),
    ...around,
    mostUsed: [],
  });

/** @returns the same flow; callers say every answer in two ways, unless it says how they do */
function spoken(flow: Flow): Flow {
  const { states = {}, ...config } = flow.config;
  const said = (edge: unknown) => {
    const { meta } = (edge ?? {}) as { meta?: object };
    if (typeof edge !== 'object' || edge === null || meta === undefined) return edge;
    return { ...edge, meta: { caller: ['Well, yes.', 'I should say so.'], ...meta } };
  };
  const aloud = Object.entries(states as Record<string, { on?: Record<string, unknown> }>).map(
    ([node, state]) => [
      node,
      state.on === undefined
        ? state
        : {
            ...state,
            on: Object.fromEntries(
              Object.entries(state.on).map(([answer, edge]) => [answer, said(edge)]),
            ),
          },
    ],
  );
  return toy(flow.id, Object.fromEntries(aloud), config);
}

const end = information('The end');
/** A flow whose one question has all that a question needs. */
const sound = {
  first: question('Is it sound?', { yes: 'end', no: 'repair', 'not-sure': 'repair' }, {}),
  repair: instruction('Repair it', { worked: 'end', failed: 'toSmith' }),
  toSmith: escalation('The smith takes over'),
  end,
};

interface Broken {
  what: string;
  states: Record<string, object>;
  more?: object;
  /** The step that the fault has to name; absent where it is the whole flow's. */
  node?: string;
  /** Part of the message, where it has to name something. */
  says?: string;
  /** Callers say only what it says. */
  isMute?: true;
}

const knows = (id: string) => [{ id, how: 'read' as const, text: `It is ${id}.` }];

/** A sound flow of which one answer establishes that the toy is broken. */
const knowing = {
  ...sound,
  first: question('Is it sound?', {
    yes: { to: 'end', knows: knows('sound') },
    no: { to: 'repair', knows: knows('cracked') },
    'not-sure': 'repair',
  }),
};

/** For every rule the flows that break it, and no other. */
const broken: Readonly<Record<CheckRule, readonly Broken[]>> = {
  schema: [
    {
      what: 'a question without words for the helpdesk',
      states: { ...sound, first: question('Mute?', { yes: 'repair' }, { say: '' }) },
      node: 'first',
      says: 'say',
    },
    {
      what: 'a step of a kind that there is not',
      states: {
        ...sound,
        repair: { ...sound.repair, meta: { ...sound.repair.meta, kind: 'guess' } },
      },
      node: 'repair',
    },
    {
      what: 'a property that no step has',
      states: { ...sound, end: { type: 'final', meta: { ...end.meta, tip: 'Smile.' } } },
      node: 'end',
      says: 'tip',
    },
    {
      what: 'a state without a step',
      states: { ...sound, first: { on: sound.first.on } },
      node: 'first',
    },
    {
      what: 'an answer without a label',
      states: { ...sound, first: question('Blank?', { yes: { to: 'repair', label: ' ' } }) },
      node: 'first',
      says: '“yes”',
    },
    {
      what: 'an answer that is no answer',
      states: { ...sound, first: { ...sound.first, on: { yes: { target: 'repair' } } } },
      node: 'first',
      says: '“yes”',
    },
    {
      what: 'an answer whose name cannot stand in an address',
      states: { ...sound, first: question('Where?', { 'Über/all': 'repair' }) },
      node: 'first',
      says: '“Über/all”',
    },
    {
      what: 'an answer that takes every other',
      states: { ...sound, first: question('What?', { '*': 'repair' }) },
      node: 'first',
    },
    {
      what: 'an answer named like the way to a person',
      states: { ...sound, first: question('Who?', { [HAND_OVER]: 'repair' }) },
      node: 'first',
    },
    { what: 'a flow without a guide', states: sound, more: { meta: undefined }, says: 'guide' },
    {
      what: 'a guide without symptoms',
      states: sound,
      more: { meta: guide('Empty', { symptoms: [] }) },
      says: 'symptoms',
    },
  ],

  pure: [
    { what: 'context', states: sound, more: { context: { tries: 0 } }, says: '“context”' },
    { what: 'a transition of the whole flow', states: sound, more: { on: {} }, says: '“on”' },
    {
      what: 'a guard',
      states: {
        ...sound,
        first: {
          ...sound.first,
          on: { ...sound.first.on, yes: { ...sound.first.on?.yes, guard: () => true } },
        },
      },
      node: 'first',
      says: '“guard”',
    },
    {
      what: 'an action on an answer',
      states: {
        ...sound,
        first: {
          ...sound.first,
          on: { ...sound.first.on, yes: { ...sound.first.on?.yes, actions: () => {} } },
        },
      },
      node: 'first',
      says: '“actions”',
    },
    {
      what: 'several ways for one answer',
      states: {
        ...sound,
        first: { ...sound.first, on: { ...sound.first.on, again: [{ target: 'end' }] } },
      },
      node: 'first',
      says: '“again”',
    },
    {
      what: 'an answer that is only a target',
      states: { ...sound, first: { ...sound.first, on: { ...sound.first.on, again: 'end' } } },
      node: 'first',
      says: '“again”',
    },
    {
      what: 'something that is run',
      states: { ...sound, first: { ...sound.first, invoke: { src: 'measure' } } },
      node: 'first',
      says: '“invoke”',
    },
    {
      what: 'a timer',
      states: { ...sound, first: { ...sound.first, after: { 1000: 'end' } } },
      node: 'first',
      says: '“after”',
    },
    {
      what: 'a way that is taken by itself',
      states: {
        ...sound,
        first: { ...sound.first, always: { target: 'end', guard: () => false } },
      },
      node: 'first',
      says: '“always”',
    },
    {
      what: 'an action of a step',
      states: { ...sound, first: { ...sound.first, entry: () => {} } },
      node: 'first',
      says: '“entry”',
    },
    {
      what: 'steps within a step',
      states: { ...sound, first: { ...sound.first, initial: 'a', states: { a: {} } } },
      node: 'first',
      says: '“states”',
    },
    {
      what: 'a history',
      states: { ...sound, first: { ...sound.first, history: 'deep' } },
      node: 'first',
      says: '“history”',
    },
    {
      what: 'a question that is an end',
      states: {
        first: question('And now?', { yes: 'last' }),
        last: { type: 'final', meta: question('What?', {}).meta },
      },
      node: 'last',
      says: 'question',
    },
    {
      what: 'an end that is not final',
      states: { ...sound, end: { meta: end.meta } },
      node: 'end',
      says: 'information',
    },
  ],

  name: [
    { what: 'a flow in a file of another name', states: sound, says: 'other-file' },
    { what: 'a flow kept under another id', states: sound, says: 'other-id' },
    {
      what: 'a flow in the folder of another product',
      states: sound,
      more: { meta: guide('Astray', { product: 'azure-mfa' }) },
      says: 'azure-mfa',
    },
  ],

  target: [
    {
      what: 'an answer without a target',
      states: {
        ...sound,
        first: { ...sound.first, on: { ...sound.first.on, away: { meta: { label: 'Away' } } } },
      },
      node: 'first',
      says: '“away”',
    },
    {
      what: 'an answer that leads to a step of no name of its own',
      states: {
        ...sound,
        first: {
          ...sound.first,
          on: { ...sound.first.on, away: { target: '#broken.end', meta: { label: 'Away' } } },
        },
      },
      node: 'first',
      says: '#broken.end',
    },
  ],

  label: [
    {
      what: 'two answers that look alike',
      states: {
        ...sound,
        first: question('Twice?', {
          yes: { to: 'repair', label: 'Yes' },
          no: { to: 'end', label: 'Yes' },
        }),
      },
      node: 'first',
      says: '“Yes”',
    },
    {
      what: 'two steps of one heading',
      states: { ...sound, toSmith: escalation('The end') },
      node: 'end',
      says: 'toSmith',
    },
  ],

  unreachable: [
    {
      what: 'a step that no answer leads to',
      states: { ...sound, attic: information('The attic') },
      node: 'attic',
    },
    {
      what: 'steps that only lead to each other',
      states: {
        ...sound,
        island: question('Still here?', { yes: 'bridge', no: 'end' }),
        bridge: question('Across?', { yes: 'island', no: 'end' }),
      },
      node: 'island',
    },
  ],

  'dead-end': [
    {
      what: 'a question without answers',
      states: {
        ...sound,
        repair: instruction('Repair it', { worked: 'end', failed: 'stuck' }),
        stuck: question('Now?', {}),
        first: question('Well?', { no: 'repair', help: 'toSmith' }),
      },
      node: 'stuck',
    },
  ],

  loop: [
    {
      what: 'a loop that is left only by success',
      states: {
        ...sound,
        repair: instruction('Repair it', { worked: 'toSmith', failed: 'repair' }),
      },
      node: 'repair',
      says: 'failed',
    },
    {
      what: 'a loop of two steps that is left only by the answer that goes round it',
      states: {
        ...sound,
        repair: instruction('Repair it', { worked: 'end', failed: 'again' }),
        again: question('Again?', { yes: 'repair', failed: 'toSmith' }),
      },
      node: 'repair',
      says: 'repair, again',
    },
  ],

  uncited: [
    {
      what: 'a step that rests on a record that there is not',
      states: { ...sound, end: information('The end', { cites: [RECORD, 'AZ-9999'] }) },
      node: 'end',
      says: 'AZ-9999',
    },
    {
      what: 'a door that rests on a record that there is not',
      states: {
        ...sound,
        end: { type: 'final', meta: { kind: 'continue', flow: 'broken', cites: ['AZ-9999'] } },
      },
      node: 'end',
      says: 'AZ-9999',
    },
  ],

  ungated: [
    ...[
      'Click **Reactivate**.',
      'Re-activate the token.',
      'Reset the static password.',
      'Unlock the account.',
      'Re-enrol the phone.',
      'Assign the spare token to the user.',
      'Reassign an authenticator.',
      'Replace the user’s old hardware token.',
      'Change the phone number on the profile.',
      'Add **Mobile** to the profile.',
      'Open the resource rule for this user.',
      'Give this user a new activation.',
    ].map((task) => ({
      what: `an instruction to “${task}”`,
      states: {
        ...sound,
        repair: instruction(
          'Repair it',
          { worked: 'end', failed: 'toSmith' },
          { steps: [{ do: 'Sit down.' }, { do: task }] },
        ),
      },
      node: 'repair',
    })),
    {
      what: 'an instruction with such a heading',
      states: { ...sound, repair: instruction('Reset it', { worked: 'end', failed: 'toSmith' }) },
      node: 'repair',
      says: 'Reset',
    },
    {
      what: 'a check by hand that tells to do it',
      states: {
        ...sound,
        repair: check(
          'Measure it',
          { worked: 'end', cannot: 'toSmith' },
          { byHand: [{ do: 'Unlock the account.' }] },
        ),
      },
      node: 'repair',
      says: 'Unlock',
    },
    {
      what: 'an escalation that asks for it',
      states: {
        ...sound,
        toSmith: escalation('The smith', { asks: ['Look at it.', 'Unlock the account.'] }),
      },
      node: 'toSmith',
      says: 'Unlock',
    },
  ],

  'not-sure': [
    {
      what: 'a question that everybody has to know the answer to',
      states: {
        ...sound,
        first: {
          ...sound.first,
          meta: { ...question('Sure?', {}).meta, certain: undefined },
          on: { yes: sound.first.on?.yes, no: sound.first.on?.no },
        },
      },
      node: 'first',
    },
  ],

  outcome: [
    {
      what: 'an instruction that cannot fail',
      states: { ...sound, repair: instruction('Repair it', { worked: 'end', cannot: 'toSmith' }) },
      node: 'repair',
      says: 'failed',
    },
    {
      what: 'an instruction that cannot work',
      states: { ...sound, repair: instruction('Repair it', { failed: 'toSmith' }) },
      node: 'repair',
      says: 'worked',
    },
    {
      what: 'a check that always runs',
      states: { ...sound, repair: check('Look at it', { 'in-sync': 'end', ahead: 'toSmith' }) },
      node: 'repair',
      says: 'cannot',
    },
  ],

  value: [
    ...[
      { what: 'no regular expression', pattern: '(', example: '3', says: 'regular expression' },
      { what: 'an example that does not fit', pattern: '\\d', example: 'three', says: 'three' },
      { what: 'the mark between two answers', pattern: '[\\d/]+', example: '3', says: '“/”' },
      { what: 'that mark in the middle', pattern: '\\d+(/\\d+)?', example: '3', says: '“/”' },
      { what: 'the mark before the value', pattern: '.+', example: '3', says: '“~”' },
      { what: 'nothing at all', pattern: '\\d*', example: '3', says: 'nothing' },
    ].map(({ what, says, ...value }) => ({
      what: `a pattern that admits ${what}`,
      states: {
        ...sound,
        first: question('How many?', {
          some: { to: 'repair', value: { label: 'Number', ...value } },
        }),
      },
      node: 'first',
      says,
    })),
  ],

  continue: [
    {
      what: 'a door into no flow',
      states: { ...sound, end: goOn('nowhere') },
      node: 'end',
      says: 'nowhere',
    },
    {
      what: 'a door into a built-in name',
      states: { ...sound, end: goOn('constructor') },
      node: 'end',
    },
    {
      what: 'a door with an answer that is not offered there',
      states: { ...sound, end: goOn('other', 'yes', 'green') },
      node: 'end',
      says: 'yes, green',
    },
    { what: 'a flow that begins with a door', states: { first: goOn('other') }, node: 'first' },
    {
      what: 'a door that opens on another door',
      states: { ...sound, end: goOn('broken', 'yes') },
      node: 'end',
      says: 'another door',
    },
  ],

  fact: [
    {
      what: 'a text that depends on what nobody can find out',
      states: {
        ...knowing,
        toSmith: escalation('The smith takes over', {
          left: { when: ['mended'], text: 'Paint it.' },
        }),
      },
      node: 'toSmith',
      says: '“mended”',
    },
  ],

  need: [
    {
      what: 'a problem that one of two ways does not establish',
      states: {
        ...knowing,
        toSmith: escalation('The smith takes over', {
          problem: { needs: ['cracked'], text: 'The toy is cracked.' },
        }),
      },
      node: 'toSmith',
      says: '/guides/broken/not-sure/failed',
    },
    {
      what: 'an alternative that needs more than it asks for',
      states: {
        ...knowing,
        toSmith: escalation('The smith takes over', {
          problem: [
            { unless: ['cracked'], needs: ['sound'], text: 'The toy is sound.' },
            'The toy does not turn.',
          ],
        }),
      },
      node: 'toSmith',
      says: 'needs “sound”',
    },
    {
      what: 'a text that rests on one answer where another leads to it as well',
      states: {
        ...sound,
        toSmith: escalation('The smith takes over', {
          problem: { answered: ['first/yes'], text: 'It is still broken.' },
        }),
      },
      node: 'toSmith',
      says: 'rests on first/yes',
    },
  ],

  untold: [
    {
      what: 'a heading that only one of two ways has',
      states: {
        ...knowing,
        toSmith: escalation('The smith takes over', {
          problem: { when: ['cracked'], text: 'The toy is cracked.' },
        }),
      },
      node: 'toSmith',
      says: 'no “problem” applies on the way /guides/broken/not-sure/failed',
    },
    {
      what: 'a hand-over that asks for nothing on one of two ways',
      states: {
        ...knowing,
        toSmith: escalation('The smith takes over', {
          asks: [{ when: ['cracked'], text: 'Weld it.' }],
        }),
      },
      node: 'toSmith',
      says: 'asks for nothing on the way /guides/broken/not-sure/failed',
    },
  ],

  visit: [
    ...['It is still broken.', 'It was tried again.', 'It is neither red nor blue.'].map(
      (problem) => ({
        what: `an ending that says plainly “${problem}”`,
        states: { ...sound, toSmith: escalation('The smith takes over', { problem }) },
        node: 'toSmith',
        says: problem,
      }),
    ),
    {
      what: 'an ending that asks plainly for the same thing again',
      states: { ...sound, toSmith: escalation('The smith', { asks: ['Wind it up again.'] }) },
      node: 'toSmith',
      says: '“again”',
    },
  ],

  unwritten: [
    {
      what: 'a text that is still to be written',
      states: { ...sound, first: question('TODO: ask', { yes: 'end', no: 'repair' }) },
      node: 'first',
      says: 'text says “TODO: ask”',
    },
    {
      what: 'an answer that is still to be written',
      states: {
        ...sound,
        first: question('Sound?', { yes: { to: 'end', hint: 'TODO' }, no: 'repair' }),
      },
      node: 'first',
      says: 'the answer “yes” says “TODO”',
    },
  ],
  spoken: [
    {
      what: 'an answer that no caller says',
      states: { ...sound, repair: instruction('Repair it', { worked: 'end', failed: 'toSmith' }) },
      node: 'repair',
      says: 'in 0 ways, not in 2',
      isMute: true,
    },
    {
      what: 'an answer that callers say in one way only',
      states: { ...sound, first: question('Sound?', { no: { to: 'repair', caller: ['No.'] } }) },
      node: 'first',
      says: 'in 1 ways, not in 2',
    },
    {
      what: 'an answer that callers say twice in the same words',
      states: {
        ...sound,
        first: question('Sound?', { no: { to: 'repair', caller: ['No.', ' no.'] } }),
      },
      node: 'first',
      says: 'in 1 ways, not in 2',
    },
    {
      what: 'an answer of another product that no caller says',
      states: sound,
      more: { meta: guide('Azure', { product: 'azure-mfa' }) },
      node: 'first',
      says: 'in 0 ways, not in 1',
      isMute: true,
    },
    {
      what: 'an answer of a much used family that callers say in one way only',
      states: { ...sound, first: question('Sound?', { no: { to: 'repair', caller: ['No.'] } }) },
      more: { meta: guide('Much used', { product: 'azure-mfa' }) },
      node: 'first',
      says: 'in 1 ways, not in 2',
    },
    {
      what: 'a step without a note for trainers',
      states: { ...sound, end: { type: 'final', meta: { ...end.meta, note: ' ' } } },
      node: 'end',
      says: 'note',
    },
  ],
};

/** The flow that doors lead into. */
const other = toy('other', sound);

function faultsOf({ what, states, more, isMute }: Broken): Fault[] {
  const flow = isMute ? toy('broken', states, more) : spoken(toy('broken', states, more));
  const sources = {
    flows: toys(flow, spoken(other)),
    files: { broken: 'entrust/broken.ts', other: 'entrust/other.ts' },
    ...around,
    mostUsed: what.includes('much used') ? ['broken'] : [],
  };
  if (what.includes('a file of another name')) sources.files.broken = 'entrust/other-file.ts';
  if (what.includes('another id'))
    sources.flows = { ...toys(spoken(other)), broken: spoken(toy('other-id', states)) };
  return checkFlows(sources);
}

describe('a sound flow', () => {
  it('has no faults', () => {
    expect(checkToys(toy('sound', sound))).toEqual([]);
  });

  it('may hold everything that a flow can hold', () => {
    const rich = toy('rich', {
      first: question(
        'How is it?',
        {
          well: { to: 'end', hint: 'All is well.', caller: ['Fine.', 'It is well.'] },
          times: { to: 'clock', value: { label: 'Times', pattern: '-?\\d{1,3}', example: '-12' } },
          'not-sure': 'clock',
        },
        {
          certain: undefined,
          listenFor: ['fine'],
          why: 'To know.',
          standards: ['RFC 6238'],
        } as object,
      ),
      clock: check('Look at it', { 'in-sync': 'end', cannot: 'unlock' }),
      unlock: instruction(
        'Unlock it',
        { worked: 'end', failed: 'again', cannot: 'toSmith', 'already-tried': 'toSmith' },
        { operation: 'unlock', steps: [{ do: 'Unlock the account.' }] },
      ),
      again: question('Once more?', { yes: 'unlock', no: 'on', enough: 'toSmith' }),
      on: goOn('sound', 'no'),
      toSmith: escalation('The smith', { operation: 'reset', asks: ['Reset the password.'] }),
      end: resolution('It is well'),
    });
    expect(checkToys(rich, toy('sound', sound)).map(describeFault)).toEqual([]);
  });

  it('may tell of a protected operation without asking for it', () => {
    const states = { ...sound, end: information('The reset has come through') };
    expect(checkToys(toy('sound', states))).toEqual([]);
  });

  it('may lead into another flow and back', () => {
    expect(checkToys(...Object.values(circus)).map(describeFault)).toEqual([]);
  });
});

describe('what belongs to no product is named', () => {
  const checkAround = (more: Partial<typeof around>, files: Record<string, string> = {}) =>
    checkFlows({
      flows: toys(spoken(toy('sound', sound))),
      files: { sound: 'entrust/sound.ts', ...files },
      ...around,
      ...more,
      mostUsed: [],
    }).map(describeFault);

  it('a flow in a folder of no product', () => {
    expect(checkAround({}, { sound: 'okta/sound.ts' })).toEqual([
      expect.stringContaining('sound: the folder flows/okta is no product’s'),
      expect.stringContaining('stands in the folder okta'),
    ]);
  });

  it('a file that exports its flow under another name', () => {
    const strays = [{ file: 'toys/top.ts', missing: 'top', exports: ['spinningTop'] }];
    expect(checkAround({ strays } as object)).toEqual([
      'flows/toys/top.ts: has to export its flow as “top”; it exports spinningTop (name)',
    ]);
  });

  it('a record of no product, and one with an id of another product', () => {
    const records = [
      ...around.records,
      { id: 'TOY-1', product: 'toys' },
      { id: 'TOY-2', product: 'tools' },
      { id: 'AZ-3', product: 'toys' },
    ];
    expect(checkAround({ records })).toEqual([
      'TOY-2: is a record of “tools”, which is no product (name)',
      'AZ-3: is a record of toys, whose ids begin with TOY (name)',
    ]);
  });
});

describe('every fault is found', () => {
  const all = Object.entries(broken).flatMap(([rule, cases]) =>
    cases.map((one) => ({ rule, ...one })),
  );

  test.each(all)('$rule: $what', ({ rule, ...one }) => {
    const faults = faultsOf(one);
    const found = faults.filter((fault) => fault.rule === rule);
    expect(found).toContainEqual(
      expect.objectContaining({
        flow: 'broken',
        message: expect.stringContaining(one.says ?? ''),
        ...(one.node === undefined ? {} : { node: one.node }),
      }),
    );
    const line = describeFault(
      found.find(({ node }) => node === one.node) ?? { rule: 'schema', flow: '', message: '' },
    );
    expect(line).toMatch(one.node === undefined ? /^broken: / : `broken, step ${one.node}: `);
  });

  test.each(Object.keys(checkRules))(
    'the rule “%s” is broken by a flow that breaks no other',
    (rule) => {
      const cases = Object.entries(broken).find(([name]) => name === rule)?.[1] ?? [];
      const alone = cases.filter((one) => faultsOf(one).every((fault) => fault.rule === rule));
      expect(alone.map(({ what }) => what)).not.toEqual([]);
    },
  );

  it('names the flow that has it, and no other', () => {
    const faults = checkToys(
      toy('good', sound),
      toy('bad', { ...sound, attic: information('The attic') }),
    );
    expect(faults).toEqual([
      { rule: 'unreachable', flow: 'bad', node: 'attic', message: expect.any(String) },
    ]);
  });

  it('tells all faults of a flow at once', () => {
    const states = {
      first: question('Well?', { yes: 'end' }, { cites: ['AZ-2'] }),
      end: goOn('nowhere'),
      attic: information('The attic'),
    };
    expect(checkToys(toy('bad', states)).map(({ rule }) => rule)).toEqual([
      'uncited',
      'continue',
      'unreachable',
    ]);
  });

  it('does not break on a flow that is hardly begun', () => {
    expect(checkToys(toy('empty', {})).map(({ rule }) => rule)).toContain('target');
    expect(checkToys(toy('draft', { first: {} })).map(({ rule }) => rule)).toContain('schema');
  });
});
