import { expect, it } from 'vitest';
import { operationAhead } from '../../src/desk/gate.ts';
import { goOn, information, instruction, question, toy, toys } from '../engine/toys.ts';

const house = toys(
  toy('house', {
    door: question('Which door?', { front: 'toSafe', garden: 'outside', back: 'toKitchen' }),
    toSafe: goOn('safe'),
    // The answer that is known here leads past what is protected.
    toKitchen: goOn('safe', 'closed'),
    outside: information('Outside'),
  }),
  toy('safe', {
    isOpen: question('Is the safe open?', { open: 'reset', closed: 'kitchen' }),
    reset: instruction(
      'Set it anew',
      { worked: 'kitchen', failed: 'kitchen' },
      { operation: 'reset' },
    ),
    kitchen: information('The kitchen'),
  }),
);

it('a protected operation in another guide is announced before the door to it is passed', () => {
  expect(operationAhead(house, { flow: 'house', node: 'door' })).toBe('reset');
  expect(operationAhead(house, { flow: 'house', node: 'toSafe' })).toBe('reset');
  expect(operationAhead(house, { flow: 'safe', node: 'isOpen' })).toBe('reset');
});

it('none is announced where the way on passes none, by what the door knows already', () => {
  expect(operationAhead(house, { flow: 'house', node: 'toKitchen' })).toBeUndefined();
  expect(operationAhead(house, { flow: 'house', node: 'outside' })).toBeUndefined();
  expect(operationAhead(house, { flow: 'nowhere', node: 'door' })).toBeUndefined();
});
