import { expect, it } from 'vitest';
import {
  changedEndings,
  describeEnding,
  describeWordings,
  metEndings,
} from '../../src/engine/authoring/endings.ts';
import { escalation, question, toy, toys } from './toys.ts';

const wet = { id: 'wet', how: 'says', text: 'The toy is wet.' } as const;

const flows = (ask: string) =>
  toys(
    toy('boat', {
      wet: question('Is it wet?', { yes: { to: 'help', knows: [wet] }, no: 'help' }),
      help: escalation('The shop takes over', {
        asks: [{ text: ask, when: ['wet'] }, 'Look at the spring.'],
      }),
    }),
  );

it('an ending is met once for each set of facts, with a way there', () => {
  const met = metEndings(flows('Dry it.'));
  expect(met.map(({ facts, address }) => [facts, address])).toEqual([
    [['wet'], '/guides/boat/yes'],
    [[], '/guides/boat/no'],
  ]);
});

it('an ending is printed with the words that are told there', () => {
  const [known = '', unknown = ''] = metEndings(flows('Dry it.')).map(describeEnding);
  expect(known).toContain('boat, help: /guides/boat/yes\n  known    wet');
  expect(known).toContain('asks     Dry it.');
  expect(unknown).toContain('known    nothing');
  expect(unknown).not.toContain('Dry it.');
});

it('of two versions only the endings that say something else differ', () => {
  const before = metEndings(flows('Dry it.'));
  expect(changedEndings(metEndings(flows('Dry it.')), before)).toEqual([]);
  const changed = changedEndings(metEndings(flows('Dry it well.')), before);
  expect(changed.map(({ address }) => address)).toEqual(['/guides/boat/yes']);
});

it('a wording is printed once, with what is known wherever it is told', () => {
  const dry = { id: 'dry', how: 'says', text: 'The toy is dry.' } as const;
  const met = metEndings(
    toys(
      toy('boat', {
        wet: question('Is it wet?', {
          yes: { to: 'spring', knows: [wet] },
          no: { to: 'spring', knows: [dry] },
        }),
        spring: question('Does it wind?', { yes: { to: 'help', knows: [wet] }, no: 'help' }),
        help: escalation('The shop takes over', {
          asks: [{ text: 'Dry it.', when: ['wet'] }, 'Look at the spring.'],
        }),
      }),
    ),
  );
  const [known = '', unknown = '', ...more] = describeWordings(met);
  expect(more).toEqual([]);
  expect(known).toContain('  known    wet\n');
  expect(known).toContain('Dry it.');
  expect(known).toContain('(2 sets of facts; on some ways known: dry)');
  expect(unknown).toContain('  known    dry\n');
  expect(unknown).toContain('(1 sets of facts; on some ways known: nothing)');
});
