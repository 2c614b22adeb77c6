import type { MessageDescriptor } from '@lingui/core';
import { describe, expect, it, test } from 'vitest';
import { summarise, summaryText } from '../../src/engine/summary.ts';
import { HAND_OVER, replay } from '../../src/engine/transcript.ts';
import {
  circus,
  escalation,
  instruction,
  question,
  RECORD,
  resolution,
  toy,
  toys,
} from './toys.ts';

const say = ({ message = '' }: MessageDescriptor) => message;
const LINK = 'https://help.example/guides/lamp/no?r=abc123';

const lamp = toys(
  toy('lamp', {
    dark: question('Is **Lamp** dark?', {
      no: 'lit',
      yes: { to: 'press', label: 'Yes, **Lamp** is dark' },
      blinks: { to: 'press', value: { label: 'Times', pattern: '\\d+', example: '3' } },
      'not-sure': 'press',
    }),
    press: instruction('Press **On**', {
      worked: 'lit',
      failed: 'toElectrician',
      cannot: 'toElectrician',
      'already-tried': 'toElectrician',
    }),
    lit: resolution('It is lit', { wrong: 'It was **Off**.', fixed: 'Pressing **On**.' }),
    toElectrician: escalation('The electrician takes over', {
      to: 'vendor-support',
      problem: 'The lamp stays dark after **On** was pressed.',
      asks: ['Check the **Fuse**.', 'Check the wire.'],
      left: 'Another **Bulb**.',
    }),
  }),
);

const summary = (...answers: string[]) => summarise(lamp, replay(lamp, 'lamp', answers));
const text = (...answers: string[]) => summaryText(summary(...answers), say, LINK);

describe('the summary of a visit', () => {
  it('tells the other side what fails, who takes over, what to do and what was done', () => {
    expect(summary('yes', 'failed')).toEqual({
      guides: ['Title of lamp'],
      problem: 'The lamp stays dark after **On** was pressed.',
      to: 'vendor-support',
      asks: ['Check the **Fuse**.', 'Check the wire.'],
      left: 'Another **Bulb**.',
      steps: [
        { at: 0, text: 'Is **Lamp** dark?', answer: 'Yes, **Lamp** is dark', result: 'answered' },
        { at: 1, text: 'Press **On**', answer: 'Label of failed', result: 'failed' },
      ],
      records: [RECORD],
    });
  });

  test.each([
    ['worked', 'done'],
    ['failed', 'failed'],
    ['cannot', 'cannot'],
    ['already-tried', 'already-tried'],
  ])('tells a step that %s from every other result', (answer, result) => {
    expect(summary('yes', answer).steps[1]?.result).toBe(result);
  });

  it('tells that somebody was not sure', () => {
    expect(summary('not-sure').steps.map(({ result }) => result)).toEqual(['not-sure']);
  });

  it('keeps the value that an answer carried', () => {
    expect(summary('blinks~3').steps[0]).toMatchObject({ answer: 'Label of blinks', value: '3' });
    expect(summary('blinks').steps[0]).not.toHaveProperty('value');
  });

  it('tells what was wrong and what fixed it where nobody has to take over', () => {
    const fixed = summary('yes', 'worked');
    expect(fixed).toMatchObject({ problem: 'It was **Off**.', left: 'Pressing **On**.', asks: [] });
    expect(fixed).not.toHaveProperty('to');
  });

  it('hands over at the step that was reached when somebody would rather have a person', () => {
    expect(summary('yes', HAND_OVER)).toMatchObject({
      to: 'helpdesk',
      problem: expect.stringContaining('Title of lamp'),
      asks: [expect.stringContaining('Press **On**')],
      steps: [{ result: 'answered' }, { result: 'answered' }],
    });
  });

  it('passes through doors: all guides, all that was answered, nothing twice', () => {
    const passed = summarise(
      circus,
      replay(circus, 'lion', ['not-sure', 'failed', 'no', 'yes', 'failed', 'yes']),
    );
    expect(passed.guides).toEqual(['Title of lion', 'Title of tamer']);
    expect(passed.steps.map(({ text: asked }) => asked)).toEqual([
      'Does it roar?',
      'Listen',
      'Is the tamer there?',
      'Has she a whip?',
      'Does it roar?',
      'Feed it',
      'Does it still roar?',
    ]);
    expect(new Set(passed.steps.map(({ at }) => at)).size).toBe(passed.steps.length);
  });

  it('can be made at any time, of any visit', () => {
    expect(summary()).toMatchObject({ problem: 'Is **Lamp** dark?', steps: [], asks: [] });
    expect(summarise(lamp, replay(lamp, 'nowhere', []))).toEqual({
      guides: [],
      problem: '',
      asks: [],
      steps: [],
      records: [],
    });
  });
});

describe('the summary as text', () => {
  it('has all that the next person needs, line by line', () => {
    expect(text('blinks~3', 'failed').split('\n')).toEqual([
      'The lamp stays dark after On was pressed.',
      '',
      'Who takes over',
      '- OneSpan Support, through your organisation',
      '',
      'Please check or do',
      '- Check the Fuse.',
      '- Check the wire.',
      '',
      'Done so far',
      '- Is Lamp dark? Label of blinks (3)',
      '- Press On Label of failed [done, and it did not help]',
      '',
      'Left to try',
      '- Another Bulb.',
      '',
      'Guides',
      '- Title of lamp',
      '',
      'Documented in',
      `- ${RECORD}`,
      '',
      'The visit itself',
      `- ${LINK}`,
    ]);
  });

  it('tells the results apart in words', () => {
    const lines = ['worked', 'failed', 'cannot', 'already-tried'].map(
      (answer) => /\[.*\]/.exec(text('yes', answer))?.[0],
    );
    expect(lines).not.toContain(undefined);
    expect(new Set([...lines, /\[.*\]/.exec(text('not-sure'))?.[0]]).size).toBe(5);
  });

  test.each([[], ['yes'], ['yes', 'worked'], ['blinks~3', 'cannot'], ['yes', HAND_OVER]])(
    'has no marks in it after %j',
    (...answers) => {
      expect(text(...answers)).not.toContain('**');
      expect(text(...answers)).toContain(LINK);
    },
  );

  it('leaves out what there is nothing to say about', () => {
    expect(text('no')).not.toContain('Who takes over');
    expect(text('no')).not.toContain('Please check or do');
    expect(text()).not.toContain('Done so far');
  });
});
